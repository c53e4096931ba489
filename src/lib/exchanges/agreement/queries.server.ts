import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Database, Db } from '#lib/platform/database.ts';
import { canonicalJson, sha256 } from '#lib/platform/ids.server.ts';
import type { ExchangeStatus } from '../exchange.ts';
import type { FourEyes } from '../four-eyes.ts';
import { nextFor } from './standing.ts';

/** One of the two classes of an exchange, as both sides may know it before it opens. */
export interface ClassOfExchange {
	id: string;
	name: string;
	schoolName: string;
	communityId: string;
	communityName: string;
	/** Teachers sign with their names; children are not here. */
	teachers: string[];
	children: number;
	agreedAt: number | null;
}

export interface ExchangeView {
	id: string;
	status: ExchangeStatus;
	season: { id: string; name: string; fromOn: string; untilOn: string };
	a: ClassOfExchange;
	b: ClassOfExchange;
	proposedAt: number;
	acceptedAt: number | null;
	openedAt: number | null;
	closedAt: number | null;
	fourEyes: FourEyes;
	/** A machine may propose words to translators. */
	machineDrafts: boolean;
}

const views = (db: Db) =>
	db
		.selectFrom('exchange')
		.innerJoin('season', 'season.id', 'exchange.seasonId')
		.innerJoin('class as a', 'a.id', 'exchange.classA')
		.innerJoin('class as b', 'b.id', 'exchange.classB')
		.innerJoin('school as schoolA', 'schoolA.id', 'a.schoolId')
		.innerJoin('school as schoolB', 'schoolB.id', 'b.schoolId')
		.innerJoin('community as homeA', 'homeA.id', 'exchange.communityA')
		.innerJoin('community as homeB', 'homeB.id', 'exchange.communityB')
		.select(['exchange.id', 'exchange.status', 'exchange.proposedAt', 'exchange.acceptedAt'])
		.select(['exchange.openedAt', 'exchange.closedAt', 'exchange.normsAtA', 'exchange.normsAtB'])
		.select(['exchange.fourEyes', 'exchange.machineDrafts'])
		.select(['exchange.classA', 'a.name as nameA', 'schoolA.name as schoolNameA'])
		.select(['exchange.classB', 'b.name as nameB', 'schoolB.name as schoolNameB'])
		.select(['exchange.communityA', 'homeA.name as homeNameA'])
		.select(['exchange.communityB', 'homeB.name as homeNameB'])
		.select(['season.id as seasonId', 'season.name as seasonName'])
		.select(['season.fromOn', 'season.untilOn']);

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof views>['executeTakeFirst']>>>;

export async function viewOfExchange(
	db: Db,
	id: string,
	today: string
): Promise<ExchangeView | undefined> {
	const row = await views(db).where('exchange.id', '=', id).executeTakeFirst();
	return row && (await withPeople(db, [row], today))[0];
}

/** Every exchange of a class, newest first. */
export async function exchangesOfClass(db: Db, classId: string, today: string) {
	const rows = await views(db)
		.where((eb) => eb.or([eb('classA', '=', classId), eb('classB', '=', classId)]))
		.orderBy('proposedAt', 'desc')
		.execute();
	return withPeople(db, rows, today);
}

/**
 * What others wait for from the teachers of a class: an answer to a proposal, or their word on the
 * norms. The longest waiting first.
 */
export async function askedOf(db: Db, classId: string) {
	const rows = await views(db)
		.where((eb) => eb.or([eb('classA', '=', classId), eb('classB', '=', classId)]))
		.where('status', 'in', ['proposed', 'accepted'])
		.orderBy('proposedAt')
		.orderBy('exchange.id')
		.execute();
	return rows.flatMap((row) => {
		const mine = { a: row.classA === classId, b: row.classB === classId };
		const agreed = { a: row.normsAtA !== null, b: row.normsAtB !== null };
		const next = nextFor({ status: row.status, mine, agreed, mayOpen: false });
		if (next !== 'proposedTheirs' && next !== 'agree') return [];
		return {
			id: row.id,
			what: next === 'agree' ? ('agree' as const) : ('answer' as const),
			name: mine.a ? row.nameB : row.nameA,
			place: mine.a ? row.homeNameB : row.homeNameA,
			season: row.seasonName
		};
	});
}

/** An exchange as somebody who counts needs it: without its people. */
export interface LookedAfter {
	readonly id: string;
	readonly status: ExchangeStatus;
	readonly agreed: boolean;
	readonly classes: readonly { id: string; name: string; communityName: string }[];
	readonly classIds: readonly string[];
	/** The exchange and its two communities. */
	readonly places: readonly string[];
}

/** Every exchange that is or was alive in some places (communities or exchanges), however many they are. */
export async function lookedAfterIn(db: Db, places: readonly string[]): Promise<LookedAfter[]> {
	if (places.length === 0) return [];
	const rows = await views(db)
		.where((eb) => inPlaces(eb, places))
		.where('status', 'in', ['accepted', 'open', 'closed'])
		.orderBy('exchange.id', 'desc')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		status: row.status,
		agreed: row.normsAtA !== null && row.normsAtB !== null,
		classes: [
			{ id: row.classA, name: row.nameA, communityName: row.homeNameA },
			{ id: row.classB, name: row.nameB, communityName: row.homeNameB }
		],
		classIds: [row.classA, row.classB],
		places: [row.id, row.communityA, row.communityB]
	}));
}

