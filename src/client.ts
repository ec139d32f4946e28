import { mount } from 'svelte';
import App from '#lib/app/App.svelte';
import { Carried } from '#lib/app/carried.svelte.ts';
import { easier } from '#lib/app/easier.ts';
import { QUESTIONS } from '#lib/content/questions.ts';
import { again } from '#lib/session/again.ts';
import { Session, STEPS } from '#lib/session/session.svelte.ts';
import { Trail } from '#lib/session/trail.svelte.ts';

/**
 * Starts the check in place of its prerendered first screen. What was tapped there before this ran is taken over: the
 * document itself keeps a mark, and the early script a tap on Continue. The data stands behind this script: whoever reads the
 * first question need not wait for what only the answer needs.
 */
const target = document.querySelector('#app');

function start(target: Element) {
	const session = new Session();
	session.restore(document.documentElement.dataset.region ?? 'ZZ');
	again(() => session.outdated);
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
	const focused = document.activeElement?.closest<HTMLInputElement>('#app input')?.value;
	const carried = new Carried();
	const first = [...target.childNodes];
	target.textContent = '';
	try {
		mount(App, { target, props: { carried, session, trail, early } });
	} catch (reason) {
		target.textContent = '';
		target.append(...first);
		// Said at once, not after a while: src/app.css.
		document.querySelector('.late')?.classList.remove('late');
		throw reason;
	}
	window.__early = undefined;
	// The one has its own first heading, and says that the script does not run; the other, that it is late.
	for (const one of document.querySelectorAll('.unscripted, .late')) one.remove();
	if (focused) target.querySelector<HTMLInputElement>(`input[value="${CSS.escape(focused)}"]`)?.focus();
	easier();
	const read = () => {
		carried.read(document.querySelector('#data')?.textContent);
		// Not before: guidance is empty until its data is there, and the foot of the page would jump.
		document.documentElement.removeAttribute('data-resume');
	};
	if (document.readyState === 'loading') addEventListener('DOMContentLoaded', read);
	else setTimeout(read);
}

// Each screen begins at its heading; the browser's own memory of places would take Back elsewhere. It may act as soon as all has come.
history.scrollRestoration = 'manual';
// In a task of its own: making the script ready and making the page, in one, would keep a finger waiting for both.
if (target) setTimeout(() => start(target));
