import { expect, test } from 'vitest';
import { stillMissing, type Waited } from './missing.ts';

const sheets: Waited[] = [
	{
		key: 'A',
		name: 'Ana',
		pages: [
			{ n: 1, pictureId: 'there' },
			{ n: 2, pictureId: null }
		]
	},
	{ key: 'L', name: 'Leo', pages: [{ n: 1, pictureId: null }] }
];

test('missing is what is neither on the server nor on this telephone', () => {
	expect(stillMissing(sheets, new Set())).toEqual([
		{ name: 'Ana', n: 2 },
		{ name: 'Leo', n: 1 }
	]);
	expect(stillMissing(sheets, new Set(['L.1', 'A.1']))).toEqual([{ name: 'Ana', n: 2 }]);
	expect(stillMissing(sheets, new Set(['L.1', 'A.2']))).toEqual([]);
});
