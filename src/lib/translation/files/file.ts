import type { Language } from '#lib/moderation/submission.ts';

/** What a file of another program holds: sentences for the memory, or words for the glossary. */
export const fileKinds = ['memory', 'glossary'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Looked through and kept aside for a day; on its way in, and not used yet; brought in; taken out again. */
export type FileStatus = 'seen' | 'arriving' | 'live' | 'taken-back';

/** Why a pair or a word of a file is not brought in. */
export const leftOutReasons = [
	'other-language',
	'untranslated',
	'no-words',
	'twice',
	'there',
	'too-long'
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** One pair or word as it would be kept: without names, numbers and places. */
export interface Sample {
	readonly language: Language;
	readonly source: string;
	readonly target: string;
}

/** What is in a file, before anybody says yes. */
export interface Found {
	/** Pairs or words in all, by the language that they come from. */
	readonly of: Readonly<Record<Language, number>>;
	readonly fresh: number;
	readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
	readonly samples: readonly Sample[];
}

/** How many a page shows before somebody says yes. */
export const samplesShown = 10;

/** Counts what is found and left out while a file is read. */
export function counting() {
	const of: Record<Language, number> = { es: 0, en: 0 };
	const leftOut: Partial<Record<LeftOutReason, number>> = {};
	return {
		saw: (language: Language) => void of[language]++,
		leaves: (reason: LeftOutReason, count = 1) => {
			if (count > 0) leftOut[reason] = (leftOut[reason] ?? 0) + count;
		},
		found: (fresh: number, samples: readonly Sample[]): Found => ({
			of,
			fresh,
			leftOut,
			samples: samples.slice(0, samplesShown)
		})
	};
}
