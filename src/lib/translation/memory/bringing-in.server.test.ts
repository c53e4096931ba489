import { expect, test } from 'vitest';
import { daysNow } from '#lib/consent/held.server.ts';
import { all, arriving } from '#tests/support/interchange.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { readTmx } from '../formats/tmx-reader.ts';
import { writeTmx } from '../formats/tmx-writer.ts';
import type { Unit } from '../formats/unit.ts';
import { bringIn, lookThrough, sortOut } from './bringing-in.server.ts';
import { lookUp } from './lookup.server.ts';
import { takenOut } from './taking-out.server.ts';

const now = Date.UTC(2026, 10, 20, 15);

const unit = (source: string, target: string): Unit => ({
	source,
	target,
	sourceLanguage: 'en',
	targetLanguage: 'es'
});
const project = [
	unit('The river rose in the night.', 'El río creció en la noche.'),
	unit('Nobody has translated this.', ''),
	unit('My dog has 3 puppies.', 'Mi perra tiene 3 cachorros.')
];
const fileOf = async (units: readonly Unit[]) => (await all(writeTmx(units))).join('');

async function bring(file: string) {
	const db = await freshDatabase();
	const units = () => readTmx(arriving(file, 1000));
	const twice = () => bringIn(db, units(), { name: 'earlier.tmx', format: 'tmx' }, now);
	const rows = () => db.selectFrom('memoryEntry').selectAll().execute();
	return { db, units, twice, rows };
}

test('a file of an earlier project is offered to translators, in both directions', async () => {
	const { db, twice } = await bring(await fileOf(project));
	expect(await twice()).toBe(2);
	const look = async (text: string, from: 'es' | 'en') =>
		(await lookUp(db, await daysNow(db, now), { text, from, to: from === 'es' ? 'en' : 'es' })).map(
			({ target }) => target
		);
	expect(await look('The river rose in the night.', 'en')).toEqual(['El río creció en la noche.']);
	expect(await look('Mi perra tiene 5 cachorros.', 'es')).toEqual(['My dog has 5 puppies.']);
	const acts = await db.selectFrom('audit').select(['verb', 'detail']).execute();
	expect(acts).toEqual([{ verb: 'memory.brought-in', detail: '{"sentences":2}' }]);
});

test('the preview tells what a file would bring, and keeps nothing', async () => {
	const { units, rows } = await bring(await fileOf(project));
	expect(await lookThrough(units())).toEqual({ pairs: 2, untranslated: 1 });
	expect(await rows()).toEqual([]);
});

test('what a file would bring is told without names and numbers, and what would not come in with its reason', async () => {
	const { db, twice } = await bring(await fileOf(project.slice(0, 1)));
	await twice();
	const more = [
		...project,
		project[2]!,
		unit('¡!', '!'),
		unit('Kofi has 9 hens.', 'Kofi tiene 9 gallinas.')
	];
	const { found, pairs } = await sortOut(db, readTmx(arriving(await fileOf(more))));
	expect(found).toEqual({
		of: { es: 0, en: 6 },
		fresh: 2,
		leftOut: { untranslated: 1, 'no-words': 1, twice: 1, there: 1 },
		samples: [
			{
				language: 'en',
				source: 'My dog has ⟨#1⟩ puppies.',
				target: 'Mi perra tiene ⟨#1⟩ cachorros.'
			},
			{ language: 'en', source: '⟨n1⟩ has ⟨#1⟩ hens.', target: '⟨n1⟩ tiene ⟨#1⟩ gallinas.' }
		]
	});
	expect(pairs).toHaveLength(2);
});

test('the memory of one Puente comes into another as it was', async () => {
	const one = await bring(
		await fileOf([...project, unit('Sofía said: 3 + Rosa = 5?', '¿Sofía dijo: 3 + Rosa = 5?')])
	);
	await one.twice();
	const out = await all(writeTmx(takenOut(one.db, 'es', now)));
	const other = await bring(out.join(''));
	await other.twice();
	const held = async ({ rows }: typeof one) =>
		(await rows()).map(({ es, en, esKey, enKey }) => ({ es, en, esKey, enKey }));
	expect(await held(other)).toEqual(await held(one));
	expect((await held(one)).at(-1)?.es).toBe('¿⟨n1⟩ dijo: ⟨#1⟩ + ⟨n2⟩ = ⟨#2⟩?');
});

test('the same sentences come in once', async () => {
	const { twice, rows } = await bring(await fileOf(project));
	expect(await twice()).toBe(2);
	expect(await twice()).toBeNull();
	expect(await rows()).toHaveLength(2);
});

test('a file that breaks off after a thousand units leaves nothing behind', async () => {
	const many = Array.from({ length: 1200 }, (_, n) =>
		unit(`Day ${n} of rain.`, `Día ${n} de lluvia.`)
	);
	const whole = await fileOf(many);
	const { db, units, rows } = await bring(whole.slice(0, -40));
	const named = { name: 'cut.tmx', format: 'tmx' };
	await expect(bringIn(db, units(), named, now)).rejects.toMatchObject({
		reason: 'file-truncated'
	});
	expect(await rows()).toEqual([]);
	expect(await db.selectFrom('memoryToken').selectAll().execute()).toEqual([]);
});

test('one sentence in French keeps no project outside', async () => {
	const whole = await fileOf(project);
	const french =
		'<tu><tuv xml:lang="en"><seg>Hi</seg></tuv><tuv xml:lang="fr"><seg>Salut</seg></tuv></tu>';
	const { db, units, twice } = await bring(whole.replace('</body>', `${french}</body>`));
	const { found, pairs } = await sortOut(db, units());
	expect(pairs).toHaveLength(2);
	expect(found.leftOut).toEqual({ 'other-language': 1, untranslated: 1 });
	expect(found.of).toEqual({ es: 0, en: 3 });
	expect(await twice()).toBe(2);
});
