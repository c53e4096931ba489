import { robotsOf } from '#lib/lessons/publishing/robots.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) =>
	new Response(robotsOf(locals.config.origin), {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
