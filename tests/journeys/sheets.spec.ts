import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { expect, test } from '#tests/support/journey.ts';

const es = tFor('es');

/** Words as long as those of children are, in lines of a paragraph each thirty. */
const words = (count: number) =>
	Array.from({ length: count }, (_, n) => ((n + 1) % 40 === 0 ? 'paper.\n\n' : 'paper ')).join('');

test(
	'Profe Delmy prints what arrived: one page a child, also when a letter is long',
	{ tag: '@once' },
	async ({ device, database }) => {
		const page = await device('Profe Delmy');
		await page.goto('/home');
		await page.getByRole('link', { name: 'Mi clase', exact: true }).first().click();
		await page.goto(`${new URL(page.url()).pathname}/mail`);
		await page.getByRole('link', { name: 'Imprimir' }).first().click();
		const sheets = page.getByRole('article');
		const children = await sheets.getByRole('heading', { level: 2 }).allTextContents();
		expect(children.length).toBeGreaterThan(5);
		expect(new Set(children).size).toBe(children.length);
		expect(await pagesOf(page)).toBe(children.length);

		// A letter of 250 words beside its translation, which is a tenth longer.
		const first = sheets.first().locator('.text');
		await first.first().evaluate((text, said) => (text.textContent = said), words(275));
		await first.last().evaluate((text, said) => (text.textContent = said), words(250));
		await sheets.first().evaluate((sheet) => sheet.classList.remove('roomy'));
		expect(await pagesOf(page)).toBe(children.length);

		// The same with paper for the answers: letter, answer, letter, answer. In the demo all were answered.
		const db = openDatabase(database);
		await db.updateTable('letter').set({ answersId: null }).execute();
		await db.destroy();
		await page.reload();
		await page.getByRole('button', { name: es('sheets:answers.with') }).click();
		await page.waitForURL(/answers=yes/);
		const codes = page.getByText(/^[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]/);
		const answers = await codes.count();
		expect(answers).toBeGreaterThan(5);
		expect(await pagesOf(page)).toBe(children.length + answers);
		for (const code of await codes.allTextContents()) {
			const short = code.split(' ')[0] ?? '';
			await expect(page.getByText(es('sheets:answers.code', { code: short }))).toHaveCount(1);
		}
		const again = page.getByRole('link', { name: es('sheets:answers.without') });
		await again.click();
		expect(await pagesOf(page)).toBe(children.length);

		// From now on the class prints that way at once.
		await page.goto(page.url().replace(/\/print.*/, ''));
		await page
			.getByRole('button', { name: es('delivery:days.print') })
			.first()
			.click();
		await expect(codes).toHaveCount(answers);
	}
);

async function pagesOf(page: Page) {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
}
