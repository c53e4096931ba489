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

test('files and errors before any hook carry a policy of their own', async ({ request }) => {
	for (const path of ['/icon.svg', '/site.webmanifest']) {
		const answer = await request.get(path);
		expect(answer.status()).toBe(200);
		expect(answer.headers()['content-security-policy']).toContain("default-src 'none'");
	}
	const page = await request.get('/');
	expect(page.headers()['content-security-policy']).toContain("form-action 'self'");
});

test('an address that cannot be read is one that does not exist, and the demo goes by one name', async ({
	page,
	server
}) => {
	const answer = await page.goto('/review/%ff');
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto(server.url.replace('localhost', '127.0.0.1') + '/sign-in');
	expect(page.url()).toBe(`${server.url}/sign-in`);
});
