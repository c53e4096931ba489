import { locales } from '#lib/i18n/locale.ts';
import { day } from '#lib/platform/clock.ts';
import { formatDate, weekOf, type CalendarDate } from '#lib/platform/dates.ts';
import type { Chart, Section } from './report.ts';
import type { Speech } from './sections.ts';
import { fewest, within } from './small.ts';
import type { Translated } from './translating.server.ts';

/** From being asked for to being approved, and the three steps between. */
const steps = ['whole', 'line', 'desk', 'reader'] as const;

const spanOf: Record<(typeof steps)[number], (text: Translated) => number | null> = {
	whole: ({ askedAt, approvedAt }) => approvedAt - askedAt,
	line: ({ askedAt, takenAt }) => takenAt && takenAt - askedAt,
	desk: ({ takenAt, handedInAt }) => takenAt && handedInAt && handedInAt - takenAt,
	reader: ({ handedInAt, approvedAt }) => handedInAt && approvedAt - handedInAt
};

/** Days within which a share of some texts came through a step; null for too few. */
function daysFor(texts: readonly Translated[], step: (typeof steps)[number], share: number) {
	const spans = texts.flatMap((text) => spanOf[step](text) ?? []);
	return within(
		spans.map((span) => ({ tenths: Math.round((Math.max(0, span) / day) * 10), n: 1 })),
		share
	);
}

/** How long translating took and how many words it carried each way, by the week in which it was approved. */
export function translatingSection(
	texts: readonly Translated[],
	timeZone: string,
	{ t, locale }: Speech
): Section {
	const byWeek = new Map<CalendarDate, Translated[]>();
	for (const text of texts) {
		const monday = weekOf(text.approvedAt, timeZone);
		byWeek.set(monday, [...(byWeek.get(monday) ?? []), text]);
	}
	const weeks = [...byWeek].sort(([a], [b]) => (a < b ? -1 : 1));
	const weekName = (monday: CalendarDate) => formatDate(monday, locale, 'short');
	const kind = t('numbers:letters.week');
	const few = t('numbers:translating.few');
	const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
	const waited = (title: string, share: number): Chart => ({
		...{ title, kind, unit: t('numbers:stages.unit') },
		bars: weeks.map(([monday, some]) => {
			const days = daysFor(some, 'whole', share);
			return { label: weekName(monday), value: days ?? 0, text: days === null ? few : undefined };
		})
	});
	const words = (from: 'es' | 'en'): Chart => ({
		...{ title: t(`numbers:translating.words.${from}`), kind, unit: t('numbers:translating.unit') },
		bars: weeks.flatMap(([monday, some]) => {
			const mine = some.filter(({ sourceLanguage }) => sourceLanguage === from);
			if (mine.length === 0) return [];
			const said = mine.length >= fewest;
			const sum = mine.reduce((sum, { words }) => sum + words, 0);
			return [{ label: weekName(monday), value: said ? sum : 0, text: said ? undefined : few }];
		})
	});
	const said = (days: number | null) => (days === null ? few : number.format(days));
	return {
		id: 'translating',
		title: t('numbers:translating.title'),
		text: t('numbers:translating.text'),
		charts: [
			waited(t('numbers:translating.median'), 0.5),
			waited(t('numbers:translating.ninety'), 0.9),
			...locales.map(words)
		].filter(({ bars }) => bars.length > 0),
		table:
			weeks.length === 0
				? null
				: {
						title: t('numbers:translating.steps'),
						head: [
							kind,
							...steps.flatMap((step) => [
								t('numbers:translating.half', { step: t(`numbers:translating.step.${step}`) }),
								t('numbers:translating.nine', { step: t(`numbers:translating.step.${step}`) })
							])
						],
						rows: weeks.map(([monday, some]) => [
							weekName(monday),
							...steps.flatMap((step) => [
								said(daysFor(some, step, 0.5)),
								said(daysFor(some, step, 0.9))
							])
						])
					}
	};
}
