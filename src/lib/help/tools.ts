import { reminder } from '#lib/handoff/calendar.ts';
import { vcard } from '#lib/handoff/vcard.ts';
import { fill } from '#lib/contacts/opening-text.ts';
import { all } from './dom.ts';

/** What a person can take along from a contact: its number copied, a contact file, a reminder. All of it is made on the device. */

/** Hands a file to the browser, which keeps it or opens it in the right app. Nothing is sent. */
function give(text: string, type: string, name: string) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// Safari asks the person first, and fetches the file after that.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** False where neither the clipboard nor the older way is allowed. */
async function copy(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		const field = document.createElement('textarea');
		const before = document.activeElement as HTMLElement | null;
		field.value = text;
		document.body.append(field);
		field.select();
		const done = document.execCommand('copy');
		field.remove();
		before?.focus();
		return done;
	}
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** For a field of the kind `datetime-local`: the person's own clock. */
const localTime = (instant: number): string =>
	new Date(instant - new Date(instant).getTimezoneOffset() * MINUTE).toISOString().slice(0, 16);

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
	time.value = localTime(opensAt ?? Math.floor(Date.now() / HOUR + 2) * HOUR);
	// A website has no number to copy or to save.
	if (!first) for (const one of all(copied, '[data-do=copy], [data-do=save]')) one.remove();
	const say = (what: string) => (status.textContent = fill(status.dataset[what] ?? '', { number: first }));

	const acts: { [name: string]: () => void } = {
		copy: () => void copy(first).then((done) => say(done ? 'copied' : 'failed')),
		card: () => {
			give(vcard({ name: name.value.trim() || name.defaultValue, numbers }), 'text/vcard', 'contact.vcf');
			say('card');
		},
		reminder: () => {
			// Read as a time of the person's own clock.
			const at = Date.parse(time.value);
			const now = Date.now();
			if (!(at > now)) return say('late');
			give(reminder({ title: title.value.trim() || title.defaultValue, at, now }), 'text/calendar', 'reminder.ics');
			say('reminder');
		}
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
