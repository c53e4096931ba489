import { expect, test } from 'vitest';
import { readyFirst } from './ready-first.ts';

const page = (pictureId: string | null, n = 1) => ({ n, pictureId });

test('of a long stack those come first that can be typed, and those that are typed last', () => {
	const sheets = [
		{ sheetId: 'typed', pages: [page('there')] },
		{ sheetId: 'nothing came', pages: [page(null)] },
		{ sheetId: 'half', pages: [page('there'), page(null, 2)] },
		{ sheetId: 'whole', pages: [page('there')] },
		{ sheetId: 'begun', pages: [page('there')] }
	];
	const typed = {
		...{ typed: { typed: true }, half: { typed: false } },
		...{ whole: { typed: false }, begun: { typed: false } }
	};
	expect(readyFirst(sheets, typed).map(({ sheetId }) => sheetId)).toEqual([
		...['whole', 'begun', 'half', 'nothing came', 'typed']
	]);
});
