import { mentorOf } from '#lib/identity/vetting/vouched.server.ts';
import { freeze } from '#lib/moderation/revisions.server.ts';
import type { Looked } from '#lib/moderation/scanning/scans.server.ts';
import { submit } from '#lib/moderation/submitting.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { whereItIs } from '../moving.server.ts';
import { writersOf } from '../queries.server.ts';
import { writeTargets } from '../writing.server.ts';
import type { TextTranslation } from '../translation.ts';

interface NextText {
	/** Whose translation it stays. */
	authorId: string;
	madeBy: string;
	/** Who else decides nothing about it. */
	makers?: readonly string[];
	text: string;
	/** The sentences that read otherwise now. */
	targets: ReadonlyMap<number, string>;
	looked: Looked | undefined;
}

/** Another text takes the place of the one that a reviewer has, and waits in line; whose it is stays as it was. */
export async function nextText(
	db: InTransaction,
	translation: TextTranslation,
	{ authorId, madeBy, makers = [], text, targets, looked }: NextText,
	now: number
): Promise<{ revisionId: string; submissionId: string }> {
	const { id: workId, exchangeId, targetLanguage: language, sourceSha256 } = translation;
	const content = { kind: 'translation', workId, exchangeId, authorId, language } as const;
	const revision = await freeze(
		db,
		{ ...content, madeBy, text, rest: {}, looked, sourceSha256 },
		now
	);
	const { numUpdatedRows } = await db
		.updateTable('textTranslation')
		.set((eb) => ({ revisionId: revision.id, version: eb('version', '+', 1) }))
		.where('id', '=', workId)
		.where('status', '=', 'in-review')
		.where('revisionId', '=', translation.revisionId)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw await whereItIs(db, workId);
	const written = [...targets].map(([n, target]) => ({ n, target, state: 'done' as const }));
	await writeTargets(db, workId, written, madeBy, now);
	const submissionId = await submit(
		db,
		{
			...content,
			revisionId: revision.id,
			sha256: revision.sha256,
			sourceLanguage: translation.sourceLanguage,
			writtenBy: translation.sourceAuthorId,
			makers: [...(await writersOf(db, workId)), ...makers],
			learning: await learningOf(db, translation, authorId)
		},
		now
	);
	return { revisionId: revision.id, submissionId };
}

/** Who learned when they handed it in still does so with the words as they were changed. */
async function learningOf(db: InTransaction, { revisionId }: TextTranslation, authorId: string) {
	const before = await db
		.selectFrom('submission')
		.select('byStudent')
		.where('revisionId', '=', revisionId ?? '')
		.executeTakeFirst();
	return before?.byStudent === 1 ? { mentorId: await mentorOf(db, authorId) } : undefined;
}
