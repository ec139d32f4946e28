import type { CardId } from '../src/lib/content/cards.ts';
import type { SignpostAnswers } from '../src/lib/content/questions.ts';
import type { Urgency } from '../src/lib/screening/rule.ts';

/** Answers, and the urgency of a card for them, or nothing where it is not shown. */
export type Case = readonly [answers: SignpostAnswers, urgency: Urgency | undefined];

interface Row {
	readonly name: string;
	readonly card: CardId;
	readonly cases: readonly Case[];
}

/** Cases for every row of the table in docs/safety.md, made by hand and not from the rules. */
export const ROWS: Row[] = [];

function row(name: string, card: CardId, cases: readonly Case[]) {
	ROWS.push({ name, card, cases });
}

const none = undefined;
/** Answers that close every "maybe": no danger, a few days, a short time. */
export const CALM: SignpostAnswers = { now: ['none'], days: ['fewer'], months: ['under-1'], changed: ['no'] };

row('row 1', 'overdose', [
	[{ now: ['breathing'] }, 'now'],
	[{ now: ['none', 'breathing'] }, 'now'],
	[{ now: ['not-sure'] }, none],
	[{}, none]
]);
row('row 1', 'took-too-much', [
	[{ now: ['took-too-much'] }, 'now'],
	[{ now: ['none'] }, none]
]);
row('row 1', 'seizure', [
	[{ now: ['seizure'] }, 'now'],
	[{ now: ['none'] }, none]
]);
row('row 1', 'chest-pain', [
	[{ now: ['chest'] }, 'now'],
	[{ now: ['none'] }, none]
]);
row('row 1', 'confusion', [
	[{ now: ['confusion'] }, 'now'],
	[{ now: ['none'] }, none]
]);
row('row 1', 'emergency-other', [
	[{ now: ['other-emergency'] }, 'now'],
	[{ now: ['none'] }, none]
]);
row('row 2', 'crisis', [
	[{ now: ['harm'] }, 'now'],
	[{ now: ['none'] }, none],
	[{ mood: ['hopeless'] }, none]
]);
row('rows 3 and 4', 'not-ruled-out', [
	[{ now: ['not-sure'] }, 'today'],
	[{ now: ['not-sure', 'seizure'] }, 'today'],
	[{}, 'soon'],
	[{ now: [] }, 'soon'],
	[{ changed: ['running-out'] }, 'today'],
	[{ life: ['breathing-condition'] }, 'this-week'],
	[{ now: ['none'] }, none]
]);
row('row 5', 'crisis-thoughts', [
	[{ mood: ['hopeless'] }, 'today'],
	[{ mood: ['low'] }, none],
	[{ mood: ['prefer-not'] }, none]
]);

