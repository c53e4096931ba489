import { languageTag, locales } from '#lib/i18n/locale.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { formatDate, localDate } from '#lib/platform/dates.ts';
import { certificateOf } from '#lib/translation/people/certificate.server.ts';
import { answered } from '../../../../answer.ts';
import { actorOf } from '../../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

/** One page of paper with the same words in both languages. */
export const load = answered(async ({ locals, params }: PageServerLoadEvent) => {
	const now = locals.clock.now();
	const actor = actorOf(locals);
	const certificate = await certificateOf(locals.db, actor, params.person, now);
	const { name, community, year, timeZone, letters, words, hours, mentor } = certificate;
	const today = localDate(now, timeZone);
	return {
		name,
		own: actor.id === params.person,
		halves: locales.map((locale) => {
			const t = tFor(locale);
			const number = new Intl.NumberFormat(languageTag[locale]);
			const figure = (value: number, word: string) => ({ value: number.format(value), word });
			return {
				locale,
				kicker: t('translators:certificate.kicker', { community }),
				heading: t('translators:certificate.heading'),
				thanks: t('translators:certificate.thanks', { name, year }),
				figures: [
					figure(letters, t('translators:certificate.letters', { count: letters })),
					figure(words, t('translators:certificate.words')),
					// Less than a quarter of an hour is none, and not worth a line of thanks.
					...(hours ? [figure(hours, t('translators:certificate.hours', { count: hours }))] : [])
				],
				read: t('translators:certificate.read'),
				on: t('translators:certificate.on', { date: formatDate(today, locale) })
			};
		}),
		signatures: [
			...(mentor === null ? [] : [{ who: mentor, as: both('mentor') }]),
			{ who: '', as: both('coordinator') }
		]
	};
});

const both = (who: 'mentor' | 'coordinator') =>
	locales.map((locale) => tFor(locale)(`translators:certificate.${who}`)).join(' · ');
