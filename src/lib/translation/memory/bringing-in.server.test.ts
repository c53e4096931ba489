import { expect, test } from 'vitest';
import { daysNow } from '#lib/consent/held.server.ts';
import { all, arriving } from '#tests/support/interchange.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { readTmx } from '../formats/tmx-reader.ts';
import { writeTmx } from '../formats/tmx-writer.ts';
import type { Unit } from '../formats/unit.ts';
import { bringIn, lookThrough } from './bringing-in.server.ts';
import { lookUp } from './lookup.server.ts';

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
	const twice = async () => bringIn(db, units(), await lookThrough(units()), null, now);
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
	expect(await lookThrough(units())).toMatchObject({
		pairs: 2,
		untranslated: 1,
		first: [project[0], project[2]]
	});
	expect(await rows()).toEqual([]);
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
	const preview = { pairs: 0, untranslated: 0, first: [], fingerprint: 'x' };
	await expect(bringIn(db, units(), preview, null, now)).rejects.toMatchObject({
		reason: 'file-truncated'
	});
	expect(await rows()).toEqual([]);
	expect(await db.selectFrom('memoryToken').selectAll().execute()).toEqual([]);
});
