import sheet from './sheet.css?raw';

export const prerender = true;

export const GET = () => new Response(sheet, { headers: { 'content-type': 'text/css' } });
