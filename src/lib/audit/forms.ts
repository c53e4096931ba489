import * as v from 'valibot';
import { date } from '#lib/platform/forms.ts';

const wished = <Schema extends v.GenericSchema>(schema: Schema) =>
	v.fallback(v.optional(schema), undefined);

/** Without NUL, or the sign that stands for it in an address. */
const readable = /^[^\0\uFFFD]*$/;

/** What somebody looks for in the audit, from the address; whatever makes no sense is not looked for. */
export const auditWish = v.object({
	deed: wished(v.pipe(v.string(), v.regex(/^[a-z-]{1,40}\.[a-z-]{1,40}$/))),
	who: wished(v.pipe(v.string(), v.trim(), v.regex(readable), v.maxLength(80))),
	which: wished(v.pipe(v.string(), v.trim(), v.regex(/^[\w:-]{1,80}$/))),
	from: wished(date),
	until: wished(date),
	after: wished(
		v.pipe(
			v.string(),
			v.regex(/^\d{1,15}\.\d{1,15}$/),
			v.transform((text) => {
				const [at = 0, seq = 0] = text.split('.').map(Number);
				return { at, seq };
			})
		)
	)
});

/** What was typed into the form of the search and makes no sense: what is wrong with it, by its field. */
export function wrongWishes(typed: Record<string, string>): Record<string, string> {
	const { who, which, from, until } = v.parse(auditWish, typed);
	const wrong = {
		who: who === undefined && typed['who'] && 'wrong',
		which: which === undefined && typed['which'] && 'wrong',
		from: !from && typed['from'] && 'not-a-date',
		until: !until && typed['until'] && 'not-a-date'
	};
	return Object.fromEntries(
		Object.entries(wrong).flatMap(([name, key]) => (key ? [[name, key]] : []))
	);
}
