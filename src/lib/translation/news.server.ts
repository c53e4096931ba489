import type { AuditEntry } from '#lib/audit/audit.server.ts';
import { teachersOf } from '#lib/exchanges/queries.server.ts';
import { reviewing } from '#lib/identity/levels.ts';
import { holdersOf } from '#lib/identity/people/addressees.server.ts';
import { lastChangeOf } from '#lib/moderation/mending/queries.server.ts';
import { saysThanks } from '#lib/moderation/mending/thanks.server.ts';
import { reviewWaits } from '#lib/moderation/news.server.ts';
import type { Stories, Story } from '#lib/notifications/story.server.ts';
import type { InTransaction } from '#lib/platform/database.ts';
import { whoAsked } from './glossary/asking-a-class.server.ts';
import { findTranslation } from './queries.server.ts';
import type { TextTranslation } from './translation.ts';

/** Who hears of which act about a translation. */
export const storiesOfTranslations: Stories = {
	'translation.handed-in': async (db, entry) => {
		const text = await findTranslation(db, entry.subjectId);
		return text && translationHandedIn(db, text, entry);
	},
	'translation.returned': async (db, entry) => {
		const text = await findTranslation(db, entry.subjectId);
		if (!text?.translatorId) return undefined;
		return {
			to: [text.translatorId],
			news: {
				kind: 'translation-returned',
				subjectId: text.id,
				address: `/translate/${text.id}`
			}
		};
	},
	'translation.mended': async (db, entry) => {
		const text = await findTranslation(db, entry.subjectId);
		if (!text?.translatorId) return undefined;
		return {
			to: [text.translatorId],
			news: { kind: 'translation-mended', subjectId: text.id, address: `/translate/${text.id}` }
		};
	},
	// An approval alone is no news; thanks are.
	'translation.approved': async (db, entry) => {
		if (!(await saysThanks(db, String(entry.detail?.['decision'])))) return undefined;
		const text = await findTranslation(db, entry.subjectId);
		if (!text?.translatorId) return undefined;
		return {
			to: [text.translatorId],
			news: { kind: 'translation-thanked', subjectId: text.id, address: `/translate/${text.id}` }
		};
	},
	// Another reviewer reads both versions; not the one who changed it.
	'translation.words-kept': async (db, entry) => {
		const text = await findTranslation(db, entry.subjectId);
		if (!text) return undefined;
		const waits = await translationHandedIn(db, text, entry);
		const changed = await lastChangeOf(db, text.id);
		return { ...waits, to: waits.to.filter((id) => id !== changed?.byId) };
	},
	'translation.handed-over': async (_, entry) => ({
		to: [String(entry.detail?.['to'])],
		news: {
			kind: 'translation-handed-over',
			subjectId: entry.subjectId,
			address: `/translate/${entry.subjectId}`
		}
	}),
	'translation.word-asked': async (db, entry) => {
		const text = await findTranslation(db, entry.subjectId);
		if (!text?.fromClassId) return undefined;
		return {
			to: await teachersOf(db, text.fromClassId, entry.at),
			news: {
				kind: 'word-asked',
				subjectId: text.fromClassId,
				address: `/class/${text.fromClassId}/words`
			}
		};
	},
	'translation.word-answered': async (db, entry) => {
		const termId = String(entry.detail?.['term'] ?? '');
		return {
			to: await whoAsked(db, termId),
			news: { kind: 'word-answered', subjectId: termId, address: `/translate/words/${termId}` }
		};
	}
};

/** Whoever reads other people's translations; of what a student wrote, their mentor in place of these. */
async function translationHandedIn(
	db: InTransaction,
	text: TextTranslation,
	entry: AuditEntry
): Promise<Story> {
	const waiting = await db
		.selectFrom('submission')
		.select(['byStudent', 'mentorId'])
		.where('workId', '=', text.id)
		.where('status', '=', 'waiting')
		.executeTakeFirst();
	const readers =
		waiting?.byStudent === 1
			? [waiting.mentorId].filter((id) => id !== null)
			: await holdersOf(db, 'translator', text.places, reviewing);
	return reviewWaits(db, text.exchangeId, text.places, entry.actorId, readers);
}
