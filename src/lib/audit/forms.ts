import * as v from 'valibot';
import { isDate } from '#lib/platform/dates.ts';

const wished = <Schema extends v.GenericSchema>(schema: Schema) =>
	v.fallback(v.optional(schema), undefined);

/** Puente is younger than that, and calendars end somewhere. */
const sensibleDate = v.pipe(
	v.string(),
	v.check((text) => isDate(text) && text >= '2000-01-01' && text < '2100-01-01')
);

/** What somebody looks for in the audit, from the address; whatever makes no sense is as if not asked. */
export const auditWish = v.object({
	deed: wished(v.pipe(v.string(), v.regex(/^[a-z-]{1,40}\.[a-z-]{1,40}$/))),
	who: wished(v.pipe(v.string(), v.trim(), v.regex(/^[^\0]*$/), v.maxLength(80))),
	which: wished(v.pipe(v.string(), v.trim(), v.regex(/^[\w:-]{1,80}$/))),
	from: wished(sensibleDate),
	until: wished(sensibleDate),
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
