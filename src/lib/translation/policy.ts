import { holds, teaches, type Actor } from '#lib/identity/actor.ts';
import type { TextTranslation } from './translation.ts';

/** Translators work between languages they read, and never for a class they teach. */
export const mayTranslate = (actor: Actor, text: TextTranslation): boolean =>
	holds(actor, 'translator', text.places) &&
	actor.reads.includes(text.sourceLanguage) &&
	actor.reads.includes(text.targetLanguage) &&
	text.sourceAuthorId !== actor.id &&
	!teaches(actor, text.classIds);

/** One translator at a time: only the one who holds it writes. */
export const mayWriteTranslation = (actor: Actor, text: TextTranslation): boolean =>
	mayTranslate(actor, text) &&
	text.translatorId === actor.id &&
	(text.status === 'translating' || text.status === 'returned');
