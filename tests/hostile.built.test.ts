import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, builtRoutes, pathOf } from './support/built.ts';
import {
	everyWay,
	setTheScene,
	signEverybodyIn,
	type Principal,
	type Scene
} from './support/principals.ts';

/** What nobody would type by accident; the same names that our forms use, so that it gets in. */
const nasty: Record<string, string> = {
	nul: 'before\0after',
	bidi: '\u202Eabc\u2066def\u2069',
	'zero-width': `a${'\u200B'.repeat(5_000)}b`,
	marks: `e${'\u0301'.repeat(5_000)}`,
	lines: 'line\n'.repeat(10_000),
	surrogate: 'half \uD83D pair',
	number: '99999999999999999999',
	sql: `'; drop table letter; --`,
	script: '<script>alert(1)</script>'
};

const fields = [
	'act',
	'text',
	'note',
	'reason',
	'name',
	'letterName',
	'email',
	'password',
	'code',
	'on',
	'date',
	'version',
	'revisionId',
	'sha256',
	'language',
	'to',
	'next',
	'list',
	'grade',
	'target-0',
	'__proto__',
	'constructor',
	'toString'
];

/** Where people type more than a word; floods go only there, or one request would weigh a megabyte. */
const wide = ['text', 'note', 'list'];

const formOf = (value: string) =>
	Object.fromEntries(
		fields.map((field) => [field, value.length < 100 || wide.includes(field) ? value : 'x'])
	);

/** One of each kind of person; the access matrix tries them all. */
const senders: Principal[] = ['nobody', 'ana', 'laura', 'tomas', 'carmen', 'sofia'];

let scene: Scene;

beforeAll(async () => {
	scene = await setTheScene();
}, 120_000);

afterAll(() => scene?.built.stop());

test('no form ends in a server error, whoever sends what', { timeout: 600_000 }, async () => {
	const failures: string[] = [];
	for (const { id, params, methods } of await builtRoutes()) {
		const [filled = {}] = everyWay(scene, params, 1);
		scene.cookies = await signEverybodyIn(scene.built, scene.world, scene.neighbours);
		for (const method of methods.filter((name) => name !== 'GET')) {
			const [verb = 'POST', action = ''] = method.split(' ');
			const path = pathOf(id, filled) + (action === '?/default' ? '' : action);
			for (const who of senders) failures.push(...(await sendAll(verb, path, who)));
			// Enough to see what is wrong, without waiting for the rest.
			if (failures.length > 9) break;
		}
	}
	expect(failures.join('\n')).toBe('');
});

/** Sends each kind of nasty form; whoever is not let in gets no further with other words. */
async function sendAll(method: string, path: string, who: Principal): Promise<string[]> {
	const failures: string[] = [];
	for (const [kind, value] of Object.entries(nasty)) {
		const asked = { method, form: formOf(value), cookie: scene.cookies[who] };
		const answer = await ask(scene.built, path, asked).catch((problem: Error) => ({
			status: 599,
			location: problem.name
		}));
		if (answer.status >= 500)
			failures.push(
				`${answer.status} ${answer.location ?? ''} for ${who} sending ${kind} to ${path}`
			);
		if (
			answer.status === 404 ||
			answer.location?.startsWith('/sign-in') ||
			answer.location === '/class'
		)
			break;
	}
	return failures;
}

test('bytes that are no UTF-8, a body that is no form and a method that does not exist', async () => {
	const { built, world, neighbours } = scene;
	const { laura } = await signEverybodyIn(built, world, neighbours);
	const send = (body: BodyInit, type: string, method = 'POST', path = '/sign-in?/enter') =>
		fetch(`${built.origin}${path}`, {
			method,
			body,
			redirect: 'manual',
			headers: {
				'content-type': type,
				origin: built.origin,
				'sec-fetch-site': 'same-origin',
				accept: 'text/html',
				cookie: laura ?? ''
			}
		});
	const draft = `/class/${world.classes.cambridge}/letters/${world.exchangeId}/draft`;
	const bytes = new Uint8Array([0x65, 0x3d, 0xff, 0xfe, 0xc3, 0x28]);
	const statuses = await Promise.all([
		send(bytes, 'application/x-www-form-urlencoded'),
		send('{"a":', 'application/json'),
		send('--x\r\n', 'multipart/form-data; boundary=y'),
		send('a=b', 'application/x-www-form-urlencoded', 'DELETE'),
		send('{"a":', 'application/json', 'POST', '/language'),
		send('{"a":', 'application/json', 'PUT', draft)
	]);
	expect(statuses.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
});

test('an address with a NUL in it is an address that does not exist', async () => {
	const { built, world, neighbours } = scene;
	const { laura } = await signEverybodyIn(built, world, neighbours);
	for (const path of ['/class/a%00b', '/class/a%00b/roster'])
		expect((await ask(built, path, { cookie: laura })).status, path).toBe(404);
});

test('a page that is not there speaks of no number', async () => {
	const { built, cookies } = scene;
	const page = await ask(built, '/no-such-page', { cookie: cookies.laura });
	expect(page.status).toBe(404);
	expect(wordsOf(page.body)).toMatch(/\p{L}{3}/u);
	expect(wordsOf(page.body)).not.toContain('404');
});

/** What people read of a page: hashes and ids in its tags may hold any number. */
const wordsOf = (page: string) =>
	page.replace(/<(script|style)\b[^]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ');

test('what another site makes a browser send is refused', async () => {
	const { built, cookies } = scene;
	const from = (headers: Record<string, string>) =>
		ask(built, '/sign-out', { form: { a: 'b' }, cookie: cookies.laura, headers });
	expect((await from({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
	expect((await from({ 'sec-fetch-site': 'same-site' })).status).toBe(403);
});

test('every page says what browsers may do with it', async () => {
	const { built, world, neighbours } = scene;
	const { ana } = await signEverybodyIn(built, world, neighbours);
	const page = await ask(built, '/', { cookie: ana });
	const policy = page.headers.get('content-security-policy') ?? '';
	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain("frame-ancestors 'none'");
	expect(policy).not.toContain('unsafe-inline');
	expect(page.headers.get('x-content-type-options')).toBe('nosniff');
	expect(page.headers.get('referrer-policy')).toBe('same-origin');
	expect(page.headers.get('permissions-policy')).toContain('camera=()');
	expect(page.headers.get('cache-control')).toBe('no-store');
});

test('a camera is for the page that photographs sheets, and for no other', async () => {
	const { built, cookies, world } = scene;
	const camera = async (page: string) => {
		const path = `/class/${world.classes.cambridge}/${page}`;
		const { headers } = await ask(built, path, { cookie: cookies.laura });
		return /camera=\(\w*\)/.exec(headers.get('permissions-policy') ?? '')?.[0];
	};
	expect(await camera('sheets/stack')).toBe('camera=(self)');
	for (const page of ['sheets', 'photos', 'letters', 'sheets/stack/none'])
		expect(await camera(page)).toBe('camera=()');
});
