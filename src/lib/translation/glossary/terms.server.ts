import { record } from '#lib/audit/audit.server.ts';
import type { VerbOn } from '#lib/audit/deeds.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { permit, type Authorized } from '#lib/identity/authorized.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { newId, sha256 } from '#lib/platform/ids.server.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { foldName } from '#lib/platform/text.ts';
import { isReady, mayAgreeToWords, mayRetire, mayShapeGlossary } from './policy.ts';
import { placesOfWork, refuseNames, typedInTerm } from './naming-nobody.server.ts';
import { toTerm } from './queries.server.ts';
import type { TermFacts } from './forms.ts';
import type { Term } from './term.ts';

export const authorizeTerm = async (
	db: Db,
	actor: Actor,
	id: string
): Promise<Authorized<Term, 'shape'>> =>
	permit(actor, 'shape', await findTerm(db, id), mayShapeGlossary);

async function findTerm(db: Db, id: string): Promise<Term | undefined> {
	const row = await db
		.selectFrom('glossaryTerm')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	return row && toTerm(row);
}

/** Proposes a word for all; whoever proposes it agrees for their own community, unless they learn. */
export async function propose(
	db: Db,
	actor: Actor,
	{ act, ...word }: TermFacts & { act: string; language: Locale; term: string },
	now: number
) {
	if (!mayShapeGlossary(actor)) throw notFound();
	await refuseNames(db, placesOfWork(actor), [
		['term', word.term, word.language],
		...typedInTerm(word.language, word)
	]);
	return once(db, actor.id, act, now, async (db) => {
		const id = await addTerm(db, word, { proposedBy: actor.id, proposedByClass: null }, now);
		await agreeFor(db, actor, id, now);
		await note(db, actor, 'proposed', id, now);
		return id;
	});
}

/**
 * Writes a word down as proposed.
 *
 * @throws Refused `term-exists` when it stands in the glossary already
 */
export async function addTerm(
	db: InTransaction,
	{ language, term, ...facts }: TermFacts & { language: Locale; term: string },
	by: {
		proposedBy: string | null;
		proposedByClass: string | null;
		/** The file of another program that it came with. */
		fromFile?: string;
	},
	now: number
): Promise<string> {
	const folded = foldName(term);
	const there = await db
		.selectFrom('glossaryTerm')
		.select('id')
		.where('language', '=', language)
		.where('folded', '=', folded)
		.where('status', '<>', 'retired')
		.executeTakeFirst();
	const id = newId();
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('glossaryTerm')
		.values({
			id,
			language,
			term,
			folded,
			...rowOf(facts),
			...by,
			status: 'proposed',
			proposedAt: now
		})
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirstOrThrow();
	if (there || numInsertedOrUpdatedRows === 0n) throw new Refused('conflict', 'term-exists');
	return id;
}

/**
 * Says more about a proposed word, or other; what others agreed to before no longer counts. What both sides agreed on
 * stands until both agree on the new wording.
 *
 * @returns the word, or the new wording of it that is under discussion
 */
export async function changeTerm(
	db: Db,
	{ actor, subject }: Authorized<Term, 'shape'>,
	{ act, ...facts }: TermFacts & { act: string },
	now: number
) {
	await refuseNames(db, placesOfWork(actor), typedInTerm(subject.language, facts));
	return once(db, actor.id, act, now, async (db) => {
		const standing = await findTerm(db, subject.id);
		if (standing?.status === 'agreed') return reword(db, actor, standing, facts, now);
		const { numUpdatedRows } = await db
			.updateTable('glossaryTerm')
			.set(rowOf(facts))
			.where('id', '=', subject.id)
			.where('status', '=', 'proposed')
			.executeTakeFirstOrThrow();
		if (numUpdatedRows !== 1n) throw new Refused('conflict', 'term-moved-on');
		await db.deleteFrom('glossaryAgreement').where('termId', '=', subject.id).execute();
		await agreeFor(db, actor, subject.id, now);
		await note(db, actor, 'changed', subject.id, now);
		return subject.id;
	});
}

async function reword(
	db: InTransaction,
	actor: Actor,
	{ id: replaces, language, term }: Term,
	facts: TermFacts,
	now: number
): Promise<string> {
	const id = newId();
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('glossaryTerm')
		.values({
			...{ id, language, term, folded: foldName(term), replaces, ...rowOf(facts) },
			...{ proposedBy: actor.id, proposedByClass: null, status: 'proposed', proposedAt: now }
		})
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirstOrThrow();
	if (numInsertedOrUpdatedRows === 0n) throw new Refused('conflict', 'term-in-talk');
	await agreeFor(db, actor, id, now);
	await note(db, actor, 'proposed', id, now);
	return id;
}

