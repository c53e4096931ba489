import { record } from '#lib/audit/audit.server.ts';
import type { SchoolClass } from '#lib/exchanges/class.ts';
import { findChild } from '#lib/exchanges/roster/queries.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import { erasePicture } from '#lib/photos/keeping/erasing.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { correspondentsOf } from '../beginning/correspondents.server.ts';
import { lastLetterTo } from '../way/reading.server.ts';
import { findSheet } from './queries.server.ts';
import { readSheetCode } from './sheet-code.ts';
import type { StackStatus } from './sheet.ts';

interface Laid {
	readonly sheetId: string;
	readonly n: number;
	readonly pictureId: string;
	readonly by: string;
}

/** Lays a picture on a page of a sheet; false when one lies there, which nothing replaces unasked. */
export async function putOn(db: InTransaction, page: Laid, at: number): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('sheetPage')
		.values({ ...page, at })
		.onConflict((conflict) => conflict.columns(['sheetId', 'n']).doNothing())
		.executeTakeFirstOrThrow();
	if (numInsertedOrUpdatedRows !== 1n) return false;
	await note(db, page, 'sheet.sorted', at);
	return true;
}

type Class = Authorized<SchoolClass, 'teach'>;

/** Somebody says of which page a photograph in the tray is: by the code that stands on it, or by a child without that page. */
export function placeUnknown(
	db: Db,
	{ actor, subject: klass }: Class,
	form: { act: string; stack: string; code: string; page: string; n: number },
	now: number
): Promise<string> {
	return once(db, actor.id, form.act, now, async (db) => {
		const { pictureId } = await inTray(db, klass.id, form.stack, 'unknown');
		const { sheet, n } = form.code
			? { sheet: await byCode(db, klass.id, form.code), n: form.n }
			: await picked(db, klass.id, form.page);
		if (n < 1 || n > sheet.pages) throw new Refused('invalid', 'check-fields', {}, { n: 'choose' });
		const page = { sheetId: sheet.id, n, pictureId, by: actor.id };
		const there = await putOn(db, page, now);
		await moveStack(db, form.stack, 'unknown', {
			...{ sheetId: sheet.id, n },
			status: there ? 'placed' : 'double'
		});
		return sheet.id;
	});
}

async function byCode(db: InTransaction, classId: string, typed: string) {
	const code = readSheetCode(typed);
	if (!code) throw new Refused('invalid', 'check-fields', {}, { code: 'no-sheet-code' });
	const sheet = await findSheet(db, classId, { code });
	if (!sheet) throw new Refused('invalid', 'check-fields', {}, { code: 'sheet-elsewhere' });
	return sheet;
}

async function picked(db: InTransaction, classId: string, page: string) {
	const [id = '', n] = page.split('.');
	if (!id) throw new Refused('invalid', 'check-fields', {}, { code: 'choose' });
	const sheet = await findSheet(db, classId, { id });
	if (!sheet) throw notFound();
	return { sheet, n: Number(n) };
}

/** Of two photographs of one page, the newer takes the place of the older, or goes. */
export function chooseDouble(
	db: Db,
	{ actor, subject: klass }: Class,
	form: { act: string; stack: string; take: boolean },
	now: number
): Promise<string> {
	return once(db, actor.id, form.act, now, async (db) => {
		const { pictureId, sheetId, n } = await inTray(db, klass.id, form.stack, 'double');
		if (!sheetId || n === null) throw notFound();
		if (!form.take) await putAside(db, form.stack, 'double', pictureId, now);
		else {
			// The older one is not thrown away: a letter may have been typed from it.
			const older = await db
				.selectFrom('sheetPage')
				.select('pictureId')
				.where('sheetId', '=', sheetId)
				.where('n', '=', n)
				.executeTakeFirstOrThrow();
			await db
				.updateTable('sheetPage')
				.set({ pictureId, by: actor.id, at: now })
				.where('sheetId', '=', sheetId)
				.where('n', '=', n)
				.execute();
			await moveStack(db, form.stack, 'double', { status: 'aside', ...older });
			await note(db, { sheetId, n, by: actor.id }, 'sheet.replaced', now);
		}
		return sheetId;
	});
}

