import { canonicalJson, newId, sha256 } from '#lib/platform/ids.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { scanRevision, type Looked } from './scanning/scans.server.ts';
import type { Language, SubmissionKind } from './submission.ts';

export interface Content {
	kind: SubmissionKind;
	workId: string;
	/** Where it is written: whose letter names and places are known. */
	exchangeId: string;
	authorId: string;
	/** Who typed it: the author, or the teacher who wrote down or changed it. */
	madeBy: string;
	language: Language;
	/** Clean text: NFC, line ends `\n`. */
	text: string;
	/** Whatever else a reader would see: recipient, stamp, attachments. */
	rest: Record<string, unknown>;
	/** Questions and first words that it may repeat: no need to look at these. */
	prompts?: readonly string[];
	/** The same words letter for letter, of a letter that was written on paper: looked through as well. */
	beside?: string | null | undefined;
	/** What the scanner found in this text before the transaction; without it, it is asked now. */
	looked?: Looked | undefined;
	/** For a translation, the hash of the text it translates. */
	sourceSha256?: string;
}

/**
 * Freezes content as the next revision of its work. Its SHA-256 covers the whole content as JSON with
 * sorted keys, so an approval can name exactly what was approved. It is scanned in the same transaction.
 */
export async function freeze(
	db: InTransaction,
	content: Content,
	now: number
): Promise<{ id: string; sha256: string }> {
	const { kind, workId, authorId, madeBy, language, text, rest } = content;
	const sourceSha256 = content.sourceSha256 ?? null;
	const hash = sha256(canonicalJson({ kind, authorId, language, text, rest, sourceSha256 }));
	const { newest } = await db
		.selectFrom('revision')
		.select((eb) => eb.fn.coalesce(eb.fn.max('n'), eb.lit(0)).as('newest'))
		.where('kind', '=', kind)
		.where('workId', '=', workId)
		.executeTakeFirstOrThrow();
	const id = newId();
	await db
		.insertInto('revision')
		.values({
			id,
			kind,
			workId,
			n: Number(newest) + 1,
			authorId,
			madeBy,
			language,
			text,
			sha256: hash,
			sourceSha256,
			madeAt: now
		})
		.execute();
	await scanRevision(db, id, content, now, content.looked);
	return { id, sha256: hash };
}
