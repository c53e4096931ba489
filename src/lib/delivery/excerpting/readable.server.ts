import { sql } from 'kysely';
import { nameInClass } from '#lib/exchanges/seats.server.ts';
import type { LetterIsRead } from '#lib/lessons/excerpting/readable.server.ts';
import type { Language } from '#lib/moderation/submission.ts';
import { coveringOf } from '#lib/moderation/protecting/queries.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { delivered } from '../released.server.ts';

/** A delivered letter of a child, as it was approved, for the teachers of their class. */
export interface Quotable {
	readonly letterId: string;
	readonly revisionId: string;
	readonly exchangeId: string;
	readonly text: string;
	readonly language: Language;
	readonly writer: string;
	/** The letter name. */
	readonly by: string;
	/** Where words were covered: they stay in the letter. */
	readonly covers: readonly { readonly from: number; readonly to: number }[];
}

/** Undefined for every letter that its readers do not read now, and for those of another class. */
export async function quotableLetter(
	db: Db,
	{ letterId, classId }: { letterId: string; classId: string }
): Promise<Quotable | undefined> {
	const row = await delivered(db)
		.innerJoin('revision', 'revision.id', 'releaseItem.revisionId')
		.select(['releaseItem.letterId', 'releaseItem.revisionId', 'letter.exchangeId'])
		.select(['revision.text', 'revision.language', 'releaseItem.authorId as writer'])
		.select((eb) =>
			eb.fn
				.coalesce(nameInClass('releaseItem.authorId', 'letter.authorClassId'), 'author.name')
				.as('by')
		)
		.where('releaseItem.letterId', '=', letterId)
		.where('letter.authorClassId', '=', classId)
		.where('author.kind', '=', 'child')
		.where('revision.text', '<>', '')
		.where(isPutAwayFromNobody)
		.executeTakeFirst();
	if (!row) return undefined;
	const covering = await coveringOf(db, row.revisionId);
	return { ...row, covers: covering?.covers ?? [] };
}

/** Somebody at school is looking at it. */
const isPutAwayFromNobody = sql<boolean>`not exists (select 1 from letter_report as put
	where put.letter_id = release_item.letter_id and put.hidden = 1)`;

/** The same of `taken`, for readers of excerpts: what `delivered` does not give is away; joined to the library in wiring. */
export const letterOfExcerptIsRead: LetterIsRead = () => sql<boolean>`exists (
	select 1 from release_item
		inner join letter on letter.id = release_item.letter_id
		inner join revision on revision.id = release_item.revision_id
		inner join consent_now on consent_now.child_id = release_item.author_id
			and consent_now.use = 'letter' and consent_now.answer = 'yes'
	where release_item.letter_id = taken.letter_id
		and release_item.revision_id = taken.letter_revision_id
		and release_item.recalled_at is null and letter.status <> 'safeguarded'
		and revision.text <> '' and ${isPutAwayFromNobody}
)`;
