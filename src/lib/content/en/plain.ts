/** The page of all questions and all guidance, which works without script and on paper. */
export const plain = {
	heading: 'All the questions on one page',
	lead: 'Mark what fits. What may help shows as you go, further down the page. You can leave out any question.',
	nothingSent: 'Nothing is sent, and nothing is kept. Close the page and your marks are gone.',
	danger:
		'Someone is hard to wake, breathing slowly or has a fit? Call the emergency number first. It stands at the top of the page.',
	where: 'Where are you? This sets the numbers on this page.',
	whereNot: 'Choose a country',
	numbers: 'All numbers to call',
	print: 'You can print this page too. With nothing marked, it prints every question and all of the advice.',
	unread:
		'Your browser cannot match the advice to your marks. So you see all of it below. Look for the parts that say when they are for you. Some lines will not fit you.',
	advice: 'What may help',
	see: 'What may help:',
	medicineHint: 'Tick all that fit. Other names are in small print.',
	call: (number: string) => `Call ${number}`,
	talk: (number: string) => `Someone to talk to: ${number}`,
	rules: 'When this is for you',
	limits:
		'This page cannot see you, and cannot rule anything out. If you are worried, ask a person: a pharmacist, a prescriber or a helpline.'
};
