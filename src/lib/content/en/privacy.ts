import type { PrivacyWords } from '../page-words.ts';

export const privacy = {
	heading: 'Privacy, and how to check it',
	lead: 'Your answers stay in this tab. We never see them.',
	sections: [
		{
			id: 'promise',
			heading: 'What we promise',
			points: [
				{
					first: 'In this tab only.',
					rest: 'It keeps your answers, your country if you pick it, and “Easier reading”. A reload keeps them.'
				},
				{
					first: 'Gone with the tab.',
					rest: 'Close the tab, and they go. Some browsers can open it again, so press Leave first.'
				},
				{ first: 'Leave wipes it all.', rest: 'Then it opens another site. “Clear all my answers” wipes only those.' },
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
					rest: 'It shows that you came here, and which pages you read. Leave cannot change that. Pages kept for times with no signal show it until you Leave.'
				},
				{
					first: 'The device itself.',
					rest: 'Its disk may hold cleared answers for a while. The keyboard may learn what you type. Open apps may show the last screen. Other devices may show your history.'
				},
				{
					first: 'People who see the screen.',
					rest: 'They can read along. So can anyone who controls this device, as at work.'
				},
				{
					first: 'Helpers in your browser.',
					rest: 'An add-on can read any page. So can tools that translate, answer questions or save the screen.'
				},
				{
					first: 'Calls and texts.',
					rest: 'The phone keeps a list of calls, and keeps texts. Both may show on the bill.'
				},
				{
					first: 'Reading aloud.',
					rest: 'The voices are on this device, your browser says. People near you hear them.'
				},
				{
					first: 'The host.',
					rest: 'It sees your IP address, the time and the pages you load, not your answers.'
				},
				{
					first: 'Links to other sites.',
					rest: 'They are not told where you came from. Their rules hold.'
				},
				{
					first: 'What you take along.',
					rest: 'Look after screenshots, prints, files, codes and words you copy. What you type on the sheet is not kept.'
				}
			]
		},
		{
			id: 'policy',
			heading: 'What your browser forbids us',
			lines: [
				'Each page brings rules for your browser, called a content security policy. They forbid it to send data or forms, or to load from other hosts.',
				'They cannot stop a picture from our own host, or a link. Data could be hidden in its address. We never do that: the checks below would show it.'
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
					rest: 'On a computer, press F12 and pick Network. First all pages load, unless you save data. Then answer: no new line should show up.'
				},
				{
					first: 'Read the rules.',
					rest: 'There, pick this page. Find Content-Security-Policy in its headers or source: connect-src and form-action should say none.'
				},
				{ first: 'Ask your browser.', rest: 'At the foot of your guidance, open “What this visit sent and loaded”.' },
				{
					first: 'Build it again.',
					rest: 'The code is open and always makes the same files: see reproduce.md.'
				}
			]
		}
	],
	version: 'Version of this copy:'
} satisfies PrivacyWords;
