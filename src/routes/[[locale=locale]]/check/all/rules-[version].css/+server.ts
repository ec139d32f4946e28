import { cards } from '#lib/content/en/cards.ts';
import { plainStyle } from '#lib/present/plain-style.ts';
import page from './page.css?raw';

export const prerender = true;

export const GET = () => new Response(page + plainStyle(cards), { headers: { 'content-type': 'text/css' } });
