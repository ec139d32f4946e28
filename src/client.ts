import { mount } from 'svelte';
import App from '#lib/app/App.svelte';
import type { AppData } from '#lib/app/setting.ts';
import { QUESTIONS } from '#lib/content/questions.ts';
import { Session, STEPS } from '#lib/session/session.svelte.ts';
import { Trail } from '#lib/session/trail.svelte.ts';

/**
 * Starts the check in place of its prerendered first screen. What was tapped there before this ran is taken over: the
 * document itself keeps a mark, and the early script a tap on Continue.
 */
const target = document.querySelector('#app');
const json = document.querySelector('#data')?.textContent;

function start(target: Element, data: AppData) {
	const session = new Session();
	session.restore(document.documentElement.dataset.region ?? 'ZZ');
	const resumed = session.step > 0;
	for (const question of resumed ? [] : QUESTIONS) {
		for (const { value } of target.querySelectorAll<HTMLInputElement>(`input[name="${question.id}"]:checked`)) {
			session.mark(question, value, true);
		}
	}
	const route = /\/guidance\/?$/.test(location.pathname) ? 'guidance' : 'check';
	const trail = new Trail({ route, step: session.step, alarm: session.alarm, review: false, depth: 0 }, STEPS.length);
	trail.follow();
	const early = !resumed && (window.__early ?? []).includes('continue');
	window.__early = undefined;
	const focused = document.activeElement?.closest<HTMLInputElement>('#app input')?.value;
	target.replaceChildren();
	mount(App, { target, props: { data, session, trail, early } });
	if (focused) target.querySelector<HTMLInputElement>(`input[value="${CSS.escape(focused)}"]`)?.focus();
	document.documentElement.removeAttribute('data-resume');
}

if (target && json) start(target, JSON.parse(json) as AppData);
