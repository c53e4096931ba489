import { expect, test } from 'vitest';
import { authorizeClass } from '#lib/exchanges/classes.server.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { wire } from '#lib/wiring.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { lessonStepsOf, waterPlan } from '#tests/support/lessons.ts';
import { act, actorOf } from '#tests/support/steps.ts';
import { buildWorld } from '#tests/support/world.ts';
import { printTable } from '../csv/print.ts';
import { printMarkdown } from '../markdown/print.ts';
import { worksToWrite } from '../queries.server.ts';
import { wordsOf } from './arriving.server.ts';
import { bringIn } from './bringing-in.server.ts';
import { look, plansIn } from './looking.server.ts';

const now = Date.UTC(2026, 10, 20, 15);
const t = tFor('es');

async function start() {
	wire();
	const db = await freshDatabase();
	const world = await buildWorld(db, now);
	const { delmy } = world.adults;
	const classOfDelmy = async (personId = delmy) =>
		authorizeClass(db, await actorOf(db, personId, now), 'teach', world.classes.flores);
	const onTheDesk = async () => {
		const of = { personId: delmy, classIds: [world.classes.flores] };
		return (await worksToWrite(db, of, 'lesson')).map(({ doc, state }) => ({
			doc,
			status: state.status
		}));
	};
	return { db, world, classOfDelmy, onTheDesk, ...lessonStepsOf(db, world, now) };
}

const table = `${printTable([waterPlan, { ...waterPlan, title: 'La milpa' }], 'es')}"","español"\r\n`;

test('Delmy brings in the rows of a table that she ticked, each as a draft of her class, once', async () => {
	const { db, classOfDelmy, onTheDesk } = await start();
	const plans = plansIn(table, 'es', new Set(['2', '3', '4']));
	const form = { act: act(), plans };
	const first = await bringIn(db, await classOfDelmy(), form, now);
	expect(await bringIn(db, await classOfDelmy(), form, now)).toBe(first);
	expect(await onTheDesk()).toHaveLength(2);
	expect(await onTheDesk()).toEqual(
		expect.arrayContaining([
			{ status: 'draft', doc: waterPlan },
			{ status: 'draft', doc: { ...waterPlan, title: 'La milpa' } }
		])
	);
});

test('nobody brings anything into a class that they do not teach', async () => {
	const { world, classOfDelmy, onTheDesk } = await start();
	for (const person of [world.adults.laura, world.adults.tomas, world.adults.sofia])
		await expect(classOfDelmy(person)).rejects.toMatchObject({ kind: 'not-found' });
	expect(await onTheDesk()).toEqual([]);
});

test('minutes behind the name of a moment are its minutes, whether its heading is marked or not', () => {
	for (const mark of ['', '## ']) {
		const pasted = `${mark && '# '}Agua\n\n${mark}Bienvenida (10 min)\nEn rueda.\n\n${mark}Medir (25 min)\nCon botes.`;
		const [plan] = plansIn(pasted, 'es', new Set(['1']));
		expect(plan?.moments).toMatchObject([
			{ name: 'Bienvenida', minutes: 10, steps: 'En rueda.' },
			{ name: 'Medir', minutes: 25, steps: 'Con botes.' }
		]);
	}
});

test('a plan that was taken as Markdown comes back as it was, and can be written on', async () => {
	const { db, classOfDelmy, planSession, writePlan, lessonNow } = await start();
	const { doc } = await lessonNow(await planSession());
	const plans = plansIn(printMarkdown(doc), 'en', new Set(['1']));
	const id = await bringIn(db, await classOfDelmy(), { act: act(), plans }, now);
	expect((await lessonNow(id)).doc).toEqual(doc);
	await writePlan(id, { ...doc, title: 'Otra' });
	expect((await lessonNow(id)).doc.title).toBe('Otra');
});

test('before anything is kept one sees the whole plan, or each row with what is wrong', () => {
	expect(look('El río\nMateriales: yeso', 'es', t)).toMatchObject({
		shown: { plan: { title: 'El río', materials: 'yeso' } },
		rows: [{ row: 1, plan: { title: 'El río' }, problem: null }]
	});
	expect(look(table, 'es', t)).toMatchObject({
		shown: null,
		rows: [
			{ row: 2, plan: { title: waterPlan.title, minutes: 35 } },
			{ row: 3, plan: { title: 'La milpa' } },
			{ row: 4, plan: null, problem: 'No tiene título.' }
		]
	});
	expect(look('Título,Idioma\nAgua,es\n,es\nNieve,noruego\n', 'es', t).rows).toMatchObject([
		{ plan: { title: 'Agua' } },
		{ plan: null, problem: 'No tiene título.' },
		{ plan: null, problem: 'Su idioma no es español ni inglés.' }
	]);
});

test.each([
	['no words', ' ', 'bring-empty'],
	['a broken beginning', '---\nedades: [\n---\n', 'bring-front-matter'],
	['a table without plans', 'Título,Tema\n', 'bring-empty'],
	['a purpose without end', `Agua\nObjetivo: ${'a'.repeat(401)}`, 'bring-too-long']
])('refused in words: %s', (_name, text, reason) => {
	expect(() => look(text, 'es', t)).toThrow(
		expect.objectContaining({ kind: 'invalid', reason }) as Error
	);
});

test('what is too long is called by its name', () => {
	expect(() => look(`Agua\nObjetivo: ${'a'.repeat(401)}`, 'es', t)).toThrow(
		expect.objectContaining({
			detail: { field: t('lessons:field.purpose'), limit: 400 }
		}) as Error
	);
});

test('no row that was not ticked comes in, and none is a refusal', () => {
	expect(plansIn(table, 'es', new Set(['3'])).map(({ title }) => title)).toEqual(['La milpa']);
	expect(() => plansIn(table, 'es', new Set(['9']))).toThrow('bring-nothing-chosen');
});

const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);

test('files of spreadsheets are read in the alphabet in which they were saved', async () => {
	const latin = new Uint8Array([0x54, 0xed, 0x74, 0x75, 0x6c, 0x6f]);
	const wide = new Uint8Array([0xff, 0xfe, 0x54, 0x00, 0xed, 0x00]);
	expect(await wordsOf(file('plan.csv', latin))).toBe('Título');
	expect(await wordsOf(file('plan.TXT', wide))).toBe('Tí');
	expect(await wordsOf(file('plan.md', '# Título'))).toBe('# Título');
});

test.each([
	['a document', file('plan.docx', 'PK\u0003\u0004'), 'bring-ending'],
	['a program', file('plan.md.exe', 'MZ'), 'bring-ending'],
	['a picture that is called a table', file('plan.csv', '\u0089PNG\u001a\u0000'), 'bring-not-text'],
	['more than any plan', file('plan.txt', 'a'.repeat(800_001)), 'bring-too-large']
])('refused before it is read: %s', async (_name, chosen, reason) => {
	await expect(wordsOf(chosen)).rejects.toMatchObject({ kind: 'invalid', reason });
});
