import { lookedAfterIn } from '#lib/exchanges/agreement/queries.server.ts';
import { adultRoles, type Actor } from '#lib/identity/actor.ts';
import { placesOf } from '#lib/identity/places.ts';
import { formatDate, localDate, type CalendarDate } from '#lib/platform/dates.ts';
import type { Db } from '#lib/platform/database.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { T } from '#lib/i18n/words.ts';
import { countedStages, type Measure } from './facts.server.ts';
import { daysOf, mondayOf, weeksOf, type Quarter } from './quarter.ts';
import { sayable, within } from './small.ts';

export interface Bar {
	label: string;
	value: number;
	/** Instead of the figure, when it is too small to be said. */
	text?: string | undefined;
}
export interface Chart {
	title: string;
	unit: string;
	kind: string;
	bars: Bar[];
}
export interface Section {
	id: string;
	title: string;
	text: string;
	charts: Chart[];
	/** A table of its own, with its head first. */
	table: { title: string; head: string[]; rows: string[][] } | null;
}
export interface Report {
	sections: Section[];
	/** The last day that is counted. */
	until: CalendarDate | null;
}

interface Speech {
	t: T;
	locale: Locale;
}

/** What a committee looks at once in a quarter, in words: sums of days, no child, no letter. */
export async function reportOn(
	db: Db,
	actor: Actor,
	quarter: Quarter,
	{ t, locale }: Speech,
	now: number
): Promise<Report> {
	const places = placesOf(actor, 'coordinator');
	const today = localDate(now, actor.timeZone);
	const ids = (await lookedAfterIn(db, places)).map(({ id }) => id);
	const sums = ids.length > 0 ? await sumsOf(db, ids, quarter) : [];
	const byDay = ids.length > 0 ? await daysWithLetters(db, ids, quarter) : [];
	const names = await communityNames(db, [...new Set(byDay.map((row) => row.fromCommunityId))]);
	const bar = (label: string, n: number): Bar => {
		const said = sayable(n);
		return { label, value: said ?? 0, text: said === null ? t('numbers:few') : undefined };
	};
	const sumOf = (measure: Measure, matches: (item: string) => boolean) =>
		sums
			.filter((row) => row.measure === measure && matches(row.item))
			.reduce((sum, row) => sum + row.n, 0);

	const begun = new Set(byDay.map(({ onDate }) => mondayOf(onDate)));
	const weeks = weeksOf(quarter, today).filter((monday) => begun.has(monday));
	const perWeek = (measure: 'sent' | 'arrived') =>
		names.map(({ id, name }) => ({
			title: t(`numbers:letters.${measure}`, { place: name }),
			unit: t('numbers:letters.unit'),
			kind: t('numbers:letters.week'),
			bars: weeks.map((monday) =>
				bar(
					formatDate(monday, locale, 'short'),
					byDay
						.filter((row) => row.fromCommunityId === id && row.measure === measure)
						.filter(({ onDate }) => mondayOf(onDate) === monday)
						.reduce((sum, { n }) => sum + n, 0)
				)
			)
		}));
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
	const exits = ['approve', 'return', 'protect', 'safeguard'] as const;
	const rules = [...new Set(sums.filter(isOfFlags).map((row) => row.item))].sort();
	const kinds = [...new Set(rules.map(kindOf))];
	const alarms = kinds.map((kind) =>
		bar(
			t(`flags:kind.${kind}` as 'flags:kind.phone'),
			sumOf('false-alarm', (item) => kindOf(item) === kind)
		)
	);
	const said = (n: number) => (sayable(n) === null ? t('numbers:few') : String(n));
	const counted = await lastDay(db, places);
	return {
		until: counted,
		sections: [
			{
				id: 'letters',
				title: t('numbers:letters.title'),
				text: t('numbers:letters.text'),
				charts: [...perWeek('sent'), ...perWeek('arrived')],
				table: null
			},
			{
				id: 'stages',
				title: t('numbers:stages.title'),
				text: t('numbers:stages.text'),
				charts: [days(t('numbers:stages.median'), 0.5), days(t('numbers:stages.ninety'), 0.9)],
				table: null
			},
			{
				id: 'exits',
				title: t('numbers:exits.title'),
				text: t('numbers:exits.text'),
				charts: [
					{
						title: t('numbers:exits.title'),
						unit: t('numbers:exits.unit'),
						kind: t('numbers:exits.exit'),
						bars: exits.map((exit) =>
							bar(
								t(`numbers:exits.of.${exit}`),
								sumOf('exit', (item) => item === exit)
							)
						)
					}
				],
				table: null
			},
			{
				id: 'alarms',
				title: t('numbers:alarms.title'),
				text: t('numbers:alarms.text'),
				charts: alarms.some(({ value, text }) => value > 0 || text !== undefined)
					? [
							{
								title: t('numbers:alarms.chart'),
								unit: t('numbers:alarms.unit'),
								kind: t('numbers:alarms.kind'),
								bars: alarms
							}
						]
					: [],
				table:
					rules.length === 0
						? null
						: {
								title: t('numbers:alarms.byRule'),
								head: [
									t('numbers:alarms.rule'),
									t('numbers:alarms.flags'),
									t('numbers:alarms.unit')
								],
								rows: rules.map((rule) => [
									`${t(`flags:kind.${kindOf(rule)}` as 'flags:kind.phone')}: ${t(`flags:why.${whyOf(rule)}` as 'flags:why.phone')}`,
									said(sumOf('flag', (item) => item === rule)),
									said(sumOf('false-alarm', (item) => item === rule))
								])
							}
			},
			{
				id: 'people',
				title: t('numbers:people.title'),
				text: t('numbers:people.text'),
				charts: await peopleCharts(db, places, quarter, t),
				table: null
			}
		]
	};
}

