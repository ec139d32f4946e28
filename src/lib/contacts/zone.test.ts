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

test('where there is none Intl does', () => {
	vi.stubGlobal('Temporal', undefined);
	expect(ownZone()).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone);
});
