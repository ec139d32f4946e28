import { publishedQuestionnaire } from '#lib/present/fhir-form.ts';

export const prerender = true;

export const GET = () =>
	new Response(JSON.stringify(publishedQuestionnaire()), { headers: { 'content-type': 'application/json' } });
