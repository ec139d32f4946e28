import { afterEach, expect, test, vi } from 'vitest';
import { ownZone } from './zone.ts';

afterEach(() => vi.unstubAllGlobals());

test('where there is Temporal it says the zone, and Intl is not asked', () => {
	vi.stubGlobal('Temporal', { Now: { timeZoneId: () => 'Asia/Kolkata' } });
	const asked = vi.spyOn(Intl, 'DateTimeFormat');
	expect(ownZone()).toBe('Asia/Kolkata');
	expect(asked).not.toHaveBeenCalled();
	asked.mockRestore();
});

test.each([undefined, {}, { Now: {} }])('where there is none, or half of it, Intl does (%j)', (half) => {
	vi.stubGlobal('Temporal', half);
	expect(ownZone()).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone);
});
