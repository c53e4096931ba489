import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanText } from './scan.ts';

/** Whatever is scanned, flags lie inside the text and quote it. */
function scan(text: string) {
	const flags = scanText(text, 'es');
	for (const { start, end, text: quote } of flags) {
		expect(start).toBeGreaterThanOrEqual(0);
		expect(start).toBeLessThan(end);
		expect(end).toBeLessThanOrEqual(text.length);
		expect(text.slice(start, end)).toBe(quote);
	}
	return flags;
}

const scraps = fc.constantFrom(
	...[
		'7012',
		'-',
		' ',
		'3456',
		'siete',
		'uno',
		'doble',
		'@',
		'arroba',
		'gmail',
		'.',
		'com',
		'punto',
		'\n',
		'me llamo',
		'Ana'
	],
	...[
		'Alvarado',
		'vivo',
		'frente a',
		'la iglesia',
		'nací',
		'3 de marzo',
		'2014',
		'dui',
		'\u0301',
		'\u200d',
		'\u202e',
		'🎉',
		'7️⃣',
		'а'
	],
	...[
		'\ud800',
		'\udc00',
		'https://',
		'www',
		'_',
		'tiktok',
		'casa',
		'#',
		'14',
		'ﷺ',
		'⑦',
		'mil',
		'y',
		'x',
		',',
		'(',
		')',
		'+',
		'calle'
	]
);

test('whatever somebody types, a flag quotes what stands where it points', () => {
	fc.assert(
		fc.property(fc.array(scraps, { maxLength: 60 }), (pieces) => void scan(pieces.join(''))),
		{ numRuns: 150 }
	);
	fc.assert(
		fc.property(fc.array(scraps, { maxLength: 60 }), (pieces) => void scan(pieces.join(' '))),
		{ numRuns: 150 }
	);
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void scan(text)),
		{ numRuns: 150 }
	);
});

test('marks stacked on letters, other directions and halves of characters move nothing', () => {
	const marks = '\u0301'.repeat(4_000);
	const text = `a${marks} mi número es 70${marks}12-3456 ${marks}`;
	const [flag] = scan(text).filter(({ kind }) => kind === 'phone');
	expect(flag?.text.replaceAll('\u0301', '')).toBe('7012-3456');
	expect(scan('\u202eمرحبا 7012-3456\u202c').map(({ text }) => text)).toContain('7012-3456');
	expect(scan('\ud83d 7012-3456 \udc00').map(({ text }) => text)).toContain('7012-3456');
});

const units = [
	...[
		'a',
		'a ',
		'7',
		'7 ',
		'7-',
		'@',
		'@a',
		'a@',
		'.',
		'a.',
		'_',
		'a_',
		'Ana ',
		'Ana-',
		'siete ',
		'sietesiete',
		'http://',
		'a.com ',
		'a/',
		'(',
		'#'
	],
	...[
		'casa ',
		'vivo frente a ',
		'de ',
		'me llamo ',
		'1 de mayo ',
		'mil ',
		'punto ',
		'arroba ',
		'ñ',
		'🎉',
		'\u0301',
		'\n',
		'-',
		'dui 1',
		'A1',
		' ',
		'at '
	]
];

test(
	'a long text of one thing over and over is scanned like any other',
	{ timeout: 300_000 },
	() => {
		for (const unit of units) scan(unit.repeat(Math.ceil(3_000 / unit.length)));
		for (const unit of ['a', 'a ', '7', '@', '\u0301'])
			scan(unit.repeat(Math.ceil(100_000 / unit.length)));
	}
);