/** What exactly somebody agrees to, as their page showed it. */
export const wordingOf = ({ id: _, status: _status, ...wording }: Term): string =>
	sha256(JSON.stringify(wording));

/**
 * Agrees for one's own community to exactly the wording that was seen; it is agreed once somebody of a community of
 * each language did.
 */
export function agree(
	db: Db,
	{ actor, subject }: Authorized<Term, 'shape'>,
	{ act, wording }: { act: string; wording: string },
	now: number
) {
	return once(db, actor.id, act, now, async (db) => {
		if (!mayAgreeToWords(actor)) throw notFound();
		// Held first, so that of two who agree at once the second sees the first, and nobody changes it meanwhile.
		await db
			.updateTable('glossaryTerm')
			.set((eb) => ({ status: eb.ref('status') }))
			.where('id', '=', subject.id)
			.execute();
		const term = await findTerm(db, subject.id);
		if (!term || !(term.status === 'proposed' || (await cameWithPuente(db, term))))
			throw new Refused('conflict', 'term-moved-on');
		if (wordingOf(term) !== wording) throw new Refused('conflict', 'term-moved-on');
		if (!isReady(term)) throw new Refused('conflict', 'term-not-ready');
		await agreeFor(db, actor, term.id, now);
		if (term.status === 'proposed' && (await languagesAgreed(db, term.id)).size >= 2)
			await putIntoForce(db, term.id, now);
		await note(db, actor, 'accepted', term.id, now);
		return term.id;
	});
}

/** It counts from now on, in place of the wording before. */
async function putIntoForce(db: InTransaction, id: string, now: number) {
	await db
		.updateTable('glossaryTerm')
		.set({ status: 'retired', endedAt: now })
		.where('status', '=', 'agreed')
		.where('id', 'in', (eb) =>
			eb.selectFrom('glossaryTerm as newer').select('newer.replaces').where('newer.id', '=', id)
		)
		.execute();
	await db
		.updateTable('glossaryTerm')
		.set({ status: 'agreed' })
		.where('id', '=', id)
		.where('status', '=', 'proposed')
		.execute();
}

/** Words of the start count, though nobody of the two communities has looked at them. */
const cameWithPuente = async (db: Db, { id, status }: Term): Promise<boolean> =>
	status === 'agreed' &&
	(await db
		.selectFrom('glossaryTerm')
		.select('id')
		.where('id', '=', id)
		.where('proposedBy', 'is', null)
		.where('proposedByClass', 'is', null)
		.where('fromFile', 'is', null)
		.executeTakeFirst()) !== undefined;

export function retire(
	db: Db,
	{ actor, subject }: Authorized<Term, 'shape'>,
	{ act }: { act: string },
	now: number
) {
	return once(db, actor.id, act, now, async (db) => {
		if (!mayRetire(actor, subject)) throw notFound();
		const { numUpdatedRows } = await db
			.updateTable('glossaryTerm')
			.set({ status: 'retired', endedAt: now })
			.where('id', '=', subject.id)
			.where('status', '=', subject.status)
			.executeTakeFirstOrThrow();
		if (numUpdatedRows !== 1n) throw new Refused('conflict', 'term-moved-on');
		await note(db, actor, 'retired', subject.id, now);
		return subject.id;
	});
}

export async function comment(
	db: Db,
	{ actor, subject }: Authorized<Term, 'shape'>,
	{ act, text }: { act: string; text: string },
	now: number
) {
	await refuseNames(db, placesOfWork(actor), [['text', text, actor.language]]);
	return once(db, actor.id, act, now, async (db) => {
		await db
			.insertInto('glossaryComment')
			.values({ id: newId(), termId: subject.id, authorId: actor.id, text, at: now })
			.execute();
		await note(db, actor, 'noted', subject.id, now);
		return subject.id;
	});
}

async function agreeFor(db: InTransaction, actor: Actor, termId: string, now: number) {
	if (!mayAgreeToWords(actor)) return;
	await db
		.insertInto('glossaryAgreement')
		.values({ termId, communityId: actor.communityId, personId: actor.id, at: now })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

async function languagesAgreed(db: InTransaction, termId: string): Promise<Set<string>> {
	const rows = await db
		.selectFrom('glossaryAgreement')
		.innerJoin('community', 'community.id', 'glossaryAgreement.communityId')
		.select('community.language')
		.where('termId', '=', termId)
		.execute();
	return new Set(rows.map(({ language }) => language));
}

const rowOf = ({ meanings, never, ...facts }: TermFacts) => ({
	...facts,
	meanings: JSON.stringify(meanings),
	never: JSON.stringify(never)
});

const note = (db: InTransaction, actor: Actor, verb: VerbOn<'term'>, id: string, now: number) =>
	record(db, {
		at: now,
		actorId: actor.id,
		verb: `term.${verb}`,
		subjectKind: 'term',
		subjectId: id
	});
