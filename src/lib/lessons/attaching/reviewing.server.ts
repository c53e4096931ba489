import type { Db } from '#lib/platform/database.ts';
import type { Attached } from './attached.ts';
import { filesOfRevision, textBeside } from './queries.server.ts';
import { unopenedBy } from './seeing.server.ts';

/** The files of a plan beside its words, for whoever holds them for review. */
export interface SeenFiles {
	/** The id of the plan. */
	readonly lesson: string;
	readonly files: readonly (Attached & { readonly isOpened: boolean })[];
	/** What is written in all of them. */
	readonly text: string;
}

/** Null where nothing goes with a plan. */
export async function filesUnderReview(
	db: Db,
	{ workId, revisionId }: { workId: string; revisionId: string },
	personId: string
): Promise<SeenFiles | null> {
	const files = await filesOfRevision(db, revisionId);
	if (files.length === 0) return null;
	const unopened = await unopenedBy(db, revisionId, personId);
	return {
		lesson: workId,
		files: files.map((file) => ({ ...file, isOpened: !unopened.includes(file.id) })),
		text: (await textBeside(db, revisionId)) ?? ''
	};
}
