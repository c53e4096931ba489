import { afterAll, beforeAll, expect, test } from 'vitest';
import { tFor } from '#lib/i18n/resources.server.ts';
import { ask } from './support/built.ts';
import { paramsFor, usualForm } from './support/fixtures.ts';
import { plain } from './support/plain.ts';
import { setTheScene, signEverybodyIn, type Principal, type Scene } from './support/principals.ts';
import { idOf } from './support/world.ts';

/**
 * What a form offers can be sent, what was marked in it is marked again when it is refused, and what is
 * pressed twenty times, too late or at what is somebody else's is answered as it should be.
 */
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

test('twenty presses at once hand Ana’s letter in once, and each is answered with it', async () => {
	const { built, world, neighbours } = scene;
	const { ana } = await signEverybodyIn(built, world, neighbours);
	const params = await paramsFor(scene, 'a draft');
	const form = await usualForm(scene, params);
	const path = `/letters/${params['letter']}`;
	const answers = await Promise.all(
		Array.from({ length: 20 }, () => ask(built, `${path}?/handIn`, { form, cookie: ana }))
	);
	expect(new Set(answers.map(({ status, location }) => `${status} ${location}`))).toEqual(
		new Set([`303 ${path}?done=handed-in`])
	);
	const frozen = await built.db
		.selectFrom('revision')
		.select('text')
		.where('workId', '=', params['letter'] ?? '')
		.execute();
	expect(frozen).toEqual([{ text: form['text'] }]);
});

test('a page of before is answered 409, with what happened since', async () => {
	const { built, world, neighbours } = scene;
	const { tomas } = await signEverybodyIn(built, world, neighbours);
	const params = await paramsFor(scene, 'a letter in review');
	const path = `/review/${params['submission']}`;
	await ask(built, path, { cookie: tomas });
	const approve = async (change: Record<string, string>) => {
		const form = { ...(await usualForm(scene, params)), reason: '', note: '', ...change };
		const { status, body } = await ask(built, `${path}?/approve`, { form, cookie: tomas });
		return { status, said: (reason: 'text-changed' | 'already-decided') => says(body, reason) };
	};
	const stale = await approve({ sha256: '0'.repeat(64) });
	expect([stale.status, stale.said('text-changed')]).toEqual([409, true]);
	expect((await approve({})).status).toBe(303);
	const late = await approve({});
	expect([late.status, late.said('already-decided')]).toEqual([409, true]);
});

test('what Tomás wrote for the author is not thrown away by “Approve” unasked', async () => {
	const { built, world, neighbours } = scene;
	const { tomas } = await signEverybodyIn(built, world, neighbours);
	const params = await paramsFor(scene, 'a letter in review');
	const path = `/review/${params['submission']}`;
	await ask(built, path, { cookie: tomas });
	const usual = { ...(await usualForm(scene, params)), reason: '', note: '' };
	const approve = (written: Record<string, string>) =>
		ask(built, `${path}?/approve`, { form: { ...usual, ...written }, cookie: tomas });
	for (const written of [{ reason: 'unkind' }, { 'comment-0': 'Otra palabra.' }])
		expect((await approve(written)).status).toBe(422);
	const asked = await approve({ reason: 'unkind', note: '¿Y el nombre del perro?' });
	expect(asked.status).toBe(422);
	expect(asked.body).toContain('¿Y el nombre del perro?</textarea>');
	expect(asked.body).toMatch(/value="unkind"[^>]* checked/);
	expect(asked.body).toContain('name="without"');
	const without = await approve({ note: '¿Y el nombre del perro?', without: 'yes' });
	expect([without.status, without.location]).toEqual([303, '/review?done=approved']);
});