/** Whether there can be letters on the way: also when it was closed they go on to their end. */
export const hasBegun = ({ status }: Pick<LookedAfter, 'status'>): boolean =>
	status === 'open' || status === 'closed';

const inPlaces = (
	eb: ExpressionBuilder<Database, 'exchange'>,
	places: readonly string[]
): Expression<SqlBool> =>
	eb.or([
		eb('exchange.communityA', 'in', places),
		eb('exchange.communityB', 'in', places),
		eb('exchange.id', 'in', places)
	]);

export const exchangesOnAPage = 50;

/** Exchanges that are looked after in some places (communities or exchanges), newest first; ids sort by the moment of their making. */
export async function exchangesIn(
	db: Db,
	places: readonly string[],
	today: string,
	{ status, before }: { status?: ExchangeStatus | undefined; before?: string | undefined } = {}
) {
	if (places.length === 0) return [];
	let query = views(db).where((eb) => inPlaces(eb, places));
	if (status) query = query.where('status', '=', status);
	if (before) query = query.where('exchange.id', '<', before);
	const rows = await query
		.orderBy('exchange.id', 'desc')
		.limit(exchangesOnAPage + 1)
		.execute();
	return withPeople(db, rows, today);
}

async function withPeople(db: Db, rows: Row[], today: string): Promise<ExchangeView[]> {
	const ids = [...new Set(rows.flatMap((row) => [row.classA, row.classB]))];
	const teachers = await teachersOf(db, ids, today);
	const children = await childrenIn(db, ids);
	const side = (id: string, name: string, schoolName: string) => ({
		id,
		name,
		schoolName,
		teachers: teachers.get(id) ?? [],
		children: children.get(id) ?? 0
	});
	return rows.map((row) => ({
		id: row.id,
		status: row.status,
		fourEyes: row.fourEyes,
		machineDrafts: row.machineDrafts === 1,
		season: {
			id: row.seasonId,
			name: row.seasonName,
			fromOn: row.fromOn,
			untilOn: row.untilOn
		},
		a: {
			...side(row.classA, row.nameA, row.schoolNameA),
			communityId: row.communityA,
			communityName: row.homeNameA,
			agreedAt: row.normsAtA
		},
		b: {
			...side(row.classB, row.nameB, row.schoolNameB),
			communityId: row.communityB,
			communityName: row.homeNameB,
			agreedAt: row.normsAtB
		},
		proposedAt: row.proposedAt,
		acceptedAt: row.acceptedAt,
		openedAt: row.openedAt,
		closedAt: row.closedAt
	}));
}

async function teachersOf(db: Db, classIds: readonly string[], today: string) {
	const rows = await teachersToday(db, classIds, today);
	return Map.groupBy(rows, (row) => row.classId)
		.entries()
		.reduce(
			(found, [id, own]) => found.set(id, [...new Set(own.map((row) => row.name))].sort()),
			new Map<string, string[]>()
		);
}

/** Who teaches these classes today. */
export async function teachersToday(db: Db, classIds: readonly string[], today: string) {
	if (classIds.length === 0) return [];
	return db
		.selectFrom('classTeacher')
		.innerJoin('person', 'person.id', 'classTeacher.personId')
		.select(['classTeacher.classId', 'classTeacher.personId', 'person.name'])
		.where('classTeacher.classId', 'in', classIds)
		.where('classTeacher.fromOn', '<=', today)
		.where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', today)]))
		.execute();
}

async function childrenIn(db: Db, classIds: readonly string[]) {
	if (classIds.length === 0) return new Map<string, number>();
	const rows = await db
		.selectFrom('enrolment')
		.select('classId')
		.select((eb) => eb.fn.countAll().as('children'))
		.where('classId', 'in', classIds)
		.where('leftAt', 'is', null)
		.groupBy('classId')
		.execute();
	return new Map(rows.map((row) => [row.classId, Number(row.children)]));
}

export const normsOf = (db: Db, exchangeId: string) =>
	db
		.selectFrom('norm')
		.select(['id', 'position', 'textEs', 'textEn'])
		.where('exchangeId', '=', exchangeId)
		.orderBy('position')
		.orderBy('id')
		.execute();

/** What somebody agreed on: the words in both languages, in their order. */
export const hashOfNorms = (norms: readonly { textEs: string; textEn: string }[]): string =>
	sha256(canonicalJson(norms.map(({ textEs, textEn }) => [textEs, textEn])));

/** Seasons that are not over, the nearest first. */
export const seasonsFrom = (db: Db, today: string) =>
	db
		.selectFrom('season')
		.selectAll()
		.where('untilOn', '>=', today)
		.orderBy('fromOn')
		.orderBy('id')
		.execute();

/** Coordinators whose role counts in one of these communities; they are told what waits for them. */
export async function coordinatorsOf(db: Db, communityIds: readonly string[]): Promise<string[]> {
	const rows = await db
		.selectFrom('role')
		.select('personId')
		.distinct()
		.where('role', '=', 'coordinator')
		.where('scopeId', 'in', communityIds)
		.where('endedAt', 'is', null)
		.execute();
	return rows.map((row) => row.personId);
}
