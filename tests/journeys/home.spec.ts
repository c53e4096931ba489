import { expect, test } from '#tests/support/journey.ts';

test('whoever comes by reads what this is', { tag: '@both-engines' }, async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('an address that does not exist answers 404 with a page', async ({ page }) => {
	const answer = await page.goto('/no-such-place');
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
