import type { Browser, Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { poem } from '#tests/support/letters.ts';
import { expect, test } from '#tests/support/journey.ts';

const en = tFor('en');
const es = tFor('es');

/** Somebody of the cast on their own device, signed in by their button on the demo's sign-in page. */
async function deviceOf(browser: Browser, baseURL: string, name: string): Promise<Page> {
	const context = await browser.newContext({ baseURL, locale: 'en-US' });
	const page = await context.newPage();
	await page.goto('/sign-in');
	await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
	await page.waitForURL(/\/(home|mailbox)/);
	return page;
}

test(
	'a letter goes from Ana’s desk to Mateo’s hands, and he answers',
	{ tag: '@both-engines' },
	async ({ browser, server }) => {
		test.setTimeout(120_000);
		const device = (name: string) => deviceOf(browser, server.url, name);

		const ana = await device('Ana');
		await ana.goto('/letters');
		await ana.getByRole('button', { name: en('letters:mine.write', { name: 'Mateo' }) }).click();
		await ana.getByLabel(en('letters:write.yours'), { exact: true }).fill(poem);
		await ana.getByRole('button', { name: en('letters:write.handIn') }).click();
		await expect(ana.getByText(en('letters:own.handedIn'))).toBeVisible();

		const laura = await device('Laura Rivera');
		await laura.goto('/home');
		await laura
			.getByRole('link', { name: /letters/i })
			.first()
			.click();
		await laura
			.getByRole('link', { name: en('letters:class.read', { name: 'Ana' }) })
			.first()
			.click();
		const text = laura.getByRole('paragraph').filter({ hasText: 'The river by my house is slow,' });
		await expect(text).toBeVisible();
		await laura.getByRole('button', { name: en('letters:one.passOn') }).click();
		await expect(laura.getByText(en('letters:class.done.passed-on'))).toBeVisible();

		const tomas = await device('Tomás Abrego');
		await openNewest(tomas, '/review');
		await expect(tomas.getByText('it does not ask where the ducks go.')).toBeVisible();
		await tomas.getByRole('button', { name: es('moderation:item.approve') }).click();
		await expect(tomas.getByText(es('moderation:done.approved'))).toBeVisible();

		const carmen = await device('Doña Carmen');
		await openNewest(carmen, '/translate');
		await carmen.getByRole('button', { name: es('translation:take.take') }).click();
		const fields = carmen.locator('textarea[name^="target-"]');
		await expect(fields.first()).toBeVisible();
		for (const [i, field] of (await fields.all()).entries()) await field.fill(`Oración ${i + 1} ✓`);
		await carmen.getByRole('button', { name: es('translation:desk.handIn') }).click();
		await carmen.waitForURL(/\/translate(\?|$)/);

		const ines = await device('Inés Menjívar');
		await openNewest(ines, '/review');
		await expect(ines.getByText('Oración 2 ✓')).toBeVisible();
		await ines.getByRole('button', { name: en('moderation:item.approve') }).click();
		await expect(ines.getByText(en('moderation:done.approved'))).toBeVisible();

		// Until mail day there is nothing of it on the other side.
		const mateo = await device('Mateo');
		const id = new URL(ana.url()).pathname.split('/').at(-1);
		expect((await mateo.goto(`/mailbox/${id}`))?.status()).toBe(404);

		await laura.goto('/home');
		await laura.locator('main a[href^="/mail-day/"]').first().click();
		await laura.waitForURL(/\/mail-day\//);
		const day = new URL(laura.url()).pathname;

		const delmy = await device('Profe Delmy');
		await delmy.goto(`${day}/presence`);
		for (const box of await delmy.locator('input[name="present"]').all()) await box.uncheck();
		await delmy.getByLabel('Mateo').check();
		await delmy.getByRole('button', { name: es('delivery:presence.save') }).click();
		await expect(delmy.getByText(es('delivery:presence.done'))).toBeVisible();

		await laura.goto(day);
		await laura.getByRole('button', { name: en('delivery:release.do') }).click();
		await expect(laura.getByText(/in the children’s hands/)).toBeVisible();

		await mateo.goto('/mailbox');
		await mateo.locator(`a[href="/mailbox/${id}"]`).click();
		await expect(mateo.getByText('Oración 2 ✓')).toBeVisible();
		await expect(mateo.getByText('Mine is quiet about everything.')).toBeAttached();
		await expect(mateo.locator('[lang="en-US"]').first()).toBeAttached();
		await expect(mateo.getByText(/Doña Carmen/)).toBeVisible();

		await mateo
			.getByRole('button', { name: new RegExp('Ana') })
			.first()
			.click();
		await expect(mateo.getByLabel(es('letters:write.yours'), { exact: true })).toBeVisible();
	}
);

/** Queues show the oldest first, and never who wrote; the newest stands at the end. */
async function openNewest(page: Page, queue: string) {
	await page.goto(queue);
	await page.locator(`main a[href^="${queue}/"]`).last().click();
}
