import { fill } from '#lib/contacts/opening-text.ts';
import { copy } from '#lib/device/copy.ts';
import { give } from '#lib/device/give.ts';
import { localTime, remind, soon } from '#lib/device/remind.ts';
import { vcard } from '#lib/handoff/vcard.ts';
import { all } from './dom.ts';

/** What a person can take along from a contact: its number copied, a contact file, a reminder. All of it is made on the device. */

/** What a link dials: the digits as they stand, no country put in front. */
const numberOf = ({ href }: HTMLAnchorElement): string => href.replace(/^\w+:|\?.*/g, '');

/** Puts the tools into a contact. The time offered is the next opening where it is closed now, else the hour after next. */
function add(row: HTMLElement, inside: Element, opensAt: number | undefined) {
	const copied = document.querySelector('template')?.content.cloneNode(true) as DocumentFragment;
	const numbers = [...new Set(all<HTMLAnchorElement>(row, 'a[href^="tel:"], a[href^="sms:"]').map(numberOf))];
	const [first = ''] = numbers;
	const [name, title, time] = all<HTMLInputElement>(copied, 'input');
	const status = copied.querySelector<HTMLElement>('[role=status]');
	if (!name || !title || !time || !status) return;
	time.value = localTime(opensAt ?? soon(Date.now()));
	// A website has no number to copy or to save.
	if (!first) for (const one of all(copied, '[data-do=copy], [data-do=save]')) one.remove();
	const say = (what: string) => (status.textContent = fill(status.dataset[what] ?? '', { number: first }));

	const acts: { [name: string]: () => void } = {
		copy: () => void copy(first).then((done) => say(done ? 'copied' : 'failed')),
		card: () => {
			give(vcard({ name: name.value.trim() || name.defaultValue, numbers }), 'text/vcard', 'contact.vcf');
			say('card');
		},
		reminder: () => say(remind(title.value.trim() || title.defaultValue, time.value) ? 'reminder' : 'late')
	};
	for (const button of all<HTMLElement>(copied, '[data-do]')) {
		const { do: what = '' } = button.dataset;
		const panel = copied.querySelector<HTMLElement>(`[data-panel=${what}]`);
		button.addEventListener('click', () => {
			if (panel) button.setAttribute('aria-expanded', String(!(panel.hidden = !panel.hidden)));
			else acts[what]?.();
		});
	}
	inside.append(copied);
}

/** Adds the tools of a contact when its details are opened for the first time. */
export function offerTools(row: HTMLElement, opensAt: () => number | undefined) {
	const details = row.querySelector('details');
	const inside = details?.lastElementChild;
	if (inside) details.addEventListener('toggle', () => add(row, inside, opensAt()), { once: true });
}