const left = { days: ['fewer'], months: ['under-1'] } as const;
row('row 6', 'stopped-suddenly', [
	[{ ...left, changed: ['stopped'] }, 'this-week'],
	[{ ...left, changed: ['ran-out'] }, 'this-week'],
	[{ ...left, days: ['some'], changed: ['ran-out'] }, 'this-week'],
	[{ changed: ['no'] }, none],
	[{ changed: ['not-sure'] }, none],
	[{ changed: ['running-out'] }, none]
]);
row('row 7', 'stopped-suddenly', [
	[{ changed: ['stopped'] }, 'today'],
	[{ ...left, changed: ['stopped'], days: ['most'] }, 'today'],
	[{ ...left, changed: ['stopped'], days: ['not-sure'] }, 'today'],
	[{ changed: ['stopped'], months: ['under-1'] }, 'today'],
	[{ changed: ['stopped'], days: ['fewer'] }, 'today'],
	[{ ...left, changed: ['stopped'], months: ['1-to-3'] }, 'today'],
	[{ ...left, changed: ['stopped'], months: ['over-3'] }, 'today'],
	[{ ...left, changed: ['stopped'], months: ['prefer-not'] }, 'today'],
	[{ ...left, changed: ['ran-out'], source: ['online-or-street'] }, 'today'],
	[{ ...left, changed: ['ran-out'], medicine: ['street'] }, 'today'],
	[{ ...left, changed: ['ran-out'], medicine: ['bromazolam'] }, 'today'],
	[{ ...left, changed: ['ran-out'], reason: ['seizures'] }, 'today'],
	[{ ...left, changed: ['ran-out'], life: ['epilepsy'] }, 'today'],
	[{ ...left, changed: ['ran-out'], life: ['pregnant'] }, 'today'],
	[{ ...left, changed: ['ran-out'], life: ['past-withdrawal'] }, 'today'],
	[{ ...left, changed: ['ran-out'], alongside: ['alcohol-daily'] }, 'today'],
	[{ ...left, changed: ['ran-out'], alongside: ['alcohol-stopped'] }, 'today'],
	[{ ...left, changed: ['ran-out'], alongside: ['alcohol'] }, 'this-week'],
	[{ ...left, changed: ['ran-out'], body: ['tingling'] }, 'today'],
	[{ ...left, changed: ['ran-out'], body: ['none'] }, 'this-week'],
	[{ ...left, changed: ['ran-out'], 'unwell-when-late': ['once-or-twice'] }, 'today'],
	[{ ...left, changed: ['ran-out'], 'failed-attempts': ['once'] }, 'today'],
	[{ ...left, changed: ['ran-out'], mood: ['hopeless'] }, 'today']
]);
row('row 8', 'stopped-suddenly', [
	[{ ...left, changed: ['stopped-weeks'] }, 'this-week'],
	[{ ...left, changed: ['stopped-weeks'], body: ['sleep'] }, 'today'],
	[{ ...left, changed: ['stopped-weeks'], reason: ['seizures'] }, 'today'],
	[{ ...left, changed: ['stopped-weeks'], life: ['past-withdrawal'] }, 'today'],
	[{ ...left, changed: ['stopped-weeks'], life: ['pregnant'] }, 'today'],
	[{ ...left, changed: ['stopped-weeks'], mood: ['hopeless'] }, 'today'],
	[{ ...left, changed: ['stopped-weeks'], alongside: ['alcohol-daily'] }, 'today'],
	[{ ...left, changed: ['stopped-weeks'], source: ['online-or-street'] }, 'today'],
	// More than the table asks: with a long-acting medicine, or one that may be, withdrawal can begin late.
	[{ changed: ['stopped-weeks'] }, 'today'],
	[{ changed: ['stopped-weeks'], days: ['most'], months: ['over-3'], medicine: ['clonazepam'] }, 'today'],
	[{ changed: ['stopped-weeks'], days: ['most'], months: ['over-3'], medicine: ['lorazepam'] }, 'this-week'],
	[{ changed: ['stopped-weeks'], days: ['most'], months: ['under-1'], medicine: ['clonazepam'] }, 'this-week'],
	[{ changed: ['stopped-weeks'], days: ['some'], medicine: ['clonazepam'] }, 'this-week'],
	[{ changed: ['stopped-longer'], body: ['sleep'] }, none]
]);
row('row 9', 'stopped-suddenly', [
	...(['stopped', 'ran-out', 'stopped-weeks', 'cut-down'] as const).flatMap((changed): Case[] => [
		[{ changed: [changed], body: ['tremor'], alongside: ['alcohol-stopped'] }, 'now'],
		[{ changed: [changed], body: ['jerks'], life: ['past-withdrawal'] }, 'now'],
		[{ changed: [changed], body: ['sweats-heart'], life: ['past-withdrawal'] }, 'now']
	]),
	[{ changed: ['ran-out'], body: ['tingling'], life: ['past-withdrawal'] }, 'today'],
	[{ changed: ['ran-out'], body: ['tremor'], alongside: ['alcohol-daily'] }, 'today'],
	[{ changed: ['cut-down'], body: ['tremor'] }, none],
	[{ changed: ['tapering'], body: ['tremor'], life: ['past-withdrawal'] }, none]
]);
row('row 10', 'cut-down', [
	[{ changed: ['cut-down'] }, 'this-week'],
	[{ changed: ['cut-down'], life: ['epilepsy'] }, 'today'],
	[{ changed: ['cut-down'], life: ['past-withdrawal'] }, 'today'],
	[{ changed: ['cut-down'], life: ['pregnant'] }, 'today'],
	[{ changed: ['cut-down'], alongside: ['alcohol-daily'] }, 'today'],
	[{ changed: ['cut-down'], source: ['online-or-street'] }, 'today'],
	[{ changed: ['tapering'] }, none],
	[{ changed: ['no'], life: ['past-withdrawal'] }, none]
]);
row('row 11', 'cut-down-unwell', [
	[{ changed: ['cut-down'], body: ['vision'] }, 'today'],
	[{ changed: ['cut-down'], body: ['none'] }, none],
	[{ changed: ['no'], body: ['vision'] }, none],
	// More than the table asks: nobody tells of a cut. Jerks alone; other signs where a fit is likelier; for whoever it is.
	[{ body: ['tremor'], life: ['past-withdrawal'] }, 'today'],
	[{ changed: ['not-sure'], body: ['jerks'], life: ['past-withdrawal'] }, 'today'],
	[{ changed: ['prefer-not'], body: ['sweats-heart'], life: ['past-withdrawal'] }, 'today'],
	[{ changed: ['no'], body: ['tremor'], life: ['past-withdrawal'] }, 'today'],
	[{ changed: ['running-out'], body: ['tremor'], life: ['past-withdrawal'] }, 'today'],
	[{ changed: ['no'], body: ['tremor'], reason: ['seizures'] }, 'today'],
	[{ changed: ['no'], body: ['tremor'], alongside: ['alcohol-daily'] }, 'today'],
	[{ changed: ['no'], body: ['tremor'], life: ['pregnant'] }, 'today'],
	[{ changed: ['no'], body: ['sweats-heart'], source: ['online-or-street'] }, 'today'],
	...(['no', 'running-out', 'not-sure', 'prefer-not'] as const).map((changed): Case => [
		{ changed: [changed], body: ['jerks'] },
		'today'
	]),
	[{ body: ['jerks'] }, 'today'],
	[{ who: ['someone-else'], changed: ['no'], body: ['jerks'] }, 'today'],
	[{ age: ['under-18'], changed: ['no'], body: ['jerks'] }, 'today'],
	[{ changed: ['not-sure'], body: ['tremor'] }, none],
	[{ changed: ['no'], body: ['tremor'] }, none],
	[{ changed: ['no'], body: ['tingling'], life: ['past-withdrawal'] }, none],
	[{ changed: ['tapering'], body: ['jerks'] }, none],
	[{ changed: ['stopped'], body: ['jerks'] }, none],
	[{ changed: ['stopped-longer'], body: ['jerks'] }, none],
	[{ life: ['past-withdrawal'] }, none]
]);
row('row 12', 'tapering', [
	[{ changed: ['tapering'] }, 'soon'],
	[{ changed: ['tapering'], body: ['sleep'] }, 'this-week'],
	[{ changed: ['tapering'], mood: ['hopeless'] }, 'this-week'],
	[{ changed: ['tapering'], body: ['tremor'] }, 'this-week'],
	[{ changed: ['tapering'], life: ['epilepsy'] }, 'soon'],
	[{ changed: ['tapering'], body: ['jerks'], reason: ['seizures'] }, 'today'],
	// More than the table asks.
	[{ changed: ['tapering'], body: ['jerks'] }, 'today'],
	[{ changed: ['tapering'], body: ['tremor'], life: ['past-withdrawal'] }, 'today'],
	[{ changed: ['tapering'], body: ['sweats-heart'], alongside: ['alcohol-daily'] }, 'today'],
	[{ changed: ['tapering'], body: ['tremor'], life: ['pregnant'] }, 'today'],
	[{ changed: ['tapering'], body: ['tremor'], reason: ['seizures'] }, 'today'],
	[{ changed: ['tapering'], body: ['tremor'], source: ['online-or-street'] }, 'today'],
	[{ changed: ['tapering'], body: ['tingling'], life: ['pregnant'] }, 'this-week'],
	[{ changed: ['no'], mood: ['hopeless'] }, none],
	[{ body: ['jerks'] }, none],
	[{ body: ['tremor'], life: ['pregnant'] }, none]
]);
row('row 13', 'running-out', [
	[{ changed: ['running-out'] }, 'today'],
	[{ changed: ['ran-out'] }, none]
]);
row('row 14', 'after-stopping', [
	[{ changed: ['stopped-longer'] }, 'soon'],
	[{ changed: ['stopped-longer'], body: ['tingling'] }, 'this-week'],
	[{ changed: ['stopped-longer'], mood: ['tearful'] }, 'this-week'],
	[{ changed: ['stopped-weeks'] }, none],
	[{ body: ['tingling'] }, none]
]);
row('row 15', 'opioids', [
	[{ alongside: ['opioids'] }, 'this-week'],
	[{ alongside: ['opioid-treatment'] }, 'this-week'],
	[{ alongside: ['opioids', 'alcohol'] }, 'today'],
	[{ alongside: ['opioids', 'alcohol-daily'] }, 'today'],
	[{ alongside: ['opioids', 'alcohol-stopped'] }, 'today'],
	[{ alongside: ['opioids', 'gabapentinoids'] }, 'today'],
	[{ alongside: ['opioids', 'sleep-medicines'] }, 'today'],
	[{ alongside: ['opioids', 'other-sedatives'] }, 'today'],
	[{ alongside: ['opioids', 'cannabis'] }, 'this-week'],
	[{ alongside: ['opioids'], source: ['online-or-street'] }, 'today'],
	// More than the table asks: no prescriber knows of both.
	[{ alongside: ['opioids'], source: ['someone-elses'] }, 'today'],
	[{ alongside: ['opioids'], source: ['not-sure'] }, 'this-week'],
	[{ alongside: ['opioids'], life: ['breathing-condition'] }, 'today'],
	[{ alongside: ['opioids'], age: ['65-plus'] }, 'today'],
	[{ alongside: ['opioids'], daytime: ['sleepy'] }, 'today'],
	[{ alongside: ['opioids'], medicine: ['clonazepam', 'zopiclone'] }, 'today'],
	[{ alongside: ['opioids'], medicine: ['clonazepam', 'not-sure'] }, 'this-week'],
	[{ alongside: ['opioids'], 'more-than-prescribed': ['once-or-twice'] }, 'today'],
	[{ alongside: ['opioids'], 'more-than-prescribed': ['as-prescribed'] }, 'this-week'],
	[{ alongside: ['opioids'], 'closer-together': ['monthly'] }, 'today'],
	[{ alongside: ['opioids'], mixing: ['once-or-twice'] }, 'today'],
	[{ alongside: ['not-sure'] }, none]
]);
row('row 16', 'gabapentinoids', [
	[{ alongside: ['gabapentinoids'] }, 'this-week'],
	[{ alongside: ['gabapentinoids'], life: ['breathing-condition'] }, 'today'],
	[{ alongside: ['gabapentinoids'], age: ['65-plus'] }, 'today'],
	[{ alongside: ['gabapentinoids'], daytime: ['sleepy'] }, 'today'],
	[{ alongside: ['gabapentinoids', 'opioid-treatment'] }, 'today'],
	[{ alongside: ['gabapentinoids', 'alcohol-daily'] }, 'today'],
	[{ alongside: ['gabapentinoids', 'alcohol'] }, 'this-week']
]);
row('row 17', 'breathing-condition', [
	[{ life: ['breathing-condition'] }, 'this-week'],
	[{ life: ['breathing-condition'], alongside: ['opioids'] }, 'today'],
	[{ life: ['breathing-condition'], alongside: ['gabapentinoids'] }, 'today'],
	[{ life: ['breathing-condition'], alongside: ['alcohol'] }, 'today'],
	[{ life: ['breathing-condition'], daytime: ['sleepy'] }, 'today'],
	[{ life: ['breathing-condition'], medicine: ['street'] }, 'today'],
	// More than the table asks.
	[{ life: ['breathing-condition'], alongside: ['sleep-medicines'] }, 'today'],
	[{ life: ['breathing-condition'], alongside: ['other-sedatives'] }, 'today'],
	[{ life: ['breathing-condition'], alongside: ['antihistamines'] }, 'this-week'],
	[{ alongside: ['opioids'] }, none]
]);
row('row 18', 'street-supply', [
	[{ source: ['online-or-street'] }, 'this-week'],
	[{ medicine: ['street'] }, 'this-week'],
	[{ medicine: ['street'], alongside: ['alcohol'] }, 'today'],
	[{ medicine: ['street'], alongside: ['opioids'] }, 'today'],
	[{ medicine: ['street'], alongside: ['gabapentinoids'] }, 'today'],
	[{ medicine: ['street'], alongside: ['other-sedatives'] }, 'today'],
	[{ medicine: ['street'], mixing: ['monthly'] }, 'this-week'],
	[{ medicine: ['street'], mixing: ['weekly'] }, 'today'],
	[{ medicine: ['street'], mixing: ['daily'] }, 'today'],
	// More than the table asks.
	[{ medicine: ['street'], daytime: ['sleepy'] }, 'today'],
	[{ medicine: ['street'], daytime: ['foggy'] }, 'this-week'],
	[{ alongside: ['alcohol'] }, none],
	[{ source: ['not-sure'] }, none]
]);
row('row 19', 'not-yours', [
	[{ source: ['someone-elses'] }, 'this-week'],
	[{ source: ['prescribed'] }, none]
]);
row('row 20', 'alcohol', [
	[{ alongside: ['alcohol'] }, 'this-week'],
	[{ alongside: ['alcohol-daily'] }, 'this-week'],
	[{ mixing: ['once-or-twice'] }, 'this-week'],
	[{ mixing: ['never'] }, none],
	[{ alongside: ['alcohol-stopped'] }, 'today'],
	[{ alongside: ['alcohol'], reason: ['alcohol-withdrawal'] }, 'today'],
	[{ reason: ['alcohol-withdrawal'] }, none],
	// More than the table asks.
	[{ alongside: ['alcohol-daily'], daytime: ['sleepy'] }, 'today'],
	[{ alongside: ['alcohol-daily'], mixing: ['weekly'] }, 'today'],
	[{ alongside: ['alcohol-daily'], mixing: ['daily'] }, 'today'],
	[{ alongside: ['alcohol-daily'], mixing: ['monthly'] }, 'this-week'],
	[{ alongside: ['alcohol'], daytime: ['sleepy'] }, 'today'],
	[{ alongside: ['alcohol'], daytime: ['foggy'] }, 'this-week'],
	[{ mixing: ['weekly'], daytime: ['sleepy'] }, 'this-week'],
	[{ alongside: ['alcohol-stopped'], body: ['tremor'] }, 'now'],
	[{ alongside: ['alcohol-stopped'], body: ['jerks'], changed: ['no'] }, 'now'],
	[{ alongside: ['alcohol-stopped'], body: ['sweats-heart'] }, 'now'],
	[{ alongside: ['alcohol-stopped'], body: ['tingling'] }, 'today'],
	[{ alongside: ['alcohol-daily'], body: ['tremor'] }, 'today'],
	[{ alongside: ['alcohol-daily'], body: ['jerks'] }, 'today'],
	[{ alongside: ['alcohol-daily'], body: ['sweats-heart'] }, 'today'],
	[{ alongside: ['alcohol-daily'], body: ['tingling'] }, 'this-week']
]);
row('row 21', 'sedatives', [
	[{ alongside: ['sleep-medicines'] }, 'this-week'],
	[{ alongside: ['antipsychotics'] }, 'this-week'],
	[{ alongside: ['other-sedatives'] }, 'this-week'],
	[{ medicine: ['diazepam', 'zolpidem'] }, 'this-week'],
	[{ mixing: ['daily'] }, 'this-week'],
	[{ medicine: ['diazepam'] }, none]
]);
row('row 22', 'check-mix', [
	[{ alongside: ['stimulants'] }, 'this-week'],
	[{ alongside: ['antihistamines'] }, 'soon'],
	[{ alongside: ['cannabis'] }, 'soon'],
	[{ alongside: ['antidepressants'] }, 'soon'],
	[{ alongside: ['not-sure'] }, 'soon'],
	[{ medicine: ['not-sure'] }, 'soon'],
	[{ medicine: ['not-listed'] }, 'soon'],
	[{ alongside: ['none'] }, none]
]);
row('row 23', 'body-used-to-it', [
	[{ days: ['most'], months: ['1-to-3'] }, 'soon'],
	[{ days: ['most'], months: ['over-3'] }, 'soon'],
	[{ days: ['most'] }, 'soon'],
	[{ days: ['most'], months: ['not-sure'] }, 'soon'],
	[{ days: ['most'], months: ['under-1'] }, none],
	[{ days: ['some'], months: ['over-3'] }, none],
	[{ months: ['over-3'] }, none],
	[{ medicine: ['street'] }, 'soon'],
	[{ 'works-less': ['yes'] }, 'soon'],
	[{ 'unwell-when-late': ['once-or-twice'] }, 'this-week'],
	[{ body: ['vision'] }, 'this-week'],
	[{ 'failed-attempts': ['once'] }, none],
	[{ 'failed-attempts': ['once'], 'works-less': ['yes'] }, 'this-week'],
	[{ days: ['most'], months: ['over-3'], 'failed-attempts': ['once'] }, 'this-week'],
	[{ who: ['someone-else'], body: ['vision'] }, none],
	[{ age: ['under-18'], body: ['vision'] }, none]
]);
row('row 24', 'control', [
	[{ 'ran-out-early': ['once-or-twice'], craving: ['monthly'] }, 'this-week'],
	[{ 'several-prescribers': ['once'], 'people-harm': ['yes'] }, 'this-week'],
	...(
		[
			'ran-out-early',
			'closer-together',
			'more-than-prescribed',
			'other-feelings',
			'stress-answer',
			'craving',
			'kept-hidden',
			'duties'
		] as const
	).flatMap((sign): Case[] => [
		[{ [sign]: ['weekly'] }, 'this-week'],
		[{ [sign]: ['daily'] }, 'this-week'],
		[{ [sign]: ['monthly'] }, none],
		[{ [sign]: ['once-or-twice'], 'people-harm': ['yes'] }, 'this-week']
	]),
	[{ 'several-prescribers': ['more-than-once'] }, none],
	[{ 'people-harm': ['yes'] }, none],
	[{ 'more-than-prescribed': ['as-prescribed'], craving: ['monthly'] }, none],
	[
		{
			'works-less': ['yes'],
			'unwell-when-late': ['daily'],
			'failed-attempts': ['more-than-once'],
			'against-advice': ['more-than-once'],
			memory: ['daily'],
			'health-harm': ['yes'],
			mixing: ['daily'],
			driving: ['daily']
		},
		none
	],
	[{ who: ['someone-else'], craving: ['daily'] }, none],
	[{ age: ['under-18'], craving: ['daily'] }, none]
]);
row('row 25', 'one-sign', [
	...(
		[
			'ran-out-early',
			'closer-together',
			'more-than-prescribed',
			'other-feelings',
			'stress-answer',
			'craving',
			'kept-hidden',
			'duties'
		] as const
	).map((sign): Case => [{ [sign]: ['once-or-twice'] }, 'soon']),
	[{ 'several-prescribers': ['once'] }, 'soon'],
	[{ 'people-harm': ['yes'] }, 'soon'],
	[{ craving: ['weekly'] }, none],
	[{ craving: ['monthly'], duties: ['monthly'] }, none],
	[{ craving: ['not-sure'] }, none],
	[{ 'works-less': ['yes'], memory: ['daily'] }, none]
]);
row('row 26', 'slower-with-help', [
	[{ 'failed-attempts': ['once'] }, 'this-week'],
	[{ 'against-advice': ['more-than-once'] }, 'this-week'],
	[{ 'failed-attempts': ['no'], 'against-advice': ['does-not-apply'] }, none]
]);
row('row 27', 'driving', [
	[{ driving: ['once-or-twice'] }, 'this-week'],
	[{ driving: ['monthly'] }, 'this-week'],
	[{ driving: ['weekly'] }, 'today'],
	[{ driving: ['daily'] }, 'today'],
	[{ life: ['drives'], daytime: ['sleepy'] }, 'this-week'],
	[{ life: ['drives'], daytime: ['unsteady'] }, 'this-week'],
	[{ life: ['drives'], daytime: ['foggy'] }, 'this-week'],
	[{ life: ['drives'], daytime: ['fell'] }, none],
	// More than the table asks: to drive while asleep is one of the things that are done so.
	[{ life: ['drives'], daytime: ['did-things-asleep'] }, 'today'],
	[{ daytime: ['did-things-asleep'] }, none],
	[{ life: ['drives'] }, none],
	[{ daytime: ['sleepy'] }, none],
	[{ driving: ['never'] }, none]
]);
row('row 28', 'asleep-acts', [
	[{ daytime: ['did-things-asleep'] }, 'today'],
	[{ daytime: ['did-things-asleep'], medicine: ['zolpidem'] }, 'today'],
	[{ daytime: ['did-things-asleep'], medicine: ['temazepam'] }, 'today'],
	[{ daytime: ['did-things-asleep'], medicine: ['not-sure'] }, 'today'],
	[{ daytime: ['did-things-asleep'], medicine: ['prefer-not'] }, 'today'],
	[{ daytime: ['did-things-asleep'], medicine: ['other-z-drug'] }, 'today'],
	[{ daytime: ['did-things-asleep'], medicine: ['street'] }, 'today'],
	[{ daytime: ['did-things-asleep'], medicine: ['diazepam'] }, none],
	[{ medicine: ['zolpidem'] }, none]
]);
row('row 29', 'head-injury', [
	[{ daytime: ['hit-head'] }, 'today'],
	[{ daytime: ['fell'] }, none]
]);
row('row 30', 'effects-to-mention', [
	[{ memory: ['once-or-twice'] }, 'soon'],
	[{ daytime: ['foggy'] }, 'soon'],
	[{ mood: ['numb'] }, 'soon'],
	[{ 'health-harm': ['yes'] }, 'this-week'],
	[{ mood: ['opposite'] }, 'this-week'],
	[{ daytime: ['fell'] }, 'this-week'],
	[{ daytime: ['did-things-asleep'] }, 'this-week'],
	[{ memory: ['once-or-twice'], age: ['65-plus'] }, 'this-week'],
	[{ daytime: ['sleepy'], age: ['65-plus'] }, 'this-week'],
	[{ mood: ['low'], age: ['65-plus'] }, 'this-week'],
	[{ age: ['65-plus'] }, none],
	[{ memory: ['never'] }, none]
]);
row('row 31', 'epilepsy', [
	[{ reason: ['seizures'] }, 'soon'],
	[{ life: ['epilepsy'] }, 'soon'],
	...(
		[
			'ran-out-early',
			'mixing',
			'closer-together',
			'more-than-prescribed',
			'other-feelings',
			'stress-answer',
			'craving',
			'kept-hidden',
			'unwell-when-late',
			'duties',
			'memory'
		] as const
	).map((sign): Case => [{ life: ['epilepsy'], [sign]: ['once-or-twice'] }, 'this-week']),
	...(['several-prescribers', 'failed-attempts', 'against-advice'] as const).map((sign): Case => [
		{ life: ['epilepsy'], [sign]: ['once'] },
		'this-week'
	]),
	...(['works-less', 'health-harm', 'people-harm'] as const).map((sign): Case => [
		{ life: ['epilepsy'], [sign]: ['yes'] },
		'this-week'
	]),
	[{ craving: ['daily'] }, none],
	[{ changed: ['stopped'] }, none],
	[{ life: ['epilepsy'], body: ['tingling'] }, 'this-week'],
	[{ life: ['epilepsy'], body: ['jerks'] }, 'today'],
	[{ life: ['epilepsy'], changed: ['stopped'] }, 'today'],
	[{ life: ['epilepsy'], changed: ['ran-out'] }, 'today'],
	[{ life: ['epilepsy'], changed: ['stopped-weeks'] }, 'today'],
	[{ life: ['epilepsy'], changed: ['cut-down'] }, 'today'],
	[{ life: ['epilepsy'], changed: ['running-out'] }, 'today'],
	[{ life: ['epilepsy'], changed: ['tapering'] }, 'soon'],
	[{ reason: ['anxiety'] }, none]
]);
row('row 32', 'pregnancy', [
	[{ life: ['trying'] }, 'soon'],
	[{ life: ['pregnant'] }, 'this-week'],
	[{ life: ['breastfeeding'] }, 'this-week'],
	...(['pregnant', 'breastfeeding'] as const).flatMap((life): Case[] => [
		[{ life: [life], changed: ['stopped'] }, 'today'],
		[{ life: [life], changed: ['cut-down'] }, 'today'],
		[{ life: [life], changed: ['running-out'] }, 'today'],
		[{ life: [life], alongside: ['alcohol-daily'] }, 'today'],
		[{ life: [life], alongside: ['opioids'] }, 'today'],
		[{ life: [life], source: ['online-or-street'] }, 'today']
	]),
	[{ life: ['breastfeeding'], daytime: ['sleepy'] }, 'today'],
	[{ life: ['pregnant'], daytime: ['sleepy'] }, 'this-week'],
	[{ life: ['trying'], changed: ['stopped'] }, 'soon']
]);
row('row 33', 'young-person', [
	[{ age: ['under-18'] }, 'this-week'],
	[{ age: ['prefer-not'] }, none]
]);
row('row 34', 'helping-someone', [
	[{ who: ['someone-else'] }, 'soon'],
	[{ who: ['me'] }, none]
]);
row('row 35', 'recovery', [
	[{ life: ['recovery'] }, 'soon'],
	[{ life: ['none'] }, none]
]);
row('row 36', 'do-not-stop-suddenly', [
	[{}, 'soon'],
	[{ changed: ['not-sure'] }, 'soon'],
	[{ changed: ['no'] }, 'soon'],
	[{ changed: ['tapering'] }, 'soon'],
	[{ changed: ['running-out'] }, 'today'],
	[{ changed: ['ran-out'] }, 'today'],
	[{ changed: ['stopped'] }, 'today'],
	[{ changed: ['stopped-weeks'] }, 'today'],
	[{ changed: ['cut-down'] }, 'this-week'],
	[{ now: ['seizure'] }, 'now'],
	[{ changed: ['stopped-longer'] }, none],
	[{ changed: ['stopped-longer'], now: ['seizure'] }, none]
]);
row('row 37', 'talk', [
	[{}, 'soon'],
	[CALM, 'soon'],
	[{ now: ['breathing'] }, 'soon']
]);
