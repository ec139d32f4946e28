import { describe, expect, it } from 'vitest';
import { EXEMPT, readingGrade } from '../../../../tests/reading.ts';
import type { PageSection } from '../page-words.ts';
import { SOURCES } from '../sources.ts';
import { method, ruleWords } from './method.ts';
import { plain } from './plain.ts';
import { privacy } from './privacy.ts';

const GRADE = 6;
/** Names of things that the page is about. */
const NAMES = [...EXEMPT, 'signpost', 'diagnosis', 'clinician', 'content-security-policy', 'security'];
const grade = (lines: readonly string[]) => readingGrade(lines.join('\n'), NAMES);

/** A section as it is read: a point is one run of sentences. */
const prose = ({ lines = [], points = [] }: Omit<PageSection, 'heading'>): string[] => [
	...lines,
	...points.map(({ first, rest }) => [first, rest].filter(Boolean).join(' '))
];

const { rules, sources, contacts, report, review } = method;
const groups: Record<string, readonly string[]> = {
	'method: lead': [method.lead, ...review.lines],
	...Object.fromEntries([...method.sections, ...method.limits].map((section) => [`method: ${section.id}`, prose(section)])),
	'method: rules': [...rules.lines, ...Object.values(rules.kinds).map(({ note }) => note), rules.branches.note],
	'method: sources': [...sources.lines, ...Object.values(sources.status).map(({ note }) => note)],
	'method: contacts': [
		contacts.dated(187, '22 November 2026', '22 November 2026'),
		contacts.dated(187, '21 November 2026', '22 November 2026'),
		contacts.due('22 May 2027'),
		...contacts.lines
	],
	'method: report': report.lines,
	plain: [plain.lead, plain.nothingSent, plain.danger, plain.where, plain.print, plain.unread, plain.medicineHint, plain.limits],
	'privacy: lead': [privacy.lead],
	...Object.fromEntries(privacy.sections.map((section) => [`privacy: ${section.id}`, prose(section)]))
};

/** Every text of a value, with functions called, so that none is missed. */
function everyText(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'function') return everyText((value as (...given: unknown[]) => unknown)(3, 'May', 'June'));
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyText) : [];
}

const shown = [method, ruleWords, privacy, plain].flatMap(everyText);

describe('reading age', () => {
	it.each(Object.entries(groups))('%s is grade 6 or lower', (_, lines) => {
		expect(grade(lines)).toBeLessThanOrEqual(GRADE);
	});
});

describe('words', () => {
	const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
		[/(?<!\b(no|not a|not|does not) )\b(diagnos\w*|scor\w*|grade\w*)\b/i, 'Your score'],
		[/\b(addict\w*|abus\w*|junkie|clean|dirty|lied|hooked|disorder|patients?)\b/i, 'an addict'],
		[/%|\b(per ?cent|mg|milligrams?|equivalents?)\b/i, 'Cut by 10 per cent'],
		[/\b(you|they) (probably |may |might )?have an?\b/i, 'You have a problem'],
		[/\b(you|they) (must|need to|have to)\b/i, 'You must stop'],
		[/(^|[.?:] |\b(then|and|please|should) )(stop|quit|cut down|restart)\b/i, 'Please stop.'],
		[/\b(100|guarantee\w*|completely|totally|fully|perfectly|military|bank-grade|take your privacy)\b/i, 'We guarantee it'],
		[/[!—–'"]/, 'Wow!']
	];

	it.each(FORBIDDEN)('the check bites: %s', (never, example) => {
		expect(example).toMatch(never);
	});

	it.each(shown)('%s', (text) => {
		expect(FORBIDDEN.filter(([never]) => never.test(text)).map(([never]) => never.source)).toEqual([]);
		expect(text.trim()).not.toBe('');
		expect(text).not.toContain('  ');
	});
});

describe('the page about how it works', () => {
	it('says near its top that no clinician has reviewed it, and that it is no diagnosis', () => {
		expect(review.heading).toBe('Not yet reviewed by a clinician');
		expect(JSON.stringify(method.sections[0])).toMatch(/Not a diagnosis.*No score.*No machine learning/);
	});

	it('has a word for how much was read of each source', () => {
		for (const { status } of SOURCES) expect(Object.keys(sources.status)).toContain(status);
	});
});

describe('the page about privacy', () => {
	const text = everyText(privacy).join(' ');

	it('is short enough to be read', () => {
		expect(text.split(/\s+/).length).toBeLessThan(500);
	});

	it.each([
		'history',
		'screen',
		'bill',
		'IP address',
		'other sites',
		'screenshots',
		'our own host',
		'aeroplane',
		'add-on',
		'translate',
		'list of calls',
		'keeps texts',
		'covered',
		'Reading aloud',
		'are on this device',
		'your country',
		'Easier reading',
		'reproduce.md',
		'network',
		'Content-Security-Policy'
	])('speaks of: %s', (word) => expect(text.toLowerCase()).toContain(word.toLowerCase()));
});
