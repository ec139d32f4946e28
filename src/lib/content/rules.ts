import type { Rule } from '../screening/rule.ts';
import type { CardId } from './cards.ts';
import {
	alcohol,
	all,
	always,
	any,
	anySign,
	atLeast,
	CONTROL_FREQUENCIES,
	CONTROL_SIGNS,
	epilepsy,
	has,
	heavyDrinking,
	left,
	maybe,
	mayBeInTheBody,
	maybeSleepMedicine,
	maybeSlow,
	noCutTold,
	opioids,
	SIGN_QUESTIONS,
	street,
	twoMedicines,
	unanswered,
	weekly,
	withdrawing
} from './conditions.ts';
import type { AnyQuestion } from './questions.ts';

const longEnough = has('months', '1-to-3', 'over-3');
const anyBody = anySign('body');
const hopeless = has('mood', 'hopeless');
const pregnant = has('life', 'pregnant');
const pastWithdrawal = has('life', 'past-withdrawal');
const sleepy = has('daytime', 'sleepy');
const older = has('age', '65-plus');
const breathing = has('life', 'breathing-condition');
const gabapentinoids = has('alongside', 'gabapentinoids');
const otherSedatives = has('alongside', 'other-sedatives');
const mixing = anySign('mixing');
const cutDown = has('changed', 'cut-down');
const stoppedWeeks = has('changed', 'stopped-weeks');
const stoppedLonger = has('changed', 'stopped-longer');
const tapering = has('changed', 'tapering');
const leftNow = has('changed', 'stopped', 'ran-out');
/** What makes a cut or a stop likelier to end in a fit, whoever asks. */
const raisedRisk = [epilepsy, pastWithdrawal, heavyDrinking, pregnant, street];
const controlSigns = CONTROL_SIGNS.map(anySign);
/** Row 23: enough use, or a sign, that the body may have got used to it. */
const bodyMayBeUsed = any(
	all(has('days', 'most'), maybe(longEnough)),
	street,
	anySign('works-less'),
	anySign('unwell-when-late'),
	anyBody
);
/** The rules, in the order of the table in docs/safety.md. They only ever add: none takes another's card away. */
const ROWS = [
	// 1-2. Red flags: shown at once, before all else.
	{ id: 'overdose/now', card: 'overdose', urgency: 'now', when: has('now', 'breathing') },
	{ id: 'took-too-much/now', card: 'took-too-much', urgency: 'now', when: has('now', 'took-too-much') },
	{ id: 'seizure/now', card: 'seizure', urgency: 'now', when: has('now', 'seizure') },
	{ id: 'chest-pain/now', card: 'chest-pain', urgency: 'now', when: has('now', 'chest') },
	{ id: 'confusion/now', card: 'confusion', urgency: 'now', when: has('now', 'confusion') },
	{ id: 'emergency-other/now', card: 'emergency-other', urgency: 'now', when: has('now', 'other-emergency') },
	{ id: 'crisis/now', card: 'crisis', urgency: 'now', when: has('now', 'harm') },
	// 3-4. Danger that nobody has ruled out.
	{ id: 'not-ruled-out/today', card: 'not-ruled-out', urgency: 'today', when: has('now', 'not-sure') },
	{ id: 'not-ruled-out/with-top', card: 'not-ruled-out', urgency: 'with-top', when: unanswered('now') },
	{ id: 'crisis-thoughts/today', card: 'crisis-thoughts', urgency: 'today', when: hopeless },
	// 6-9. Stopped, or ran out.
	{ id: 'stopped-suddenly/this-week', card: 'stopped-suddenly', urgency: 'this-week', when: leftNow },
	{
		id: 'stopped-suddenly/today',
		card: 'stopped-suddenly',
		urgency: 'today',
		when: all(
			leftNow,
			any(
				maybe(has('days', 'most')),
				maybe(longEnough),
				...raisedRisk,
				anyBody,
				anySign('unwell-when-late'),
				anySign('failed-attempts'),
				hopeless
			)
		)
	},
	{ id: 'stopped-suddenly/weeks-this-week', card: 'stopped-suddenly', urgency: 'this-week', when: stoppedWeeks },
	{
		id: 'stopped-suddenly/weeks-today',
		card: 'stopped-suddenly',
		urgency: 'today',
		when: all(stoppedWeeks, any(anyBody, ...raisedRisk, hopeless))
	},
	{
		// With a long-acting medicine it can begin up to three weeks later, so the eighth day is no safer than the seventh.
		id: 'stopped-suddenly/weeks-slow-today',
		card: 'stopped-suddenly',
		urgency: 'today',
		when: all(stoppedWeeks, maybe(has('days', 'most')), maybe(longEnough), maybeSlow)
	},
	{
		id: 'stopped-suddenly/now',
		card: 'stopped-suddenly',
		urgency: 'now',
		when: all(any(left, cutDown), withdrawing, any(has('alongside', 'alcohol-stopped'), pastWithdrawal))
	},
	// 10-14. Cutting down, running out, and after.
	{ id: 'cut-down/this-week', card: 'cut-down', urgency: 'this-week', when: cutDown },
	{ id: 'cut-down/today', card: 'cut-down', urgency: 'today', when: all(cutDown, any(...raisedRisk)) },
	{ id: 'cut-down-unwell/today', card: 'cut-down-unwell', urgency: 'today', when: all(cutDown, anyBody) },
	{
		// The same signs where nobody tells of a cut: a late dose, or one that did not stay down, may not be seen as a change.
		id: 'cut-down-unwell/no-cut-today',
		card: 'cut-down-unwell',
		urgency: 'today',
		when: all(noCutTold, any(has('body', 'jerks'), all(withdrawing, any(...raisedRisk))))
	},
	{ id: 'tapering/soon', card: 'tapering', urgency: 'soon', when: tapering },
	{ id: 'tapering/this-week', card: 'tapering', urgency: 'this-week', when: all(tapering, any(anyBody, hopeless)) },
	{ id: 'tapering/today', card: 'tapering', urgency: 'today', when: all(tapering, has('body', 'jerks')) },
	{
		id: 'tapering/risk-today',
		card: 'tapering',
		urgency: 'today',
		when: all(tapering, withdrawing, any(...raisedRisk))
	},
	{ id: 'running-out/today', card: 'running-out', urgency: 'today', when: has('changed', 'running-out') },
	{ id: 'after-stopping/soon', card: 'after-stopping', urgency: 'soon', when: stoppedLonger },
	{
		id: 'after-stopping/this-week',
		card: 'after-stopping',
		urgency: 'this-week',
		when: all(stoppedLonger, any(anyBody, anySign('mood')))
	},
	// 15-22. What is taken with it, and where it comes from.
	{ id: 'opioids/this-week', card: 'opioids', urgency: 'this-week', when: opioids },
	{
		id: 'opioids/today',
		card: 'opioids',
		urgency: 'today',
		when: all(
			opioids,
			any(
				alcohol,
				has('alongside', 'gabapentinoids', 'sleep-medicines', 'other-sedatives'),
				street,
				has('source', 'someone-elses'),
				breathing,
				older,
				sleepy,
				twoMedicines,
				anySign('more-than-prescribed'),
				anySign('closer-together'),
				mixing
			)
		)
	},
	{ id: 'gabapentinoids/this-week', card: 'gabapentinoids', urgency: 'this-week', when: gabapentinoids },
	{
		id: 'gabapentinoids/today',
		card: 'gabapentinoids',
		urgency: 'today',
		when: all(gabapentinoids, any(breathing, older, sleepy, opioids, has('alongside', 'alcohol-daily')))
	},
	{ id: 'breathing-condition/this-week', card: 'breathing-condition', urgency: 'this-week', when: breathing },
	{
		id: 'breathing-condition/today',
		card: 'breathing-condition',
		urgency: 'today',
		when: all(
			breathing,
			any(opioids, gabapentinoids, alcohol, sleepy, street, has('alongside', 'sleep-medicines', 'other-sedatives'))
		)
	},
	{ id: 'street-supply/this-week', card: 'street-supply', urgency: 'this-week', when: street },
	{
		id: 'street-supply/today',
		card: 'street-supply',
		urgency: 'today',
		when: all(street, any(alcohol, opioids, gabapentinoids, otherSedatives, sleepy, weekly('mixing')))
	},
	{ id: 'not-yours/this-week', card: 'not-yours', urgency: 'this-week', when: has('source', 'someone-elses') },
	{ id: 'alcohol/this-week', card: 'alcohol', urgency: 'this-week', when: any(alcohol, mixing) },
	{
		id: 'alcohol/today',
		card: 'alcohol',
		urgency: 'today',
		when: any(
			has('alongside', 'alcohol-stopped'),
			all(has('reason', 'alcohol-withdrawal'), alcohol),
			all(alcohol, sleepy),
			all(has('alongside', 'alcohol-daily'), any(withdrawing, weekly('mixing')))
		)
	},
	{
		// Signs that go before a fit, days after heavy drinking stopped, whatever became of the medicine.
		id: 'alcohol/now',
		card: 'alcohol',
		urgency: 'now',
		when: all(has('alongside', 'alcohol-stopped'), withdrawing)
	},
	{
		id: 'sedatives/this-week',
		card: 'sedatives',
		urgency: 'this-week',
		when: any(has('alongside', 'sleep-medicines', 'antipsychotics', 'other-sedatives'), twoMedicines, mixing)
	},
	{ id: 'check-mix/this-week', card: 'check-mix', urgency: 'this-week', when: has('alongside', 'stimulants') },
	{
		id: 'check-mix/soon',
		card: 'check-mix',
		urgency: 'soon',
		when: any(
			has('alongside', 'antihistamines', 'cannabis', 'antidepressants', 'not-sure'),
			has('medicine', 'not-sure', 'not-listed')
		)
	},
	// 23-26. The two findings, kept apart.
	{ id: 'body-used-to-it/soon', card: 'body-used-to-it', urgency: 'soon', when: bodyMayBeUsed },
	{
		id: 'body-used-to-it/this-week',
		card: 'body-used-to-it',
		urgency: 'this-week',
		when: all(bodyMayBeUsed, any(anySign('failed-attempts'), anySign('unwell-when-late'), anyBody))
	},
	{
		id: 'control/this-week',
		card: 'control',
		urgency: 'this-week',
		supersedes: ['one-sign'],
		when: any(atLeast(2, ...controlSigns), ...CONTROL_FREQUENCIES.map(weekly))
	},
	{ id: 'one-sign/soon', card: 'one-sign', urgency: 'soon', when: any(...controlSigns) },
	{
		id: 'slower-with-help/this-week',
		card: 'slower-with-help',
		urgency: 'this-week',
		when: any(anySign('failed-attempts'), anySign('against-advice'))
	},
	// 27-30. Daytime, sleep, falls, mood and memory.
	{
		id: 'driving/this-week',
		card: 'driving',
		urgency: 'this-week',
		when: any(anySign('driving'), all(has('life', 'drives'), has('daytime', 'sleepy', 'unsteady', 'foggy')))
	},
	{
		id: 'driving/today',
		card: 'driving',
		urgency: 'today',
		when: any(weekly('driving'), all(has('life', 'drives'), has('daytime', 'did-things-asleep')))
	},
	{
		id: 'asleep-acts/today',
		card: 'asleep-acts',
		urgency: 'today',
		when: all(has('daytime', 'did-things-asleep'), maybeSleepMedicine)
	},
	{ id: 'head-injury/today', card: 'head-injury', urgency: 'today', when: has('daytime', 'hit-head') },
	{
		id: 'effects-to-mention/soon',
		card: 'effects-to-mention',
		urgency: 'soon',
		when: any(anySign('memory'), anySign('daytime'), anySign('mood'), anySign('health-harm'))
	},
	{
		id: 'effects-to-mention/this-week',
		card: 'effects-to-mention',
		urgency: 'this-week',
		when: any(
			anySign('health-harm'),
			has('mood', 'opposite'),
			has('daytime', 'fell', 'did-things-asleep'),
			all(older, any(anySign('memory'), anySign('daytime'), anySign('mood')))
		)
	},
	// 31-35. Who the person is.
	{ id: 'epilepsy/soon', card: 'epilepsy', urgency: 'soon', when: epilepsy },
	{
		id: 'epilepsy/this-week',
		card: 'epilepsy',
		urgency: 'this-week',
		when: all(epilepsy, any(anyBody, ...SIGN_QUESTIONS.map(anySign)))
	},
	{
		id: 'epilepsy/today',
		card: 'epilepsy',
		urgency: 'today',
		when: all(epilepsy, any(left, cutDown, has('changed', 'running-out'), has('body', 'jerks')))
	},
	{ id: 'pregnancy/soon', card: 'pregnancy', urgency: 'soon', when: has('life', 'trying') },
	{ id: 'pregnancy/this-week', card: 'pregnancy', urgency: 'this-week', when: has('life', 'pregnant', 'breastfeeding') },
	{
		id: 'pregnancy/today',
		card: 'pregnancy',
		urgency: 'today',
		when: any(
			all(
				has('life', 'pregnant', 'breastfeeding'),
				any(left, cutDown, has('changed', 'running-out'), heavyDrinking, opioids, street)
			),
			all(has('life', 'breastfeeding'), sleepy)
		)
	},
	{ id: 'young-person/this-week', card: 'young-person', urgency: 'this-week', when: has('age', 'under-18') },
	{ id: 'helping-someone/soon', card: 'helping-someone', urgency: 'soon', when: has('who', 'someone-else') },
	{ id: 'recovery/soon', card: 'recovery', urgency: 'soon', when: has('life', 'recovery') },
	// 36-37. Always there.
	{ id: 'do-not-stop-suddenly/with-top', card: 'do-not-stop-suddenly', urgency: 'with-top', when: mayBeInTheBody },
	{ id: 'talk/soon', card: 'talk', urgency: 'soon', when: always }
] as const satisfies readonly Rule<AnyQuestion, CardId>[];

export type RuleId = (typeof ROWS)[number]['id'];

export const RULES: readonly Rule<AnyQuestion, CardId>[] = ROWS;
