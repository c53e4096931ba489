import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './support/built.ts';
import { setTheScene, type Scene } from './support/principals.ts';
import { idOf } from './support/world.ts';

/** What a form offers can be sent, and what was marked in it is marked again when it is refused. */
let scene: Scene;

beforeAll(async () => {
	scene = await setTheScene();
}, 120_000);

afterAll(() => scene?.built.stop());

const input = (body: string, name: string) =>
	new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(body)?.[0] ?? '';

const offered = (body: string, name: string) =>
	/ value="([^"]*)"/.exec(input(body, name))?.[1] ?? 'not offered';

test('Laura sends a note after switching to Spanish, which she does not read', async () => {
	const { built, world, cookies } = scene;
	const { db } = built;
	const switchTo = (language: 'es' | 'en') =>
		db.updateTable('person').set({ language }).where('id', '=', world.adults.laura).execute();
	await switchTo('es');
	const path = `/mail-day/${world.mailDays.cambridge}/note`;
	const page = await ask(built, path, { cookie: cookies.laura });
	expect(page.body).toContain('<html lang="es');
	expect(/<textarea[^>]*>/.exec(page.body)?.[0]).toContain('lang="en-US"');
	const note = { act: offered(page.body, 'act'), text: 'Dear class, your letters come soon.' };
	const send = (language: string) =>
		ask(built, path, { cookie: cookies.laura, form: { ...note, child: '', language } });
	const wrong = await send('es');
	expect(wrong.status).toBe(422);
	expect(wrong.body).toContain('id="language-problem"');
	expect((await send(offered(page.body, 'language'))).status).toBe(303);
	await switchTo('en');
});

test('what Laura ticked beside a longer yes is ticked again when her password was wrong', async () => {
	const { built, world, cookies } = scene;
	await built.db.updateTable('session').set({ passwordAt: 1 }).execute();
	const path = `/class/${world.classes.cambridge}/consent?/record`;
	const form = {
		act: crypto.randomUUID(),
		source: 'family',
		how: 'meeting',
		saidBy: 'family',
		until: new Date().toISOString().slice(0, 10),
		[`answer.${idOf(world, 'Ana')}.letter`]: 'yes',
		password_again: 'not the password'
	};
	const refused = async (typed: object) =>
		input(
			(await ask(built, path, { cookie: cookies.laura, form: { ...form, ...typed } })).body,
			'shorten'
		);
	expect(await refused({ shorten: 'yes' })).toMatch(/ checked/);
	expect(await refused({})).toMatch(/<input(?!.* checked)/);
});
