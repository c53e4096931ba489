import { expect, test } from 'vitest';
import { cleanName, sizeIn } from './attached.ts';

test.each([
	['El canto del agua.pdf', 'El canto del agua.pdf'],
	['../../etc/passwd', 'passwd.pdf'],
	['C:\\Users\\Ana\\plan.docx', 'plan.pdf'],
	['Canto (1), a-b_c.pdf', 'Canto (1), a-b_c.pdf'],
	['-rf .. ,.pdf', 'rf ,.pdf'],
	['invoice.pdf.exe', 'invoice pdf.pdf'],
	['song\u202Efdp.exe', 'song fdp.pdf'],
	['<script>alert(1)</script>.pdf', 'script.pdf'],
	['a"; filename="b.html', 'a filename b.pdf'],
	['línea\r\nX-Header: 1.pdf', 'línea X-Header 1.pdf'],
	['🌊🌊.pdf', 'pdf.pdf'],
	['', 'pdf.pdf'],
	[`${'milpa '.repeat(40)}.pdf`, `${'milpa '.repeat(10).trim()}.pdf`]
])('%j is called %j', (name, clean) => {
	expect(cleanName(name, 'pdf')).toBe(clean);
});

test('a text is called a text, whatever ending it came with', () => {
	expect(cleanName('canto.html', 'text')).toBe('canto.txt');
});

test('sizes are said as people compare them', () => {
	expect([1, 1499, 999_999, 1_250_000].map((bytes) => sizeIn(bytes, 'en-US'))).toEqual([
		...['1 kB', '1 kB', '1,000 kB', '1.3 MB']
	]);
});
