import { record } from '#lib/audit/audit.server.ts';
import type { VerbOn } from '#lib/audit/deeds.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import type { Photo } from './photo.ts';
import { rules, type PhotoAct } from './policy.ts';
import { findPhoto } from './queries.server.ts';

/** Proof that this actor may do this act on this photo; else the same 404 as for no such photo. */
export const authorizePhoto = async <Act extends PhotoAct>(
	db: Db,
	actor: Actor,
	may: Act,
	id: string
): Promise<Authorized<Photo, Act>> => permit(actor, may, await findPhoto(db, id), rules[may]);

export const note = (
	db: InTransaction,
	actor: Pick<Actor, 'id'>,
	verb: VerbOn<'photo'>,
	photo: Pick<Photo, 'id'>,
	at: number,
	detail = {}
) =>
	record(db, {
		at,
		actorId: actor.id,
		verb: `photo.${verb}`,
		subjectKind: 'photo',
		subjectId: photo.id,
		detail
	});