const isOfFlags = ({ measure }: { measure: Measure }) =>
	measure === 'flag' || measure === 'false-alarm';
const kindOf = (rule: string) => rule.split('/')[0] ?? '';
const whyOf = (rule: string) => rule.split('/')[1] ?? '';

async function peopleCharts(
	db: Db,
	places: readonly string[],
	quarter: Quarter,
	t: T
): Promise<Chart[]> {
	const { first, last } = daysOf(quarter);
	const rows = await db
		.selectFrom('dayPeople')
		.innerJoin('community', 'community.id', 'dayPeople.communityId')
		.select(['community.id', 'community.name', 'dayPeople.item', 'dayPeople.n'])
		.where('dayPeople.communityId', 'in', places)
		.where(({ eb, selectFrom }) =>
			eb(
				'dayPeople.onDate',
				'=',
				selectFrom('dayPeople as newest')
					.select(({ fn }) => fn.max('newest.onDate').as('onDate'))
					.whereRef('newest.communityId', '=', 'dayPeople.communityId')
					.where('newest.onDate', '>=', first)
					.where('newest.onDate', '<=', last)
			)
		)
		.orderBy('community.name')
		.execute();
	const communities = [...new Map(rows.map(({ id, name }) => [id, name]))];
	const items = [...adultRoles, 'ends-soon', 'not-vetted'] as const;
	return communities.map(([id, name]) => ({
		title: name,
		unit: t('numbers:people.unit'),
		kind: t('numbers:people.who'),
		bars: items.map((item) => ({
			label: t(`numbers:people.of.${item}`),
			value: rows.find((row) => row.id === id && row.item === item)?.n ?? 0
		}))
	}));
}

const inQuarter = (db: Db, exchangeIds: readonly string[], quarter: Quarter) => {
	const { first, last } = daysOf(quarter);
	return db
		.selectFrom('dayNumber')
		.where('exchangeId', 'in', exchangeIds)
		.where('onDate', '>=', first)
		.where('onDate', '<=', last);
};

const daysWithLetters = async (db: Db, exchangeIds: readonly string[], quarter: Quarter) =>
	(
		await inQuarter(db, exchangeIds, quarter)
			.select(['onDate', 'fromCommunityId', 'measure'])
			.select((eb) => eb.fn.sum('n').as('n'))
			.where('measure', 'in', ['sent', 'arrived'])
			.groupBy(['onDate', 'fromCommunityId', 'measure'])
			.execute()
	).map((row) => ({ ...row, n: Number(row.n) }));

const sumsOf = async (db: Db, exchangeIds: readonly string[], quarter: Quarter) =>
	(
		await inQuarter(db, exchangeIds, quarter)
			.select(['measure', 'item', 'tenths'])
			.select((eb) => eb.fn.sum('n').as('n'))
			.where('measure', 'not in', ['sent', 'arrived'])
			.groupBy(['measure', 'item', 'tenths'])
			.execute()
	).map((row) => ({ ...row, n: Number(row.n) }));

const communityNames = async (db: Db, ids: readonly string[]) =>
	ids.length === 0
		? []
		: db
				.selectFrom('community')
				.select(['id', 'name'])
				.where('id', 'in', ids)
				.orderBy('name')
				.execute();

/** Until when the communities of these places are counted. */
async function lastDay(db: Db, places: readonly string[]): Promise<CalendarDate | null> {
	const { onDate } = await db
		.selectFrom('dayCounted')
		.select((eb) => eb.fn.max('onDate').as('onDate'))
		.where('communityId', 'in', places.length > 0 ? places : [''])
		.executeTakeFirstOrThrow();
	return onDate;
}

/** The report as the rows of a table: the quarter, what, of whom, which and how many. */
export function rowsOf(
	{ sections }: Report,
	quarter: Quarter,
	head: readonly string[]
): (string | number)[][] {
	const charts = sections.flatMap(({ title, charts }) =>
		charts.flatMap((chart) =>
			chart.bars.map(({ label, value, text }) => [
				quarter,
				title,
				chart.title,
				label,
				chart.unit,
				text ?? value
			])
		)
	);
	const tables = sections.flatMap(({ title, table }) =>
		(table?.rows ?? []).flatMap(([what = '', ...figures]) =>
			figures.map((figure, i) => [
				quarter,
				title,
				table?.title ?? '',
				what,
				table?.head[i + 1] ?? '',
				/^\d+$/.test(figure) ? Number(figure) : figure
			])
		)
	);
	return [[...head], ...charts, ...tables];
}
