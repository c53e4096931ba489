/** The five ways in which Puente says no; each maps to one HTTP status. */
export type RefusedKind = 'not-found' | 'forbidden' | 'conflict' | 'invalid' | 'too-many';

export const statusOf: Record<RefusedKind, number> = {
	'not-found': 404,
	forbidden: 403,
	conflict: 409,
	invalid: 422,
	'too-many': 429
};

/** What a sentence about a refusal may mention: names, numbers, instants. Never a child's words. */
export type RefusedDetail = Record<string, string | number>;

/**
 * The one domain error. `reason` is a key below `problems:` in the interface words, so that the
 * reader gets it in their language; `fields` holds the same kind of key for each field of a form.
 */
export class Refused extends Error {
	readonly kind: RefusedKind;
	readonly reason: string;
	readonly detail: RefusedDetail;
	readonly fields: Record<string, string>;

	constructor(
		kind: RefusedKind,
		reason: string,
		detail: RefusedDetail = {},
		fields: Record<string, string> = {}
	) {
		super(`${kind}: ${reason}`);
		this.name = 'Refused';
		this.kind = kind;
		this.reason = reason;
		this.detail = detail;
		this.fields = fields;
	}
}

export const notFound = () => new Refused('not-found', 'not-found');
