import type { Db } from '#lib/platform/database.ts';

/** The names of everybody who teaches or taught one of the two classes; children write of them. */
export async function teachersIn(db: Db, exchangeId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('exchange')
		.innerJoin('classTeacher', (join) =>
			join.on((eb) =>
				eb('classTeacher.classId', 'in', [eb.ref('exchange.classA'), eb.ref('exchange.classB')])
			)
		)
		.innerJoin('person', 'person.id', 'classTeacher.personId')
		.select('person.name')
		.distinct()
		.where('exchange.id', '=', exchangeId)
		.execute();
	return rows.map(({ name }) => name);
}
