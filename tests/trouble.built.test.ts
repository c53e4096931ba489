import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './support/built.ts';
import { paramsFor, usualForm } from './support/fixtures.ts';
import { setTheScene, signEverybodyIn, type Scene } from './support/principals.ts';

/**
 * The built application on a real database file that cannot take more, or that somebody else holds. Its
 * own connection is found by listening to the driver, which this process shares with it.
 */
const connections: BetterSqlite3.Database[] = [];
const { pragma } = BetterSqlite3.prototype;
let scene: Scene;
let puente: BetterSqlite3.Database;

beforeAll(async () => {
	BetterSqlite3.prototype.pragma = function (this: BetterSqlite3.Database, ...asked) {
		if (!connections.includes(this)) connections.push(this);
		return pragma.apply(this, asked);
	};
	scene = await setTheScene();
	// The first request opens what the tests did not.
	await ask(scene.built, '/healthz');
	BetterSqlite3.prototype.pragma = pragma;
	const last = connections.at(-1);
	if (!last || connections.length < 2) throw new Error('The application opened no database.');
	puente = last;
	scene.cookies = await signEverybodyIn(scene.built, scene.world, scene.neighbours);
}, 120_000);

afterAll(async () => {
	BetterSqlite3.prototype.pragma = pragma;
	await scene?.built.stop();
});

/** Longer than what is free in the pages that the file has. */
const poem = `Querido Mateo:\n${'  la milpa está verde — el río también\n'.repeat(95)}`;

async function desk() {
	const params = await paramsFor(scene, 'a draft');
	const form = { ...(await usualForm(scene, params)), base: '1', from: 'page', text: poem };
	const path = `/letters/${params['letter']}`;
	const stored = () =>
		scene.built.db
			.selectFrom('letter')
			.innerJoin('letterDraft', 'letterDraft.letterId', 'letter.id')
			.select(['letter.status', 'letterDraft.text'])
			.where('letter.id', '=', params['letter'] ?? '')
			.executeTakeFirstOrThrow();
	const send = (to: string, method = 'POST') =>
		ask(scene.built, to, { method, form, cookie: scene.cookies.ana });
	return { path, stored, send };
}

async function nothingIsAcknowledged() {
	const { path, stored, send } = await desk();
	return {
		async whileItCannotStore() {
			const before = await stored();
			const handedIn = await send(`${path}?/handIn`);
			expect(handedIn.status).toBe(503);
			expect(handedIn.body, 'what happened, in her language').toContain('cannot store anything');
			expect(handedIn.body, 'what she typed').toContain('la milpa está verde');
			expect((await send(`${path}/draft`, 'PUT')).status).toBe(503);
			expect((await ask(scene.built, '/mailbox', { cookie: scene.cookies.ana })).status).toBe(200);
			expect(await stored()).toEqual(before);
		},
		async whenItCanAgain() {
			expect((await send(`${path}?/handIn`)).status).toBe(303);
			expect(await stored()).toMatchObject({ status: 'with-teacher', text: poem.trimEnd() });
		}
	};
}

test('on a full disk nothing is acknowledged, what Ana typed stays, and later it is handed in', async () => {
	const letter = await nothingIsAcknowledged();
	const pages = Number(puente.pragma('page_count', { simple: true }));
	puente.pragma(`max_page_count = ${pages}`);
	await letter.whileItCannotStore();
	puente.pragma('max_page_count = 1073741823');
	await letter.whenItCanAgain();
});

test('while somebody else holds the database the same is true', async () => {
	const letter = await nothingIsAcknowledged();
	const other = new BetterSqlite3(puente.name);
	puente.pragma('busy_timeout = 20');
	other.exec('begin immediate');
	await letter.whileItCannotStore();
	other.exec('rollback');
	other.close();
	puente.pragma('busy_timeout = 5000');
	await letter.whenItCanAgain();
});

test('while it cannot be noted that Ana is still here, she goes on reading', async () => {
	const twoMinutesAgo = Date.now() - 120_000;
	await scene.built.db.updateTable('session').set({ extendedAt: twoMinutesAgo }).execute();
	const other = new BetterSqlite3(puente.name);
	puente.pragma('busy_timeout = 20');
	other.exec('begin immediate');
	const answer = await ask(scene.built, '/mailbox', { cookie: scene.cookies.ana });
	other.exec('rollback');
	other.close();
	puente.pragma('busy_timeout = 5000');
	expect(answer.status).toBe(200);
	expect((await ask(scene.built, '/mailbox', { cookie: scene.cookies.ana })).status).toBe(200);
});

test('when nobody can be recognised, the page says so in both languages', async () => {
	const other = new BetterSqlite3(puente.name);
	other.exec('alter table session rename to gone');
	const answer = await ask(scene.built, '/mailbox', { cookie: scene.cookies.ana });
	other.exec('alter table gone rename to session');
	other.close();
	expect(answer.status).toBe(500);
	for (const words of ['lang="es"', 'lang="en"']) expect(answer.body).toContain(words);
	expect((await ask(scene.built, '/mailbox', { cookie: scene.cookies.ana })).status).toBe(200);
});
