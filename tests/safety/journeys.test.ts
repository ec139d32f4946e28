// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { COURSE } from '../../src/lib/content/course.ts';
import { QUESTIONS, questionOf } from '../../src/lib/content/questions.ts';
import { toggle } from '../../src/lib/screening/answers.ts';
import { evaluate } from '../../src/lib/screening/evaluate.ts';
import { askedQuestions, stepAfter, stepBefore, stepOf } from '../../src/lib/screening/journey.ts';
import type { Answers } from '../../src/lib/screening/question.ts';
import { Session, STEPS } from '../../src/lib/session/session.svelte.ts';
import { Trail } from '../../src/lib/session/trail.svelte.ts';
import { ON_ANSWERS, OURS, type OnAnswers } from './checks.ts';

/**
 * Random ways through the check: answer, change, go back, skip, clear, reload, in any order and number. The model is a plain
 * object of answers; the real thing is the session, the tab's storage and the browser's history, used as the page uses them.
 */
interface Model {
	answers: Answers;
}
interface Real {
	session: Session;
	trail: Trail;
	/** Ends the listener of a page that was reloaded. */
	leave: AbortController;
	/** Screens that lie behind: Back may find a question that a later answer took out. It is shown as it was. */
	seen: Set<number>;
}

const RUNS = 400;
const LENGTH = 40;
const done = { journeys: 0, commands: 0 };

/** What the page does as it opens. */
function open(): Real {
	const session = new Session();
	session.restore('GB');
	const trail = new Trail({ route: 'check', step: session.step, alarm: session.alarm, review: false, depth: 0 }, STEPS.length);
	const leave = new AbortController();
	const add = globalThis.addEventListener;
	globalThis.addEventListener = ((type: string, listener: EventListener) =>
		add(type, listener, { signal: leave.signal })) as typeof add;
	trail.follow();
	globalThis.addEventListener = add;
	return { session, trail, leave, seen: new Set() };
}

/** The page's own effect: what it keeps with each screen. */
const shown = ({ session, trail }: Real): void => session.at(trail.spot.step, trail.spot.alarm);

const isOpen = (step: number, answers: Answers): boolean => {
	const at = STEPS[step];
	const asked = askedQuestions(COURSE, answers);
	if (at?.kind === 'question') return asked.some(({ id }) => id === at.question);
	return at?.kind === 'review' || asked.some(({ section }) => section === COURSE.checkpointBefore);
};

const INVARIANTS = Object.entries(ON_ANSWERS) as [OnAnswers, (typeof ON_ANSWERS)[OnAnswers]][];

/** An answer that was taken back is an empty list to the session, and nothing to a reload. */
const marked = (answers: Answers) => Object.fromEntries(Object.entries(answers).filter(([, given]) => given?.length));

function holdsTogether({ answers }: Model, { session, trail, seen }: Real): void {
	done.commands++;
	expect(marked(session.answers)).toEqual(marked(answers));
	const guidance = evaluate(OURS.book, answers);
	expect(session.guidance).toEqual(guidance);
	expect(seen.has(trail.spot.step) || isOpen(trail.spot.step, answers)).toBe(true);
	seen.add(trail.spot.step);
	expect(JSON.stringify(history.state)).not.toMatch(/answers|option/);
	expect(INVARIANTS.filter(([, broken]) => broken(OURS, answers, session.guidance)).map(([name]) => name)).toEqual([]);
}

abstract class Command implements fc.AsyncCommand<Model, Real> {
	check = (): boolean => true;
	abstract go(model: Model, real: Real): void | Promise<void>;
	async run(model: Model, real: Real): Promise<void> {
		await this.go(model, real);
		shown(real);
		holdsTogether(model, real);
	}
	abstract toString(): string;
}

