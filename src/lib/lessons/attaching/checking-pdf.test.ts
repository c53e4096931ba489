import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { oddPdfs, packed, pdfBomb, pdfSaying } from '#tests/support/odd-files.ts';
import { worked } from '#tests/support/worked.ts';
import { checkPdf } from './checking-pdf.server.ts';
import { refuseWhatActs } from './inside-pdf.server.ts';
import { hasPoppler } from './poppler.server.ts';

const missing = hasPoppler() ? '' : ' (poppler-utils is not installed)';

const look = (bytes: Buffer, patience?: number) => checkPdf(...quarantined(bytes), patience);

/** Where it waits, and where its check may write. */
function quarantined(bytes: Buffer): [string, string] {
	const folder = mkdtempSync(join(tmpdir(), 'puente-pdf-'));
	const path = join(folder, 'came');
	writeFileSync(path, bytes);
	const inside = join(folder, 'inside');
	mkdirSync(inside);
	return [path, inside];
}

test.skipIf(missing)(`pages, words and pictures of a PDF are found${missing}`, async () => {
	const found = await look(
		pdfSaying('Hola agua', { pages: 12, more: ['<</Title(Ana)>>'], trailer: '/Info 6 0 R' })
	);
	expect(found.pages).toBe(12);
	expect(found.text).toMatch(/^Ana\n[^]*Hola agua/);
	expect(found.pictures).toHaveLength(10);
});

test.skipIf(missing)(
	`a folder of data may be named from where the server stands${missing}`,
	async () => {
		const [path, inside] = quarantined(pdfSaying('Hola agua'));
		const { pages } = await checkPdf(path, relative(process.cwd(), inside));
		expect(pages).toBe(1);
	}
);

test.skipIf(missing)(
	`what newer programs pack together goes, and so does where a link leads${missing}`,
	async () => {
		const link =
			'/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.org/JS/Movie)>>>>]';
		const { pages } = await look(pdfSaying('Hola', { page: link, more: [packed('<</A 1>>')] }));
		expect(pages).toBe(1);
	}
);

test.skipIf(missing).each(oddPdfs)(
	`%s keeps a PDF from going: %s${missing}`,
	async (_what, reason, file) => {
		await expect(look(file())).rejects.toMatchObject({ name: 'NotTaken', reason });
	}
);

test.each([
	['a word again and again', 'stream '.repeat(700_000)],
	['a beginning again and again', `${'>>stream\n'.repeat(500_000)}1 0 obj`],
	['a link again and again', '/URI ('.repeat(800_000)]
])('%s takes no long look', async (_what, text) => {
	const took = await worked(() => refuseWhatActs(Buffer.from(text)).catch(() => undefined));
	expect(took).toBeLessThan(8_000);
});

test.skipIf(missing)(`a page that never ends to be drawn is given up${missing}`, async () => {
	await expect(look(pdfBomb(), 1500)).rejects.toMatchObject({ reason: 'too-slow' });
});
