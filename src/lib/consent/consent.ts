/** The uses for which a family and a child are asked, each apart. */
export const uses = [
	'letter',
	'photo',
	'album',
	'exhibition',
	'anthology',
	'public-web',
	'machine-translation'
] as const;
export type Use = (typeof uses)[number];

export type Answer = 'yes' | 'no';

/** The family's consent and the child's own assent are separate answers. */
export type Source = 'family' | 'child';

export const ways = ['paper', 'meeting', 'in-person'] as const;
export type Way = (typeof ways)[number];

export const isUse = (value: unknown): value is Use =>
	typeof value === 'string' && (uses as readonly string[]).includes(value);

/** Who gave an answer. A name would be one more thing to keep; the relation is enough. */
export const whoSaid = ['mother', 'father', 'guardian', 'family', 'child'] as const;
export type WhoSaid = (typeof whoSaid)[number];

/** One line of the ledger. */
export interface ConsentEntry {
	readonly use: Use;
	readonly source: Source;
	readonly answer: Answer;
	/** The last day on which a yes counts; null when it has no end. */
	readonly untilOn: string | null;
	readonly at: number;
}

/** What the ledger amounts to for one child and use; undefined when nobody was asked. */
export interface ConsentNow {
	readonly answer: Answer;
	readonly untilOn: string | null;
}

/**
 * The newest answer of the family and of the child, taken together: any no is a no; a yes needs the
 * family's, and lasts as long as theirs. A child who was not asked apart assents by handing in.
 */
export function consentNow(ledger: readonly ConsentEntry[]): ConsentNow | undefined {
	const newest = (source: Source) =>
		ledger
			.filter((entry) => entry.source === source)
			.toSorted((a, b) => a.at - b.at)
			.at(-1);
	const family = newest('family');
	const child = newest('child');
	if (family?.answer === 'no' || child?.answer === 'no') return { answer: 'no', untilOn: null };
	return family && { answer: 'yes', untilOn: family.untilOn };
}

/** Whether a yes that was given counts beyond a day. */
export const outlasts = (said: ConsentNow | undefined, until: string): boolean =>
	said?.answer === 'yes' && (said.untilOn === null || said.untilOn > until);

/** Live means yes, and not past its last day. Not asked means no, expired means no. */
export const isLive = (consent: ConsentNow | undefined, today: string): boolean =>
	consent?.answer === 'yes' && (consent.untilOn === null || consent.untilOn >= today);
