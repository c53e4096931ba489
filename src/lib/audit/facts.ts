import type { Locale } from '#lib/i18n/locale.ts';
import type { T } from '#lib/i18n/words.ts';
import { formatDate, formatInstant, isDate } from '#lib/platform/dates.ts';

/** One fact about an act, for a coordinator to read: ids and hashes shortened. */
export interface Fact {
	label: string;
	value: string;
	/** An id or a hash, to compare letter by letter. */
	exact: boolean;
}

const names = [
	...['revision', 'sha256', 'decision', 'child', 'person', 'mentor', 'class', 'school', 'exchange'],
	...['community', 'scope', 'from', 'to', 'insteadOf', 'role', 'kind', 'use', 'answer', 'source'],
	...[
		'reason',
		'until',
		'on',
		'present',
		'letters',
		'photos',
		'children',
		'page',
		'spare',
		'translations',
		'sentences',
		'words',
		'term',
		'started',
		'ended',
		'seed'
	],
	...['home', 'replacedSeq', 'replacedHash', 'days', 'fourEyes', 'agreed', 'of', 'copyOf', 'level'],
	...['version', 'compared', 'wanted', 'audience', 'file', 'week']
];

/**
 * The details of an act as facts in words. They hold ids, hashes, numbers and names of choices, never
 * names of people or text; what has no words here is shown as it is.
 *
 * @param detail JSON as the audit keeps it
 * @param reasons the words of the reasons that coordinators keep, by id
 */
export function factsOf(
	detail: string,
	t: T,
	locale: Locale,
	timeZone: string,
	reasons: Readonly<Record<string, string>> = {}
): Fact[] {
	const facts = JSON.parse(detail) as Record<string, string | number | null>;
	return Object.entries(facts)
		.filter(([, value]) => value !== null)
		.map(([name, value]) => ({
			label: names.includes(name) ? t(`audit:fact.${name}` as 'audit:fact.child') : name,
			...said(name, value ?? '', { t, locale, timeZone, reasons })
		}));
}

interface Speech {
	t: T;
	locale: Locale;
	timeZone: string;
	reasons: Readonly<Record<string, string>>;
}

function said(name: string, value: string | number, { t, locale, timeZone, reasons }: Speech) {
	const inWords = (words: string) => ({ value: words, exact: false });
	if (typeof value === 'number') {
		if (name === 'until') return inWords(formatInstant(value, timeZone, locale));
		if (name === 'home') return inWords(t(value ? 'audit:value.yes' : 'audit:value.no'));
		return inWords(value.toLocaleString(locale));
	}
	if (isDate(value)) return inWords(formatDate(value, locale, 'short'));
	if (name === 'reason' && reasons[value] !== undefined) return inWords(reasons[value]);
	const key = wordsFor[name]?.(value);
	const known = key && t(key as 'audit:value.yes');
	// A key without words comes back as it went in.
	if (known && !key.endsWith(`:${known}`)) return inWords(known);
	return { value: short(value), exact: true };
}

/** Ids and hashes in full are for the machine. The time stands first in an id, so its end tells more. */
export const short = (id: string) => (/^[\da-f-]{36}$/.test(id) ? id.slice(-8) : id.slice(0, 8));

/** Where the words of a choice stand. */
const wordsFor: Record<string, (value: string) => string> = {
	role: (role) => `identity:role.${role}`,
	level: (level) => `identity:level.${level}`,
	kind: (kind) => `audit:value.${kind}`,
	answer: (answer) => `audit:value.${answer}`,
	use: (use) => `consent:use.${use}`,
	source: (source) => `consent:source.${source}`,
	fourEyes: (preset) => `exchanges:fourEyes.preset.${preset}`
};