/** A tap on an option of the question on screen: a mark, another mark, or one taken back. */
class Answer extends Command {
	constructor(private readonly pick: number) {
		super();
	}
	go(model: Model, { session, trail }: Real) {
		const step = STEPS[trail.spot.step];
		if (step?.kind !== 'question') return;
		const question = QUESTIONS.find(({ id }) => id === step.question) ?? QUESTIONS[0];
		const option = question.options[this.pick % question.options.length] as string;
		const on = !model.answers[question.id]?.includes(option);
		session.mark(question, option, on);
		model.answers = toggle(question, option, on, model.answers);
	}
	toString = () => `answer ${this.pick}`;
}

/** Continue, with or without an answer. */
class Continue extends Command {
	go(_: Model, { session, trail }: Real) {
		const to = trail.spot.review ? STEPS.length - 1 : stepAfter(COURSE, trail.spot.step, session.answers);
		if (to === undefined) return;
		trail.push({ step: to });
		expect(isOpen(to, session.answers)).toBe(true);
	}
	toString = () => 'continue';
}

/** Change, on the list of answers: to a question that is asked. */
class Change extends Command {
	constructor(private readonly pick: number) {
		super();
	}
	go(_: Model, { session, trail }: Real) {
		const asked = askedQuestions(COURSE, session.answers);
		trail.push({ step: stepOf(COURSE, asked[this.pick % asked.length]?.id ?? 'now'), review: true });
	}
	toString = () => `change ${this.pick}`;
}

class Back extends Command {
	async go(_: Model, { session, trail }: Real) {
		const before = stepBefore(COURSE, trail.spot.step, session.answers);
		if (trail.spot.depth > 0) {
			const there = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
			history.back();
			await there;
		} else if (before !== undefined) trail.replace({ step: before });
	}
	toString = () => 'back';
}

/** "I tapped that by mistake": every flag that is marked. */
class Mistake extends Command {
	go(model: Model, { session }: Real) {
		session.unmark('now', questionOf('now').options);
		model.answers = { ...model.answers, now: [] };
	}
	toString = () => 'mistake';
}

class Clear extends Command {
	go(model: Model, { session, trail }: Real) {
		session.clear();
		model.answers = {};
		expect(sessionStorage.getItem('signpost')).toBeNull();
		trail.replace({ step: 0 });
	}
	toString = () => 'clear';
}

class Reload extends Command {
	go(_: Model, real: Real) {
		real.leave.abort();
		const { step } = real.trail.spot;
		Object.assign(real, { ...open(), seen: real.seen });
		expect(real.trail.spot.step).toBe(step);
		expect(real.session.dropped).toBe(false);
	}
	toString = () => 'reload';
}

const commands = fc.commands(
	[
		fc.nat(60).map((pick) => new Answer(pick)),
		fc.nat(60).map((pick) => new Answer(pick)),
		fc.constant(new Continue()),
		fc.constant(new Continue()),
		fc.nat(31).map((pick) => new Change(pick)),
		fc.constant(new Back()),
		fc.constant(new Mistake()),
		fc.constant(new Clear()),
		fc.constant(new Reload())
	],
	{ maxCommands: LENGTH, size: 'max' }
);

beforeEach(() => {
	sessionStorage.clear();
	history.replaceState(null, '', '/check/');
});

test('S1 to S12: after every step of a random journey, answers, guidance and screen belong together', async () => {
	await fc.assert(
		fc.asyncProperty(commands, async (steps) => {
			sessionStorage.clear();
			history.replaceState(null, '', '/check/');
			const real = open();
			done.journeys++;
			await fc.asyncModelRun(() => ({ model: { answers: {} }, real }), steps);
			real.leave.abort();
		}),
		{ numRuns: RUNS }
	);
	process.stdout.write(`\nRandom journeys: ${done.journeys}, ${done.commands} steps\n`);
	expect(done.journeys).toBeGreaterThanOrEqual(RUNS);
	expect(done.commands).toBeGreaterThanOrEqual(RUNS * 10);
});
