import { themesInMail } from '#lib/delivery/themes/tagging.server.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { themesWithExcerpts } from '#lib/lessons/excerpting/reading.server.ts';
import { themesWithPlans } from '#lib/lessons/themes/gathered.server.ts';
import { findTheme, namesOf, type Theme } from '#lib/lessons/themes/themes.ts';
import { answered } from '../../../answer.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals }: PageServerLoadEvent) => {
	const { db, actor, locale } = locals;
	const inMail = (await themesInMail(db, actor)).flatMap((id) => findTheme(id) ?? []);
	return {
		themes: inOrder(await themesWithPlans(db, actor), locale),
		/** Those about which a child’s words are shared with this reader. */
		inExcerpts: inOrder(await themesWithExcerpts(db, actor), locale),
		/** Those that come up in letters of this teacher’s classes. */
		inMail: inOrder(inMail, locale)
	};
});

const inOrder = (themes: readonly Theme[], locale: Locale) => {
	const { compare } = new Intl.Collator(locale);
	return themes
		.map((theme) => ({ id: theme.id, ...namesOf(theme, locale) }))
		.toSorted((a, b) => compare(a.own, b.own));
};
