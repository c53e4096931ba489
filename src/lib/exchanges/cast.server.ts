import { adultRoles, type AdultRole } from '#lib/identity/actor.ts';
import type { Db } from '#lib/platform/database.ts';

export interface CastMember {
	id: string;
	name: string;
	/** The community of an adult, the class of a child. */
	place: string;
	roles: AdultRole[];
}

/** The people whom the sign-in page of the demo offers: adults, and the children of each class. */
export async function castOf(db: Db): Promise<{ adults: CastMember[]; children: CastMember[] }> {
	return { adults: await allAdults(db), children: await allChildren(db) };
}

async function allAdults(db: Db): Promise<CastMember[]> {
	const rows = await db
		.selectFrom('person')
		.innerJoin('community', 'community.id', 'person.communityId')
		.leftJoin('role', (join) =>
			join.onRef('role.personId', '=', 'person.id').on('role.endedAt', 'is', null)
		)
		.select(['person.id', 'person.name', 'community.name as place', 'role.role'])
		.where('person.kind', '=', 'adult')
		.where('person.disabledAt', 'is', null)
		.orderBy('person.id')
		.limit(100)
		.execute();
	const members = new Map<string, CastMember>();
	for (const { role, ...person } of rows) {
		const member = members.get(person.id) ?? { ...person, roles: [] };
		if (role && !member.roles.includes(role)) member.roles.push(role);
		members.set(person.id, member);
	}
	const place = ({ roles: [role] }: CastMember) =>
		role ? adultRoles.indexOf(role) : adultRoles.length;
	return [...members.values()].sort((a, b) => place(a) - place(b));
}

async function allChildren(db: Db): Promise<CastMember[]> {
	const classes = await db
		.selectFrom('class')
		.select(['id', 'name'])
		.orderBy('createdAt')
		.orderBy('name')
		.limit(6)
		.execute();
	const lists = classes.map(({ id, name }) => childrenOf(db, id, name));
	return (await Promise.all(lists)).flat();
}

async function childrenOf(db: Db, classId: string, place: string) {
	const rows = await db
		.selectFrom('enrolment')
		.select(['childId as id', 'letterName as name'])
		.where('classId', '=', classId)
		.where('leftAt', 'is', null)
		.orderBy('foldedName')
		.limit(40)
		.execute();
	return rows.map((row) => ({ ...row, place, roles: [] }));
}
