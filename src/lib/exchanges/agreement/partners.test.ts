import { expect, test } from 'vitest';
import type { ExchangeStatus } from '../exchange.ts';
import { partnersToAsk } from './partners.ts';

const seasons = [
	{ id: 'siembra', name: 'Siembra' },
	{ id: 'cosecha', name: 'Cosecha' }
];
const flores = { id: 'flores', name: 'Las Flores' };
const guarjila = { id: 'guarjila', name: 'Guarjila' };
const withFlores = (season: string, status: ExchangeStatus) => ({
	status,
	season: { id: season },
	a: { id: 'cambridge' },
	b: { id: 'flores' }
});

test('a class is not offered to Ms. Rivera for the seasons in which both write to each other already', () => {
	const asked = (...exchanges: ReturnType<typeof withFlores>[]) =>
		partnersToAsk([flores, guarjila], seasons, exchanges);
	const free = { ...guarjila, taken: [] };
	expect(asked()).toEqual([{ ...flores, taken: [] }, free]);
	const one = asked(withFlores('siembra', 'open'));
	expect(one, 'the other season is free').toEqual([{ ...flores, taken: ['Siembra'] }, free]);
	expect(asked(withFlores('siembra', 'open'), withFlores('cosecha', 'proposed'))).toEqual([free]);
});

test('what was turned down or is over can be proposed again', () => {
	const [first] = partnersToAsk([flores], seasons, [
		withFlores('siembra', 'closed'),
		withFlores('cosecha', 'declined')
	]);
	expect(first?.taken).toEqual([]);
});

test('without a season no class is hidden', () => {
	expect(partnersToAsk([flores], [], [])).toHaveLength(1);
});
