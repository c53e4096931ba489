import { awake, expect, test } from '#tests/support/journey.ts';

test(
	'Profe Delmy shows the album on the wall: with a remote control, and by theme',
	{ tag: '@once' },
	async ({ device }) => {
		const page = await device('Profe Delmy');
		await page.goto('/home');
		await page.getByRole('link', { name: 'Mi clase', exact: true }).first().click();
		await page.getByRole('link', { name: 'Álbum' }).first().click();
		await expect(page.getByRole('figure')).toHaveCount(2);
		await page.getByRole('link', { name: 'Ver una por una' }).click();
		await awake(page);
		const shown = page.getByRole('figure').getByRole('img');
		const first = await shown.getAttribute('alt');
		await expect(page.getByText('1 de 2')).toBeVisible();
		for (const below of [page.locator('figcaption'), page.getByRole('link', { name: 'Siguiente' })])
			await expect(below, 'without scrolling').toBeInViewport({ ratio: 1 });
		await page.keyboard.press('PageDown');
		await expect(page.getByText('2 de 2')).toBeVisible();
		await expect(shown).not.toHaveAttribute('alt', first ?? '');
		await page.keyboard.press('ArrowRight');
		await expect(page.getByText('2 de 2'), 'there is no third').toBeVisible();
		await page.reload();
		await expect(page.getByText('2 de 2'), 'the address remembers').toBeVisible();
		await awake(page);
		await page.keyboard.press('Home');
		await expect(shown).toHaveAttribute('alt', first ?? '');
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(/\/album\/[^/]+$/);
		await page.getByRole('link', { name: 'La comida' }).click();
		await expect(page.getByRole('figure')).toHaveCount(1);
		await expect(
			page.getByRole('button', { name: 'Pedirla de vuelta' }),
			'it is not hers'
		).toHaveCount(0);
	}
);

test(
	'Ms. Rivera calls a photo back from the album, and San José does not see it any more',
	{ tag: '@once' },
	async ({ device }) => {
		const delmy = await device('Profe Delmy');
		const page = await device('Laura Rivera');
		await page.goto('/home');
		await page.getByRole('link', { name: 'My class', exact: true }).first().click();
		await page.getByRole('link', { name: 'Album' }).first().click();
		await page.waitForURL(/\/album\//);
		const album = new URL(page.url()).pathname;
		await delmy.goto(album);
		const bytes = await delmy.getByRole('figure').first().locator('img').getAttribute('src');
		const photo = page.getByRole('figure').first();
		await photo.getByRole('button', { name: 'Call it back' }).first().click();
		await photo.getByRole('dialog').getByRole('button', { name: 'Call it back' }).click();
		await expect(page.getByText('Called back. The other class sees it no more.')).toBeVisible();
		await delmy.reload();
		await expect(delmy.getByRole('figure')).toHaveCount(1);
		expect((await delmy.request.get(bytes ?? '')).status()).toBe(404);
	}
);
