import type { Segment } from '../translation.ts';
import { hasWords, masked, type Masked } from './mask.ts';
import { secretsIn, type Known } from './secrets.ts';

/** A sentence, and what of it a machine hears. */
export interface ToDraft {
	n: number;
	source: string;
	masked: Masked;
}

export const wholeOf = (segments: readonly Segment[]) =>
	segments.map(({ source, after }) => source + after).join('');

/** Each sentence as a machine may see it; those that are only names have nothing to translate. */
export function toDraft(segments: readonly Segment[], known: Known): ToDraft[] {
	const whole = wholeOf(segments);
	const secrets = secretsIn(whole, known);
	let start = 0;
	return segments.flatMap(({ n, source, after }) => {
		const from = start;
		const to = from + source.length;
		start = to + after.length;
		const here = secrets
			.filter(({ start, end }) => start < to && end > from)
			.map((each) => ({
				...each,
				start: Math.max(each.start, from) - from,
				end: Math.min(each.end, to) - from
			}));
		const hidden = masked(source, here);
		return hidden && hasWords(hidden) ? [{ n, source, masked: hidden }] : [];
	});
}
