import { holds, teachesNeither, type Actor } from '#lib/identity/actor.ts';
import { day } from '#lib/platform/clock.ts';
import type { TextTranslation } from './translation.ts';

/** Translators work between languages they read, and never for a class they teach or taught meanwhile. */
export const mayTranslate = (actor: Actor, text: TextTranslation): boolean =>
	holds(actor, 'translator', text.places) &&
	actor.reads.includes(text.sourceLanguage) &&
	actor.reads.includes(text.targetLanguage) &&
	text.sourceAuthorId !== actor.id &&
	teachesNeither(actor, { id: text.exchangeId, classIds: text.classIds });

/**
 * Whoever may translate may send what they wrote; that only the one who holds the text changes it is
 * said by the database, so that a stale page hears who has it now instead of "not found".
 */
export const mayWriteTranslation = mayTranslate;

/** The words themselves are shown to the one who holds the text, until its translation is approved. */
export const maySeeText = (actor: Actor, text: TextTranslation): boolean =>
	mayTranslate(actor, text) &&
	text.translatorId === actor.id &&
	['translating', 'returned', 'in-review'].includes(text.status);

/** So long after its approval translators see what became of their work; later it belongs to its two readers. */
export const outcomeLasts = 30 * day;

/**
 * Translators see what a reviewer made of their own work, while it waits and for thirty days after it was approved:
 * whoever never hears of it learns nothing. Consent and seals still keep the words from them, and so does a letter
 * that was taken back.
 */
export const maySeeOutcome = (
	actor: Actor,
	text: TextTranslation,
	approvedAt: number | null,
	now: number
): boolean =>
	mayTranslate(actor, text) &&
	text.translatorId === actor.id &&
	text.takenBackAt === null &&
	(text.status === 'in-review' ||
		(text.status === 'approved' && approvedAt !== null && now - approvedAt < outcomeLasts));
