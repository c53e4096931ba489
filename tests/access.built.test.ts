import { afterAll, beforeAll, expect, test } from 'vitest';
import { columns, matrix, type Row } from './access-matrix.ts';
import { ask, builtRoutes, pathOf } from './support/built.ts';
import { paramsFor, usualForm } from './support/fixtures.ts';
import { plain } from './support/plain.ts';
import { setTheScene, signEverybodyIn, type Principal, type Scene } from './support/principals.ts';

let scene: Scene;

beforeAll(async () => {
	scene = await setTheScene();
}, 120_000);

afterAll(() => scene?.built.stop());

test('every route and every action has its row, and every row its route', async () => {
	const built = (await builtRoutes()).flatMap(({ id, methods }) =>
		methods.map((method) => `${method} ${id}`)
	);
	const rows = matrix.flatMap(({ route, may }) =>
		Object.keys(may).map((method) => `${method} ${route}`)
	);
	expect(built.filter((line) => !rows.includes(line)).sort(), 'without a row').toEqual([]);
	expect(rows.filter((line) => !built.includes(line)).sort(), 'without a route').toEqual([]);
});

const lines = matrix.flatMap((row) =>
	Object.entries(row.may).map(([method, signs]) => ({
		name: `${method} ${row.route}, ${row.about}`,
		row,
		method,
		signs: signs.trim().split(/\s+/)
	}))
);

test.each(lines)('$name', async ({ row, method, signs }) => {
	expect([columns.length - 1, columns.length]).toContain(signs.length);
	scene.cookies = await signEverybodyIn(scene.built, scene.world, scene.neighbours);
	const wrong: string[] = [];
	// First those who may not, on one subject that nobody has touched; then each who may, on a fresh one.
	const shared = await paramsFor(scene, row.about);
	for (const [i, who] of columns.entries()) {
		if (signs[i] === '+') continue;
		const answer = await send(row, method, who, shared);
		if (!isDenied(answer, who)) wrong.push(`${who} may not, but got ${answer.status}`);
	}
	for (const [i, who] of columns.entries()) {
		if (signs[i] !== '+') continue;
		const params = method === 'GET' ? shared : await paramsFor(scene, row.about);
		const answer = await send(row, method, who, params);
		if (isDenied(answer, who) || answer.status >= 500)
			wrong.push(`${who} may, but got ${answer.status} ${answer.location ?? ''}`);
	}
	expect(wrong).toEqual([]);
});

test('what is denied reads just like what is absent', async () => {
	scene.cookies = await signEverybodyIn(scene.built, scene.world, scene.neighbours);
	const { class: klass } = await paramsFor(scene, 'the class');
	for (const [denied, absent] of [
		['/coordinate', '/coordinat0'],
		[`/class/${klass}/roster?at=2`, `/class/${klass}/roste0?at=2`]
	] as const) {
		const seen = [denied, absent].map(async (path) => {
			const { status, body, headers } = await ask(scene.built, path, { cookie: scene.cookies.ana });
			const named = [...headers.keys()].filter((name) => name !== 'keep-alive').sort();
			return { status, named, plain: plain(body, path) };
		});
		const [one, other] = await Promise.all(seen);
		expect(one?.status).toBe(404);
		expect(one).toEqual(other);
		expect(one?.named).not.toContain('content-encoding');
	}
});

async function send(row: Row, method: string, who: Principal, params: Record<string, string>) {
	const [verb = 'GET', action = ''] = method.split(' ');
	const path = pathOf(row.route, params) + (action === '?/default' ? '' : action);
	const cookie = scene.cookies[who];
	if (verb === 'GET') return ask(scene.built, path, { cookie });
	const form = { ...(await usualForm(scene, params)), ...row.form };
	return ask(scene.built, path, { method: verb, cookie, form });
}

/** The same as for what does not exist; who is not signed in is asked to do so first, a child at the door of their class. */
function isDenied(
	{ status, location }: { status: number; location: string | null },
	who: Principal
) {
	if (status === 404) return true;
	const outside = who === 'nobody' || who === 'disabled';
	return (
		outside &&
		status === 303 &&
		(location === '/class' || (location ?? '').startsWith('/sign-in?next='))
	);
}
