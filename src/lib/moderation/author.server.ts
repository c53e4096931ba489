import type { Db } from '#lib/platform/database.ts';

/** What somebody outside the class learns of an author. */
export interface Author {
	kind: 'adult' | 'child';
	/** A child's letter name in this exchange; an adult's name. */
	name: string;
	/** Of a child, e.g. `9-10`; the grade itself stays in the class. */
	ageBand: string | null;
	/** Which class of the exchange they write from. */
	classId: string | null;
}

/** An author as they appear in one exchange, also after they left the class. */
export async function authorOf(db: Db, personId: string, exchangeId: string): Promise<Author> {
	const person = await db
		.selectFrom('person')
		.select(['kind', 'name'])
		.where('id', '=', personId)
		.executeTakeFirstOrThrow();
	if (person.kind === 'adult')
		return { ...person, ageBand: null, classId: await classTaught(db, personId, exchangeId) };
	const enrolment = await db
		.selectFrom('enrolment')
		.innerJoin('exchange', (join) =>
			join.on((eb) =>
				eb('enrolment.classId', 'in', [eb.ref('exchange.classA'), eb.ref('exchange.classB')])
			)
		)
		.select(['enrolment.letterName', 'enrolment.ageBand', 'enrolment.classId'])
		.where('enrolment.childId', '=', personId)
		.where('exchange.id', '=', exchangeId)
		.orderBy('enrolment.fromAt', 'desc')
		.limit(1)
		.executeTakeFirst();
	return {
		kind: 'child',
		name: enrolment?.letterName ?? person.name,
		ageBand: enrolment?.ageBand ?? null,
		classId: enrolment?.classId ?? null
	};
}

async function classTaught(db: Db, personId: string, exchangeId: string): Promise<string | null> {
	const row = await db
		.selectFrom('classTeacher')
		.innerJoin('exchange', (join) =>
			join.on((eb) =>
				eb('classTeacher.classId', 'in', [eb.ref('exchange.classA'), eb.ref('exchange.classB')])
			)
		)
		.select('classTeacher.classId')
		.where('classTeacher.personId', '=', personId)
		.where('exchange.id', '=', exchangeId)
		.orderBy('classTeacher.fromOn', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.classId ?? null;
}
