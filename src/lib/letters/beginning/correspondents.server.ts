import type { Db } from '#lib/platform/database.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';

export interface Correspondent {
	readonly pairId: string;
	readonly exchangeId: string;
	readonly childId: string;
	readonly classId: string;
	readonly letterName: string;
}

/** With whom a child writes now: live pairs of open exchanges. Names cross only when an exchange opens. */
export async function correspondentsOf(
	db: Db,
	childId: string,
	classId: string
): Promise<Correspondent[]> {
	const found = await Promise.all([
		inFirstClass(db, { childId, classId }),
		inSecondClass(db, { childId, classId })
	]);
	return found.flat().sort((a, b) => compare(a.letterName, b.letterName));
}

const { compare } = new Intl.Collator('es');

type Seat = 'childA' | 'childB';

const pairs = (db: Db, own: Seat, other: Seat, given: { childId: string; classId: string }) =>
	db
		.selectFrom('pair')
		.innerJoin('exchange', 'exchange.id', 'pair.exchangeId')
		.innerJoin('enrolment', (join) =>
			join
				.onRef('enrolment.childId', '=', `pair.${other}`)
				.on('enrolment.leftAt', 'is', null)
				.on((eb) =>
					eb.or([
						eb('enrolment.classId', '=', eb.ref('exchange.classA')),
						eb('enrolment.classId', '=', eb.ref('exchange.classB'))
					])
				)
		)
		.select(['pair.id as pairId', 'pair.exchangeId', 'enrolment.childId'])
		.select(['enrolment.classId', 'enrolment.letterName'])
		.where(`pair.${own}`, '=', given.childId)
		.where('pair.endedAt', 'is', null)
		.where('exchange.status', '=', 'open')
		.where('enrolment.classId', '<>', given.classId)
		.where((eb) =>
			eb.or([eb('exchange.classA', '=', given.classId), eb('exchange.classB', '=', given.classId)])
		);

const inFirstClass = spelledOnce((db, given: { childId: string; classId: string }) =>
	pairs(db, 'childA', 'childB', given)
);
const inSecondClass = spelledOnce((db, given: { childId: string; classId: string }) =>
	pairs(db, 'childB', 'childA', given)
);

export interface Partners {
	readonly exchangeId: string;
	readonly classId: string;
	readonly className: string;
	readonly place: string;
}

/** The classes with which a class writes now. */
export const partnersOf = (db: Db, classId: string): Promise<Partners[]> =>
	db
		.selectFrom('exchange')
		.innerJoin('class', (join) =>
			join.on((eb) =>
				eb.or([
					eb('class.id', '=', eb.ref('exchange.classA')),
					eb('class.id', '=', eb.ref('exchange.classB'))
				])
			)
		)
		.innerJoin('school', 'school.id', 'class.schoolId')
		.innerJoin('community', 'community.id', 'school.communityId')
		.select(['exchange.id as exchangeId', 'class.id as classId', 'class.name as className'])
		.select('community.name as place')
		.where('exchange.status', '=', 'open')
		.where('class.id', '<>', classId)
		.where((eb) =>
			eb.or([eb('exchange.classA', '=', classId), eb('exchange.classB', '=', classId)])
		)
		.orderBy('exchange.openedAt', 'desc')
		.execute();

/** The letters of a class are over: an exchange was closed, and no other goes on or is being agreed on. */
export async function isOver(db: Db, classId: string): Promise<boolean> {
	const exchanges = await db
		.selectFrom('exchange')
		.select('status')
		.where('status', '<>', 'declined')
		.where((eb) => eb.or([eb('classA', '=', classId), eb('classB', '=', classId)]))
		.execute();
	return exchanges.length > 0 && exchanges.every(({ status }) => status === 'closed');
}

/** Children of a class who say their letters, and a teacher writes them down; nobody while no letter can begin. */
export const dictatingIn = (db: Db, classId: string) =>
	db
		.selectFrom('enrolment')
		.select(['childId', 'letterName'])
		.where('classId', '=', classId)
		.where('dictation', '=', 1)
		.where('leftAt', 'is', null)
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('exchange')
					.select('exchange.id')
					.where('exchange.status', '=', 'open')
					.where((eb) =>
						eb.or([eb('exchange.classA', '=', classId), eb('exchange.classB', '=', classId)])
					)
			)
		)
		.orderBy('foldedName')
		.execute();
