import type { Locale } from '#lib/i18n/locale.ts';

/** How a person is named where readers see who carried a letter. */
export const namedAs = ['whole', 'first', 'nobody'] as const;
export type NamedAs = (typeof namedAs)[number];

/** What translators choose for themselves. */
export interface Choices {
	/** The language that they write best. */
	writes: Locale;
	/** Below a letter that they translated. */
	named: NamedAs;
	/** Below one that they read for somebody else. */
	namedAsReader: NamedAs;
}

/** Without a title, which would stand there alone: "Doña Carmen" stays whole. */
const titles = new Set([
	'doña',
	'don',
	'profe',
	'niña',
	'niño',
	'sor',
	'padre',
	'ms.',
	'mr.',
	'mrs.',
	'dr.'
]);

export const firstNameOf = (name: string): string => {
	const parts = name.trim().split(/\s+/);
	const given = parts.findIndex((part) => !titles.has(part.toLowerCase()));
	return parts.slice(0, Math.max(given, 0) + 1).join(' ');
};

/** A person's name as they wish it to be read; null for who is not to be named. */
export function nameOf(name: string, as: NamedAs): string | null {
	if (as === 'nobody') return null;
	return as === 'first' ? firstNameOf(name) : name;
}

/** As other adults read it: as they wish, and a student by the first name. */
export const nameForAdults = ({
	name,
	named,
	learns
}: {
	name: string;
	named: NamedAs | null;
	learns: unknown;
}): string | null => nameOf(learns ? firstNameOf(name) : name, named ?? 'whole');
