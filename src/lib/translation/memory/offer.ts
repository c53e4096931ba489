import type { WordChange } from '#lib/platform/changes.ts';
import { strongFrom } from './strengths.ts';

/** A translation from the memory, as a translator sees it beside a sentence. */
export interface Offer {
	target: string;
	/** How alike the sentence was for which it was said, in whole percent. */
	percent: number;
	/** The same sentence between the same sentences. */
	inContext: boolean;
	/** How the sentence of then became the one of now; none when they are the same. */
	changes: WordChange[];
}

/** How an offer is called: the same sentence, one much like it, or one that only reminds of it. */
export const strengthOf = ({
	percent,
	inContext
}: Offer): 'context' | 'same' | 'strong' | 'weak' =>
	percent === 100
		? inContext
			? 'context'
			: 'same'
		: percent >= strongFrom * 100
			? 'strong'
			: 'weak';
