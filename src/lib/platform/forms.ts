import * as v from 'valibot';
import { isDate } from './dates.ts';
import { Refused } from './refused.ts';
import { cleanText, hasForbidden } from './text.ts';

/** The id that the server made for this form, so that a repeat has one effect. */
export const actId = v.pipe(v.string('missing'), v.regex(/^[\w:.-]{8,160}$/, 'missing'));

/** One line or many of what a person typed, already cleaned; `empty` and `too-long` are field problems. */
export const words = (longest: number) =>
	v.pipe(v.string('missing'), v.trim(), v.nonEmpty('empty'), v.maxLength(longest, 'too-long'));

export const maybeWords = (longest: number) =>
	v.optional(v.pipe(v.string(), v.trim(), v.maxLength(longest, 'too-long')), '');

export const id = v.pipe(v.string('missing'), v.regex(/^[0-9a-f-]{36}$/, 'missing'));
/** What was picked from a list in which something must be picked. */
export const chosen = v.pipe(
	v.string('choose'),
	v.check((value) => v.is(id, value), 'choose')
);
export const ticked = v.pipe(
	v.optional(v.string(), ''),
	v.transform((value) => value !== '')
);
/** One value, several or none: what a form sends for boxes that were ticked. */
export const several = <Item extends v.GenericSchema<string, unknown>>(item: Item) =>
	v.pipe(
		v.optional(
			v.union([
				v.pipe(
					v.string(),
					v.transform((one) => [one])
				),
				v.array(v.string())
			]),
			[]
		),
		v.array(item)
	);
export const hash = v.pipe(v.string('missing'), v.regex(/^[0-9a-f]{64}$/, 'missing'));
export const wholeNumber = v.pipe(
	v.string('missing'),
	v.regex(/^\d{1,9}$/, 'missing'),
	v.transform(Number)
);
/** A day of the calendar (there is no 31st of February), in a century in which somebody reads it. */
export const date = v.pipe(
	v.string('missing'),
	v.check((text) => isDate(text) && text >= '2000-01-01' && text < '2100-01-01', 'not-a-date')
);

/**
 * Turns a form into typed values, or refuses with a problem beside each field (keys below
 * `problems:field.`). All text is cleaned here, once: well-formed, NFC, no bidi overrides or
 * zero-width floods; NUL is refused. Fields that are named more than once arrive as lists.
 */
export function parse<Schema extends v.GenericSchema>(
	schema: Schema,
	form: FormData
): v.InferOutput<Schema> {
	const result = v.safeParse(schema, fieldsOf(form));
	if (result.success) return result.output;
	const fields = result.issues.map((issue) => [v.getDotPath(issue) ?? 'form', key(issue)]);
	// The first problem of a field is the one to say.
	throw new Refused('invalid', 'check-fields', {}, Object.fromEntries(fields.reverse()));
}

/** For a field that is not there at all, valibot speaks in its own words. */
const key = ({ message }: { message: string }) => (/^[a-z-]+$/.test(message) ? message : 'missing');

function fieldsOf(form: FormData): Record<string, unknown> {
	// Each entry once: a form of many thousand names would else hold everybody up.
	const fields = new Map<string, FormDataEntryValue[]>();
	for (const [name, value] of form) {
		const values = fields.get(name);
		if (values) values.push(clean(value));
		else fields.set(name, [clean(value)]);
	}
	// valibot wants an ordinary object; keys such as __proto__ stay plain data in it.
	return Object.fromEntries(
		[...fields].map(([name, values]) => [name, values.length === 1 ? values[0] : values])
	);
}

function clean(value: FormDataEntryValue): FormDataEntryValue {
	if (typeof value !== 'string') return value;
	if (hasForbidden(value)) throw new Refused('invalid', 'forbidden-characters');
	return cleanText(value).text;
}
