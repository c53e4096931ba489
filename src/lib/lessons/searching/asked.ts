import { locales } from '#lib/i18n/locale.ts';
import type { Language } from '#lib/moderation/submission.ts';
import { logics, needs, techniques, type Logic, type Need, type Technique } from '../plan.ts';
import { licences, type Licence } from '../work.ts';

/** Years of age as schools of both places group them. */
export const ageBands = ['4-6', '7-9', '10-12', '13-15', '16-120'] as const;
export type AgeBand = (typeof ageBands)[number];

export const lengths = [45, 60, 90] as const;

/** What somebody has at hand; *nothing* is a choice of its own, because no choice asks for nothing. */
export const atHand = ['nothing', ...needs] as const;
export type AtHand = (typeof atHand)[number];

/** What somebody looks for, as the address says it. What it says wrongly is not asked. */
export interface Asked {
	readonly q: string;
	readonly age: AgeBand | null;
	readonly multigrade: boolean;
	readonly minutes: number | null;
	readonly have: readonly AtHand[];
	readonly logic: Logic | null;
	readonly technique: Technique | null;
	readonly theme: string;
	readonly language: Language | null;
	readonly licence: Licence | null;
	/** The last plan of the page before, see `cursor.ts`. */
	readonly after: string;
}

export const longestQuery = 200;
const longestTheme = 80;

export function askedIn(from: URLSearchParams): Asked {
	const oneOf = <Word extends string>(name: string, words: readonly Word[]): Word | null =>
		words.find((word) => word === from.get(name)) ?? null;
	const minutes = Number(from.get('minutes'));
	return {
		q: said(from.get('q'), longestQuery),
		age: oneOf('age', ageBands),
		multigrade: from.get('multigrade') === '1',
		minutes: lengths.find((length) => length === minutes) ?? null,
		have: atHand.filter((one) => from.getAll('have').includes(one)),
		logic: oneOf('logic', logics),
		technique: oneOf('technique', techniques),
		theme: said(from.get('theme'), longestTheme),
		language: oneOf('language', locales),
		licence: oneOf('licence', licences),
		after: (from.get('after') ?? '').slice(0, 100)
	};
}

const said = (text: string | null, most: number) =>
	(text ?? '').slice(0, most).toWellFormed().replaceAll('\0', '').trim();

/** The same question as the query of an address, without what was not asked. */
export function addressOf(asked: Asked, after = ''): string {
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries({ ...asked, after }) as [string, unknown][]) {
		if (Array.isArray(value)) for (const one of value) query.append(name, String(one));
		else if (value === true) query.set(name, '1');
		else if (value) query.set(name, String(value));
	}
	const text = query.toString();
	return text === '' ? '' : `?${text}`;
}

/** Whether anything besides words is asked. */
export const isNarrowed = (asked: Asked): boolean =>
	addressOf({ ...asked, q: '', after: '' }) !== '';

export const needsAtHand = ({ have }: Asked): Need[] | null =>
	have.length === 0 ? null : needs.filter((need) => have.includes(need));
