import { createHmac } from 'node:crypto';
import type { SealingKey } from '#lib/platform/sealing.server.ts';

/**
 * What locks pictures on a device until they are on the server, as base64url. It is made of who is signed in and of a
 * cookie of this device, and stored nowhere: when the cookie goes, with signing out, what is left there opens for nobody.
 *
 * @param token of the device, 256 random bits
 */
export const deviceKeyOf = (key: SealingKey, personId: string, token: string): string =>
	createHmac('sha256', key).update(`sending:${personId}:${token}`).digest('base64url');
