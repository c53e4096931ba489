import type { T } from '#lib/i18n/words.ts';
import { kindsOf, type FlagKind } from '../scanning/flag.ts';

/** Kinds for which there is a gentle sentence: a child can put them right in the letter. */
const offered = [...kindsOf.contact, ...kindsOf.conduct] as const;
type Offered = (typeof offered)[number];
const isOffered = (kind: FlagKind): kind is Offered =>
	(offered as readonly FlagKind[]).includes(kind);

/**
 * The comment that each flag begins with, in the author's language; empty where the reviewer finds the
 * words alone. Of what may be a disclosure of harm nobody is told that it was seen.
 */
export function offersIn(
	t: T,
	flags: readonly { id: string; kind: FlagKind; group: string }[]
): Record<string, string> {
	const open = flags.filter(({ group }) => group !== 'safeguard');
	return Object.fromEntries(
		open.map(({ id, kind }) => [id, isOffered(kind) ? t(`returning:offer.${kind}`) : ''])
	);
}
