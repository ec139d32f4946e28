import { flushSync } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { questionOf } from '../content/questions.ts';
import { Session, STEPS } from './session.svelte.ts';

const kept = () => JSON.parse(sessionStorage.getItem('signpost') ?? 'null');
const now = questionOf('now');
const who = questionOf('who');

beforeEach(() => sessionStorage.clear());

describe('a mark', () => {
	test('is an answer, is kept, and changes the guidance', () => {
		const session = new Session();
		expect(session.hasAnswers).toBe(false);
		session.mark(now, 'seizure', true);
		expect(session.answers).toEqual({ now: ['seizure'] });
		expect(session.hasAnswers).toBe(true);
		expect(session.guidance.urgency).toBe('now');
		expect(kept()).toMatchObject({ version: 1, answers: { now: ['seizure'] } });
	});
	test('is taken back by a second tap', () => {
		const session = new Session();
		session.mark(now, 'seizure', true);
		session.mark(now, 'seizure', false);
		expect(session.hasAnswers).toBe(false);
		expect(session.guidance.urgency).not.toBe('now');
		expect(kept().answers).toEqual({ now: [] });
	});
	test('of a one-choice question takes the place of the last', () => {
		const session = new Session();
		session.mark(who, 'me', true);
		session.mark(who, 'someone-else', true);
		expect(session.answers).toEqual({ who: ['someone-else'] });
	});
	test('never changes the answers that others hold', () => {
		const session = new Session();
		session.mark(now, 'seizure', true);
		const before = session.answers;
		session.mark(now, 'harm', true);
		expect(before).toEqual({ now: ['seizure'] });
		expect(session.answers).toEqual({ now: ['seizure', 'harm'] });
	});
});

test('what was tapped by mistake goes, and nothing else', () => {
	const session = new Session();
	session.mark(now, 'seizure', true);
	session.mark(now, 'harm', true);
	session.mark(who, 'me', true);
	session.unmark('now', ['seizure']);
	expect(session.answers).toEqual({ now: ['harm'], who: ['me'] });
	expect(kept().answers).toEqual({ now: ['harm'], who: ['me'] });
});

describe('clearing', () => {
	test('leaves no answer anywhere, and says so until the next answer', () => {
		const session = new Session();
		session.mark(now, 'seizure', true);
		session.at(4, true);
		session.clear();
		expect(session.answers).toEqual({});
		expect([session.step, session.alarm, session.cleared, session.hasAnswers]).toEqual([0, false, true, false]);
		expect(kept()).toBeNull();
		session.mark(who, 'me', true);
		expect(session.cleared).toBe(false);
	});
	test('keeps the country', () => {
		const session = new Session();
		session.moveTo('GB', 'GB-WLS');
		session.clear();
		expect(session.where).toEqual({ region: 'GB', area: 'GB-WLS' });
		expect(sessionStorage.getItem('region')).toBe('GB');
	});
});

describe('a reload', () => {
	test('brings answers, step and alarm back', () => {
		const before = new Session();
		before.mark(now, 'harm', true);
		before.at(2, true);
		const after = new Session();
		after.restore('GB');
		expect(after.answers).toEqual({ now: ['harm'] });
		expect([after.step, after.alarm, after.dropped]).toEqual([2, true, false]);
		expect(after.where).toEqual({ region: 'GB', area: undefined });
	});
	test('of the first step without answers keeps nothing', () => {
		new Session().at(0, false);
		expect(kept()).toBeNull();
	});
	test('says where answers were left out, until the next answer', () => {
		sessionStorage.setItem('signpost', JSON.stringify({ version: 1, answers: { now: ['harm'], gone: ['x'] }, step: 999 }));
		const session = new Session();
		session.restore('GB');
		expect([session.answers, session.step, session.dropped]).toEqual([{ now: ['harm'] }, 0, true]);
		session.mark(who, 'me', true);
		expect(session.dropped).toBe(false);
	});
	test('finds the nation that was chosen, and never that of another country', () => {
		new Session().moveTo('GB', 'GB-NIR');
		const same = new Session();
		same.restore('GB');
		expect(same.where).toEqual({ region: 'GB', area: 'GB-NIR' });
		const other = new Session();
		other.restore('US');
		expect(other.where).toEqual({ region: 'US', area: undefined });
	});
});

test('moving to a country lets go of the nation', () => {
	const session = new Session();
	session.moveTo('GB', 'GB-NIR');
	session.moveTo('US');
	expect(session.where).toEqual({ region: 'US', area: undefined });
	expect(sessionStorage.getItem('area')).toBeNull();
});

test('what is shown follows the answers', () => {
	const session = new Session();
	const seen: string[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			seen.push(session.guidance.urgency);
		});
	});
	flushSync();
	session.mark(now, 'seizure', true);
	flushSync();
	session.unmark('now', ['seizure']);
	flushSync();
	stop();
	expect(seen).toEqual([seen[0], 'now', seen[0]]);
	expect(seen[0]).not.toBe('now');
});

test('no answer stands in the address, the title or the history', () => {
	const session = new Session();
	session.mark(now, 'harm', true);
	session.at(1, true);
	expect(location.href + document.title + JSON.stringify(history.state)).not.toContain('harm');
	expect(document.cookie).toBe('');
	expect(localStorage).toHaveLength(0);
	expect(STEPS.at(-1)).toEqual({ kind: 'review' });
});

describe('a page that comes back alive', () => {
	const marked = () => {
		const session = new Session();
		session.restore('GB');
		session.mark(now, 'seizure', true);
		return session;
	};
	test('is up to date while nobody else wrote, after Clear as well', () => {
		const session = marked();
		expect(session.outdated).toBe(false);
		session.at(3, false);
		expect(session.outdated).toBe(false);
		const again = new Session();
		again.restore('GB');
		expect(again.outdated).toBe(false);
		session.clear();
		expect(session.outdated).toBe(false);
	});
	test('is not where another cleared, and then writes nothing more', () => {
		const session = marked();
		sessionStorage.clear();
		expect(session.outdated).toBe(true);
		session.at(3, false);
		session.mark(who, 'me', true);
		expect(kept()).toBeNull();
	});
	test('nor where another changed, and forgets nothing of it', () => {
		const session = new Session();
		session.restore('GB');
		marked();
		expect(session.outdated).toBe(true);
		session.at(0, false);
		session.clear();
		expect(kept().answers).toEqual({ now: ['seizure'] });
	});
	test('keeps what is in memory alone where storage takes nothing', () => {
		const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		expect(marked().outdated).toBe(false);
		refuse.mockRestore();
	});
});
