import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { whereItIs } from '../moving.server.ts';
import { segmentsOf, writersOfOne, writtenBy } from '../queries.server.ts';
import type { SegmentState, TextTranslation } from '../translation.ts';
import { beginsItem } from '../segments.ts';
import { writeSegments } from '../writing.server.ts';
import { joinDrafts } from './drafts-follow.server.ts';
import { joinTwo, splitTwo, type Cut, type Seam } from './seam.ts';

/** What the desk sends: which sentence, what was typed, and how the page knew the text. */
export interface ToCut {
	n: number;
	targets: ReadonlyMap<number, string>;
	base?: number | undefined;
	cut: number;
}

type Writing = Authorized<TextTranslation, 'write-translation'>;

interface Row extends Cut {
	paragraph: number;
	place: number;
	told: number;
	state: SegmentState;
	comment: string | null;
	savedAt: number | null;
	writers: readonly string[];
}

/** A sentence and the next one of its paragraph become one; what was typed is kept first. */
export const joinNext = (db: Db, writing: Writing, form: ToCut, now: number): Promise<void> =>
	recut(db, writing, form, now, async (db, rows, at) => {
		const [one, next] = [rows[at], rows[at + 1]];
		if (!one || !next || next.paragraph !== one.paragraph || beginsItem(one.after))
			throw new Refused('invalid', 'no-next-sentence');
		const { id } = writing.subject;
		await remove(db, id, next);
		await save(db, id, {
			...one,
			...joinTwo(one, next),
			comment: [one.comment, next.comment].filter(Boolean).join('\n') || null,
			state: one.state === 'returned' || next.state === 'returned' ? 'returned' : one.state,
			savedAt: Math.max(one.savedAt ?? 0, next.savedAt ?? 0) || null,
			writers: [...new Set([...one.writers, ...next.writers])]
		});
		await joinDrafts(db, id, one.n, next.n);
		await makeRoom(db, id, 'place', next.place, -1);
		await makeRoom(db, id, 'told', next.told, -1);
	});

/** A sentence becomes two at a gap between words: where it was joined, or anywhere else. */
export const splitSentence = (
	db: Db,
	writing: Writing,
	form: ToCut & { at: number },
	now: number
): Promise<void> =>
	recut(db, writing, form, now, async (db, rows, at) => {
		const one = rows[at];
		const fresh = 1 + Math.max(...rows.flatMap(({ n, seams }) => [n, ...seams.map((s) => s.n)]));
		const two = one && splitTwo(one, form.at, fresh);
		if (!one || !two) throw new Refused('invalid', 'no-gap-there');
		const [first, second] = two;
		const { id } = writing.subject;
		await makeRoom(db, id, 'place', one.place, 1);
		await makeRoom(db, id, 'told', one.told, 1);
		await save(db, id, { ...one, ...first });
		await add(db, id, {
			...one,
			...second,
			place: one.place + 1,
			told: one.told + 1,
			comment: null
		});
	});

/** The translation tells a sentence one place earlier or later; the letter keeps its order. */
export const moveSentence = (
	db: Db,
	writing: Writing,
	form: ToCut & { by: 1 | -1 },
	now: number
): Promise<void> =>
	recut(db, writing, form, now, async (db, rows, at) => {
		const one = rows[at];
		const other = one && rows.find(({ told }) => told === one.told + form.by);
		if (!one || !other || !maySwap(writing.subject, one, other))
			throw new Refused('invalid', 'no-place-there');
		await save(db, writing.subject.id, { ...one, told: other.told });
		await save(db, writing.subject.id, { ...other, told: one.told });
	});

/** A letter is told in any order; the parts of other texts each have a place of their own. */
const maySwap = (
	{ sourceKind }: Pick<TextTranslation, 'sourceKind'>,
	one: Pick<Row, 'paragraph'>,
	other: Pick<Row, 'paragraph'>
) => sourceKind === 'letter' || one.paragraph === other.paragraph;

