/**
 * What happens when you ring or write, by contact: who answers, and what they do. Only what a source says of that service; the
 * others say nothing here. `what` in contacts.json may say it already.
 */
export const ringing: { readonly [contact: string]: string | undefined } = {
	'gb-nhs111-mh': 'A trained call handler answers.',
	'gb-frank': 'It is confidential.',
	'gb-cgl-webchat': 'It is confidential.',
	'gb-childline': 'You talk or chat with a counsellor.',
	'ie-hse-drugs': 'It is confidential.',
	'us-safespot': 'If you do not answer for a minute, they get help to you.',
	'us-neverusealone': 'You give your address. If you stop answering, they send help there.',
	'ca-kidshelpphone': 'Counsellors answer the phone. Volunteers answer texts.',
	'ca-ab-addiction': 'It is confidential.',
	'au-aod-hotline': 'It is confidential.',
	'de-nummergegenkummer': 'On Saturdays young people answer, who were trained for it.',
	'fr-3114': 'Nurses and psychologists of a hospital answer.',
	'it-telefonoamico': 'Volunteers answer.',
	'pl-800702222': 'A psychologist answers. At set times there is a psychiatrist too.',
	'pt-1411': 'Psychologists and mental health nurses answer.'
};
