/**
 * What the script of the help pages says (src/help.ts). The words travel in the page, so that the script is the same in every
 * language. Names in braces are filled in.
 */
export const scriptWords = {
	/** In place of the static line: the time on the person's own clock. */
	clock: 'It is {time} where you are. Lines open now come first.',
	found: 'Places that fit: {count}',
	/** A country with no page of its own, by name where the device knows it. */
	none: 'We have no numbers of our own for {country}. The page for any country says what to call and how to find a line.',
	noneLike: 'that place'
} as const;

export type ScriptWords = { readonly [K in keyof typeof scriptWords]: string };

/** The tools of a contact, under "More about". */
export const tools = {
	copy: 'Copy number',
	copied: 'Copied: {number}',
	copyFailed: 'Your browser did not let us copy. The number is {number}',
	save: 'Save to phone',
	saveName: 'Name to save it under',
	saveDefault: 'Contact',
	saveHint: 'Other people may see this name in your phone. The file holds only the name and the number.',
	saveAction: 'Make the contact file',
	saveDone: 'The file is made. Open it to add it to your contacts.',
	remind: 'Remind me',
	remindTitle: 'What the reminder says',
	remindDefault: 'Reminder',
	remindAt: 'Day and time',
	remindHint: 'Other people may see your calendar. The file holds only these words and the time.',
	remindAction: 'Make the reminder file',
	remindNoTime: 'Pick a day and a time that is still to come.',
	remindDone: 'The file is made. Open it to add it to your calendar.'
} as const;
