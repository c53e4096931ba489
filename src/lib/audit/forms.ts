import * as v from 'valibot';
import { date } from '#lib/platform/forms.ts';

const wished = <Schema extends v.GenericSchema>(schema: Schema) =>
	v.fallback(v.optional(schema), undefined);

/** What somebody looks for in the audit, from the address; whatever makes no sense is as if not asked. */
export const auditWish = v.object({
	deed: wished(v.pipe(v.string(), v.regex(/^[a-z-]{1,40}\.[a-z-]{1,40}$/))),
	who: wished(v.pipe(v.string(), v.trim(), v.regex(/^[^\0]*$/), v.maxLength(80))),
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
