import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { minute } from '#lib/platform/clock.ts';
import { awake, expect, test } from '#tests/support/journey.ts';
import { fillIn, waveThrough } from '#tests/support/translating.ts';

const en = tFor('en');
const es = tFor('es');
const phone = { viewport: { width: 360, height: 740 } };

async function isTidy(page: Page) {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth),
		'wider than the page'
	).toBeLessThanOrEqual(await page.evaluate(() => window.innerWidth));
}

/** Letters, words and hours, as they stand on the Spanish half of the paper. */
const figures = (page: Page) => page.getByRole('article').locator('[lang^=es] dd').allInnerTexts();

const toCertificate = async (page: Page) => {
	await page.goto('/translate/me');
	await page.locator('a[href^="/translate/certificate/"]').first().click();
	await expect(page.getByRole('article')).toBeVisible();
};

test(
	'Daniela learns: Inés approves what she translated, and it is counted on her certificate',
	{ tag: '@once' },
	async ({ device, database }) => {
		test.setTimeout(240_000);
		const db = openDatabase(database);
		const daniela = await device('Daniela Alas', phone);
		await toCertificate(daniela);
		const before = await figures(daniela);
		expect(before[0]).toBe('1');

		await daniela.goto('/translate');
		await daniela.locator('section').last().locator('a.open-work').first().click();
		await daniela.getByRole('button', { name: es('translation:take.take') }).click();
		await expect(daniela.locator('textarea[name^="target-"]').first()).toBeVisible();
		const id = new URL(daniela.url()).pathname.split('/').at(-1) ?? '';
		await fillIn(daniela, (n) => `Oración ${n + 1} ✓`);
		await daniela.getByRole('button', { name: es('translation:desk.handIn') }).click();
		await waveThrough(daniela);
		await daniela.getByRole('button', { name: es('translation:desk.handIn') }).click();
		await daniela.waitForURL(/\/translate(\?|$)/);
		const { words } = await db
			.selectFrom('textTranslation')
			.select('words')
			.where('id', '=', id)
			.executeTakeFirstOrThrow();

		// Of the translators her mentor alone finds it.
		const waiting = await db
			.selectFrom('submission')
			.select('id')
			.where('workId', '=', id)
			.where('status', '=', 'waiting')
			.executeTakeFirstOrThrow();
		const carmen = await device('Doña Carmen');
		expect((await carmen.goto(`/review/${waiting.id}`))?.status()).toBe(404);
		const ines = await device('Inés Menjívar', phone);
		await ines.goto('/review?kind=translation');
		await ines.locator(`a[href="/review/${waiting.id}"]`).click();
		await awake(ines);
		await isTidy(ines);
		for (const answer of await ines.locator('[data-answer]').all())
			await answer.selectOption('seen-fine');
		await ines.getByRole('button', { name: en('moderation:item.approve'), exact: true }).click();
		await expect(ines.getByText(en('moderation:done.approved'))).toBeVisible();

		// As if she had sat there for half an hour.
		const { id: stretch, begunAt } = await db
			.selectFrom('deskStretch')
			.innerJoin('person', 'person.id', 'deskStretch.personId')
			.select(['deskStretch.id', 'begunAt'])
			.where('person.name', '=', 'Daniela Alas')
			.orderBy('lastAt', 'desc')
			.executeTakeFirstOrThrow();
		await db
			.updateTable('deskStretch')
			.set({ begunAt: begunAt - 30 * minute })
			.where('id', '=', stretch)
			.execute();
		await toCertificate(daniela);
		const number = new Intl.NumberFormat('es-SV');
		const read = (text = '') => Number(text.replaceAll(',', ''));
		expect(await figures(daniela)).toEqual([
			'2',
			number.format(read(before[1]) + (words ?? 0)),
			number.format(read(before[2]) + 0.5)
		]);
		await expect(daniela.getByRole('article')).toContainText('Inés Menjívar');
		await isTidy(daniela);
		const pdf = (await daniela.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

		// Her mentor prints it too, and nobody else's.
		await ines.goto('/translate/me#students');
		await isTidy(ines);
		await ines.locator('#students a[href^="/translate/certificate/"]').click();
		expect(await figures(ines)).toEqual(await figures(daniela));
		expect((await carmen.goto(new URL(ines.url()).pathname))?.status()).toBe(404);
		await db.destroy();
	}
);
