import type { CardView, ContactView, OptionView, QuestionView } from './views.ts';

/** Made-up views for the tests of the components. */
export const option = (value: string, label: string, more: Partial<OptionView> = {}): OptionView => ({
	value,
	label,
	marked: false,
	aside: false,
	...more
});

export const question = (more: Partial<QuestionView> = {}): QuestionView => ({
	id: 'craving',
	several: false,
	place: 'More signs: 5 of 13',
	title: 'How often did you have a strong urge to take it?',
	hint: 'Think of the past 3 months.',
	why: 'It helps to know.',
	searchable: false,
	options: [
		option('never', 'Never'),
		option('weekly', 'About once a week', { marked: true }),
		option('not-sure', 'I’m not sure', { aside: true })
	],
	...more
});

export const card = (more: Partial<CardView> = {}): CardView => ({
	id: 'stopped-suddenly',
	kind: 'safety',
	urgency: 'today',
	heading: 'You have run out',
	lead: 'Call NHS 111 today.',
	under: [],
	steps: [],
	paragraphs: ['Call even if you feel well.'],
	because: ['you ran out'],
	sources: [{ name: 'NICE guideline NG215, 2022', url: 'https://example.org/ng215' }],
	...more
});

export const contact = (more: Partial<ContactView> = {}): ContactView => ({
	id: 'gb-samaritans',
	kind: 'crisis',
	name: 'Samaritans',
	what: 'Someone to listen',
	state: { mark: 'open', text: 'Open day and night' },
	reviewBy: '2027-05-22',
	actions: [
		{ kind: 'call', label: 'Call 116 123', href: 'tel:116123' },
		{ kind: 'web', label: 'Visit samaritans.org', href: 'https://www.samaritans.org' }
	],
	...more
});
