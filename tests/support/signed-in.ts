import type { Db } from '#lib/platform/database.ts';
import { cookieFor } from './built.ts';

/**
 * A cookie header for somebody of the cast, as if they had just signed in with everything confirmed;
 * without a second factor yet when `complete` is false.
 */
export async function cookieOf(db: Db, name: string, complete = true): Promise<string> {
	const { id, kind } = await db
		.selectFrom('person')
		.select(['id', 'kind'])
		.where('name', '=', name)
		.executeTakeFirstOrThrow();
	const staff = await db
		.selectFrom('role')
		.select('role')
		.where('personId', '=', id)
		.where('role', 'in', ['moderator', 'coordinator'])
		.executeTakeFirst();
	const lead = await db
		.selectFrom('safeguardLead')
		.select('rank')
		.where('personId', '=', id)
		.executeTakeFirst();
	const adult = staff || lead ? 'staff' : 'adult';
	return cookieFor(db, id, kind === 'child' ? 'student' : adult, complete);
}

/** Gives a browser such a cookie. */
export function toBrowser(header: string, url: string) {
	const [name = '', value = ''] = header.split('=');
	return { name, value, url };
}
