import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './support/built.ts';
import { lessonStepsOf, waterPlan } from './support/lessons.ts';
import { setTheScene, type Scene } from './support/principals.ts';
import { act } from './support/steps.ts';

let scene: Scene;
beforeAll(async () => {
	scene = await setTheScene();
}, 120_000);
afterAll(() => scene?.built.stop());

const works = () => scene.built.db.selectFrom('libraryWork').select(['id', 'doc']).execute();

async function send(action: string, form: Record<string, string>) {
	const { built, world, cookies } = scene;
	const usual = { act: act(), class: world.classes.cambridge, language: 'en' };
	const cookie = cookies['laura'];
	return ask(built, `/lessons/bring-in?/${action}`, { cookie, form: { ...usual, ...form } });
}

const pasted = `Where our water goes

PURPOSE: to follow it
Welcome (10 min)
<script>alert(1)</script>
THE LONG WAY
We draw.`;

test('Laura pastes a plan without a script, sees what becomes of it, and only then is it kept', async () => {
	const before = await works();
	const seen = await send('look', { text: pasted });
	expect(seen.status).toBe(200);
	expect(seen.body).toContain('Nothing is kept yet');
	expect(seen.body).toContain('“THE LONG WAY” looks like a moment');
	expect(seen.body).toContain('&lt;script>alert(1)&lt;/script>');
	expect(seen.body).not.toContain('<script>alert');
	expect(await works()).toEqual(before);

	const brought = await send('bring', { text: pasted, row: '1' });
	expect(brought.status).toBe(303);
	const kept = (await works()).filter(({ id }) => !before.some((one) => one.id === id));
	expect(brought.location).toBe(`/lessons/${kept[0]?.id}/write`);
	expect(kept.map(({ doc }) => JSON.parse(doc))).toMatchObject([
		{
			...{ title: 'Where our water goes', purpose: 'to follow it', language: 'en' },
			moments: [
				{ name: 'Welcome', minutes: 10, steps: '<script>alert(1)</script>' },
				{ name: 'THE LONG WAY', steps: 'We draw.' }
			]
		}
	]);
});

test('what cannot be taken is refused in a sentence, and the words are still there', async () => {
	const long = `Our water\nPurpose: ${'far '.repeat(120)}`;
	const answer = await send('look', { text: long });
	expect(answer.status).toBe(422);
	expect(answer.body).toContain('“What for” has at most 400 characters.');
	expect(answer.body).toContain('far far far');
	expect((await send('look', { text: '  ' })).status).toBe(422);
	expect((await send('bring', { text: long, row: '1' })).status).toBe(422);
});

test('a public plan goes out as a file of its own name, with its licence, to somebody who is not signed in', async () => {
	const { built, world } = scene;
	const steps = lessonStepsOf(built.db, world, Date.now());
	const id = await steps.share({ audience: 'public' }, { ...waterPlan, title: 'Agua: "río"; ñ' });
	const answer = await fetch(`${built.origin}/lessons/${id}/markdown`);
	expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
	expect(answer.headers.get('content-disposition')).toBe('attachment; filename="agua-rio-n.md"');
	const file = await answer.text();
	expect(file).toContain('licencia: CC BY-SA 4.0');
	expect(file).toContain(`${built.origin}/lessons/${id}`);
	expect(file).toContain('# Agua: "río"; ñ');
});

test('Laura takes her plans along as a table', async () => {
	const { built, cookies } = scene;
	const answer = await ask(built, '/lessons/mine/csv', { cookie: cookies['laura'] });
	expect(answer.body).toContain('"Title","Language"');
	expect(answer.body).toContain('"Where our water goes"');
});

test('whoever finds plans takes those along as a table that they may read, and no others', async () => {
	const { built, world, cookies } = scene;
	const steps = lessonStepsOf(built.db, world, Date.now());
	const open = await steps.share(
		{ audience: 'public' },
		{ ...waterPlan, title: 'La pila pública' }
	);
	await steps.share({ audience: 'exchange' }, { ...waterPlan, title: 'La pila de la escuela' });
	await steps.planSession({ ...waterPlan, title: 'La pila en borrador' });
	const nobody = await ask(built, '/lessons/csv?q=pila');
	expect(nobody.body).toContain('"La pila pública"');
	expect(nobody.body).toContain(`"CC BY-SA 4.0","${built.origin}/lessons/${open}"`);
	expect(nobody.body).not.toMatch(/La pila (?:de la escuela|en borrador)/);
	const laura = await ask(built, '/lessons/csv?q=pila', { cookie: cookies['laura'] });
	expect(laura.body).toContain('"La pila de la escuela"');
	expect(laura.body).not.toContain('borrador');
	expect((await ask(built, '/lessons/csv?q=nieve')).body).not.toContain('pila');
});
