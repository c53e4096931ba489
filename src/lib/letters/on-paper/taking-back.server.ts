import { record } from '#lib/audit/audit.server.ts';
import type { SchoolClass } from '#lib/exchanges/class.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { hold } from '../changing.server.ts';
import { editable } from '../letter.ts';
import { findLetter } from '../queries.server.ts';
import { putOn } from './placing.server.ts';
import { pagesOf } from './queries.server.ts';

interface Placed {
	readonly stack: string;
	readonly sheetId: string;
	readonly n: number;
	readonly pictureId: string;
}

/** Pages that somebody laid on a sheet by hand, and that lie there still; none of a sheet whose letter was handed in. */
export const placedByHand = (db: Db, classId: string) =>
	db
		.selectFrom('stackPicture')
		.innerJoin('sheetPage', (join) =>
			join
				.onRef('sheetPage.sheetId', '=', 'stackPicture.sheetId')
				.onRef('sheetPage.n', '=', 'stackPicture.n')
				.onRef('sheetPage.pictureId', '=', 'stackPicture.pictureId')
		)
		.select(['stackPicture.id as stack', 'sheetPage.sheetId', 'sheetPage.n', 'sheetPage.pictureId'])
		.where('stackPicture.classId', '=', classId)
		.where('stackPicture.status', '=', 'placed')
		.where('sheetPage.sheetId', 'not in', handedIn(db))
		.execute();

/** Also where it was taken back or given back since: what was frozen stays where it was. */
const handedIn = (db: Db) =>
	db
		.selectFrom('letterPage')
		.innerJoin('letter', 'letter.id', 'letterPage.letterId')
		.select('letterPage.sheetId')
		.where('letterPage.sheetId', 'is not', null)
		.where((eb) =>
			eb.or([eb('letter.status', 'not in', editable), eb('letter.revisionId', 'is not', null)])
		)
		.$narrowType<{ sheetId: string }>();

/**
 * A photograph that somebody laid with the wrong child, or on the wrong page, waits in the tray again, and leaves the
 * letter on the desk that was begun with it.
 *
 * @returns the id of the sheet where it lay
 */
export function takeBack(
	db: Db,
	{ actor, subject: klass }: Authorized<SchoolClass, 'teach'>,
	form: { act: string; stack: string },
	now: number
): Promise<string> {
	return once(db, actor.id, form.act, now, async (db) => {
		await holdLetters(db, klass.id, form.stack);
		const page = await findPlaced(db, klass.id, form.stack);
		const { sheetId, n, pictureId, stack } = page;
		await db
			.deleteFrom('sheetPage')
			.where('sheetId', '=', sheetId)
			.where('n', '=', n)
			.where('pictureId', '=', pictureId)
			.execute();
		await db
			.deleteFrom('letterPage')
			.where('sheetId', '=', sheetId)
			.where('pictureId', '=', pictureId)
			.execute();
		await db
			.updateTable('stackPicture')
			.set({ status: 'unknown', sheetId: null, n: null })
			.where('id', '=', stack)
			.execute();
		await record(db, {
			...{ at: now, actorId: actor.id, verb: 'sheet.page-back' },
			...{ subjectKind: 'sheet', subjectId: sheetId, detail: { page: n } }
		});
		await layNext(db, page, actor.id, now);
		// Of a sheet without a page everything is waited for.
		if ((await pagesOf(db, sheetId)).length === 0)
			await db.updateTable('sheet').set({ noMore: 0 }).where('id', '=', sheetId).execute();
		return sheetId;
	});
}

/** Nobody hands one in meanwhile. */
async function holdLetters(db: InTransaction, classId: string, stack: string) {
	const rows = await db
		.selectFrom('stackPicture')
		.innerJoin('letterPage', 'letterPage.sheetId', 'stackPicture.sheetId')
		.select('letterPage.letterId')
		.distinct()
		.where('stackPicture.id', '=', stack)
		.where('stackPicture.classId', '=', classId)
		.orderBy('letterPage.letterId')
		.execute();
	for (const { letterId } of rows) {
		const letter = await findLetter(db, letterId);
		if (letter) await hold(db, letter);
	}
}

async function findPlaced(db: InTransaction, classId: string, stack: string): Promise<Placed> {
	const row = await db
		.selectFrom('stackPicture')
		.select('status')
		.where('id', '=', stack)
		.where('classId', '=', classId)
		.executeTakeFirst();
	if (!row) throw notFound();
	const placed = (await placedByHand(db, classId)).find((page) => page.stack === stack);
	if (placed) return placed;
	throw new Refused(
		'conflict',
		row.status === 'placed' ? 'sheet-handed-in' : 'sheet-sorted-already'
	);
}

/** Another photograph of the page that waited beside it takes its place: there is nothing left to choose. */
async function layNext(db: InTransaction, { sheetId, n }: Placed, by: string, now: number) {
	const next = await db
		.selectFrom('stackPicture')
		.select(['id', 'pictureId'])
		.where('sheetId', '=', sheetId)
		.where('n', '=', n)
		.where('status', '=', 'double')
		.orderBy('at')
		.orderBy('id')
		.executeTakeFirst();
	if (!next) return;
	await putOn(db, { sheetId, n, pictureId: next.pictureId, by }, now);
	await db
		.updateTable('stackPicture')
		.set({ status: 'placed' })
		.where('id', '=', next.id)
		.execute();
}
