import { hashSecret } from '#lib/identity/signing-in/passwords.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { bit } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { day } from '#lib/platform/clock.ts';
import { foldName } from '#lib/platform/text.ts';
import { pairReasons } from './pair-reasons.ts';
import {
	adults,
	cambridgeChildren,
	castPassword,
	castPictures,
	floresChildren,
	type AdultKey,
	type ChildOfCast
} from './people.ts';

type Side = 'cambridge' | 'flores';

/** Ids of everything in the small world in which tests and demo play. */
export interface World {
	communities: Record<Side, string>;
	schools: Record<Side, string>;
	classes: Record<Side, string>;
	seasonId: string;
	exchangeId: string;
	adults: Record<AdultKey, string>;
	/** By letter name; names are unique across both classes of the cast. */
	children: Record<string, string>;
	/** One mail day each way, on the day of `now`. */
	mailDays: Record<Side, string>;
}

export const classCodes: Record<Side, string> = { cambridge: 'CAMB4567', flores: 'FLRS4567' };

const secrets = {
	password: hashSecret(castPassword),
	pictures: hashSecret(castPictures.join('-'))
};

const dateOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** Where a world differs from the usual one. */
export interface Otherwise {
	/** The dates of the mail days of each class; the day of `now` without. */
	mailDays?: Record<Side, string>;
	/** Until when a child's family allows letters, by letter name; null: nobody was asked yet. */
	consentUntil?: Record<string, string | null>;
}

/**
 * Fills an empty database with the cast: two communities, two classes, an open exchange with one pair
 * a child, live consent for everybody's letters, and a mail day each way today.
 */
export function buildWorld(db: Db, now: number, otherwise: Otherwise = {}): Promise<World> {
	return db.transaction().execute(async (db) => {
		const world = emptyWorld();
		const far = dateOf(now + 200 * day);
		const { consentUntil = {} } = otherwise;
		const until = (child: ChildOfCast) =>
			consentUntil[child.name] === undefined ? far : (consentUntil[child.name] ?? null);
		await addPlaces(db, world, now);
		await addAdults(db, world, now, far);
		await addChildren(db, world, 'cambridge', cambridgeChildren, now, until);
		await addChildren(db, world, 'flores', floresChildren, now, until);
		await addExchange(db, world, now, otherwise.mailDays);
		return world;
	});
}

function emptyWorld(): World {
	const sides = (): Record<Side, string> => ({ cambridge: newId(), flores: newId() });
	const keys = Object.keys(adults) as AdultKey[];
	return {
		communities: sides(),
		schools: sides(),
		classes: sides(),
		seasonId: newId(),
		exchangeId: newId(),
		adults: Object.fromEntries(keys.map((key) => [key, newId()])) as Record<AdultKey, string>,
		children: {},
		mailDays: sides()
	};
}

async function addPlaces(db: Db, world: World, now: number) {
	const { communities, schools, classes } = world;
	await db
		.insertInto('community')
		.values([
			{
				id: communities.cambridge,
				name: 'Cambridge',
				country: 'US',
				timeZone: 'America/New_York',
				language: 'en'
			},
			{
				id: communities.flores,
				name: 'San José Las Flores',
				country: 'SV',
				timeZone: 'America/El_Salvador',
				language: 'es'
			}
		])
		.execute();
	await db
		.insertInto('school')
		.values([
			{ id: schools.cambridge, communityId: communities.cambridge, name: 'Charles River School' },
			{ id: schools.flores, communityId: communities.flores, name: 'Centro Escolar Río Sumpul' }
		])
		.execute();
	const until = dateOf(now + 120 * day);
	await db
		.insertInto('class')
		.values([
			{
				id: classes.cambridge,
				schoolId: schools.cambridge,
				name: 'Grade 4, Room 12',
				grades: '[4]',
				reads: '["en"]',
				code: classCodes.cambridge,
				codeUntil: until,
				openUntil: null,
				createdAt: now
			},
			{
				id: classes.flores,
				schoolId: schools.flores,
				name: 'Aula multigrado',
				grades: '[2,3,4,5,6]',
				reads: '["es"]',
				code: classCodes.flores,
				codeUntil: until,
				openUntil: null,
				createdAt: now
			}
		])
		.execute();
}

async function addAdults(db: Db, world: World, now: number, until: string) {
	const passwordHash = await secrets.password;
	const everybody = Object.values(adults).map((adult) => ({
		...adult,
		id: world.adults[adult.key]
	}));
	await db
		.insertInto('person')
		.values(
			everybody.map(({ id, home, name, email, language, reads }) => ({
				id,
				kind: 'adult',
				communityId: world.communities[home],
				name,
				foldedName: foldName(name),
				email,
				language,
				reads: JSON.stringify(reads),
				passwordHash,
				createdAt: now
			}))
		)
		.execute();
	// The operator vetted the coordinator, and she the others.
	await db
		.insertInto('vetting')
		.values(
			everybody.map(({ id, key }) => ({
				id: newId(),
				personId: id,
				what: 'operator',
				byPersonId: key === 'sofia' ? null : world.adults.sofia,
				untilOn: until,
				at: now
			}))
		)
		.execute();
	await db
		.insertInto('role')
		.values(
			everybody.flatMap(({ id, roles }) =>
				roles.map(({ role, at }) => ({
					id: newId(),
					personId: id,
					role,
					scopeKind: 'community' as const,
					scopeId: world.communities[at],
					givenBy: null,
					fromAt: now
				}))
			)
		)
		.execute();
	await db
		.insertInto('classTeacher')
		.values(
			everybody.flatMap((adult) =>
				'teaches' in adult
					? {
							classId: world.classes[adult.teaches],
							personId: adult.id,
							fromOn: dateOf(now - 30 * day)
						}
					: []
			)
		)
		.execute();
	await db
		.insertInto('safeguardLead')
		.values(
			everybody.flatMap((adult) =>
				'leads' in adult
					? Object.entries(adult.leads).map(([at, rank]) => ({
							communityId: world.communities[at as Side],
							rank,
							personId: adult.id,
							namedBy: world.adults.sofia,
							at: now
						}))
					: []
			)
		)
		.execute();
}

