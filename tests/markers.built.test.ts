import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock } from '#lib/platform/clock.ts';
import { wire } from '#lib/wiring.server.ts';
import { ask, builtRoutes, cookieFor, pathOf, startBuilt, type Built } from './support/built.ts';
import { addNeighbours } from './support/neighbours.ts';
import { bringTo, idsIn, stages, type Pending } from './support/pending.ts';
import { stepsOf } from './support/steps.ts';
import { buildWorld, idOf } from './support/world.ts';

/**
 * The promise, asked of the whole application: letters of Cambridge's children lie in every stage
 * before release, each with a random marker in its text and translation; every route that the build
 * has is asked by everybody of the other side, by strangers and by nobody, with every id that exists,
 * as page and as data. No marker may appear in any answer.
 */
const pairs = [
	['Ana', 'Mateo'],
	['Leo', 'Ximena'],
	['Maya', 'Kevin'],
	['Samuel', 'Yesenia'],
	['Nora', 'Josué'],
	['Theo', 'Marisol'],
	['Priya', 'Chepito']
] as const;

let built: Built;
let pending: Pending[];
let principals: Record<string, string | undefined>;
let ids: Record<string, string[]>;

beforeAll(async () => {
	built = await startBuilt();
	const { db } = built;
	wire();
	const now = systemClock.now();
	const world = await buildWorld(db, now);
	const neighbours = await addNeighbours(db, world, now);
	const steps = stepsOf(db, world, now);
	pending = [];
	for (const [i, stage] of stages.entries()) {
		const [from = 'Ana', to = 'Mateo'] = pairs[i] ?? [];
		pending.push(await bringTo(steps, stage, from, to));
	}
	principals = {
		nobody: undefined,
		...Object.fromEntries(
			await Promise.all(
				['Mateo', 'Ximena', 'Kevin', 'Yesenia', 'Josué', 'Marisol', 'Chepito'].map(
					async (name) => [name, await cookieFor(db, idOf(world, name), 'student')] as const
				)
			)
		),
		'Profe Delmy': await cookieFor(db, world.adults.delmy, 'adult'),
		'a teacher of another class': await cookieFor(db, neighbours.teacher, 'adult'),
		'a child of another class': await cookieFor(db, neighbours.child, 'student'),
		'a coordinator of a third community': await cookieFor(db, neighbours.farCoordinator, 'staff'),
		'a disabled moderator': await cookieFor(db, neighbours.disabled, 'staff')
	};
	ids = await idsIn(db, [
		'letter',
		'submission',
		'textTranslation',
		'revision',
		'class',
		'exchange',
		'mailDay',
		'school',
		'person'
	]);
}, 120_000);

afterAll(() => built?.stop());

/** Which ids an address can be tried with; a new parameter must be thought about here. */
const tried: Record<string, readonly string[]> = {
	letter: ['letter', 'revision'],
	submission: ['submission'],
	translation: ['textTranslation'],
	class: ['class'],
	exchange: ['exchange'],
	day: ['mailDay'],
	school: ['school'],
	child: ['person'],
	person: ['person'],
	token: []
};

function combinations(params: readonly string[]): Record<string, string>[] {
	return params.reduce<Record<string, string>[]>(
		(sofar, param) => {
			const tables = tried[param];
			if (!tables) throw new Error(`Say in tests/markers.built.test.ts what [${param}] can be.`);
			const values = tables.flatMap((table) => ids[table] ?? []);
			return sofar.flatMap((one) =>
				(values.length > 0 ? values : ['0']).map((value) => ({ ...one, [param]: value }))
			);
		},
		[{}]
	);
}

/** A child of the partner class may try many children's addresses; 40 of each are enough. */
const mostOfEach = 40;

test(
	'nothing pending is readable on the other side, by any route',
	{ timeout: 240_000 },
	async () => {
		const markers = pending.flatMap((letter) => letter.markers);
		const leaks: string[] = [];
		let asked = 0;
		for (const route of await builtRoutes()) {
			const paths = combinations(route.params)
				.slice(-mostOfEach)
				.map((params) => pathOf(route.id, params));
			for (const [who, cookie] of Object.entries(principals))
				for (const path of paths)
					for (const form of [path, dataOf(path)]) {
						const answer = await ask(built, form, { cookie });
						asked++;
						const all = answer.body + JSON.stringify([...answer.headers]);
						if (markers.some((marker) => all.includes(marker)))
							leaks.push(`${who} read a pending letter at ${form}`);
						if (answer.status >= 500) leaks.push(`${who} got ${answer.status} at ${form}`);
					}
		}
		expect(leaks).toEqual([]);
		expect(asked).toBeGreaterThan(500);
	}
);

test('the markers are there to be found: their own authors read them', async () => {
	const mine = pending.find((letter) => letter.stage === 'with-teacher');
	const letter = await built.db
		.selectFrom('letter')
		.select('authorId')
		.where('id', '=', mine?.letterId ?? '')
		.executeTakeFirstOrThrow();
	const cookie = await cookieFor(built.db, letter.authorId, 'student');
	const answer = await ask(built, `/letters/${mine?.letterId}`, { cookie });
	expect(answer.body).toContain(mine?.markers[0]);
});

const dataOf = (path: string) => `${path === '/' ? '' : path}/__data.json`;
