import type { Place } from './pair.ts';

/** What a translation is asked before it is handed in; each is a sentence below `checks:kind.` */
export const checkKinds = [
	'questions',
	'forbidden',
	'names',
	'numbers',
	'untranslated',
	'glossary',
	'false-friends',
	'structure',
	'punctuation',
	'emoji',
	'length',
	'address',
	'reading-level',
	'personal-data',
	'comment-unanswered'
] as const;
export type CheckKind = (typeof checkKinds)[number];

/** Nobody waves these through: a lost question is a child without an answer, a forbidden word hurts. */
const blocking: readonly CheckKind[] = ['questions', 'forbidden'];

/** What one check noticed in one sentence, or in the whole translation (`n` is null). */
export interface Found {
	readonly n: number | null;
	readonly kind: CheckKind;
	/** Which of the sentences about this kind says it. */
	readonly why: string;
	/** As they stand there, for the sentence that explains. */
	readonly words: readonly string[];
	readonly counts: Readonly<Record<string, number>>;
	readonly places: readonly Place[];
}

export interface Finding extends Found {
	readonly blocks: boolean;
	/** Names exactly this finding: other words, another finding. For the field with which it is waved through. */
	readonly key: string;
}

export const isBlocking = (kind: CheckKind): boolean => blocking.includes(kind);

export function findingOf(found: Found): Finding {
	const said = [found.why, ...found.words, ...Object.entries(found.counts).flat()].join('\n');
	const key = `${found.n ?? 'whole'}_${found.kind}_${fingerprint(said)}`;
	return { ...found, blocks: isBlocking(found.kind), key };
}

/** FNV-1a, 32 bits: tells findings of one sentence apart, and keeps no secret. */
function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++)
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
	return hash.toString(36);
}

export const keyPattern = /^(?:\d{1,5}|whole)_[a-z-]{1,20}_[0-9a-z]{1,8}$/;

export const found = (
	n: number | null,
	kind: CheckKind,
	why: string,
	{ words = [], counts = {}, places = [] }: Partial<Pick<Found, 'words' | 'counts' | 'places'>> = {}
): Found => ({ n, kind, why, words: [...new Set(words)], counts, places });
