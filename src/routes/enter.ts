import type { RequestEvent } from '@sveltejs/kit';
import { deviceName } from '#lib/identity/signing-in/device.ts';
import { endSession } from '#lib/identity/sessions.server.ts';
import { giveSession } from './cookies.ts';

/** What to call the device that asks, in the list of sessions. */
export const deviceOf = (event: Pick<RequestEvent, 'request'>): string =>
	deviceName(event.request.headers.get('user-agent'));

/**
 * Gives the browser its new session; one that was here before is over.
 *
 * @param maxAge seconds to keep it on this device; without, it goes when the browser closes
 */
export async function enter(
	{ locals, cookies }: Pick<RequestEvent, 'locals' | 'cookies'>,
	token: string,
	maxAge?: number
): Promise<void> {
	if (locals.session) await endSession(locals.db, locals.session.id);
	giveSession(cookies, locals.config, token, maxAge);
}
