import { record } from '#lib/audit/audit.server.ts';
import { once } from '#lib/identity/acts.server.ts';
import type { Authorized } from '#lib/identity/authorized.ts';
import * as author from '#lib/moderation/mending/answering.server.ts';
import {
	changedParts,
	lastChangeOf,
	type SmallChange
} from '#lib/moderation/mending/queries.server.ts';
import { revisionText } from '#lib/moderation/queries.server.ts';
import { lookAt } from '#lib/moderation/scanning/scans.server.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { findTranslation } from '../queries.server.ts';
import type { TextTranslation } from '../translation.ts';
import { nextText } from './next-text.server.ts';

type Writing = Authorized<TextTranslation, 'write-translation'>;

interface Key {
	act: string;
	revisionId: string;
	sha256: string;
}

/** The translator agrees with what a reviewer changed: this text is approved, as the two of them saw it. */
export function agreeToChange(
	db: Db,
	{ actor, subject }: Writing,
	form: Key,
	now: number
): Promise<string> {
	const { act, ...seen } = form;
	return once(db, actor.id, act, now, async (db) => {
		const { submissionId } = await changeFor(db, subject, seen.revisionId);
		await author.agreeToChange(db, { ...seen, submissionId, by: actor.id }, now);
		await note(db, 'change-agreed', actor.id, subject, seen, now);
		return subject.id;
	});
}

/** The translator keeps their own words and says why: another reviewer reads both. */
export async function keepOwnWords(
	db: Db,
	{ actor, subject }: Writing,
	form: Key & { why: string },
	now: number
): Promise<string> {
	const { act, why, ...seen } = form;
	const change = await changeFor(db, subject, seen.revisionId);
	const { text } = await revisionText(db, change.fromRevisionId);
	const looked = await lookAt(db, subject.id, {
		text,
		language: subject.targetLanguage,
		exchangeId: subject.exchangeId
	});
	return once(db, actor.id, act, now, async (db) => {
		const answered = { ...seen, submissionId: change.submissionId, by: actor.id, note: why };
		await author.keepOwnWords(
			db,
			answered,
			async (change) => {
				const own = { text, looked, authorId: actor.id, madeBy: actor.id };
				return ownAgain(db, subject.id, change, own, now);
			},
			now
		);
		await note(db, 'words-kept', actor.id, subject, seen, now);
		return subject.id;
	});
}

async function ownAgain(
	db: InTransaction,
	translationId: string,
	change: SmallChange,
	own: Pick<Parameters<typeof nextText>[2], 'text' | 'looked' | 'authorId' | 'madeBy'>,
	now: number
): Promise<string> {
	const translation = await findTranslation(db, translationId);
	const parts = await changedParts(db, change);
	// Sealed or erased meanwhile: there are no words to go back to.
	if (!translation || !parts) throw new Refused('conflict', 'translation-moved-on');
	const targets = new Map(parts.map(({ n, before }) => [n, before]));
	const next = { ...own, targets, makers: [change.byId] };
	return (await nextText(db, translation, next, now)).submissionId;
}

async function changeFor(
	db: Db,
	{ id }: TextTranslation,
	revisionId: string
): Promise<SmallChange> {
	const change = await lastChangeOf(db, id);
	if (!change) throw notFound();
	if (change.revisionId !== revisionId) throw new Refused('conflict', 'text-changed');
	return change;
}

const note = (
	db: InTransaction,
	verb: 'change-agreed' | 'words-kept',
	actorId: string,
	{ id }: TextTranslation,
	{ revisionId, sha256 }: Omit<Key, 'act'>,
	at: number
) =>
	record(db, {
		at,
		actorId,
		verb: `translation.${verb}`,
		subjectKind: 'translation',
		subjectId: id,
		detail: { revision: revisionId, sha256 }
	});
