import type { Selectable } from 'kysely';
import { locales, type Locale } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/database.ts';
import { Refused } from '#lib/platform/refused.ts';
import type { ReturnReasonRow } from '../tables.ts';
import type { Reason, ReasonUse } from './reason.ts';

/** All there are and were, in the order in which they are offered. */
export async function allReasons(db: Db): Promise<Reason[]> {
	const rows = await db
		.selectFrom('returnReason')
		.selectAll()
		.orderBy('position')
		.orderBy('id')
		.execute();
	return rows.map(toReason);
}

const toReason = (row: Selectable<ReturnReasonRow>): Reason => ({
	id: row.id,
	uses: {
		letters: row.ofLetters === 1,
		translations: row.ofTranslations === 1,
		photos: row.ofPhotos === 1,
		lessons: row.ofLessons === 1,
		recalls: row.ofRecalls === 1
	},
	words: {
		en: { label: row.labelEn, child: row.childEn, translator: row.translatorEn },
		es: { label: row.labelEs, child: row.childEs, translator: row.translatorEs }
	},
	retiredAt: row.retiredAt
});

/** One that can be picked: its label, and the sentence that whoever made the work reads. */
export interface OfferedReason {
	id: string;
	label: string;
	ready: string;
}

/**
 * What can be picked now.
 *
 * @param labels the language of whoever picks
 * @param sentences the language of whoever made it
 */
export async function offeredReasons(
	db: Db,
	use: ReasonUse,
	{ labels, sentences }: { labels: Locale; sentences: Locale }
): Promise<OfferedReason[]> {
	const reasons = (await allReasons(db)).filter((one) => isOffered(one, use));
	return firstOf(use, reasons).map(({ id, words }) => ({
		id,
		label: words[labels].label,
		ready: words[sentences][use === 'translations' ? 'translator' : 'child']
	}));
}

/** Of a photo or a session plan first come the reasons that no letter has. */
const firstOf = (use: ReasonUse, reasons: Reason[]): Reason[] =>
	use === 'photos' || use === 'lessons'
		? reasons.toSorted((a, b) => Number(a.uses.letters) - Number(b.uses.letters))
		: reasons;

const isOffered = ({ uses, retiredAt }: Reason, use: ReasonUse) => uses[use] && retiredAt === null;

/** Refuses one that cannot be picked (any more), beside its field. */
export async function refuseUnlessOffered(db: Db, id: string, use: ReasonUse): Promise<void> {
	const reasons = await allReasons(db);
	if (!reasons.some((one) => one.id === id && isOffered(one, use)))
		throw new Refused('invalid', 'check-fields', {}, { reason: 'reason' });
}

/** The labels of all reasons, also of those that were retired. */
export async function reasonLabels(db: Db, locale: Locale): Promise<Record<string, string>> {
	const reasons = await allReasons(db);
	return Object.fromEntries(reasons.map(({ id, words }) => [id, words[locale].label]));
}

/** The ready sentence of a reason in a language; empty when it has none for this reader. */
export async function readySentence(
	db: Db,
	id: string,
	locale: Locale,
	reader: 'child' | 'translator' = 'child'
): Promise<string> {
	const reason = (await allReasons(db)).find((one) => one.id === id);
	return reason ? reason.words[locale][reader] || reason.words[locale].label : '';
}

/** A label in every language, for what is kept. */
export async function labelsOf(db: Db, id: string | null): Promise<Record<Locale, string> | null> {
	const reason = (await allReasons(db)).find((one) => one.id === id);
	if (!reason) return null;
	const labels = locales.map((locale) => [locale, reason.words[locale].label]);
	return Object.fromEntries(labels) as Record<Locale, string>;
}
