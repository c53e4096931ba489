import { Refused } from '#lib/platform/refused.ts';

/**
 * Fields that come numbered, such as `comment-0`, `comment-1`: what was written about (or for) each
 * part of a work, by the part's number. For schemas made with `v.looseObject`.
 *
 * @param longest UTF-16 units; longer ones are refused beside their field
 */
export function partsNamed(
	prefix: string,
	fields: Record<string, unknown>,
	longest: number
): Map<string, string> {
	const parts = new Map<string, string>();
	for (const [name, value] of Object.entries(fields)) {
		const [start, n, ...rest] = name.split('-');
		if (start !== prefix || n === undefined || !/^\d{1,5}$/.test(n) || rest.length > 0) continue;
		if (typeof value !== 'string') continue;
		if (value.length > longest)
			throw new Refused('invalid', 'check-fields', {}, { [name]: 'too-long' });
		parts.set(n, value);
	}
	return parts;
}
