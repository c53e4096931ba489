import type { Selectable } from 'kysely';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId, newToken } from '#lib/platform/ids.server.ts';
import { Refused } from '#lib/platform/refused.ts';
import { writeInvitation } from './invitations.server.ts';
import type { CommunityRow } from '../tables.ts';

/** The two sister communities for whom Puente was made; an empty database begins with them. */
const firstCommunities = [
	{ name: 'Cambridge', country: 'US', timeZone: 'America/New_York', language: 'en' },
	{ name: 'San José Las Flores', country: 'SV', timeZone: 'America/El_Salvador', language: 'es' }
] as const;

/**
 * The operator makes the first coordinator, who invites everybody else. Their role is vouched for by
 * the operator for 90 days from the day they come in, and counts in every community there is.
 *
 * @param community by its name; without one, the first by name
 * @returns the token of the one-time link (`invitationLink`), good for seven days
 */
export function createCoordinator(
	db: Db,
	coordinator: { email: string; name: string; language?: Locale; community?: string },
	now: number
): Promise<string> {
	return db.transaction().execute(async (db) => {
		const communities = await communitiesOf(db);
		const home = coordinator.community
			? communities.find(({ name }) => name === coordinator.community)
			: communities[0];
		if (!home) throw new Refused('not-found', 'no-such-community');
		const email = coordinator.email.trim().toLowerCase();
		const taken = await db
			.selectFrom('person')
			.select('id')
			.where('email', '=', email)
			.executeTakeFirst();
		if (taken) throw new Refused('conflict', 'already-here');
		const token = newToken();
		const { name, language = home.language } = coordinator;
		const guest = { email, name, language, role: 'coordinator' as const };
		await writeInvitation(db, token, guest, home.id, null, now);
		return token;
	});
}

async function communitiesOf(db: InTransaction): Promise<Selectable<CommunityRow>[]> {
	const there = await db.selectFrom('community').selectAll().orderBy('name').execute();
	if (there.length > 0) return there;
	const made = firstCommunities.map((community) => ({ id: newId(), ...community }));
	await db.insertInto('community').values(made).execute();
	return made;
}
