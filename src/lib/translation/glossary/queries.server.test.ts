import { expect, test } from 'vitest';
import { freshDatabase } from '#tests/support/database.ts';
import { glossaryFor, termsOf } from './queries.server.ts';

test('the words that come with Puente know what to do with them', async () => {
	const db = await freshDatabase();
	const letter = 'Ayer los cipotes fuimos a la milpa. Mi tío es mojado.';
	const found = await glossaryFor(db, letter, 'es');
	expect(found.map(({ term, strategy, meanings }) => [term, strategy, meanings[0]])).toEqual([
		['cipote', 'translate', 'kid'],
		['milpa', 'explain', 'corn field'],
		['mojado', 'forbid', 'migrant']
	]);
	expect(found[2]?.never).toContain('mojado');
	expect(letter.slice(found[1]?.places[0]?.start, found[1]?.places[0]?.end)).toBe('milpa');
	expect(await glossaryFor(db, letter, 'en')).toEqual([]);
});

test('whoever reads a word that stayed, reads what it is in their language', async () => {
	const db = await freshDatabase();
	const kept = (await termsOf(db, 'es')).filter(({ strategy }) => strategy === 'explain');
	expect(kept).toHaveLength(19);
	for (const { child } of kept) {
		expect(child.es).not.toBe('');
		expect(child.en).not.toBe('');
	}
});

test('a word that was proposed is for translators alone, a retired one for nobody', async () => {
	const db = await freshDatabase();
	const meaning = async (which?: 'all') =>
		(await glossaryFor(db, 'una piscucha', 'es', which)).map(({ term }) => term);
	const mark = (status: 'proposed' | 'retired') =>
		db.updateTable('glossaryTerm').set({ status }).where('term', '=', 'piscucha').execute();
	await mark('proposed');
	expect(await meaning()).toEqual([]);
	expect(await meaning('all')).toEqual(['piscucha']);
	await mark('retired');
	expect(await meaning('all')).toEqual([]);
});