async function addChildren(
	db: Db,
	world: World,
	side: Side,
	children: readonly ChildOfCast[],
	now: number,
	until: (child: ChildOfCast) => string | null
) {
	const pictureHash = await secrets.pictures;
	const recordedBy = world.adults[side === 'cambridge' ? 'laura' : 'delmy'];
	const all = children.map((child) => ({ ...child, id: newId(), untilOn: until(child) }));
	for (const { name, id } of all) world.children[name] = id;
	await db
		.insertInto('person')
		.values(
			all.map(({ id, name }) => ({
				id,
				kind: 'child',
				communityId: world.communities[side],
				name,
				foldedName: foldName(name),
				language: side === 'cambridge' ? 'en' : 'es',
				reads: side === 'cambridge' ? '["en"]' : '["es"]',
				createdAt: now
			}))
		)
		.execute();
	await db
		.insertInto('childSecret')
		.values(all.map(({ id }) => ({ childId: id, pictureHash, setAt: now })))
		.execute();
	await db
		.insertInto('enrolment')
		.values(
			all.map(({ id, name, grade, ageBand }) => ({
				id: newId(),
				childId: id,
				classId: world.classes[side],
				letterName: name,
				foldedName: foldName(name),
				grade,
				ageBand,
				dictation: bit(grade < 3),
				fromAt: now
			}))
		)
		.execute();
	const asked = all.flatMap(({ id, untilOn }) => (untilOn === null ? [] : { id, untilOn }));
	await db
		.insertInto('consent')
		.values(
			asked.map(({ id, untilOn }) => ({
				id: newId(),
				childId: id,
				use: 'letter' as const,
				source: 'family' as const,
				answer: 'yes' as const,
				how: 'meeting' as const,
				saidBy: 'family' as const,
				recordedBy,
				untilOn,
				at: now
			}))
		)
		.execute();
	await db
		.insertInto('consentNow')
		.values(
			asked.map(({ id, untilOn }) => ({
				childId: id,
				use: 'letter' as const,
				answer: 'yes' as const,
				untilOn
			}))
		)
		.execute();
}

async function addExchange(db: Db, world: World, now: number, mailDays?: Record<Side, string>) {
	const { classes, communities, adults: people } = world;
	await db
		.insertInto('season')
		.values({
			id: world.seasonId,
			name: 'Cosecha',
			fromOn: dateOf(now - 40 * day),
			untilOn: dateOf(now + 60 * day),
			gradeShift: 0
		})
		.execute();
	await db
		.insertInto('exchange')
		.values({
			id: world.exchangeId,
			classA: classes.cambridge,
			classB: classes.flores,
			communityA: communities.cambridge,
			communityB: communities.flores,
			seasonId: world.seasonId,
			status: 'open',
			proposedBy: people.laura,
			proposedAt: now,
			acceptedBy: people.delmy,
			acceptedAt: now,
			normsAtA: now,
			normsAtB: now,
			openedBy: people.sofia,
			openedAt: now
		})
		.execute();
	await addPairs(db, world, now);
	for (const side of ['cambridge', 'flores'] as const)
		await db
			.insertInto('mailDay')
			.values({
				id: world.mailDays[side],
				exchangeId: world.exchangeId,
				fromClassId: classes[side],
				onDate: mailDays?.[side] ?? dateOf(now - day / 2),
				status: 'planned'
			})
			.execute();
}

async function addPairs(db: Db, world: World, now: number) {
	const pairs = cambridgeChildren.map((child, i) => ({
		a: idOf(world, child.name),
		b: idOf(world, floresChildren[i % floresChildren.length]?.name ?? '')
	}));
	const seats = (children: typeof cambridgeChildren) =>
		children.map(({ name, ...child }) => ({
			...child,
			id: idOf(world, name),
			letterName: name,
			mayBeOnlyCorrespondent: true
		}));
	const reasons = pairReasons({ a: seats(cambridgeChildren), b: seats(floresChildren) }, pairs);
	await db
		.insertInto('pair')
		.values(
			pairs.map(({ a, b }, i) => ({
				id: newId(),
				exchangeId: world.exchangeId,
				childA: a,
				childB: b,
				reason: JSON.stringify(reasons[i]),
				madeAt: now
			}))
		)
		.execute();
}

/** The id of a child of the cast, by letter name. */
export function idOf(world: World, letterName: string): string {
	const id = world.children[letterName];
	if (!id) throw new Error(`Nobody in the cast is called ${letterName}.`);
	return id;
}
