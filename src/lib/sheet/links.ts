/** Addresses as seen from `/guidance/sheet/`, which lies two folders deep: they hold in any folder of any host. */
export const LINKS = {
	check: '../../check/',
	guidance: '../',
	help: '../../help/',
	form: '../../fhir/questionnaire.json'
} as const;
