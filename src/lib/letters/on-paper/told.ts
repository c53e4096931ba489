import type { T } from '#lib/i18n/words.ts';
import type { Told } from '#lib/photos/sending/stack.ts';
import { readOutcome, type Sorted } from './outcome.ts';

/** By sheet; null on a spare one. */
export type Names = ReadonlyMap<string, string | null>;

export interface Known {
	readonly id: string;
	/** What its squares say. */
	readonly key: string;
	readonly name: string | null;
	/** Where the same child has several. */
	readonly to: string | null;
}

/** "Ana", or "Ana to Mateo". */
export const nameOfSheet = (t: T, { name, to }: Known): string | null =>
	name !== null && to !== null ? t('sheets:told.to', { name, to }) : name;

/** What a receipt says of a photograph of the stack: whose pages it showed, or that somebody is needed. */
export function tellOutcome(t: T, names: Names, resultId: string): Told {
	const sorted = readOutcome(resultId);
	return {
		words: sorted.map((one) => tellPage(t, names, one)).join(' · '),
		good: sorted.every(({ became }) => became === 'sorted' || became === 'again')
	};
}

function tellPage(t: T, names: Names, one: Sorted): string {
	if ('stack' in one)
		return t(one.became === 'again' ? 'sheets:told.againInTray' : 'sheets:told.unknown');
	const page = nameOfPage(t, names.get(one.sheet), one.n);
	return one.became === 'sorted' ? page : t(`sheets:told.${one.became}`, { page });
}

/** "Ana, page 1"; undefined for a sheet that is older than the list. */
export const nameOfPage = (t: T, name: string | null | undefined, n: number): string =>
	t('sheets:told.page', {
		name: name ?? t(name === null ? 'sheets:told.spare' : 'sheets:told.some'),
		n
	});