/** A photograph that is of no sheet: it is gone, and its paper is still there. */
export function setAside(
	db: Db,
	{ actor, subject: klass }: Class,
	form: { act: string; stack: string },
	now: number
): Promise<string> {
	return once(db, actor.id, form.act, now, async (db) => {
		const { pictureId, status } = await inTray(db, klass.id, form.stack);
		await putAside(db, form.stack, status, pictureId, now);
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: 'sheet.put-aside',
			subjectKind: 'sheet',
			subjectId: form.stack
		});
		return form.stack;
	});
}

/** A spare sheet was written by this child; it goes to whom the child writes with, and to which of several somebody says. */
export function sayWhoWrote(
	db: Db,
	{ actor, subject: klass }: Class,
	form: { act: string; sheet: string; child: string; pair: string | null },
	now: number
): Promise<string> {
	return once(db, actor.id, form.act, now, async (db) => {
		const sheet = await findSheet(db, klass.id, { id: form.sheet });
		const child = await findChild(db, klass.id, form.child);
		if (!sheet || !child) throw notFound();
		const pairId = await pairOf(db, klass.id, { ...form, exchangeId: sheet.exchangeId });
		const answersId = await lastLetterTo(db, child.childId, pairId);
		const { numUpdatedRows } = await db
			.updateTable('sheet')
			.set({ childId: child.childId, pairId, answersId })
			.where('id', '=', sheet.id)
			.where('childId', 'is', null)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows !== 1n) throw new Refused('conflict', 'sheet-sorted-already');
		await record(db, {
			at: now,
			actorId: actor.id,
			verb: 'sheet.named',
			subjectKind: 'sheet',
			subjectId: sheet.id,
			detail: { child: child.childId }
		});
		return sheet.id;
	});
}

async function pairOf(
	db: InTransaction,
	classId: string,
	{ child, pair, exchangeId }: { child: string; pair: string | null; exchangeId: string }
): Promise<string | null> {
	const all = await correspondentsOf(db, child, classId);
	const friends = all.filter((friend) => friend.exchangeId === exchangeId);
	const meant = pair === null ? friends : friends.filter(({ pairId }) => pairId === pair);
	if (meant.length > 1 || (pair !== null && meant.length === 0))
		throw new Refused('invalid', 'check-fields', {}, { child: 'choose' });
	return meant[0]?.pairId ?? null;
}

async function inTray(db: InTransaction, classId: string, id: string, status?: StackStatus) {
	const row = await db
		.selectFrom('stackPicture')
		.select(['pictureId', 'sheetId', 'n', 'status'])
		.where('id', '=', id)
		.where('classId', '=', classId)
		.executeTakeFirst();
	if (!row) throw notFound();
	const waits = status ? row.status === status : ['unknown', 'double'].includes(row.status);
	if (!waits) throw new Refused('conflict', 'sheet-sorted-already');
	return row;
}

async function moveStack(
	db: InTransaction,
	id: string,
	from: StackStatus,
	to: { status: StackStatus; sheetId?: string; n?: number; pictureId?: string }
) {
	const { numUpdatedRows } = await db
		.updateTable('stackPicture')
		.set(to)
		.where('id', '=', id)
		.where('status', '=', from)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw new Refused('conflict', 'sheet-sorted-already');
}

async function putAside(
	db: InTransaction,
	id: string,
	from: StackStatus,
	pictureId: string,
	now: number
) {
	await moveStack(db, id, from, { status: 'aside' });
	await erasePicture(db, pictureId, now);
}

const note = (
	db: InTransaction,
	{ sheetId, n, by }: Pick<Laid, 'sheetId' | 'n' | 'by'>,
	verb: 'sheet.sorted' | 'sheet.replaced',
	at: number
) =>
	record(db, {
		...{ at, actorId: by, verb, subjectKind: 'sheet', subjectId: sheetId },
		detail: { page: n }
	});
