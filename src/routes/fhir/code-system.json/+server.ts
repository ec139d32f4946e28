import { publishedCodeSystem } from '#lib/present/fhir-form.ts';

export const prerender = true;

export const GET = () => new Response(JSON.stringify(publishedCodeSystem()), { headers: { 'content-type': 'application/json' } });
