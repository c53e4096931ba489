import type { Authorized } from '#lib/identity/authorized.ts';
import { earlierVersions } from '#lib/moderation/deciding/versions.server.ts';
import { mayBeChanged } from '#lib/moderation/mending/changing.server.ts';
import {
	changedParts,
	changeOfSubmission,
	keptAgainst
} from '#lib/moderation/mending/queries.server.ts';
import { thanksFor } from '#lib/moderation/mending/thanks.server.ts';
import type { Submission } from '#lib/moderation/submission.ts';
import { wordChanges } from '#lib/platform/changes.ts';
import type { Db } from '#lib/platform/database.ts';
import { checkText } from '../checks/findings.server.ts';
import { wavesOf } from '../checks/queries.server.ts';
import { draftsOf } from '../drafts/queries.server.ts';
import { findTranslation, segmentsOf } from '../queries.server.ts';

/**
 * What a reviewer of a translation reads beside its sentences: what the checks noticed and why its translator left it
 * so, what a machine had proposed where that is allowed, the texts before this one, and what a reviewer changed. The
 * caller holds the claim.
 */
export async function besideReview(
	db: Db,
	{ subject }: Authorized<Submission, 'review'>,
	now: number
) {
	const translation = await findTranslation(db, subject.workId);
	if (subject.kind !== 'translation' || !translation) return null;
	const segments = await segmentsOf(db, translation.id);
	const { findings } = await checkText(db, translation, segments);
	const waves = await wavesOf(db, translation.id);
	const targets = new Map(segments.map(({ n, target }) => [n, target]));
	const drafts = await draftsOf(db, translation, now);
	return {
		mayChange: await mayBeChanged(db, subject.id),
		/** With a small change thanks were said already. */
		thanked: (await thanksFor(db, subject.id)) !== null,
		findings: findings.map(({ key, n, kind, why, words, counts, blocks }) => ({
			...{ key, n, kind, why, words, counts, blocks },
			wave: waves[key] ?? null
		})),
		drafts: drafts.map(({ n, text, right, kept }) => ({
			...{ n, right, kept },
			changes: wordChanges(text, targets.get(n) ?? '')
		})),
		versions: await earlierVersions(db, subject),
		change: await changeShown(db, subject.id)
	};
}

/** The small change with which it waits, or against which its translator kept their own words. */
async function changeShown(db: Db, submissionId: string) {
	const own = await keptAgainst(db, submissionId);
	const change = own ?? (await changeOfSubmission(db, submissionId));
	const parts = change && (await changedParts(db, change));
	if (!change || !parts) return null;
	return {
		/** What its translator says about it; null while they said nothing. */
		kept: own ? own.why : null,
		parts: parts.map(({ n, before, after, reason, note }) => ({
			...{ n, reason, note },
			changes: wordChanges(before, after)
		}))
	};
}

export type BesideReview = NonNullable<Awaited<ReturnType<typeof besideReview>>>;
