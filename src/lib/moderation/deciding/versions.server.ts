import { changedParagraphs } from '#lib/platform/changed-paragraphs.ts';
import type { WordChange } from '#lib/platform/changes.ts';
import type { Db } from '#lib/platform/database.ts';
import type { QuotedComment } from '../commenting/comment.ts';
import { commentedText } from '../commenting/comments.server.ts';
import type { ReturnReason, Submission } from '../submission.ts';
import { changesSince } from './before.server.ts';

/** An earlier text of a work: what became of it, and how the one after it differs. Never who decided. */
export interface Version {
	n: number;
	madeAt: number;
	/** It went back: what its reviewer said then. */
	returned: { reason: ReturnReason | null; note: string; comments: QuotedComment[] } | null;
	/** A reviewer changed a little of it. */
	changed: boolean;
	/** The paragraphs in which the next text differs; null when one of the two is sealed or gone. */
	next: WordChange[][] | null;
}

/** Nobody reads further back. */
const mostVersions = 12;

/** The texts before the one that waits, newest first. */
export async function earlierVersions(
	db: Db,
	{ workId, kind, revisionId }: Pick<Submission, 'workId' | 'kind' | 'revisionId'>
): Promise<Version[]> {
	const all = await db
		.selectFrom('revision')
		.leftJoin('decision', (join) =>
			join.onRef('decision.revisionId', '=', 'revision.id').on('decision.outcome', '=', 'return')
		)
		.leftJoin('smallChange', 'smallChange.fromRevisionId', 'revision.id')
		.select(['revision.id', 'revision.n', 'revision.madeAt'])
		.select(['decision.id as decisionId', 'decision.reason', 'decision.note'])
		.select('smallChange.submissionId as changedInto')
		.where('revision.kind', '=', kind)
		.where('revision.workId', '=', workId)
		.orderBy('revision.n', 'desc')
		.limit(mostVersions + 1)
		.execute();
	const versions: Version[] = [];
	for (const [i, { id, n, madeAt, decisionId, reason, note, changedInto }] of all.entries()) {
		const later = all[i - 1];
		if (!later || id === revisionId) continue;
		const changes = await changesSince(db, id, later.id);
		const returned = decisionId && {
			...{ reason, note: note ?? '' },
			comments: (await commentedText(db, { decisionId, revisionId: id }))?.comments ?? []
		};
		versions.push({
			...{ n, madeAt, returned: returned || null, changed: changedInto !== null },
			next: changes && changedParagraphs(changes)
		});
	}
	return versions;
}
