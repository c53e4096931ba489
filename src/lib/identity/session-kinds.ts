import { day, hour, minute } from '#lib/platform/clock.ts';

export type SessionKind = 'adult' | 'staff' | 'own-phone' | 'student';

/** How long a session may lie idle, and how long it may live at all; ms. */
export const lifetime: Record<SessionKind, { idle: number; absolute: number }> = {
	adult: { idle: 30 * minute, absolute: 8 * hour },
	staff: { idle: 15 * minute, absolute: 8 * hour },
	'own-phone': { idle: 14 * day, absolute: 14 * day },
	student: { idle: 20 * minute, absolute: 90 * minute }
};

/** A password that was asked again is good for this long before release, export, delete and unlock. */
export const passwordGoodFor = 10 * minute;

/** A session is written again only when its last extension is older than this. */
export const extendAfter = minute;
