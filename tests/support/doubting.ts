import { authorizeDoubt, haveItCorrected } from '#lib/delivery/doubting/answering.server.ts';
import { doubtAsChild } from '#lib/delivery/doubting/asking.server.ts';
import type { DoubtKind } from '#lib/delivery/doubting/doubt.ts';
import { deliveredLetter } from '#lib/delivery/queries.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { act, actorOf } from './steps.ts';
import { idOf, type World } from './world.ts';

/** A child of Las Flores, Mateo if nobody else, says that something seems wrong in a translation. */
export async function doubts(
	db: Db,
	world: World,
	letterId: string,
	now: number,
	{
		n = 0,
		kind = 'word',
		who = 'Mateo'
	}: { n?: number | null; kind?: DoubtKind; who?: string } = {}
) {
	const child = await actorOf(db, idOf(world, who), now);
	const reader = { id: child.id, classId: world.classes.flores };
	const read = await deliveredLetter(db, letterId, reader);
	const revision = read?.translationRevisionId ?? '';
	return doubtAsChild(db, child, letterId, { act: act(), revision, n, kind }, now);
}

/** Inés, who approved it, has a translation corrected. */
export async function inesHasItCorrected(
	db: Db,
	world: World,
	doubtId: string,
	now: number,
	to: 'translator' | 'anybody' = 'translator'
) {
	const ines = await actorOf(db, world.adults.ines, now);
	const doubt = await authorizeDoubt(db, ines, doubtId, now);
	await haveItCorrected(db, doubt, { act: act(), note: 'Please look at the greeting.', to }, now);
}
