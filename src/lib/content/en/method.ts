import type { MethodWords, RuleWords } from '../page-words.ts';

export const ruleWords = {
	always: 'Always',
	all: 'All of these:',
	any: 'Any of these:',
	atLeast: (count) => `At least ${count} of these:`,
	and: 'and',
	or: 'or',
	orBefore: ' or ',
	quoted: (label) => `“${label}”`,
	colon: (question, options) => `${question}: ${options}`,
	orMoreOften: (label) => `${label} or more often`,
	anyOf: (count) => `any of ${count} answers`,
	marks: (count, of) => `at least ${count} of ${of} answers`,
	notAnswered: 'not answered',
	orNotKnown: (text) => `${text}, or not known`,
	notKnown: 'Not known',
	groups: {
		all: (count) => `any of the ${count} in our list`,
		street: (count) => `any of ${count} that count as street supply`,
		sleep: (count) => `any of ${count} that may make people act while asleep`,
		short: (count) => `any of ${count} that wear off fast`,
		long: (count) => `any of ${count} that wear off slowly`,
		zDrug: (count) => `any of ${count} Z-drugs`
	}
} satisfies RuleWords;

export const method = {
	heading: 'How Signpost works',
	lead: 'Signpost asks about medicines such as clonazepam, and shows what may help and who to call. Here is how it does that, and what it cannot do.',
	review: {
		heading: 'Not yet reviewed by a clinician',
		lines: [
			'No doctor, nurse or pharmacist has checked these words and rules yet. They were written from public health advice, which is listed below.',
			'If someone who treats you says something else, go by what they say.',
			'Whoever has the code can print all of this for a clinician to check, with “npm run gallery”.'
		]
	},
	sections: [
		{
			id: 'what',
			heading: 'What it is, and what it is not',
			points: [
				{ first: 'A way to start a talk.', rest: 'It shows signs that are worth talking about, and people to call.' },
				{ first: 'Not a diagnosis.', rest: 'No score, no grade, no label, and no “all is well”.' },
				{
					first: 'Fixed rules.',
					rest: 'If this, then that. They are all on this page. The same answers always lead to the same advice.'
				},
				{ first: 'No machine learning.', rest: 'Nothing here guesses, and nothing learns from you.' },
				{
					first: 'Never how much to take.',
					rest: 'It will not tell you to stop, or how to cut down. That is a plan to make with a prescriber.'
				}
			]
		},
		{
			id: 'findings',
			heading: 'Two things, kept apart',
			lines: ['People often mix these up. Signpost never adds one to the other.'],
			points: [
				{
					first: 'Your body may have got used to it.',
					rest: 'This comes from how often and how long you took it, and from feeling unwell with less. It is common with steady use. It is not a fault.'
				},
				{
					first: 'It may be getting hard to control.',
					rest: 'This comes from things such as running out early, or a strong urge. Signs of the body alone never lead here.'
				},
				{
					first: 'Some mixes are dangerous.',
					rest: 'Advice on those shows with any mark for them, whatever the rest.'
				}
			]
		},
		{
			id: 'urgency',
			heading: 'How the time to act is chosen',
			points: [
				{
					first: 'Each rule brings a card and a time.',
					rest: 'Now, today, this week or soon. It is a time to act. It does not grade you.'
				},
				{ first: 'The most urgent card leads the page.', rest: 'A danger that you mark is shown at once.' },
				{ first: 'A worse answer never makes it less urgent.', rest: 'There is no “not” in the rules, so a sign can only add.' },
				{
					first: 'An open answer never counts as no.',
					rest: 'Skip a question, or say that you are not sure, and you do not get less than the mildest answer gives.'
				}
			]
		}
	],
	rules: {
		heading: 'Every rule',
		lines: [
			'These are made from the same data that the app runs on. Open a card to see what brings it.',
			'The words in quotes are answers. “Not known” means skipped, not sure, or not said.'
		],
		kinds: {
			emergency: { heading: 'Danger now', note: 'The red cards. The first one that fits leads the page.' },
			safety: { heading: 'To stay safe', note: 'These show for anyone, also when you ask for someone else.' },
			finding: { heading: 'About your own use', note: 'These are left out for someone else, and for people under 18.' },
			base: { heading: 'Always, or nearly', note: 'Every page of advice ends with people to talk to.' }
		},
		withTop: 'Next to the card that leads',
		when: 'When:',
		rule: 'Rule',
		replaces: 'Shows in place of:',
		list: 'Which ones',
		sources: 'Sources:',
		withheld: 'Left out when:',
		branches: {
			summary: 'Questions that are left out',
			note: 'Some questions do not fit everyone. One that you have answered is never left out.',
			drops: 'Left out:'
		}
	},
	limits: [
		{
			id: 'limits',
			heading: 'What it cannot know',
			points: [
				{ first: 'Only what you mark.', rest: 'It cannot see you, test you or read your notes.' },
				{ first: 'Not how much you take.', rest: 'We do not ask. Bodies differ too much for a web page to judge it.' },
				{ first: 'Few signs prove nothing.', rest: 'If a worry stays with you, talk to someone all the same.' },
				{ first: 'The questions are new.', rest: 'The words are ours. They have not been tried with people in a study.' }
			]
		},
		{
			id: 'verify',
			heading: 'What still has to be checked',
			lines: [
				'Some lines rest on things we know of but could not read at the source. We put them softly. A clinician should look at these first.'
			],
			points: [
				{ rest: 'That it can be dangerous to stop heavy drinking suddenly.' },
				{ rest: 'What to do when a child has swallowed some.' },
				{ rest: 'A quiet room and soft light for someone who is confused.' },
				{ rest: 'More sleepiness with antipsychotics or with cannabis.' },
				{ rest: 'Signs of a stroke, pushing on the chest, and blood thinners after a knock to the head.' },
				{ rest: 'All brand names, save those of clonazepam.' },
				{ rest: 'Which sleep medicines may make people act while asleep. Our list is wider than our sources.' },
				{ rest: 'Pills known only from the street count as street supply here. That is our choice, to be on the safe side.' }
			]
		}
	],
	sources: {
		heading: 'Sources, and how much we read',
		lines: ['Many could be read only in part. We say which.'],
		status: {
			read: { name: (count) => `Read (${count})`, note: 'We read all that we use.' },
			abstract: { name: (count) => `Summary read (${count})`, note: 'We read the short summary at the top of the paper.' },
			excerpt: { name: (count) => `Read in part (${count})`, note: 'We read parts of it, or an older copy.' },
			report: { name: (count) => `Read about (${count})`, note: 'We read what someone else says of it.' },
			'known-only': { name: (count) => `Not read (${count})`, note: 'We know of it, and did not read it.' }
		}
	},
	contacts: {
		heading: 'The phone numbers',
		dated: (count, first, last) =>
			first === last
				? `There are ${count} contacts. Each was read from a public page or public code on ${last}.`
				: `There are ${count} contacts. Each was read from a public page or public code, from ${first} to ${last}.`,
		due: (date) => `The first of them are due to be checked again by ${date}.`,
		lines: ['Most were read twice, by two readers. No one has dialled them yet. The page of each country shows the source.']
	},
	report: {
		heading: 'Tell us of a mistake',
		lines: [
			'A wrong number comes first. Open an issue where the code of Signpost is kept. Say which page and which line, and what shows that it is wrong.',
			'Issues are public. Please write nothing there about your health, or about anyone else’s.'
		]
	}
} satisfies MethodWords;
