import { tFor } from '#lib/i18n/resources.server.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { flaggedWords } from '#lib/moderation/scanning/beside.ts';
import { flagsOf, type SeenFlag } from '#lib/moderation/scanning/flags.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { asWrittenOf } from '../pages/queries.server.ts';

/** Where a teacher may want to look before passing on: the words, what they look like, and why. */
export interface PointedAt extends Pick<SeenFlag, 'id' | 'kind' | 'group' | 'start' | 'end'> {
	/** Its number on the page, from 1. */
	number: number;
	words: string;
	/** Its kind in words, and what its number is called. */
	what: string;
	label: string;
	says: string;
	fine: false;
}

/** In the teacher's language; a scanner only points, the teacher and then a moderator decide. */
export async function pointedAt(
	db: Db,
	frozen: { id: string; text: string },
	speaks: Locale
): Promise<PointedAt[]> {
	const t = tFor(speaks);
	const flags = await flagsOf(db, frozen.id);
	const beside = await asWrittenOf(db, frozen.id);
	return flags.map(({ id, kind, group, start, end, why }, n) => ({
		...{ id, kind, group, start, end },
		number: n + 1,
		words: flaggedWords({ start, end }, frozen.text, beside),
		what: t(`flags:kind.${kind}`),
		label: t('flags:list.flag', { n: n + 1, kind: t(`flags:kind.${kind}`) }),
		says: t(`flags:why.${why}` as 'flags:why.phone'),
		fine: false
	}));
}
