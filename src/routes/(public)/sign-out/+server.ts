import { redirect } from '@sveltejs/kit';
import { leave } from '#lib/identity/signing-in/coming-and-going.server.ts';
import { forgetDevice, takeSession } from '../../cookies.ts';
import type { RequestHandler } from './$types';

/** Ends this session. A child hands the device over: the next one begins at the door of the class. */
export const POST: RequestHandler = async ({ locals, cookies, setHeaders }) => {
	const { session, actor } = locals;
	if (session) await leave(locals.db, session, locals.clock.now());
	takeSession(cookies, locals.config);
	// Pictures that were still to be sent open for nobody without it.
	forgetDevice(cookies, locals.config);
	// What a translator kept on a phone that they called their own goes with the session.
	const stored = session?.kind === 'own-phone' ? ', "storage"' : '';
	setHeaders({ 'clear-site-data': `"cache"${stored}` });
	redirect(303, actor?.kind === 'child' ? '/class' : '/');
};
