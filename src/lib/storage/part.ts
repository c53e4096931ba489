import type { Part } from './storage.ts';

/**
 * The part of some bytes that a `Range` header asks for (RFC 9110, 14.2): undefined where it asks for all, or for
 * what nobody has to understand (several parts, other units); `outside` where there is nothing of it.
 */
export function partOf(range: string | null, size: number): Part | 'outside' | undefined {
	const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '') ?? [];
	if (from === undefined || to === undefined || from + to === '') return undefined;
	if (from === '') {
		const length = Number(to);
		return length === 0 || size === 0
			? 'outside'
			: { first: Math.max(0, size - length), last: size - 1 };
	}
	const first = Number(from);
	const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
	if (to !== '' && Number(to) < first) return undefined;
	return first >= size ? 'outside' : { first, last };
}
