import type { Authorized } from '#lib/identity/authorized.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import { whereItIs } from '../moving.server.ts';
import { onDesk, type Segment, type TextTranslation } from '../translation.ts';
import { isUntouched, keptPercent } from './kept.ts';
import { draftsOf, storedDrafts } from './queries.server.ts';

/** Which drafts the translator calls right as they stand, by their sentence; `false` takes it back. */
export type Right = ReadonlyMap<number, boolean>;

/** What was typed, with the machine's words for one sentence in their place, for a page without JavaScript. */
export async function withDraft(
	db: Db,
	{ subject }: Authorized<TextTranslation, 'write-translation'>,
	targets: ReadonlyMap<number, string>,
	n: number,
	now: number
): Promise<ReadonlyMap<number, string>> {
	const draft = (await draftsOf(db, subject, now)).find((each) => each.n === n);
	return draft ? new Map([...targets, [n, draft.text]]) : targets;
}

/** The one who holds the text read the machine's words and calls them right, or takes that back. */
export const callRight = (
	db: Db,
	{ actor, subject }: Authorized<TextTranslation, 'write-translation'>,
	right: Right,
	now: number
) =>
	db.transaction().execute(async (db) => {
		const held = await db
			.selectFrom('textTranslation')
			.select('id')
			.where('id', '=', subject.id)
			.where('translatorId', '=', actor.id)
			.where('status', 'in', onDesk)
			.executeTakeFirst();
		if (!held) throw await whereItIs(db, subject.id);
		await markRight(db, subject.id, right, now);
	});

/** In the transaction of whoever checked that this person holds the text. */
export async function markRight(
	db: InTransaction,
	translationId: string,
	right: Right,
	now: number
): Promise<void> {
	for (const [n, said] of right)
		await db
			.updateTable('machineDraft')
			.set({ readAt: said ? now : null })
			.where('translationId', '=', translationId)
			.where('n', '=', n)
			.where('readAt', said ? 'is' : 'is not', null)
			.execute();
}

/**
 * A machine's words are handed in by nobody who did not read them: each sentence that still says just what the
 * machine said was changed, or is called right. Of those that go, the share of kept words is written down.
 */
export async function settleDrafts(
	db: InTransaction,
	translation: TextTranslation,
	segments: readonly Pick<Segment, 'n' | 'target'>[],
	now: number
): Promise<void> {
	const translationId = translation.id;
	const drafts = await storedDrafts(db, translationId);
	// Where they may be shown no more, nobody can say of one that it is right.
	const shown = await draftsOf(db, translation, now);
	const targets = new Map(segments.map(({ n, target }) => [n, target]));
	const untouched = shown.filter(
		({ n, text, right }) => !right && isUntouched(targets.get(n) ?? '', text)
	);
	if (untouched.length > 0)
		throw new Refused(
			'invalid',
			'draft-untouched',
			{ count: untouched.length },
			Object.fromEntries(untouched.map(({ n }) => [`right-${n}`, 'untouched']))
		);
	for (const { n, text } of drafts)
		await db
			.updateTable('machineDraft')
			.set({ kept: keptPercent(text, targets.get(n) ?? '') })
			.where('translationId', '=', translationId)
			.where('n', '=', n)
			.execute();
}
