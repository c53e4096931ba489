import type { Language } from '#lib/moderation/submission.ts';

export const engineNames = ['apertium', 'libretranslate', 'deepl'] as const;
export type EngineName = (typeof engineNames)[number];

/**
 * Puts texts into another language, each for itself and in the same order. Names are hidden in them already.
 * Throws when the machine is down, slow (`signal`) or answers something else than so many texts.
 */
export type Draft = (
	texts: readonly string[],
	from: Language,
	to: Language,
	signal: AbortSignal
) => Promise<string[]>;

/** A machine that proposes words, as an operator set it up. */
export interface Engine {
	readonly name: EngineName;
	readonly draft: Draft;
}
