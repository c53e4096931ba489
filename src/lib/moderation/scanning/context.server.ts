import type { Db } from '#lib/platform/database.ts';
import { spelledOnce } from '#lib/platform/spelled.server.ts';
import type { ScanContext } from './flag.ts';

/** The letter names of both classes, and their schools and communities. */
export async function contextOf(
	db: Db,
	{ exchangeId }: { exchangeId: string }
): Promise<ScanContext> {
	const names = await namesIn(db, { exchangeId });
	const places = await placesOf(db, { exchangeId });
	return {
		letterNames: [...new Set(names.map(({ letterName }) => letterName))],
		places: [...new Set(places.flatMap(({ school, community }) => [school, community]))]
	};
}

const namesIn = spelledOnce((db, { exchangeId }: { exchangeId: string }) =>
	db
		.selectFrom('exchange')
		.innerJoin('enrolment', (join) =>
			join.on((eb) =>
				eb('enrolment.classId', 'in', [eb.ref('exchange.classA'), eb.ref('exchange.classB')])
			)
		)
		.select('enrolment.letterName')
		.where('exchange.id', '=', exchangeId)
);

const placesOf = spelledOnce((db, { exchangeId }: { exchangeId: string }) =>
	db
		.selectFrom('exchange')
		.innerJoin('class', (join) =>
			join.on((eb) => eb('class.id', 'in', [eb.ref('exchange.classA'), eb.ref('exchange.classB')]))
		)
		.innerJoin('school', 'school.id', 'class.schoolId')
		.innerJoin('community', 'community.id', 'school.communityId')
		.select(['school.name as school', 'community.name as community'])
		.where('exchange.id', '=', exchangeId)
);
