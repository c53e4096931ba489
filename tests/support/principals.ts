import { systemClock } from '#lib/platform/clock.ts';
import { openSprint } from '#lib/translation/people/sprinting.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { cookieFor, startBuilt, type Built } from './built.ts';
import { addNeighbours, type Neighbours } from './neighbours.ts';
import { bringTo, idsIn, stages, type Pending } from './pending.ts';
import { act, actorOf, stepsOf, type Steps } from './steps.ts';
import { buildWorld, idOf, type World } from './world.ts';

/** Everybody who could ask, from the point of view of a letter that Ana of Cambridge wrote. */
export const principalNames = [
	'nobody',
	'disabled',
	'ana',
	'leo',
	'mateo',
	'sky',
	'laura',
	'delmy',
	'pat',
	'tomas',
	'carmen',
	'ines',
	'sofia',
	'rutilio',
	'ruth'
] as const;
export type Principal = (typeof principalNames)[number];

/** The built application with the cast, one letter of Cambridge in every stage, and all who could ask. */
export interface Scene {
	built: Built;
	world: World;
	neighbours: Neighbours;
	steps: Steps;
	/** Letters of different pairs; Ana's to Mateo is with the teacher. */
	pending: Pending[];
	cookies: Record<Principal, string | undefined>;
	/** Every id, by table. */
	ids: Record<string, string[]>;
}

const pairs = [
	['Leo', 'Ximena'],
	['Ana', 'Mateo'],
	['Maya', 'Kevin'],
	['Samuel', 'Yesenia'],
	['Nora', 'Josué'],
	['Theo', 'Marisol'],
	['Priya', 'Chepito']
] as const;

const tables = [
	'letter',
	'submission',
	'textTranslation',
	'revision',
	'class',
	'exchange',
	'mailDay',
	'letterReport',
	'school',
	'person',
	'safeguardCase',
	'broughtFile',
	'translationDoubt',
	'sprint',
	'photo',
	'picture',
	'sheet',
	'libraryWork',
	'libraryFile'
];

export async function setTheScene(): Promise<Scene> {
	const built = await startBuilt();
	const { db } = built;
	wire();
	const now = systemClock.now();
	const world = await buildWorld(db, now);
	const neighbours = await addNeighbours(db, world, now);
	const steps = stepsOf(db, world, now);
	const pending: Pending[] = [];
	for (const [i, stage] of stages.entries()) {
		const [from = 'Ana', to = 'Mateo'] = pairs[i] ?? [];
		pending.push(await bringTo(steps, stage, from, to));
	}
	await openSprint(
		db,
		await actorOf(db, world.adults.ines, now),
		{
			...{ act: act(), title: 'Jueves', communityId: world.communities.cambridge },
			...{ goal: 5, goalOf: 'letters', hours: 2 }
		},
		now
	);
	const cookies = await signEverybodyIn(built, world, neighbours);
	// One of the words that come with Puente stands for all of them.
	const { id: milpa } = await db
		.selectFrom('glossaryTerm')
		.select('id')
		.where('term', '=', 'milpa')
		.executeTakeFirstOrThrow();
	const ids = { ...(await idsIn(db, tables)), glossaryTerm: [milpa], language: ['es', 'en'] };
	return { built, world, neighbours, steps, pending, cookies, ids };
}

/** A new session for each; some acts end the one they were done with. */
export async function signEverybodyIn(
	{ db }: Built,
	world: World,
	neighbours: Neighbours
): Promise<Scene['cookies']> {
	const { adults } = world;
	return {
		nobody: undefined,
		disabled: await cookieFor(db, neighbours.disabled, 'staff'),
		ana: await cookieFor(db, idOf(world, 'Ana'), 'student'),
		leo: await cookieFor(db, idOf(world, 'Leo'), 'student'),
		mateo: await cookieFor(db, idOf(world, 'Mateo'), 'student'),
		sky: await cookieFor(db, neighbours.child, 'student'),
		laura: await cookieFor(db, adults.laura, 'adult'),
		delmy: await cookieFor(db, adults.delmy, 'adult'),
		pat: await cookieFor(db, neighbours.teacher, 'adult'),
		tomas: await cookieFor(db, adults.tomas, 'staff'),
		carmen: await cookieFor(db, adults.carmen, 'adult'),
		ines: await cookieFor(db, adults.ines, 'adult'),
		sofia: await cookieFor(db, adults.sofia, 'staff'),
		rutilio: await cookieFor(db, neighbours.farCoordinator, 'staff'),
		ruth: await cookieFor(db, adults.ruth, 'staff')
	};
}

/** Which ids an address can be tried with; a route with a new parameter must be thought about here. */
const tried: Record<string, readonly string[]> = {
	letter: ['letter', 'revision'],
	submission: ['submission'],
	translation: ['textTranslation'],
	class: ['class'],
	exchange: ['exchange'],
	day: ['mailDay'],
	report: ['letterReport'],
	doubt: ['translationDoubt'],
	school: ['school'],
	child: ['person'],
	person: ['person'],
	case: ['safeguardCase'],
	term: ['glossaryTerm'],
	file: ['broughtFile'],
	sprint: ['sprint'],
	photo: ['photo'],
	lesson: ['libraryWork'],
	collection: ['libraryWork'],
	work: ['letter', 'photo', 'libraryWork'],
	picture: ['picture'],
	upload: ['upload'],
	page: ['letterPage'],
	printing: ['sheet'],
	attached: ['libraryFile'],
	language: ['language'],
	theme: ['theme'],
	token: [],
	n: []
};

/** Every way of filling in a route's parameters with ids that exist, at most `most` of them. */
export function everyWay(
	scene: Scene,
	params: readonly string[],
	most = 120
): Record<string, string>[] {
	const ways = params.reduce<Record<string, string>[]>(
		(sofar, param) => {
			const from = tried[param];
			if (!from) throw new Error(`Say in tests/support/principals.ts what [${param}] can be.`);
			const found = from.flatMap((table) => scene.ids[table] ?? []);
			const values = found.length > 0 ? found : ['0'];
			return sofar.flatMap((one) => values.map((value) => ({ ...one, [param]: value })));
		},
		[{}]
	);
	// Spread over all of them, so that a long list does not hide the pending ones.
	const step = Math.max(1, Math.ceil(ways.length / most));
	return ways.filter((_way, i) => i % step === 0);
}
