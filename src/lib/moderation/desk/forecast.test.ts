import { expect, test } from 'vitest';
import { forecast } from './forecast.ts';

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

test('the nearest mail day stands first; a class without one stands last and promises nothing', () => {
	const found = forecast(
		[from('none', 9, null), from('later', 9, '2026-12-04'), from('soon', 1, '2026-11-24')],
		'2026-11-22'
	);
	expect(found.map(({ classId }) => classId)).toEqual(['soon', 'later', 'none']);
	expect(found[2]).toMatchObject({ days: null, aDay: null });
});
