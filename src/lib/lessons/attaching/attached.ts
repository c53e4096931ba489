import { languageTag, type Locale } from '#lib/i18n/locale.ts';
import type { T } from '#lib/i18n/words.ts';

export const attachedKinds = ['pdf', 'text'] as const;
export type AttachedKind = (typeof attachedKinds)[number];

/** Why a file does not go with a plan; each has its sentence in both languages. */
export const attachedRefusals = [
	'virus',
	'damaged',
	'too-slow',
	'too-much-inside',
	'encrypted',
	'script',
	'embedded',
	'launches',
	'form',
	'media',
	'too-many-pages',
	'too-long-text',
	'not-text',
	'lost'
] as const;
export type RefusedAttached = (typeof attachedRefusals)[number];

/** The file cannot go with a plan. Anything else that is thrown is a fault of ours. */
export class NotTaken extends Error {
	override name = 'NotTaken';

	readonly reason: RefusedAttached;

	constructor(reason: RefusedAttached) {
		super(reason);
		this.reason = reason;
	}
}

/** A file of a plan as pages show it. */
export interface Attached {
	readonly id: string;
	readonly name: string;
	readonly kind: AttachedKind;
	readonly bytes: number;
	/** Null for a text. */
	readonly pages: number | null;
	/** How many of its first pages there are as pictures. */
	readonly pictured: number;
	/** Whether a virus scanner looked at it. */
	readonly scanned: 'yes' | 'no';
}

/** The same where it lies with the plan that is written. */
export interface AttachedOnDesk extends Attached {
	readonly status: 'waiting' | 'fine' | 'refused';
	readonly reason: RefusedAttached | null;
}

export const attachedAddress = (workId: string, fileId: string): string =>
	`/lessons/${workId}/files/${fileId}`;

const endings: Record<AttachedKind, string> = { pdf: 'pdf', text: 'txt' };

/**
 * What somebody called their file, as every system takes it for a name: letters, digits and a few signs, and the ending of
 * what it is. Signs that turn the direction of writing, folders and further endings are gone.
 */
export function cleanName(name: string, kind: AttachedKind): string {
	const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
	const stem = last
		.replace(/\.[A-Za-z0-9]{1,5}$/, '')
		.replace(/[^\p{L}\p{M}\p{N},_()-]+/gu, ' ')
		.replace(/^[^\p{L}\p{N}(]+| +$/gu, '');
	const short = [...stem].slice(0, 60).join('').trim();
	return `${short || kind}.${endings[kind]}`;
}

/** A file’s own name without its ending. */
export const stemOf = (name: string): string => name.replace(/\.\w+$/, '');

/** What a plain text may be called; it is `.txt` from then on. */
const textEndings = ['txt', 'text', 'md', 'csv', 'tsv', 'log'];

/** What is wrong with the name of a file of this kind; undefined when nothing is. */
export function wrongEnding(
	name: string,
	kind: AttachedKind
): 'file-no-pdf-inside' | 'file-ending' | undefined {
	const ending = /\.([A-Za-z][A-Za-z0-9]{0,4})$/.exec(name.trim())?.[1]?.toLowerCase();
	if (kind === 'pdf' || ending === undefined || textEndings.includes(ending)) return undefined;
	return ending === 'pdf' ? 'file-no-pdf-inside' : 'file-ending';
}

/** What it is, how long and how large, and whether a virus scanner looked at it: in a line. */
export const factsOfFile = (
	t: T,
	{ kind, pages, bytes, scanned }: Pick<Attached, 'kind' | 'pages' | 'bytes' | 'scanned'>,
	locale: Locale
): string =>
	[
		t(`lessons:files.kind.${kind}`),
		...(pages === null ? [] : [t('lessons:files.pages', { count: pages })]),
		sizeIn(bytes, languageTag[locale]),
		t(`lessons:files.scanned.${scanned}`)
	].join(' · ');

/** In kilobytes and megabytes, as people compare files; at least 1 kB. */
export function sizeIn(bytes: number, tag: string): string {
	const large = bytes >= 1_000_000;
	return new Intl.NumberFormat(tag, {
		...{ style: 'unit', unit: large ? 'megabyte' : 'kilobyte', unitDisplay: 'short' },
		maximumFractionDigits: large ? 1 : 0
	}).format(large ? bytes / 1_000_000 : Math.max(1, bytes / 1000));
}
