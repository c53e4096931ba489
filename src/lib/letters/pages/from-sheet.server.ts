import type { SchoolClass } from '#lib/exchanges/class.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { once } from '#lib/identity/acts.server.ts';
import { shownOf } from '#lib/photos/intake/pictures.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { correspondentsOf } from '../beginning/correspondents.server.ts';
import { putOnDesk, type NewLetter } from '../beginning/desk.server.ts';
import { refusalOfPair, toPartners } from '../beginning/starting.server.ts';
import { findWriter, type Writer } from '../beginning/writers.server.ts';
import { editable, mayBeginAgain, type LetterStatus } from '../letter.ts';
import { findSheet, pagesOf, type PageOfSheet, type Sheet } from '../on-paper/queries.server.ts';
import { stamps } from '../stamps.ts';
import { layPage } from './laying.server.ts';

/**
 * The letter that a child wrote on a sheet: begun with its pages when somebody first types it, the same one afterwards. A page
 * that came later joins it while the letter lies on the desk.
 *
 * @returns the id of the letter
 */
export function typeSheet(
	db: Db,
	{ actor, subject: klass }: Authorized<SchoolClass, 'teach'>,
	form: { act: string; sheet: string },
	now: number
): Promise<string> {
	return once(db, actor.id, form.act, now, async (db) => {
		const sheet = await findSheet(db, klass.id, { id: form.sheet });
		const came = sheet ? await pagesOf(db, sheet.id) : [];
		if (!sheet?.childId || came.length === 0) throw notFound();
		// One that was covered since lies there already, as a new picture.
		const shown = await shownOf(
			db,
			came.map(({ pictureId }) => pictureId)
		);
		const pages = came.filter(({ pictureId }) => shown.has(pictureId));
		const begun = await letterOfSheet(db, sheet.id);
		if (!begun && pages.length === 0) throw notFound();
		const id = begun?.id ?? (await beginOnPaper(db, sheet, now));
		if (begun && !editable.includes(begun.status)) return id;
		await layPagesOf(db, sheet.id, { letterId: id, by: actor.id, pages }, now);
		return id;
	});
}

/** Where somebody chose another photograph of a page, that one takes its place. */
async function layPagesOf(
	db: InTransaction,
	sheetId: string,
	{ letterId, by, pages }: { letterId: string; by: string; pages: readonly PageOfSheet[] },
	now: number
) {
	const there = await db
		.selectFrom('letterPage')
		.innerJoin('picture', 'picture.id', 'letterPage.pictureId')
		.select(['letterPage.id', 'letterPage.pictureId', 'picture.fromId'])
		.where('letterId', '=', letterId)
		.where('sheetId', '=', sheetId)
		.orderBy('letterPage.n')
		.execute();
	const isOf = (pictureId: string) => (one: { pictureId: string }) => one.pictureId === pictureId;
	const stale = there.filter(
		({ pictureId, fromId }) => fromId === null && !pages.some(isOf(pictureId))
	);
	for (const { pictureId } of pages) {
		if (there.some(isOf(pictureId))) continue;
		const old = stale.shift();
		if (old)
			await db.updateTable('letterPage').set({ pictureId }).where('id', '=', old.id).execute();
		else await layPage(db, { letterId, pictureId, sheetId, by }, now);
	}
}

/** Where what stands on a sheet became a letter, unless that was taken back: then it can begin another. */
export async function letterOfSheet(db: Db, sheetId: string) {
	const rows = await db
		.selectFrom('letterPage')
		.innerJoin('letter', 'letter.id', 'letterPage.letterId')
		.select(['letter.id', 'letter.status'])
		.where('letterPage.sheetId', '=', sheetId)
		.orderBy('letter.updatedAt', 'desc')
		.execute();
	return rows.find(({ status }) => !gone(status));
}

/** What is looked after by two people is not begun anew from its paper. */
const gone = (status: LetterStatus) => mayBeginAgain(status) || status === 'closed';

type ToWhom = Pick<
	Sheet,
	'childId' | 'classId' | 'exchangeId' | 'pairId' | 'answersId' | 'language'
>;

/** @param sheet for whom it was printed, or somebody said it is */
export async function beginOnPaper(db: InTransaction, sheet: ToWhom, now: number): Promise<string> {
	const writer = await findWriter(db, sheet.childId ?? '');
	if (writer?.classId !== sheet.classId) throw new Refused('conflict', 'writer-left');
	const letter = await toWhom(db, writer, sheet);
	const there = await emptySheetFor(db, writer.id, letter);
	if (!there) return putOnDesk(db, writer.id, letter, now);
	if (letter.answersId)
		await db
			.updateTable('letter')
			.set({ answersId: letter.answersId })
			.where('id', '=', there)
			.execute();
	return there;
}

async function toWhom(db: InTransaction, writer: Writer, sheet: ToWhom): Promise<NewLetter> {
	const { answersId, exchangeId, language } = sheet;
	if (sheet.pairId === null) {
		const letter = await toPartners(db, writer.classId, exchangeId, 'class');
		return { ...letter, language, answersId };
	}
	const friends = await correspondentsOf(db, writer.id, writer.classId);
	const friend = friends.find(({ pairId }) => pairId === sheet.pairId);
	if (!friend) throw await refusalOfPair(db, writer.id, sheet.pairId);
	return {
		...{ exchangeId, authorClassId: writer.classId, kind: 'pair', pairId: friend.pairId },
		...{ recipientId: friend.childId, recipientClassId: friend.classId },
		...{ language, stamp: stamps[0], answersId }
	};
}

/** A letter to the same reader on which nobody wrote yet. What a child began on a screen stays theirs: nobody reads it before they hand it in. */
async function emptySheetFor(db: InTransaction, authorId: string, to: NewLetter) {
	const row = await db
		.selectFrom('letter')
		.innerJoin('letterDraft', 'letterDraft.letterId', 'letter.id')
		.select('letter.id')
		.where('authorId', '=', authorId)
		.where('authorClassId', '=', to.authorClassId)
		.where('exchangeId', '=', to.exchangeId)
		.where('kind', '=', to.kind)
		.where('pairId', to.pairId === null ? 'is' : '=', to.pairId)
		.where('recipientId', to.recipientId === null ? 'is' : '=', to.recipientId)
		.where('status', '=', 'draft')
		.where('letterDraft.text', '=', '')
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('letterPage')
						.select('letterPage.id')
						.whereRef('letterPage.letterId', '=', 'letter.id')
				)
			)
		)
		.orderBy('updatedAt', 'desc')
		.executeTakeFirst();
	return row?.id;
}
