import type { Authorized } from '#lib/identity/authorized.ts';
import type { FlagAnswers } from '#lib/moderation/deciding/seen-fine.ts';
import { acceptChanged, type Changed } from '#lib/moderation/mending/changing.server.ts';
import type { AskedChange } from '#lib/moderation/mending/forms.ts';
import type { Thanks } from '#lib/moderation/mending/thanks.ts';
import type { Seen } from '#lib/moderation/moderation.server.ts';
import { lostCovers } from '#lib/moderation/protecting/kept-covered.ts';
import type { Submission } from '#lib/moderation/submission.ts';
import type { Db, InTransaction } from '#lib/platform/database.ts';
import { notFound, Refused } from '#lib/platform/refused.ts';
import { checkText, type Checked } from '../checks/findings.server.ts';
import { findTranslation, segmentsOf } from '../queries.server.ts';
import { joined, placed, type Segment, type TextTranslation } from '../translation.ts';
import { changedOf, type Change } from './changed.ts';
import { nextText } from './next-text.server.ts';

export interface Mending extends Seen {
	changes: ReadonlyMap<number, AskedChange>;
	answers?: FlagAnswers;
	thanks: Thanks | null;
}

/**
 * A reviewer accepts a translation but for a few words: the changed text is checked and scanned anew, and waits for its
 * translator or for another reviewer. Nothing is approved yet.
 */
export async function acceptWithSmallChange(
	db: Db,
	item: Authorized<Submission, 'review'>,
	{ changes: asked, ...seen }: Mending,
	now: number
): Promise<string> {
	const { actor, subject } = item;
	const translation = await findTranslation(db, subject.workId);
	if (subject.kind !== 'translation' || !translation) throw notFound();
	// The same form once more, or another was quicker: that is said, and nothing is looked at.
	if (translation.revisionId !== subject.revisionId)
		return acceptChanged(
			db,
			item,
			seen,
			() => Promise.reject(new Refused('conflict', 'text-changed')),
			now
		);
	const segments = await segmentsOf(db, translation.id);
	const changes = changedOf(segments, asked);
	const mended = withChanges(segments, changes);
	if (lostCovers(mended, translation.targetLanguage).size > 0)
		throw new Refused('invalid', 'change-loses-covers');
	const checked = await checkText(db, translation, mended);
	refuseBlocked(checked, changes);
	const about = { translation, subject, segments, mended, changes, checked, byId: actor.id };
	return acceptChanged(db, item, seen, (db) => freezeChanged(db, about, now), now);
}

const withChanges = (segments: readonly Segment[], changes: readonly Change[]): Segment[] => {
	const after = new Map(changes.map((each) => [each.n, each.after]));
	return segments.map((each) => ({ ...each, target: after.get(each.n) ?? each.target }));
};

/** A lost question or a word that hurts is brought in by nobody, a reviewer no more than a translator. */
function refuseBlocked({ findings }: Checked, changes: readonly Change[]): void {
	const touched = new Set<number | null>([null, ...changes.map(({ n }) => n)]);
	const blocking = findings.filter(({ blocks, n }) => blocks && touched.has(n));
	if (blocking.length === 0) return;
	const fields = blocking.flatMap(({ n, kind }) => (n === null ? [] : [[`mend-${n}`, kind]]));
	throw new Refused('invalid', 'change-is-blocked', {}, Object.fromEntries(fields));
}

interface Changing {
	translation: TextTranslation;
	subject: Submission;
	segments: readonly Segment[];
	mended: readonly Segment[];
	changes: readonly Change[];
	checked: Checked;
	byId: string;
}

async function freezeChanged(
	db: InTransaction,
	{ translation, subject, segments, mended, changes, checked, byId }: Changing,
	now: number
): Promise<Changed> {
	const text = joined(mended);
	const targets = new Map(changes.map((each) => [each.n, each.after]));
	const by = { authorId: subject.authorId, madeBy: byId };
	const made = await nextText(
		db,
		translation,
		{ ...by, text, targets, looked: checked.looked },
		now
	);
	const before = placesIn(segments);
	const after = placesIn(mended);
	const parts = changes.map(({ n, reason, note }) => {
		const [old, next] = [before.get(n), after.get(n)];
		if (!old || !next) throw new Error(`The translation ${translation.id} has no sentence ${n}.`);
		return {
			...{ n, reason, note },
			...{ beforeFrom: old.start, beforeTo: old.end },
			...{ afterFrom: next.start, afterTo: next.end }
		};
	});
	return { ...made, parts };
}

const placesIn = (segments: readonly Segment[]) =>
	new Map(
		placed(segments, joined(segments)).map(({ n, start, target }) => [
			n,
			{ start, end: start + target.length }
		])
	);
