import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, builtRoutes, cookieFor, pathOf } from './support/built.ts';
import { everyWay, setTheScene, type Principal, type Scene } from './support/principals.ts';
import { idOf } from './support/world.ts';

/**
 * The promise, asked of the whole application: letters of Cambridge's children lie in every stage
 * before release, each with a random marker in its text and in its translation; every route that the
 * build has is asked by everybody of the other side, by strangers and by nobody, with every id that
 * exists, as page and as data. No marker may appear in any answer.
 */
let scene: Scene;
let others: Record<string, string | undefined>;

const strangers: Principal[] = ['nobody', 'disabled', 'mateo', 'sky', 'delmy', 'pat', 'rutilio'];
const recipients = ['Ximena', 'Kevin', 'Yesenia', 'Josué', 'Marisol', 'Chepito'];

beforeAll(async () => {
	scene = await setTheScene();
	const { built, world, cookies } = scene;
	others = Object.fromEntries(strangers.map((name) => [name, cookies[name]]));
	for (const name of recipients)
		others[name] = await cookieFor(built.db, idOf(world, name), 'student');
}, 120_000);

afterAll(() => scene?.built.stop());

test(
	'nothing pending is readable on the other side, by any route',
	{ timeout: 300_000 },
	async () => {
		const markers = scene.pending.flatMap((letter) => letter.markers);
		const leaks: string[] = [];
		let asked = 0;
		for (const route of await builtRoutes()) {
			const paths = everyWay(scene, route.params).map((params) => pathOf(route.id, params));
			for (const [who, cookie] of Object.entries(others))
				for (const path of paths.flatMap((page) => [page, dataOf(page)])) {
					const answer = await ask(scene.built, path, { cookie });
					asked++;
					const all = answer.body + JSON.stringify([...answer.headers]);
					if (markers.some((marker) => all.includes(marker)))
						leaks.push(`${who} read a pending letter at ${path}`);
					if (answer.status >= 500) leaks.push(`${who} got ${answer.status} at ${path}`);
				}
		}
		expect(leaks).toEqual([]);
		expect(asked).toBeGreaterThan(1_000);
	}
);

test('the markers are there to be found: their author reads them', async () => {
	const mine = scene.pending.find((letter) => letter.stage === 'with-teacher');
	const answer = await ask(scene.built, `/letters/${mine?.letterId}`, {
		cookie: scene.cookies.ana
	});
	expect(answer.status).toBe(200);
	expect(answer.body).toContain(mine?.markers[0]);
});

const dataOf = (path: string) => `${path === '/' ? '' : path}/__data.json`;
