import type { SchoolClass } from '#lib/exchanges/class.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import type { Language } from '#lib/moderation/submission.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import type { Plan } from '../plan.ts';
import { withWhatLiesBeside } from '../picturing/pictured.ts';
import { findWork, saveWork } from '../queries.server.ts';
import { note } from '../works.server.ts';
import * as act from '../work.ts';
import type { Work, WorkKind } from '../work.ts';
import { keepVersion, keepWhileWriting } from './versions.server.ts';

/** What a new work begins with. */
export interface Beginning {
	readonly act: string;
	readonly kind: WorkKind;
	readonly language: Language;
	readonly doc: unknown;
	readonly adaptedFrom?: { readonly id: string; readonly revisionId: string };
	readonly about?: string;
}

/** Lays a new work on the desk of a class. @returns its id */
export function begin(
	db: Db,
	{ actor, subject }: Authorized<SchoolClass, 'teach'>,
	form: Beginning,
	now: number
): Promise<string> {
	return once(db, actor.id, form.act, now, (db) =>
		beginWork(db, { actor, classId: subject.id }, form, now)
	);
}

/** The same within a transaction, for several at once. */
export async function beginWork(
	db: InTransaction,
	{ actor, classId }: { actor: { id: string }; classId: string },
	form: Omit<Beginning, 'act'>,
	now: number
): Promise<string> {
	const id = newId();
	await db
		.insertInto('libraryWork')
		.values({
			...{ id, classId, kind: form.kind, language: form.language, authorId: actor.id },
			doc: JSON.stringify(form.doc),
			status: 'draft',
			state: '{}',
			audience: 'exchange',
			licence: 'by-sa',
			adaptedFrom: form.adaptedFrom?.id ?? null,
			adaptedFromRevision: form.adaptedFrom?.revisionId ?? null,
			about: form.about ?? null,
			createdAt: now,
			updatedAt: now
		})
		.execute();
	await note(db, actor, 'begun', { id }, now);
	return id;
}

/** Whose words stay on the desk when two wrote at the same time. */
export type Met = 'mine' | 'theirs';

/**
 * Keeps what was written so far; nothing has to be complete. Somebody else's newer words are not written over.
 *
 * @param base the version that the page began from; refused when it is not the newest
 * @param met what was written at the same time was seen, and which words go on: the others stay as a version
 * @returns the version now
 */
export function save<Doc extends { language: Language }>(
	db: Db,
	{ actor, subject }: Authorized<Work<Doc>, 'write'>,
	{ doc: written, base, met }: { doc: Doc; base: number; met?: Met | undefined },
	now: number
): Promise<number> {
	return db.transaction().execute(async (db) => {
		const work = (await findWork(db, subject.id)) as Work<Doc> | undefined;
		if (!work) throw act.movedOn(subject);
		if (!act.isEditable(work)) throw act.movedOn(work);
		const doc = withWhatLiesBeside(written, work.doc);
		// The same words again, as a page sends them whose answer was lost: they are kept already.
		if (isSame(work.doc, doc)) return work.version;
		const kept = { madeBy: actor.id, why: 'met' } as const;
		if (met === 'theirs') {
			await keepVersion(db, { id: work.id, doc }, kept, now);
			return work.version;
		}
		if (work.version !== base) throw act.changedMeanwhile(work);
		if (met === 'mine') await keepVersion(db, work, kept, now);
		else if (loses(work, doc)) await keepVersion(db, work, { ...kept, why: 'while-writing' }, now);
		else await keepWhileWriting(db, work, actor.id, now);
		const after = { ...act.rewrite(work, doc), language: doc.language };
		await saveWork(db, work, after, now);
		return work.version + 1;
	});
}

/** A moment with words in it goes: what goes by one press comes back by a version. */
function loses({ kind, doc: before }: Work, after: unknown): boolean {
	if (kind !== 'lesson') return false;
	const left = new Set((after as Plan).moments.map(({ id }) => id));
	return (before as Plan).moments.some(
		({ id, steps, questions }) => !left.has(id) && `${steps}${questions}` !== ''
	);
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Keeps a version because somebody asked for it. */
export function keepNow(
	db: Db,
	{ actor, subject }: Authorized<Work, 'write'>,
	form: { act: string },
	now: number
): Promise<string> {
	return once(db, actor.id, form.act, now, async (db) => {
		await keepVersion(db, subject, { madeBy: actor.id, why: 'asked' }, now);
		return subject.id;
	});
}
