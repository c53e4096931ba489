import { expect, test } from 'vitest';
import { tFor } from '#lib/i18n/resources.server.ts';
import { writeOutcome } from './outcome.ts';
import { nameOfSheet, tellOutcome } from './told.ts';

const ana = '0193d3a0-0000-7000-8000-000000000001';
const spare = '0193d3a0-0000-7000-8000-000000000002';
const old = '0193d3a0-0000-7000-8000-000000000003';
const names = new Map([
	[ana, 'Ana'],
	[spare, null]
]);
const tell = (...sorted: Parameters<typeof writeOutcome>[0]) =>
	tellOutcome(tFor('en'), names, writeOutcome(sorted));

test('a receipt says whose page it is, also of two in one photograph', () => {
	expect(tell({ became: 'sorted', sheet: ana, n: 1 })).toEqual({
		words: 'Ana, page 1',
		good: true
	});
	expect(
		tell({ became: 'sorted', sheet: ana, n: 1 }, { became: 'again', sheet: old, n: 2 })
	).toEqual({
		words: 'Ana, page 1 · A sheet, page 2: was here already',
		good: true
	});
});

test('what needs somebody says so', () => {
	expect(tell({ became: 'double', sheet: spare, n: 1 })).toEqual({
		words: 'Spare sheet, page 1: came twice, choose below which photo stays',
		good: false
	});
	expect(tell({ became: 'unknown', stack: ana })).toEqual({
		words: 'Could not be sorted: say below what it is',
		good: false
	});
});

test('a child with several sheets is named with whom each is for', () => {
	const named = (name: string | null, to: string | null) =>
		nameOfSheet(tFor('en'), { id: ana, key: '', name, to });
	expect([named('Ana', null), named('Ana', 'Mateo'), named(null, 'Mateo')]).toEqual([
		'Ana',
		'Ana to Mateo',
		null
	]);
});
