import type { Language } from '#lib/moderation/submission.ts';

/** The same words in both languages. */
export type Both = Readonly<Record<Language, string>>;

type Pair = readonly [es: string, en: string];

export const both = (es: string, en: string): Both => ({ es, en });

/** Steps, one after the other; a pair each, so that both languages have the same ones. */
export const numbered = (...pairs: readonly Pair[]): Both =>
	joined(pairs, (words, n) => `${n + 1}. ${words}`);

export const points = (...pairs: readonly Pair[]): Both => joined(pairs, (words) => `- ${words}`);

const joined = (pairs: readonly Pair[], line: (words: string, n: number) => string): Both => ({
	es: pairs.map(([es], n) => line(es, n)).join('\n'),
	en: pairs.map(([, en], n) => line(en, n)).join('\n')
});

/** Paragraphs and lists below each other, with an empty line between. */
export const below = (...parts: readonly Both[]): Both => ({
	es: parts.map(({ es }) => es).join('\n\n'),
	en: parts.map(({ en }) => en).join('\n\n')
});
