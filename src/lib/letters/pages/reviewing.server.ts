import type { Actor } from '#lib/identity/actor.ts';
import { revisionText } from '#lib/moderation/queries.server.ts';
import type { Submission } from '#lib/moderation/submission.ts';
import { wordChanges, type WordChange } from '#lib/platform/changes.ts';
import { facesAmong } from '#lib/photos/faces/counting.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { isEditable, isFrozen, type Letter } from '../letter.ts';
import { pagesNotLookedAt } from './looking.server.ts';
import type { ForWhom } from './in-place.server.ts';
import {
	asWrittenOf,
	findWritten,
	pagesOfRevision,
	pagesOnDesk,
	type SeenPage
} from './queries.server.ts';

/** What stood on paper, for whoever holds its words. */
export interface SeenPaper {
	readonly pages: readonly SeenPage[];
	/** As the child wrote it, and what was changed to make it easy to read; null where nobody typed that. */
	readonly asWritten: string | null;
	readonly changes: readonly WordChange[];
	/** Numbers of the pages that whoever reviews it has to look at first, and has not yet. */
	readonly toLookAt: readonly number[];
	/** Pages on which a machine found faces, and how many: for whoever reviews it, who may cover them. */
	readonly faces: readonly { readonly n: number; readonly count: number }[];
}

/** The pages of the letter that waits for review, or whose words were translated; null where it has none. */
export async function paperUnderReview(
	db: Db,
	actor: Pick<Actor, 'id'>,
	{ kind, workId, revisionId }: Pick<Submission, 'kind' | 'workId' | 'revisionId'>
): Promise<SeenPaper | null> {
	if (kind === 'photo') return null;
	if (kind === 'translation') return paperOfText(db, await sourceOf(db, workId));
	const paper = await paperOfText(db, revisionId);
	if (!paper) return null;
	const found = await facesAmong(
		db,
		paper.pages.map(({ picture }) => picture.id)
	);
	return {
		...paper,
		toLookAt: await pagesNotLookedAt(db, revisionId, actor.id),
		faces: paper.pages.flatMap(({ n, picture }) => {
			const count = found.get(picture.id);
			return count ? [{ n, count }] : [];
		})
	};
}

async function sourceOf(db: Db, translationId: string): Promise<string> {
	const { sourceRevisionId } = await db
		.selectFrom('textTranslation')
		.select('sourceRevisionId')
		.where('id', '=', translationId)
		.executeTakeFirstOrThrow();
	return sourceRevisionId;
}

/** What was frozen with a text of a letter; null where it has no pages. */
export async function paperOfText(
	db: Db,
	revisionId: string,
	forWhom: ForWhom = 'others'
): Promise<SeenPaper | null> {
	const pages = await pagesOfRevision(db, revisionId, forWhom);
	if (pages.length === 0) return null;
	const asWritten = await asWrittenOf(db, revisionId, forWhom);
	const { text } = await revisionText(db, revisionId);
	const changes = asWritten === null || asWritten === text ? [] : wordChanges(asWritten, text);
	return { pages, asWritten, changes, toLookAt: [], faces: [] };
}

/** The same for its author and their teacher: on the desk, or as it was handed in last. What is sealed or frozen they do not see. */
export async function paperForAuthor(db: Db, letter: Letter): Promise<SeenPaper | null> {
	if (isFrozen(letter)) return null;
	if (!isEditable(letter))
		return letter.revisionId ? paperOfText(db, letter.revisionId, 'own class') : null;
	const pages = await pagesOnDesk(db, letter.id);
	if (pages.length === 0) return null;
	const { text } = await findWritten(db, letter.id);
	return { pages, asWritten: text || null, changes: [], toLookAt: [], faces: [] };
}
