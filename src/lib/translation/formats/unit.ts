import type { Language } from '#lib/moderation/submission.ts';

/** One text and its translation, as files of other translation programs hold them. */
export interface Unit {
	id?: string;
	source: string;
	/** Empty while nobody has translated it. */
	target: string;
	sourceLanguage: Language;
	targetLanguage: Language;
	note?: string;
	/** What a program says about where the text stands. */
	context?: string;
	/** In another language than ours, and therefore without its words. */
	elsewhere?: true;
}

/** `es-SV`, `ES_419` and `es` are Spanish to us, `en-US` is English (BCP 47); anything else is neither. */
export function languageOf(tag: string): Language | null {
	const [, language = ''] = /^([a-z]{2})(?:[-_][a-z0-9]{1,8})*$/i.exec(tag.trim()) ?? [];
	const folded = language.toLowerCase();
	return folded === 'es' || folded === 'en' ? folded : null;
}

export const otherLanguage = (language: Language): Language => (language === 'es' ? 'en' : 'es');
