import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasPoppler } from '#lib/lessons/attaching/poppler.server.ts';
import { attachedAddress } from '#lib/lessons/attaching/attached.ts';
import { ask } from './support/built.ts';
import { paramsFor } from './support/fixtures.ts';
import { pdfSaying } from './support/odd-files.ts';
import { act } from './support/steps.ts';
import { setTheScene, signEverybodyIn, type Scene } from './support/principals.ts';

let scene: Scene;
let lesson: string;

beforeAll(async () => {
	scene = await setTheScene();
	scene.cookies = await signEverybodyIn(scene.built, scene.world, scene.neighbours);
	lesson = (await paramsFor(scene, 'a plan on the desk'))['lesson'] ?? '';
}, 120_000);

afterAll(() => scene?.built.stop());

/** As a browser without a script sends a file. */
async function send(name: string, content: string | Buffer) {
	const body = new FormData();
	body.set('act', act());
	body.set('file', new File([new Uint8Array(Buffer.from(content))], name));
	const answer = await fetch(`${scene.built.origin}/lessons/${lesson}/files?/attach`, {
		method: 'POST',
		body,
		redirect: 'manual',
		headers: {
			...{ origin: scene.built.origin, 'sec-fetch-site': 'same-origin' },
			...{ accept: 'text/html', cookie: scene.cookies.laura ?? '' }
		}
	});
	return { status: answer.status, body: await answer.text() };
}

const files = () =>
	scene.built.db.selectFrom('libraryFile').selectAll().where('workId', '=', lesson).execute();

/** The server looks into it by itself, within some seconds. */
async function lookedInto(name: string) {
	for (let tries = 0; tries < 150; tries++) {
		const file = (await files()).find((one) => one.name === name);
		if (file && file.status !== 'waiting') return file;
		await new Promise((go) => setTimeout(go, 200));
	}
	throw new Error(`Nobody looked into ${name}.`);
}

const page = async () =>
	(await ask(scene.built, `/lessons/${lesson}/files`, { cookie: scene.cookies.laura })).body;

const fetched = (path: string) =>
	fetch(`${scene.built.origin}${path}`, { headers: { cookie: scene.cookies.laura ?? '' } });

test('a text that a teacher sends is looked into, and served as a stranger', async () => {
	expect((await send('Canción “del agua”.md', '<h1>Canto</h1>')).status).toBe(303);
	const { id } = await lookedInto('Canción del agua.txt');
	const address = attachedAddress(lesson, id);
	expect(await page()).toContain(`href="${address}"`);
	const answer = await fetched(address);
	expect(Object.fromEntries(answer.headers)).toMatchObject({
		'content-type': 'text/plain; charset=utf-8',
		'content-disposition': `attachment; filename="Cancion del agua.txt"; filename*=UTF-8''Canci%C3%B3n%20del%20agua.txt`,
		'content-security-policy': "sandbox; default-src 'none'",
		'x-content-type-options': 'nosniff',
		'cache-control': 'no-store'
	});
	expect(await answer.text()).toBe('<h1>Canto</h1>');
	for (const wrong of ['?page=1', '?page=0', '?page=../whole'])
		expect((await fetched(address + wrong)).status, wrong).toBe(404);
}, 60_000);

test('what is no PDF and no text is said beside the field', async () => {
	const png = await send('page.pdf', Buffer.from('89504e470d0a1a0a0000', 'hex'));
	expect(png.status).toBe(422);
	expect(png.body).toContain('this is neither a PDF nor plain text');
	expect(await files()).toHaveLength(1);
});

test.skipIf(!hasPoppler())(
	'a PDF that runs something says so to its teacher, and one that does not has pages',
	async () => {
		await send('bad.pdf', pdfSaying('x', { catalogue: '/OpenAction<</S/JavaScript/JS(1)>>' }));
		await send('good.pdf', pdfSaying('Hola', { pages: 2 }));
		const bad = await lookedInto('bad.pdf');
		expect(bad).toMatchObject({ status: 'refused', reason: 'script' });
		expect(await page()).toContain('A program (JavaScript) is in it.');
		expect((await fetched(attachedAddress(lesson, bad.id))).status).toBe(404);
		const good = await lookedInto('good.pdf');
		const whole = await fetched(attachedAddress(lesson, good.id));
		expect(whole.headers.get('content-type')).toBe('application/pdf');
		const picture = await fetched(`${attachedAddress(lesson, good.id)}?page=2`);
		expect(picture.headers.get('content-type')).toBe('image/webp');
		expect(Buffer.from(await picture.arrayBuffer()).toString('latin1', 8, 12)).toBe('WEBP');
		expect((await fetched(`${attachedAddress(lesson, good.id)}?page=3`)).status).toBe(404);
	},
	60_000
);
