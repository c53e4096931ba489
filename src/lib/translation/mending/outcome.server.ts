import type { Days } from '#lib/consent/held.server.ts';
import type { Actor } from '#lib/identity/actor.ts';
import { carriedAnswers } from '#lib/moderation/mending/answers.server.ts';
import { isForAuthor } from '#lib/moderation/mending/answering.server.ts';
import {
	changedParts,
	changeOfSubmission,
	keptAgainst,
	type SmallChange
} from '#lib/moderation/mending/queries.server.ts';
import { thanksFor } from '#lib/moderation/mending/thanks.server.ts';
import { findSubmission } from '#lib/moderation/queries.server.ts';
import { wordChanges } from '#lib/platform/changes.ts';
import type { Db } from '#lib/platform/database.ts';
import { openTo, translatesNowhere } from '../desk.server.ts';
import { isTextHeld } from '../held.server.ts';
import { maySeeOutcome, outcomeLasts } from '../policy.ts';
import { segmentsOf } from '../queries.server.ts';
import type { TextTranslation } from '../translation.ts';

/**
 * What became of a translation, for the one who made it: accepted as it is or with a small change, with each reason
 * and the thanks; null where they may not see it. Who reviewed it is not said.
 */
export async function outcomeOf(db: Db, actor: Actor, text: TextTranslation, now: number) {
	const seen = await submissionOf(db, text);
	if (!seen || seen.authorId !== actor.id) return null;
	if (!maySeeOutcome(actor, text, seen.approvedAt, now)) return null;
	if (await isTextHeld(db, text, now)) return null;
	const own = await keptAgainst(db, seen.id);
	const change = own ?? (await changeOfSubmission(db, seen.id));
	if (!change && text.status !== 'approved') return null;
	const { revisionId, sha256, approvedAt } = seen;
	return {
		...{ revisionId, sha256, approvedAt },
		thanks: await thanksFor(db, own ? own.submissionId : seen.id),
		change: change ? await changeFor(db, text, change, approvedAt) : null
	};
}

export type Outcome = NonNullable<Awaited<ReturnType<typeof outcomeOf>>>;

async function changeFor(
	db: Db,
	text: TextTranslation,
	change: SmallChange,
	approvedAt: number | null
) {
	const parts = await changedParts(db, change);
	const sources = new Map((await segmentsOf(db, text.id)).map(({ n, source }) => [n, source]));
	const submission = await findSubmission(db, change.submissionId);
	const mine = approvedAt === null && change.agrees === null && submission !== undefined;
	return {
		answer: answerOf(change),
		/** Why they kept their own words. */
		why: change.why ?? '',
		/** Whether their agreement is enough; else another reviewer reads it. */
		mayAgree: mine && (await isForAuthor(db, submission, change, await carriedAnswers(db, change))),
		mayKeep: mine && parts !== null,
		/** Null once the words are sealed or gone. */
		parts:
			parts?.map(({ n, before, after, reason, note }) => ({
				...{ n, reason, note, source: sources.get(n) ?? '' },
				changes: wordChanges(before, after)
			})) ?? null
	};
}

const answerOf = ({ agrees }: SmallChange) =>
	agrees === null ? null : agrees === 1 ? ('agreed' as const) : ('kept' as const);

const submissionOf = (db: Db, { revisionId, decisionId }: TextTranslation) =>
	db
		.selectFrom('submission')
		.leftJoin('decision', (join) =>
			join.onRef('decision.submissionId', '=', 'submission.id').on('decision.id', '=', decisionId)
		)
		.select(['submission.id', 'submission.authorId', 'submission.revisionId'])
		.select(['submission.sha256', 'decision.at as approvedAt'])
		.where('submission.revisionId', '=', revisionId)
		.executeTakeFirst();

/** Of the texts of this person, those with a small change that waits for their answer. */
export async function waitingForAnswer(db: Db, actor: Actor): Promise<Set<string>> {
	const rows = await db
		.selectFrom('smallChange')
		.innerJoin('submission', 'submission.id', 'smallChange.submissionId')
		.select('smallChange.workId')
		.where('submission.status', '=', 'waiting')
		.where('submission.authorId', '=', actor.id)
		.execute();
	return new Set(rows.map(({ workId }) => workId));
}

/** What became of this person's translations in the last thirty days, newest first; what they may open alone. */
export async function outcomesFor(db: Db, actor: Actor, days: Days, now: number) {
	if (translatesNowhere(actor)) return [];
	const rows = await openTo(db, actor, days)
		.clearSelect()
		.innerJoin('decision', 'decision.id', 'textTranslation.decisionId')
		.leftJoin('smallChange', 'smallChange.revisionId', 'textTranslation.revisionId')
		.leftJoin('thanks', 'thanks.submissionId', 'decision.submissionId')
		.select(['textTranslation.id', 'decision.at', 'thanks.at as thankedAt'])
		.select(['textTranslation.sourceLanguage', 'textTranslation.targetLanguage'])
		.select(['textTranslation.sourceRevisionId'])
		.select(['source.kind as sourceKind', 'smallChange.submissionId as changedIn'])
		.where('textTranslation.translatorId', '=', actor.id)
		.where('textTranslation.status', '=', 'approved')
		.where('textTranslation.takenBackAt', 'is', null)
		.where('decision.authorId', '=', actor.id)
		.where('decision.at', '>', now - outcomeLasts)
		.orderBy('decision.at', 'desc')
		.limit(25)
		.execute();
	return rows.map(({ changedIn, thankedAt, ...row }) => ({
		...row,
		changed: changedIn !== null,
		thanked: thankedAt !== null
	}));
}
