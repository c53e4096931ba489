import type { Locale } from '#lib/i18n/locale.ts';
import type { T } from '#lib/i18n/words.ts';
import { adultRoles } from '#lib/identity/actor.ts';
import { formatDate, mondayOf, type CalendarDate } from '#lib/platform/dates.ts';
import { countedStages, type Measure } from './measure.ts';
import { weeksOf, type Quarter } from './quarter.ts';
import type { Bar, Chart, Section } from './report.ts';
import { sayable, within } from './small.ts';

export interface Speech {
	t: T;
	locale: Locale;
}

/** What one measure came to in a quarter, with how long it took in tenths of a day where that is measured. */
export interface Sum {
	measure: Measure;
	item: string;
	tenths: number;
	n: number;
}

interface DayOfLetters {
	onDate: CalendarDate;
	fromCommunityId: string;
	measure: Measure;
	n: number;
}

interface Community {
	id: string;
	name: string;
}

/** Letters sent and arrived for each community, in the weeks that had any. */
export function lettersSection(
	byDay: readonly DayOfLetters[],
	communities: readonly Community[],
	{ quarter, today }: { quarter: Quarter; today: CalendarDate },
	{ t, locale }: Speech
): Section {
	const begun = new Set(byDay.map(({ onDate }) => mondayOf(onDate)));
	const weeks = weeksOf(quarter, today).filter((monday) => begun.has(monday));
	const perWeek = (measure: 'sent' | 'arrived') =>
		communities.map(({ id, name }) => ({
			title: t(`numbers:letters.${measure}`, { place: name }),
			unit: t('numbers:letters.unit'),
			kind: t('numbers:letters.week'),
			bars: weeks.map((monday) => {
				const ofWeek = byDay.filter(
					(row) =>
						row.fromCommunityId === id && row.measure === measure && mondayOf(row.onDate) === monday
				);
				return barOf(
					formatDate(monday, locale, 'short'),
					ofWeek.reduce((sum, { n }) => sum + n, 0),
					t
				);
			})
		}));
	return {
		id: 'letters',
		title: t('numbers:letters.title'),
		text: t('numbers:letters.text'),
		charts: [...perWeek('sent'), ...perWeek('arrived')],
		table: null
	};
}

/** How many days each stage took for half of the letters, and for nine in ten. */
export function stagesSection(sums: readonly Sum[], t: T): Section {
	const days = (title: string, share: number): Chart => ({
		title,
		unit: t('numbers:stages.unit'),
		kind: t('numbers:stages.stage'),
		bars: countedStages.map((stage) => {
			const spans = sums.filter((row) => row.measure === 'stage' && row.item === stage);
			const value = within(spans, share);
			return {
				label: t(`numbers:stages.of.${stage}`),
				value: value ?? 0,
				text: value === null ? t('numbers:few') : undefined
			};
		})
	});
	return {
		id: 'stages',
		title: t('numbers:stages.title'),
		text: t('numbers:stages.text'),
		charts: [days(t('numbers:stages.median'), 0.5), days(t('numbers:stages.ninety'), 0.9)],
		table: null
	};
}

const exits = ['approve', 'return', 'protect', 'safeguard'] as const;

export function exitsSection(sums: readonly Sum[], t: T): Section {
	return {
		id: 'exits',
		title: t('numbers:exits.title'),
		text: t('numbers:exits.text'),
		charts: [
			{
				title: t('numbers:exits.title'),
				unit: t('numbers:exits.unit'),
				kind: t('numbers:exits.exit'),
				bars: exits.map((exit) =>
					barOf(
						t(`numbers:exits.of.${exit}`),
						sumOf(sums, 'exit', (item) => item === exit),
						t
					)
				)
			}
		],
		table: null
	};
}

/** What the scanner pointed at, and how often a reviewer saw nothing in it: by kind, and by rule in a table. */
export function alarmsSection(sums: readonly Sum[], t: T): Section {
	const rules = [...new Set(sums.filter(isOfFlags).map(({ item }) => item))].sort();
	const kindWord = (rule: string) => t(`flags:kind.${kindOf(rule)}` as 'flags:kind.phone');
	const said = (n: number) => (sayable(n) === null ? t('numbers:few') : String(n));
	const bars = [...new Set(rules.map(kindOf))].map((kind) =>
		barOf(
			kindWord(kind),
			sumOf(sums, 'false-alarm', (item) => kindOf(item) === kind),
			t
		)
	);
	const chart = {
		title: t('numbers:alarms.chart'),
		unit: t('numbers:alarms.unit'),
		kind: t('numbers:alarms.kind'),
		bars
	};
	const table = {
		title: t('numbers:alarms.byRule'),
		head: [t('numbers:alarms.rule'), t('numbers:alarms.flags'), t('numbers:alarms.unit')],
		rows: rules.map((rule) => [
			`${kindWord(rule)}: ${t(`flags:why.${whyOf(rule)}` as 'flags:why.phone')}`,
			said(sumOf(sums, 'flag', (item) => item === rule)),
			said(sumOf(sums, 'false-alarm', (item) => item === rule))
		])
	};
	return {
		id: 'alarms',
		title: t('numbers:alarms.title'),
		text: t('numbers:alarms.text'),
		charts: bars.some(({ value, text }) => value > 0 || text !== undefined) ? [chart] : [],
		table: rules.length === 0 ? null : table
	};
}

/** How many people work in each community, and whose vetting ends. */
export function peopleSection(
	people: readonly (Community & { item: string; n: number })[],
	t: T
): Section {
	const communities = [...new Map(people.map(({ id, name }) => [id, name]))];
	const items = [...adultRoles, 'ends-soon', 'not-vetted'] as const;
	return {
		id: 'people',
		title: t('numbers:people.title'),
		text: t('numbers:people.text'),
		charts: communities.map(([id, name]) => ({
			title: name,
			unit: t('numbers:people.unit'),
			kind: t('numbers:people.who'),
			bars: items.map((item) => ({
				label: t(`numbers:people.of.${item}`),
				value: people.find((row) => row.id === id && row.item === item)?.n ?? 0
			}))
		})),
		table: null
	};
}

function barOf(label: string, n: number, t: T): Bar {
	const said = sayable(n);
	return { label, value: said ?? 0, text: said === null ? t('numbers:few') : undefined };
}

const sumOf = (sums: readonly Sum[], measure: Measure, matches: (item: string) => boolean) =>
	sums
		.filter((row) => row.measure === measure && matches(row.item))
		.reduce((sum, row) => sum + row.n, 0);

const isOfFlags = ({ measure }: Sum) => measure === 'flag' || measure === 'false-alarm';
const kindOf = (rule: string) => rule.split('/')[0] ?? '';
const whyOf = (rule: string) => rule.split('/')[1] ?? '';
