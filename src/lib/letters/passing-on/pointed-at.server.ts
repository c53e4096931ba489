import { tFor } from '#lib/i18n/resources.server.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { flagsOf } from '#lib/moderation/scanning/flags.server.ts';
import type { Db } from '#lib/platform/database.ts';

/** Where a teacher may want to look before passing on: the words, what they look like, and why. */
export interface PointedAt {
	id: string;
	words: string;
	kind: string;
	says: string;
}

/** In the teacher's language; a scanner only points, the teacher and then a moderator decide. */
export async function pointedAt(
	db: Db,
	frozen: { id: string; text: string },
	speaks: Locale
): Promise<PointedAt[]> {
	const t = tFor(speaks);
	const flags = await flagsOf(db, frozen.id);
	return flags.map(({ id, start, end, kind, why }) => ({
		id,
		words: frozen.text.slice(start, end),
		kind: t(`flags:kind.${kind}`),
		says: t(`flags:why.${why}` as 'flags:why.phone')
	}));
}
