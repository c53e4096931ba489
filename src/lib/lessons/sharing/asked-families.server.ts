import type { Actor } from '#lib/identity/actor.ts';
import type { Db } from '#lib/platform/database.ts';
import { withoutYes } from '../picturing/allowed.server.ts';
import { asksOfWork, namesIn } from '../picturing/freezing.server.ts';
import { missingOfPictures } from '../picturing/missing.ts';
import { picturesOf, quotedIn, type Pictured } from '../picturing/pictured.ts';
import { mayPicture } from '../policy.ts';
import { audiences, type Audience, type Work } from '../work.ts';
import type { AskedFamilies, MissingYes } from './asked-families.ts';

/**
 * What handing in would ask of families, and refuse for want of a yes. Who it is, teachers of the class read alone; whoever
 * began it elsewhere reads for whom a yes is missing.
 */
export async function askedFamilies(
	db: Db,
	actor: Actor,
	work: Work,
	now: number
): Promise<AskedFamilies> {
	const doc = work.doc as Pictured;
	const knows = mayPicture(actor, work);
	const named = async (ids: readonly string[]) =>
		knows && ids.length > 0 ? namesIn(db, work.classId, ids) : '';
	const missing = {} as Record<Audience, MissingYes>;
	let asks = false;
	for (const audience of audiences) {
		const asked = await asksOfWork(db, { ...work, audience });
		const without = await withoutYes(db, asked, now);
		asks ||= asked.length > 0;
		missing[audience] = { count: without.length, names: await named(without) };
	}
	return {
		pictures: await Promise.all(
			(knows ? picturesOf(doc) : []).map(async (picture) => ({
				...{ id: picture.id, alt: picture.alt },
				isSaid: missingOfPictures({ pictures: [picture] }).pictures === undefined,
				names: await named(picture.childIds)
			}))
		),
		quoted: await named(quotedIn(doc)),
		asks,
		missing
	};
}
