import { expect, test } from 'vitest';
import { pointedAt } from '../passing-on/pointed-at.server.ts';
import { frozenText } from '../way/reading.server.ts';
import { findLetter } from '../queries.server.ts';
import { handedIn, school } from '#tests/support/school.ts';
import { hintsFor } from './hints.server.ts';

const words = { language: 'en', speaks: 'es' } as const;

test('Ana reads in her own language what she may want to take out, before she hands in', async () => {
	const { db, world } = await school();
	const letter = { exchangeId: world.exchangeId, authorKind: 'child', kind: 'pair' } as const;
	const text = 'Call me at 617-555-0147, or write to leo@example.org!';
	expect(await hintsFor(db, letter, { ...words, text })).toEqual([
		{
			words: '617-555-0147',
			says: 'Esto parece un número de teléfono. Las cartas viajan sin números de teléfono.'
		},
		{
			words: 'leo@example.org',
			says: 'Esto parece un correo electrónico. Las cartas viajan sin correos electrónicos.'
		}
	]);
});

test('nothing that Ana may want to take out is left out of the count', async () => {
	const { db, world } = await school();
	const letter = { exchangeId: world.exchangeId, authorKind: 'child', kind: 'pair' } as const;
	const text =
		'Call me at 617-555-0147 or 617-555-0148, write to leo@example.org or ana@example.org, or ask @priya_cool!';
	expect((await hintsFor(db, letter, { ...words, text })).length).toBeGreaterThan(3);
});

test('a child is told of nothing that is for grown-ups, and a teacher of nothing at all', async () => {
	const { db, world } = await school();
	const { exchangeId } = world;
	const heavy = 'Nobody would miss me if I was dead. I want to kill myself.';
	const child = { exchangeId, authorKind: 'child', kind: 'pair' } as const;
	expect(await hintsFor(db, child, { ...words, text: heavy })).toEqual([]);
	const adult = { exchangeId, authorKind: 'adult', kind: 'class' } as const;
	expect(await hintsFor(db, adult, { ...words, text: 'Call me at 617-555-0147.' })).toEqual([]);
});

test('Ms. Rivera sees what the scanner points at before she passes the letter on', async () => {
	const { db, id } = await handedIn('Dear Mateo, call me at 617-555-0147.');
	const letter = await findLetter(db, id);
	const frozen = await frozenText(db, letter!);
	const pointed = await pointedAt(db, frozen!, 'en');
	expect(pointed.filter(({ kind }) => kind === 'phone')).toMatchObject([
		{ words: '617-555-0147', number: 2, what: 'Phone number', start: 23, end: 35 }
	]);
});
