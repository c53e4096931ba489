import { reasonFor } from '#lib/exchanges/matching/explain.ts';
import { link, seat } from '#lib/exchanges/matching/table.ts';
import type { MatchingInput, Reason } from '#lib/exchanges/matching.ts';

/** Why the pairs of the cast fit, as if these rosters had been dealt so. */
export function pairReasons(
	input: Omit<MatchingInput, 'constraints' | 'fixed' | 'seed'>,
	pairs: readonly { a: string; b: string }[]
): Reason[] {
	const { table } = seat({ ...input, constraints: [], fixed: [], seed: '' });
	for (const { a, b } of pairs) link(table, a, b);
	return pairs.map(({ a, b }) => reasonFor(table, a, b));
}
