import type { Db } from '#lib/platform/database.ts';
import type { Actor } from './actor.ts';
import { permit, type Authorized } from './authorized.ts';
import { mayInvite } from './policy.ts';

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
