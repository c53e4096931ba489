import { expect, type Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';

/** Opens what was handed in last. */
export async function openNewest(page: Page, words: string) {
	await page.goto('/review');
	await page.getByRole('main').locator('a.open-work').last().click();
	await expect(page.getByRole('main')).toContainText(words);
}

/** Opens what was handed in last and approves it. */
export async function approveNewest(page: Page, words: string, say = tFor('es')) {
	await openNewest(page, words);
	for (const asked of await page.locator('select[data-answer]').all())
		await asked.selectOption('seen-fine');
	await page.getByRole('button', { name: say('moderation:item.approve') }).click();
	await expect(page.getByText(say('moderation:done.approved'))).toBeVisible();
}
