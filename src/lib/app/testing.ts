import { render, waitFor } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { Session, STEPS } from '#lib/session/session.svelte.ts';
import { Trail } from '#lib/session/trail.svelte.ts';
import type { Spot } from '#lib/session/spot.ts';
import { questionOf, type QuestionId } from '#lib/content/questions.ts';
import { RULE_BOOK } from '#lib/content/rule-book.ts';
import { evaluate } from '#lib/screening/evaluate.ts';
import type { Answers } from '#lib/screening/question.ts';
import App from './App.svelte';
import { Carried } from './carried.svelte.ts';
import { appData } from './data.ts';
import { settingOf, unpacked } from './setting.ts';
import TestApp from './TestApp.svelte';

/** The real words and numbers of a place. Tests alone use this file. */
export const settingFor = (region = 'GB', area?: string) => settingOf(unpacked(appData), { region, area });

export const guidanceOf = (answers: Answers) => evaluate(RULE_BOOK, answers);

/** A session with answers, in a country. */
export function sessionWith(answers: Answers = {}, region = 'GB'): Session {
	const session = new Session();
	session.moveTo(region);
	for (const [id, given = []] of Object.entries(answers))
		for (const option of given) session.mark(questionOf(id as QuestionId), option, true);
	return session;
}

export const trailAt = (spot: Partial<Spot> = {}): Trail =>
	new Trail({ route: 'check', step: 0, alarm: false, review: false, depth: 0, ...spot }, STEPS.length);

/** The step of a question; the checkpoint's and the list's by their kind. */
export const stepAt = (name: string): number =>
	STEPS.findIndex((step) => (step.kind === 'question' ? step.question : step.kind) === name);

/** The whole check, as the client script starts it, inside the page's `<main>`. */
export function renderApp(answers: Answers = {}, spot: Partial<Spot> = {}, early = false, data = JSON.stringify(appData)) {
	const session = sessionWith(answers);
	const trail = trailAt(spot);
	trail.follow();
	const carried = new Carried();
	carried.read(data);
	const target = document.body.appendChild(document.createElement('main'));
	return { session, trail, ...render(App, { target, props: { carried, session, trail, early } }) };
}

/** Guidance comes in parts, each once the one before is painted: waits for the last. Without frames that is near a second. */
export const whole = () =>
	waitFor(
		() => {
			if (document.querySelector('.to-come')) throw new Error('More of the page is to come');
		},
		{ timeout: 4000 }
	);

/** One component, with the session and the trail that it looks for. */
export function renderWithin<Props extends object>(
	component: Component<Props>,
	props: NoInfer<Props>,
	{ session = sessionWith(), trail = trailAt() } = {}
) {
	const inner = component as unknown as Component<Record<string, unknown>>;
	return {
		session,
		trail,
		...render(TestApp, { props: { component: inner, props: { ...props } as Record<string, unknown>, session, trail } })
	};
}
