import type { PrivacyWords } from '../page-words.ts';

export const privacy = {
	heading: 'Privacy, and how to check it',
	lead: 'Your answers stay in this tab. We never see them. You need not take our word for it.',
	sections: [
		{
			id: 'promise',
			heading: 'What we promise',
			points: [
				{ first: 'In this tab only.', rest: 'Your answers are kept in one tab of this browser. A reload keeps them.' },
				{
					first: 'Gone with the tab.',
					rest: 'Close the tab, and they go. Some browsers can open a closed tab again, so clear your answers first, or press Leave.'
				},
				{ first: 'Leave wipes them.', rest: 'So does “Clear all my answers”. Then Leave opens another site.' },
				{
					first: 'Covered when no one is there.',
					rest: 'After half an hour alone, your answers are covered. One tap shows or clears them.'
				},
				{ first: 'Nothing is sent.', rest: 'Your answers are never in a web address, a page title or your history.' },
				{ first: 'No one looks on.', rest: 'No account, no cookies, no ads, no visit counts. Nothing comes from other firms.' }
			]
		},
		{
			id: 'limits',
			heading: 'What we cannot promise',
			points: [
				{
					first: 'Your history.',
					rest: 'It shows that you came to this site, and which pages you read. Leave cannot change that. Pages kept for times with no signal show it too, until you Leave.'
				},
				{
					first: 'People who see the screen.',
					rest: 'They can read along. So can anyone who controls this device: think of a phone from work.'
				},
				{
					first: 'Helpers in your browser.',
					rest: 'An add-on can read any page. So can tools that translate, answer questions or save what is on screen.'
				},
				{
					first: 'Calls and texts.',
					rest: 'The phone keeps a list of calls. A message app keeps texts. Both may show on the bill.'
				},
				{
					first: 'The host.',
					rest: 'As with any site, it can see your IP address, the time, and which pages you load. Not your answers.'
				},
				{
					first: 'Links to other sites.',
					rest: 'They are not told which page you came from. From there on, their rules hold.'
				},
				{ first: 'What you take along.', rest: 'Look after screenshots, prints and words that you copy.' }
			]
		},
		{
			id: 'policy',
			heading: 'What your browser forbids us',
			lines: [
				'Each page brings rules for your browser, called a content security policy. They forbid the page to send data or forms, or to load things from another host.',
				'No such rules are perfect. They cannot stop a picture from our own host, or a link to a new page. Data could be hidden in its address. We never do that, and the checks below would show it.'
			]
		},
		{
			id: 'check',
			heading: 'Check it yourself',
			points: [
				{
					first: 'Go offline.',
					rest: 'Open the questions. Turn on aeroplane mode. Answer to the end: it still works. Turn it off before you call.'
				},
				{
					first: 'Watch the network.',
					rest: 'On a computer, press F12 and pick Network. Wait until it is quiet. Then answer: no new line should show up.'
				},
				{
					first: 'Read the rules.',
					rest: 'In that panel, pick this page. Find Content-Security-Policy in its headers, or in the page source. There, connect-src and form-action should say none.'
				},
				{ first: 'Ask your browser.', rest: 'At the foot of your guidance, open “What this visit sent and loaded”.' },
				{
					first: 'Build it again.',
					rest: 'The code is open. The same code makes the same files, so you can compare them. The file reproduce.md in it says how.'
				}
			]
		}
	],
	version: 'Version of this copy:'
} satisfies PrivacyWords;
