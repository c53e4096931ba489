import type { Authorized } from '#lib/identity/authorized.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { keepFirstKey } from '../four-eyes/first-key.server.ts';
import { needsTwoKeys, noKeyFor } from '../four-eyes/two-keys.ts';
import { decide, type Seen } from '../moderation.server.ts';
import { languageOfAuthor, revisionText, writerOf } from '../queries.server.ts';
import { liesBeside } from '../scanning/beside.ts';
import { contextOf } from '../scanning/context.server.ts';
import { flagsOf } from '../scanning/flags.server.ts';
import type { Language, Submission } from '../submission.ts';
import { coverAsked, type Asked } from './asked.ts';
import { inventedNames, isSomebodys } from './invented-names.ts';
import type { Covered } from './covering.ts';
import type { Cover } from './marking.ts';
import { neutralWords, tokenFor } from './neutral.ts';
import { sealEarlier } from './sealing.server.ts';
import type { CoveringRow } from './tables.ts';
import type { CoverReason, Sentences } from './telling.ts';

type Item = Authorized<Submission, 'review'>;

/** What a reviewer needs to cover words of a letter. The caller holds the claim. */
export async function materialFor(db: Db, { subject }: Item) {
	const { text } = await revisionText(db, subject.revisionId);
	// The words beside it stay behind with the pages, whatever is covered.
	const flags = (await flagsOf(db, subject.revisionId)).filter((flag) => !liesBeside(flag, text));
	const { letterNames = [] } = await contextOf(db, subject);
	const names = inventedNames(subject.language, letterNames, text);
	const toldLanguage = await languageOfAuthor(db, subject);
	const { name } = await writerOf(db, subject);
	return {
		...{ text, flags, names, letterNames, toldLanguage },
		language: subject.language,
		sentences: sentencesFor(toldLanguage, subject.language, name)
	};
}

export type Material = Awaited<ReturnType<typeof materialFor>>;

/** The letter as it would go on; refuses what cannot be covered so. */
export function coveredAs(material: Material, asked: Asked): Omit<Covered, 'alike'> {
	const named = [...asked.words.map(({ instead }) => instead), ...asked.marks.map(nameIn)];
	if (named.some((name) => isSomebodys(name, material.letterNames)))
		throw new Refused('invalid', 'name-of-somebody');
	const covered = coverAsked(material.text, asked, material);
	if ('problem' in covered) throw new Refused('invalid', covered.problem);
	return covered;
}

const nameIn = (mark: string) => /\.rename\.(.*)$/u.exec(mark)?.[1] ?? '';

/** What the author is told of each thing, in their language, with the token as it stands in the letter. */
export function sentencesFor(told: Language, letter: Language, name: string): Sentences {
	const t = tFor(told);
	const words = neutralWords.map(
		(word) => [word, t(`protecting:tell.${word}`, { token: tokenFor(word, letter) })] as const
	);
	return {
		...(Object.fromEntries(words) as Record<(typeof neutralWords)[number], string>),
		rename: t('protecting:tell.rename'),
		opening: t('protecting:tell.opening', { name }),
		closing: t('protecting:tell.closing')
	};
}

export interface Protection extends Seen {
	asked: Asked;
	reason: CoverReason;
	note: string;
	told: string;
}

/**
 * Covers words of a letter: a new revision waits for the second key, and what was there before is sealed
 * from this moment, also in other letters with the same words.
 */
export async function protect(db: Db, item: Item, form: Protection, now: number): Promise<string> {
	const { actor, subject } = item;
	if (subject.kind !== 'letter') throw new Refused('invalid', 'only-letters');
	const { reason, note, told } = form;
	const toldLanguage = await languageOfAuthor(db, subject);
	const why = { byId: actor.id, reason, note, told, toldLanguage, at: now };
	let covers: readonly Cover[] = [];
	const cover = async (db: InTransaction): Promise<Covered> => {
		const covered = coveredAs(await materialFor(db, item), form.asked);
		covers = covered.covers;
		return { ...covered, alike: (made, covers) => writeDown(db, { ...made, ...why }, covers) };
	};
	const seen = { ...form, cover };
	const decided = { outcome: 'protect', reason: null, note: '' } as const;
	return decide(db, item, seen, decided, now, async (db) => {
		const { sha256, ...made } = await madeOf(db, subject);
		const { submissionId } = made;
		await sealEarlier(db, made, now);
		await writeDown(db, { ...made, originalId: subject.revisionId, ...why }, covers);
		// Where two moderators approve, whoever covered it is the first of them.
		if (needsTwoKeys(subject) && !noKeyFor(actor, subject, undefined))
			await keepFirstKey(db, { actor, submissionId, sha256 }, now);
	});
}

async function writeDown(
	db: InTransaction,
	covering: Omit<CoveringRow, 'covers' | 'note'> & { note: string },
	covers: readonly Cover[]
): Promise<void> {
	await db
		.insertInto('covering')
		.values({ ...covering, covers: JSON.stringify(covers) })
		.execute();
}

/** What the kind of work made of the covered text: the revision that waits now. */
const madeOf = (db: InTransaction, { workId }: Submission) =>
	db
		.selectFrom('submission')
		.select(['id as submissionId', 'revisionId', 'workId', 'sha256'])
		.where('workId', '=', workId)
		.where('status', '=', 'waiting')
		.executeTakeFirstOrThrow();
