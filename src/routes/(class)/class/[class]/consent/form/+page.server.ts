import { uses } from '#lib/consent/consent.ts';
import { usualEnd } from '#lib/consent/queries.server.ts';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { languageTag, locales } from '#lib/i18n/locale.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { formatDate, localDate } from '#lib/platform/dates.ts';
import { answered } from '../../../../../answer.ts';
import { actorOf } from '../../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

/** The form speaks both languages at once, so its words come from both, not from the reader's alone. */
export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const { subject: klass } = await authorizeClass(
		locals.db,
		actorOf(locals),
		'teach',
		params.class
	);
	const today = localDate(locals.clock.now(), klass.timeZone);
	const until = await usualEnd(locals.db, klass.id, today);
	const first = klass.reads[0] ?? 'es';
	const paper = [first, ...locales.filter((locale) => locale !== first)].map((locale) => {
		const t = tFor(locale);
		return {
			lang: languageTag[locale],
			title: t('consent:paper.title'),
			what: t('consent:paper.what'),
			mark: t('consent:paper.mark'),
			change: t('consent:paper.change'),
			class: t('consent:paper.class'),
			child: t('consent:paper.child'),
			until: t('consent:paper.until'),
			untilDate: until ? formatDate(until, locale) : '',
			signed: t('consent:paper.signed'),
			date: t('consent:paper.date'),
			assent: t('consent:paper.assent'),
			yes: t('consent:paper.yes'),
			no: t('consent:paper.no'),
			uses: uses.map((use) => ({
				use,
				name: t(`consent:use.${use}`),
				about: t(`consent:about.${use}`)
			}))
		};
	});
	return { klass, paper };
});
