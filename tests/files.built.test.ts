import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './support/built.ts';
import { castPassword } from './support/people.ts';
import { act } from './support/steps.ts';
import { setTheScene, signEverybodyIn, type Scene } from './support/principals.ts';

let scene: Scene;

beforeAll(async () => {
	scene = await setTheScene();
}, 120_000);

afterAll(() => scene?.built.stop());

/** As a browser without a script sends a file. */
async function send(name: string, text: string) {
	const { sofia } = await signEverybodyIn(scene.built, scene.world, scene.neighbours);
	const body = new FormData();
	body.set('act', act());
	body.set('file', new File([text], name));
	const answer = await fetch(`${scene.built.origin}/coordinate/files?/look`, {
		method: 'POST',
		body,
		redirect: 'manual',
		headers: {
			...{ origin: scene.built.origin, 'sec-fetch-site': 'same-origin' },
			...{ accept: 'text/html', cookie: sofia ?? '' }
		}
	});
	const { status } = answer;
	return { status, at: answer.headers.get('location') ?? '', body: await answer.text(), sofia };
}

const row = (n: number) =>
	`"Vino la lluvia ${'muy '.repeat(40)}mansa ${n}.","Rain ${n} came.","es"\n`;
const csv = (rows: number) =>
	`source,target,source_language\n${Array.from({ length: rows }, (_, n) => row(n)).join('')}`;

test('Sofía brings in a file without a script, and takes all out after her password', async () => {
	const { built } = scene;
	const file = csv(2_000);
	const { status, at, sofia } = await send('rain.csv', file);
	expect([status, at]).toEqual([
		303,
		expect.stringMatching(/^\/coordinate\/files\/[0-9a-f-]{36}$/)
	]);
	const page = await ask(built, at, { cookie: sofia });
	expect(page.body).toContain('rain.csv');
	expect(page.body).toContain('⟨#1⟩');
	const yes = await ask(built, `${at}?/bring`, { cookie: sofia, form: { act: act() } });
	expect([yes.status, yes.location]).toEqual([303, at]);

	const form = { what: 'memory', format: 'csv', from: 'es', password_again: castPassword };
	const out = await ask(built, '/coordinate/files?/takeOut', { cookie: sofia, form });
	expect([out.status, out.location]).toEqual([
		303,
		'/coordinate/files/out?what=memory&format=csv&from=es'
	]);
	const taken = await ask(built, out.location ?? '', { cookie: sofia });
	expect(taken.status).toBe(200);
	expect(taken.headers.get('content-disposition')).toBe('attachment; filename="puente-memory.csv"');
	expect(taken.body).toContain('mansa ⟨#1⟩.","Rain ⟨#1⟩ came."');
});

test('a file that means harm is refused in a sentence, and nothing of it is kept', async () => {
	const count = async () =>
		(await scene.built.db.selectFrom('broughtFile').select('id').execute()).length;
	const before = await count();
	const harm = await send('harm.tmx', '<!DOCTYPE tmx [<!ENTITY a "ha">]><tmx>&a;</tmx>');
	expect(harm.status).toBe(422);
	expect(harm.body).toMatch(/Line 1 declares its own document type|La línea 1 declara/);
	expect(await count()).toBe(before);
});
