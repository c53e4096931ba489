import { isHeldForConsent } from '#lib/consent/held.server.ts';
import { standingOf } from '#lib/consent/queries.server.ts';
import { classReads } from '#lib/exchanges/queries.server.ts';
import { nameInClass } from '#lib/exchanges/seats.server.ts';
import { teaches, type Actor } from '#lib/identity/actor.ts';
import { readySentence } from '#lib/moderation/reasons/queries.server.ts';
import { besides } from '#lib/moderation/reasons/reason.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { ReturnReason } from '#lib/moderation/submission.ts';
import type { Db } from '#lib/platform/database.ts';
import { wordChanges, type WordChange } from '#lib/platform/changes.ts';
import { isFrozen, type Letter } from '../letter.ts';
import { mayRead } from '../policy.ts';
import { creditsOf } from '#lib/translation/people/credit.ts';

/** What names a letter on a page: who wrote it, to whom. */
export interface Names {
	from: string;
	/** The letter name of the recipient; null for letters to a class or its teachers. */
	to: string | null;
	toClass: string;
}

export async function namesOn(db: Db, letter: Letter): Promise<Names> {
	return db
		.selectFrom('letter')
		.innerJoin('person as author', 'author.id', 'letter.authorId')
		.innerJoin('class as toClass', 'toClass.id', 'letter.recipientClassId')
		.select('toClass.name as toClass')
		.select(nameInClass('letter.recipientId', 'letter.recipientClassId').as('to'))
		.select((eb) =>
			eb.fn
				.coalesce(nameInClass('letter.authorId', 'letter.authorClassId'), 'author.name')
				.as('from')
		)
		.where('letter.id', '=', letter.id)
		.executeTakeFirstOrThrow();
}

/** Why a letter came back: a reason and somebody's own words, never who they are, unless it was the reader. */
export interface WhyBack {
	from: 'teacher' | 'moderator' | 'you';
	/** The ready sentence of the reason, in the reader's language. */
	why: string;
	/** What was said besides. */
	note: string;
}

/**
 * What its author and their teacher read when a letter was returned, or called back by a moderator.
 * Whoever only follows where it is reads none of it: such a note may repeat what a child wrote.
 */
export async function whyItCameBack(
	db: Db,
	actor: Actor,
	letter: Letter,
	locale: Locale
): Promise<{ returned: WhyBack | null; recalled: WhyBack | null }> {
	const { state } = letter;
	const told = { returned: null, recalled: null };
	if (!mayRead(actor, letter)) return told;
	const inWords = async (reason: ReturnReason, note = '') => {
		const why = await readySentence(db, reason, locale);
		return { why, note: besides(note, why) };
	};
	if (state.status === 'returned') {
		const from = state.by === actor.id ? 'you' : state.from;
		return { ...told, returned: { from, ...(await inWords(state.reason, state.note)) } };
	}
	if (state.status === 'recalled' && state.reason !== undefined)
		return {
			...told,
			recalled: { from: 'moderator', ...(await inWords(state.reason, state.note)) }
		};
	return told;
}

export interface FrozenText {
	id: string;
	text: string;
	sha256: string;
	/** When its author handed it in, ms UTC: a teacher who corrects it later does not change that. */
	handedInAt: number;
	/** Whether a teacher typed the first text for a child who dictated it. */
	writtenDown: boolean;
	/** Word by word what a teacher changed in what was handed in; null when nobody did. */
	changes: WordChange[] | null;
}

/** The text that was handed in last, with what a teacher changed in it; null for what is sealed. */
export async function frozenText(db: Db, letter: Letter): Promise<FrozenText | null> {
	if (isFrozen(letter)) return null;
	const revisions = await db
		.selectFrom('revision')
		.leftJoin('seal', 'seal.revisionId', 'revision.id')
		.select(['revision.id', 'text', 'sha256', 'madeAt', 'madeBy', 'authorId'])
		.select('seal.at as sealedAt')
		.where('revision.kind', '=', 'letter')
		.where('revision.workId', '=', letter.id)
		.orderBy('n')
		.execute();
	const newest = revisions.find((revision) => revision.id === letter.revisionId);
	if (!newest || newest.sealedAt !== null) return null;
	const before = revisions.slice(0, revisions.indexOf(newest));
	const own = before.findLast((revision) => revision.madeBy === revision.authorId) ?? before[0];
	const { id, text, sha256 } = newest;
	const edited = newest.madeBy !== newest.authorId && own?.sealedAt === null && own.text !== text;
	const handedIn = newest.madeBy === newest.authorId ? newest : (own ?? newest);
	const { state } = letter;
	const writtenDown = revisions[0]?.madeBy !== revisions[0]?.authorId;
	return {
		id,
		text,
		sha256,
		handedInAt: state.status === 'with-teacher' ? state.sentAt : handedIn.madeAt,
		writtenDown,
		changes: edited ? wordChanges(own.text, text) : null
	};
}

