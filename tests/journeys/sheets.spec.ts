import { expect, test } from '#tests/support/journey.ts';

/** Words as long as those of children are, in lines of a paragraph each thirty. */
const words = (count: number) =>
	Array.from({ length: count }, (_, n) => ((n + 1) % 40 === 0 ? 'paper.\n\n' : 'paper ')).join('');

test(
	'Profe Delmy prints what arrived: one page a child, also when a letter is long',
	{ tag: '@once' },
	async ({ device }) => {
		const page = await device('Profe Delmy');
		await page.goto('/home');
		await page.getByRole('link', { name: 'Mi clase', exact: true }).first().click();
		await page.goto(`${new URL(page.url()).pathname}/mail`);
		await page.getByRole('link', { name: 'Imprimir' }).first().click();
		const sheets = page.getByRole('article');
		const children = await sheets.getByRole('heading', { level: 2 }).allTextContents();
		expect(children.length).toBeGreaterThan(5);
		expect(new Set(children).size).toBe(children.length);
		const pages = async () => {
			const pdf = await page.pdf({ preferCSSPageSize: true });
			return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
		};
		expect(await pages()).toBe(children.length);

		// A letter of 250 words beside its translation, which is a tenth longer.
		const first = sheets.first().locator('.text');
		await first.first().evaluate((text, said) => (text.textContent = said), words(275));
		await first.last().evaluate((text, said) => (text.textContent = said), words(250));
		await sheets.first().evaluate((sheet) => sheet.classList.remove('roomy'));
		expect(await pages()).toBe(children.length);
	}
);
