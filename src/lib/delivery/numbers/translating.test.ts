import { expect, test } from 'vitest';
import { tFor } from '#lib/i18n/resources.server.ts';
import { day } from '#lib/platform/clock.ts';
import { translatingSection } from './translating.ts';
import type { Translated } from './translating.server.ts';

const speech = { t: tFor('en'), locale: 'en' } as const;
const monday = Date.UTC(2026, 10, 16, 15);

/** Approved on a Monday, so many days after it was asked for; taken after one day, handed in a day later. */
const text = (days: number, more: Partial<Translated> = {}): Translated => {
	const askedAt = monday - days * day;
	return {
		...{ askedAt, takenAt: askedAt + day, handedInAt: askedAt + 2 * day, approvedAt: monday },
		...{ words: 100, sourceLanguage: 'es', targetLanguage: 'en' },
		...more
	};
};
const section = (texts: Translated[]) => translatingSection(texts, 'America/New_York', speech);

test('half were approved within the median, nine in ten within the ninetieth percentile', () => {
	const days = [3, 3, 4, 4, 5, 5, 6, 7, 8, 20];
	const { charts, table } = section(days.map((n) => text(n)));
	expect(charts.map(({ bars }) => bars[0]?.value)).toEqual([5, 8, 1000]);
	expect(table?.rows).toEqual([['Nov 16, 2026', '5', '8', '1', '1', '1', '1', '3', '6']]);
});

test('words are counted each way, and weeks with one or two texts are not told apart', () => {
	const there = [text(3), text(3), text(3)];
	const back = [text(3, { sourceLanguage: 'en', targetLanguage: 'es' })];
	const [, , ...words] = section([...there, ...back]).charts;
	expect(words.map(({ title, bars }) => [title, bars[0]?.text ?? bars[0]?.value])).toEqual([
		['Words from Spanish into English', 300],
		['Words from English into Spanish', 'too few letters to say']
	]);
	expect(section([text(3), text(9)]).charts[0]?.bars[0]).toMatchObject({
		text: 'too few letters to say'
	});
});

test('of a text that was never on a desk as far as is known, only the whole way counts', () => {
	const old = [1, 2, 3].map((n) => text(n, { takenAt: null }));
	expect(section(old).table?.rows[0]?.slice(1, 5)).toEqual([
		'2',
		'3',
		'too few letters to say',
		'too few letters to say'
	]);
	expect(section([])).toMatchObject({ charts: [], table: null });
});