/** Whether this letter passes a translator on its way. */
export const needsTranslator = async (db: Db, letter: Letter): Promise<boolean> =>
	letter.kind !== 'teachers' &&
	!(await classReads(db, letter.recipientClassId)).includes(letter.language);

/**
 * Held for consent: computed whenever somebody looks, never stored. A child's letter that is not
 * delivered yet stays where it is while its family has no live permission.
 */
export async function isHeld(db: Db, letter: Letter, now: number): Promise<boolean> {
	return holdable.has(letter.state.status) && isHeldForConsent(db, letter.authorId, now);
}

/**
 * How the permission stands of whoever wrote a letter that is held: nobody answered, it ended, or it is
 * a no. That is said to those who teach the child and keep the ledger; others who follow the letter
 * know that it waits.
 */
export interface WhyHeld {
	because: 'not-asked' | 'expired' | 'no' | 'unsaid';
	/** The last day of a yes that ended. */
	untilOn: string | null;
}

export async function whyHeld(
	db: Db,
	actor: Actor,
	letter: Letter,
	now: number
): Promise<WhyHeld | null> {
	if (!(await isHeld(db, letter, now))) return null;
	if (!teaches(actor, [letter.authorClassId])) return { because: 'unsaid', untilOn: null };
	const stands = (await standingOf(db, [letter.authorId])).get(`${letter.authorId} letter`);
	if (!stands) return { because: 'not-asked', untilOn: null };
	return stands.answer === 'no'
		? { because: 'no', untilOn: null }
		: { because: 'expired', untilOn: stands.untilOn };
}

const holdable = new Set([
	'with-teacher',
	'with-moderator',
	'approved',
	'translating',
	'translation-review',
	'ready',
	'protected'
]);

/** The newest letter that this correspondent's pair brought to a child; delivery decides whether it is readable. */
export async function lastLetterTo(
	db: Db,
	childId: string,
	pairId: string | null
): Promise<string | null> {
	if (pairId === null) return null;
	const row = await db
		.selectFrom('letter')
		.select('id')
		.where('recipientId', '=', childId)
		.where('pairId', '=', pairId)
		.where('status', '=', 'released')
		.orderBy('updatedAt', 'desc')
		.executeTakeFirst();
	return row?.id ?? null;
}

/** A text in the other language, once its translation is approved; that one stays while it is corrected. */
export async function approvedTranslation(db: Db, revisionId: string) {
	const row = await db
		.selectFrom('textTranslation')
		.leftJoin('decision', 'decision.id', 'textTranslation.decisionId')
		.leftJoin('seal', 'seal.revisionId', 'decision.revisionId')
		.leftJoin('revision', (join) =>
			join.onRef('revision.id', '=', 'decision.revisionId').on('seal.at', 'is', null)
		)
		.leftJoin('person as translator', 'translator.id', 'revision.authorId')
		.leftJoin('translatorChoice as wish', 'wish.personId', 'translator.id')
		.select(['revision.text', 'textTranslation.targetLanguage as language'])
		.select(['translator.name as translatorName', 'wish.named as translatorAs'])
		.where('textTranslation.sourceRevisionId', '=', revisionId)
		.where('textTranslation.status', '<>', 'withdrawn')
		.executeTakeFirst();
	if (!row) return undefined;
	const { translatorName: name, translatorAs: as, ...translation } = row;
	const { translatedBy } = creditsOf({ name, as }, { name: null, as: null });
	return { ...translation, translatedBy };
}
