import { expect, test } from 'vitest';
import { forecast, paceOf, waitsOf } from './forecast.ts';

const from = (classId: string, count: number, mailDay: string | null) => ({
	classId,
	count,
	more: false,
	mailDay
});

test('41 letters and 3 days until mail day are about 14 a day', () => {
	expect(forecast([from('grade 4', 41, '2026-11-25')], '2026-11-22')).toMatchObject([
		{ count: 41, days: 3, aDay: 14 }
	]);
});

test('on mail day itself, and after it, all of them are for today', () => {
	for (const day of ['2026-11-22', '2026-11-20'])
		expect(forecast([from('grade 4', 7, day)], '2026-11-22')).toMatchObject([{ days: 0, aDay: 7 }]);
});

test('two classes together are 41 items, and as many a day as the nearer mail day asks', () => {
	const both = (first: number, second: number) =>
		paceOf(
			forecast(
				[from('grade 4', first, '2026-11-25'), from('grade 5', second, '2026-12-02')],
				'2026-11-22'
			)
		);
	expect(both(30, 11)).toEqual({ count: 41, more: false, days: 3, aDay: 10 });
	expect(both(11, 90), 'the later one has more').toEqual({
		...{ count: 101, more: false, days: 3, aDay: 11 }
	});
	expect(both(3, 97), 'in ten days').toMatchObject({ aDay: 10 });
	expect(paceOf(forecast([from('none', 9, null), from('also', 1, null)], '2026-11-22'))).toEqual({
		...{ count: 10, more: false, days: null, aDay: null }
	});
	expect(paceOf(forecast([from('alone', 9, '2026-11-25')], '2026-11-22'))).toBeNull();
});

test('the nearest mail day stands first; a class without one stands last and promises nothing', () => {
	const found = forecast(
		[from('none', 9, null), from('later', 9, '2026-12-04'), from('soon', 1, '2026-11-24')],
		'2026-11-22'
	);
	expect(found.map(({ classId }) => classId)).toEqual(['soon', 'later', 'none']);
	expect(found[2]).toMatchObject({ days: null, aDay: null });
});

test('work of the library waits for no mail: it stands last, by itself, and makes no letter more urgent', () => {
	const found = { exchangeId: 'bridge', ofLibrary: false };
	const waits = waitsOf(
		[
			{ ...found, classId: 'grade 4', count: 4 },
			{ ...found, classId: 'grade 4', count: 7, ofLibrary: true },
			{ ...found, classId: 'grade 5', count: 9 },
			{ ...found, classId: null, count: 2, ofLibrary: true }
		],
		false,
		({ fromClassId }) => (fromClassId === 'grade 4' ? '2026-11-24' : null)
	);
	const foreseen = forecast(waits, '2026-11-22');
	expect(foreseen).toMatchObject([
		{ classId: 'grade 4', count: 4, days: 2, aDay: 2 },
		{ classId: 'grade 5', count: 9, days: null },
		{ classId: null, count: 9, mailDay: null, days: null, aDay: null }
	]);
	expect(paceOf(foreseen)).toEqual({ count: 13, more: false, days: 2, aDay: 2 });
	expect(paceOf(forecast(waits.slice(0, 1).concat(waits.slice(-1)), '2026-11-22'))).toBeNull();
});
