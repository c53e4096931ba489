import { record } from '#lib/audit/audit.server.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { foldName } from '#lib/platform/text.ts';
import { once } from '../acts.server.ts';
import { holdsAnywhere, type Actor } from '../actor.ts';
import { permit, type Authorized } from '../authorized.ts';
import { countryOf, type TimeZone } from './communities.ts';
import { mayInvite } from '../policy.ts';

export interface Community {
	readonly id: string;
	readonly name: string;
	readonly timeZone: string;
}

/** Proof that this actor may bring adults into this community; else the same 404 as for no such place. */
export async function authorizeCommunity(
	db: Db,
	actor: Actor,
	may: 'invite',
	communityId: string
): Promise<Authorized<Community, 'invite'>> {
	const community = await db
		.selectFrom('community')
		.select(['id', 'name', 'timeZone'])
		.where('id', '=', communityId)
		.executeTakeFirst();
	return permit(actor, may, community, mayInvite);
}

/**
 * Another community joins. There is nobody in it yet who could give its first role, so whoever adds it
 * coordinates it, and can invite a coordinator who lives there.
 */
export const addCommunity = (
	db: Db,
	actor: Actor,
	form: { act: string; name: string; zone: TimeZone; language: Locale },
	now: number
): Promise<string> =>
	once(db, actor.id, form.act, now, async (db) => {
		if (!holdsAnywhere(actor, 'coordinator')) throw notFound();
		const names = await db.selectFrom('community').select('name').execute();
		if (names.some(({ name }) => foldName(name) === foldName(form.name)))
			throw new Refused('invalid', 'check-fields', {}, { name: 'community-there' });
		const id = newId();
		const { name, zone, language } = form;
		await db
			.insertInto('community')
			.values({ id, name, country: countryOf(zone), timeZone: zone, language })
			.execute();
		await db
			.insertInto('role')
			.values({
				id: newId(),
				personId: actor.id,
				role: 'coordinator',
				scopeKind: 'community',
				scopeId: id,
				givenBy: null,
				fromAt: now
			})
			.execute();
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: 'community.added',
			subjectKind: 'community',
			subjectId: id
		});
		return id;
	});

/** In which country a community is; it says when a school year begins. */
export async function countryAt(db: Db, communityId: string): Promise<'SV' | 'US'> {
	const { country } = await db
		.selectFrom('community')
		.select('country')
		.where('id', '=', communityId)
		.executeTakeFirstOrThrow();
	return country;
}
