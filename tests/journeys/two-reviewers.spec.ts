import type { Browser, Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { expect, test } from '#tests/support/journey.ts';

const en = tFor('en');
const es = tFor('es');

async function deviceOf(browser: Browser, baseURL: string, name: string): Promise<Page> {
	const page = await (await browser.newContext({ baseURL, locale: 'en-US' })).newPage();
	await page.goto('/sign-in');
	await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
	await page.waitForURL('/home');
	return page;
}

test(
	'a second reviewer sees who has a text, who decided, and keeps the note that came too late',
	{ tag: '@once' },
	async ({ browser, server }) => {
		const ines = await deviceOf(browser, server.url, 'Inés Menjívar');
		const tomas = await deviceOf(browser, server.url, 'Tomás Abrego');
		await ines.goto('/review');
		const row = ines.locator('main a[href^="/review/"]:not([href*="doubts"])').first();
		const address = (await row.getAttribute('href')) ?? '';
		await ines.goto(address);
		await ines.getByRole('link', { name: en('moderation:exits.return') }).click();

		await tomas.goto('/review');
		const held = tomas.locator('li', { has: tomas.locator(`a[href="${address}"]`) });
		await expect(held).toContainText('Inés Menjívar');
		await tomas.goto(address);
		await expect(
			tomas.getByText(es('moderation:standing.heldTitle', { by: 'Inés Menjívar' }))
		).toBeVisible();
		await expect(tomas.getByRole('button', { name: es('moderation:item.approve') })).toHaveCount(0);

		// She lets it go on another page, and he is faster there.
		const other = await ines.context().newPage();
		await other.goto(address);
		await other.getByRole('button', { name: en('moderation:item.letGo') }).click();
		await other.waitForURL(/done=let-go/);
		await tomas.goto(address);
		// Words for the author would go nowhere with an approval, so it is asked once more.
		await tomas.getByRole('link', { name: es('moderation:exits.return') }).click();
		const note = tomas.getByLabel(es('moderation:item.noteTranslator'));
		await note.fill('La segunda oración está preciosa.');
		const approve = es('moderation:item.approve');
		await tomas.getByRole('button', { name: approve, exact: true }).click();
		await expect(tomas.getByText(es('problems:written-for-author'))).toBeVisible();
		await expect(note).toHaveValue('La segunda oración está preciosa.');
		await expect(tomas.getByRole('button', { name: approve, exact: true })).toHaveCount(0);
		await tomas
			.getByRole('button', { name: es('moderation:notCarried.written-for-author.without') })
			.click();
		await expect(tomas.getByText(es('moderation:done.approved'))).toBeVisible();

		await ines.getByLabel('It says something else').check();
		const hers = ines.getByLabel(en('moderation:item.noteTranslator'));
		await hers.fill('Look at sentence two again.');
		// Without a line nothing arrives, and nothing that she wrote leaves the page.
		await ines.context().setOffline(true);
		await ines.getByRole('button', { name: en('moderation:item.send') }).click();
		await expect(ines.getByText(en('common:unsent.offline'))).toBeInViewport();
		await expect(hers).toHaveValue('Look at sentence two again.');
		await ines.context().setOffline(false);
		await ines.getByRole('button', { name: en('moderation:item.send') }).click();
		await expect(
			ines.getByText(en('moderation:standing.decidedTitle', { by: 'Tomás Abrego' }))
		).toBeVisible();
		await expect(ines.getByText(en('moderation:standing.late'))).toBeVisible();
		await expect(ines.getByText('Look at sentence two again.')).toBeVisible();
	}
);