test('Laura adds the lines that are good, and the others stand as not added', async () => {
	const { built, world, neighbours } = scene;
	const { laura } = await signEverybodyIn(built, world, neighbours);
	const { body } = await ask(built, `/class/${world.classes.cambridge}/roster/list?/add`, {
		cookie: laura,
		form: { act: crypto.randomUUID(), list: 'Wendy\nWendy\n', grade: '4' }
	});
	const heading = /<h2 id="preview"[^>]*>([^<]*)</.exec(body)?.[1];
	const { language } = await built.db
		.selectFrom('person')
		.select('language')
		.where('id', '=', world.adults.laura)
		.executeTakeFirstOrThrow();
	expect(heading).toBe(tFor(language)('exchanges:list.notAdded'));
});

test('what Sofía did for a child on the board is said in the row at which the page opens', async () => {
	const { built, world, neighbours } = scene;
	const { sofia } = await signEverybodyIn(built, world, neighbours);
	const path = `/mail-day/${world.mailDays.cambridge}`;
	const child = idOf(world, 'Mateo');
	const act = async (action: string) => {
		const form = { act: crypto.randomUUID(), child, reason: 'A note on paper goes along.' };
		const { location } = await ask(built, `${path}?/${action}`, { cookie: sofia, form });
		expect(location).toMatch(new RegExp(`&child=${child}#child-${child}$`));
		const { body } = await ask(built, (location ?? '').split('#')[0] ?? '', { cookie: sofia });
		return new RegExp(`<tr[^>]*id="child-${child}"[^]*?</tr>`).exec(body)?.[0] ?? '';
	};
	expect(await act('nudge')).toContain('role="status"');
	const row = await act('exception');
	expect(row).toContain('role="status"');
	expect(row).toContain('action="?/take-back"');
	expect(row, 'the other remedies stay beside it').toContain('action="?/nudge"');
	const day = await built.db
		.updateTable('mailDay')
		.set({ onDate: '2026-01-09' })
		.where('id', '=', world.mailDays.cambridge)
		.returning('fromClassId')
		.executeTakeFirstOrThrow();
	const said = async (path: string) => {
		const { body } = await ask(built, path, { cookie: sofia });
		return (['en', 'es'] as const).some((locale) =>
			body.includes(tFor(locale)('delivery:days.late'))
		);
	};
	expect(await said(path)).toBe(true);
	expect(await said(`/class/${day.fromClassId}/mail`)).toBe(true);
	expect(await act('take-back')).toContain('action="?/exception"');
});

/** In either language, without the name that is put into the sentence. */
const says = (body: string, reason: 'text-changed' | 'already-decided') =>
	(['es', 'en'] as const).some((locale) =>
		tFor(locale)(`problems:${reason}`, { by: '|' })
			.split('|')
			.every((part) => body.includes(part))
	);

test('what is somebody else’s is answered like what does not exist, whether one looks or acts', async () => {
	const { built, world, neighbours, steps } = scene;
	const cookies = await signEverybodyIn(built, world, neighbours);
	const params = await paramsFor(scene, 'a letter with the teacher');
	const letter = params['letter'] ?? '';
	const others = await steps.write('Mateo', 'Ana', 'Hola, Ana.');
	const { submission = '' } = await paramsFor(scene, 'a letter in review');
	const asked: [Principal, string, string, string][] = [
		['laura', `/class/${world.classes.cambridge}/letters/`, others, 'pass'],
		['laura', '/mail-day/', world.mailDays.flores, 'release'],
		['ana', '/mailbox/', letter, ''],
		['ana', '/letters/', others, 'withdraw'],
		['carmen', '/review/', submission, 'approve'],
		['carmen', '/translate/', letter, 'take']
	];
	for (const [who, where, id, action] of asked) {
		const answers = async (id: string) => {
			const [path, cookie] = [`${where}${id}`, cookies[who]];
			const form = await usualForm(scene, params);
			const both = [ask(built, path, { cookie })];
			if (action) both.push(ask(built, `${path}?/${action}`, { cookie, form }));
			return (await Promise.all(both)).map(
				({ status, body }) => `${status} ${plain(body, path).replaceAll(id, '')}`
			);
		};
		const forbidden = await answers(id);
		expect(forbidden[0], where).toMatch(/^404 /);
		expect(forbidden, where).toEqual(await answers(crypto.randomUUID()));
	}
});