/** Where sentences were joined last, by their numbers: there they can be taken apart again. */
export async function seamsOf(db: Db, translationId: string): Promise<Record<number, number>> {
	const rows = await db
		.selectFrom('segment')
		.select(['n', 'seams'])
		.where('translationId', '=', translationId)
		.where('seams', 'is not', null)
		.execute();
	return Object.fromEntries(
		rows.flatMap(({ n, seams }) => {
			const last = seams === null ? undefined : (JSON.parse(seams) as Seam[])[0];
			return last ? [[n, last.at]] : [];
		})
	);
}

/**
 * Keeps what was typed and changes the sentences in one transaction, for the one who holds the text and whose page
 * knows it as it is: a second press, or another window, changes nothing.
 */
const recut = (
	db: Db,
	{ actor, subject }: Writing,
	{ n, targets, base, cut }: ToCut,
	now: number,
	change: (db: InTransaction, rows: readonly Row[], at: number) => Promise<void>
): Promise<void> =>
	db.transaction().execute(async (db) => {
		const version = await writeSegments(db, subject.id, actor.id, targets, now, base, cut);
		if (version === undefined) throw await whereItIs(db, subject.id);
		const { numUpdatedRows } = await db
			.updateTable('textTranslation')
			.set({ cut: cut + 1 })
			.where('id', '=', subject.id)
			.where('cut', '=', cut)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows !== 1n) throw new Refused('conflict', 'cut-elsewhere', { version });
		const rows = await rowsOf(db, subject.id);
		const at = rows.findIndex((row) => row.n === n);
		if (at < 0) throw new Refused('conflict', 'cut-elsewhere', { version });
		await change(db, rows, at);
	});

async function rowsOf(db: InTransaction, translationId: string): Promise<Row[]> {
	// None of a text that is sealed.
	const open = new Set((await segmentsOf(db, translationId)).map(({ n }) => n));
	const rows = await db
		.selectFrom('segment')
		.selectAll()
		.where('translationId', '=', translationId)
		.orderBy('place')
		.execute();
	return rows
		.filter(({ n }) => open.has(n))
		.map(({ seams, ...row }) => ({
			...row,
			seams: seams === null ? [] : (JSON.parse(seams) as Seam[]),
			writers: writersOfOne({ savedBy: row.savedBy, alsoBy: row.alsoBy })
		}));
}

const remove = (db: InTransaction, translationId: string, { n }: Row) =>
	db.deleteFrom('segment').where('translationId', '=', translationId).where('n', '=', n).execute();

const save = (db: InTransaction, translationId: string, row: Row) =>
	db
		.updateTable('segment')
		.set(columnsOf(row))
		.where('translationId', '=', translationId)
		.where('n', '=', row.n)
		.execute();

const add = (db: InTransaction, translationId: string, row: Row) =>
	db
		.insertInto('segment')
		.values({ translationId, n: row.n, ...columnsOf(row) })
		.execute();

/** Who wrote the words stays known, however they are cut: none of them reviews the text. */
const columnsOf = ({ paragraph, source, after, target, seams, place, told, ...row }: Row) => ({
	...{ paragraph, source, after, target, place, told },
	comment: row.comment,
	savedAt: row.savedAt,
	state:
		target === '' ? ('empty' as const) : row.state === 'empty' ? ('draft' as const) : row.state,
	seams: seams.length > 0 ? JSON.stringify(seams) : null,
	...writtenBy(row.writers)
});

/** Whatever stands after a place moves on by one, or closes up. */
const makeRoom = (
	db: InTransaction,
	translationId: string,
	column: 'place' | 'told',
	after: number,
	by: 1 | -1
) =>
	db
		.updateTable('segment')
		.set((eb) => ({ [column]: eb(column, '+', by) }))
		.where('translationId', '=', translationId)
		.where(column, '>', after)
		.execute();
