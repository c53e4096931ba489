import { afterAll, beforeAll, expect, test } from 'vitest';
import { matrix } from './access-matrix.ts';
import { ask, pathOf } from './support/built.ts';
import { paramsFor, usualForm } from './support/fixtures.ts';
import { castPassword } from './support/people.ts';
import { setTheScene, signEverybodyIn, type Principal, type Scene } from './support/principals.ts';

/** What takes something from somebody, or lets it go, asks for the password, unless it was just typed. */
const asks: [who: Principal, route: string, ...actions: string[]][] = [
	[
		'sofia',
		'/(coordinate)/coordinate/people/[person]',
		'revoke',
		'endRole',
		'pause',
		'disable',
		'second'
	],
	['sofia', '/(coordinate)/coordinate/exchanges/[exchange]', 'fourEyes'],
	['sofia', '/(coordinate)/coordinate/files', 'takeOut'],
	['laura', '/(class)/class/[class]/roster/[child]', 'leave'],
	['laura', '/(class)/class/[class]/door', 'unlock', 'revoke', 'pictures'],
	['laura', '/(class)/class/[class]/badges', 'make'],
	['laura', '/(class)/class/[class]/consent', 'record'],
	['laura', '/(class)/mail-day/[day]', 'release'],
	['tomas', '/(moderate)/review/released/[letter]', 'recall'],
	['ruth', '/(safeguard)/seals/[work]', 'open']
];

let scene: Scene;

beforeAll(async () => {
	scene = await setTheScene();
}, 120_000);

afterAll(() => scene?.built.stop());

const acts = asks.flatMap(([who, route, ...actions]) =>
	actions.map((action) => ({ who, route, action }))
);

test.each(acts)('$who is asked for the password: $action at $route', async (about) => {
	const { who, route, action } = about;
	const row = matrix.find((line) => line.route === route && `POST ?/${action}` in line.may);
	if (!row) throw new Error('The access matrix has no such act.');
	scene.cookies = await signEverybodyIn(scene.built, scene.world, scene.neighbours);
	await scene.built.db.updateTable('session').set({ passwordAt: 1 }).execute();
	const params = await paramsFor(scene, row.about);
	const { password_again: password = '', ...form } = {
		...(await usualForm(scene, params)),
		...row.form
	};
	const path = `${pathOf(route, params)}?/${action}`;
	await scene.built.db.deleteFrom('signInFailure').execute();
	const traces = async () =>
		(await scene.built.db.selectFrom('audit').select('verb').orderBy('seq').execute()).map(
			({ verb }) => verb
		);
	const before = await traces();
	const sent = (typed: object) =>
		ask(scene.built, path, { cookie: scene.cookies[who], form: { ...form, ...typed } });

	const without = await sent({});
	expect([without.status, await traces()]).toEqual([403, before]);
	const wrong = await sent({ password_again: 'not the password' });
	expect([wrong.status, await traces()]).toEqual([403, [...before, 'person.wrong-password']]);
	expect((await sent({ password_again: password })).status).not.toBe(403);
});

test('a new password asks for the old one, however lately it was typed', async () => {
	const { built, world, neighbours } = scene;
	const { laura } = await signEverybodyIn(built, world, neighbours);
	const account = await ask(built, '/account', { cookie: laura });
	expect(account.body).toMatch(/action="\?\/password"[^]*?name="password_again"/);
	const form = { password: 'otra tortuga 22' };
	const change = (typed: object) =>
		ask(built, '/account?/password', { cookie: laura, form: { ...form, ...typed } });
	expect((await change({})).status).toBe(403);
	expect((await change({ password_again: 'not the password' })).status).toBe(403);
	expect((await change({ password_again: castPassword })).status).toBe(303);
});
