import { tFor } from '#lib/i18n/resources.server.ts';
import { expect, test } from '#tests/support/journey.ts';

const es = tFor('es');

test(
	'Tomás walks through the queue with single keys, and can switch them off',
	{ tag: '@once' },
	async ({ page }) => {
		await page.goto('/sign-in');
		await page.getByRole('button', { name: /^Tomás Abrego/ }).click();
		await page.waitForURL('/home');
		await page.goto('/review');
		const focused = page.locator('.open-work:focus');
		const sheet = page.getByRole('dialog', { name: es('common:shortcuts.title') });

		await expect(
			page.getByRole('button', { name: `? ${es('common:shortcuts.open')}` })
		).toBeVisible();
		await expect(async () => {
			await page.keyboard.press('j');
			await expect(focused).toHaveCount(1, { timeout: 100 });
		}).toPass();
		await page.keyboard.press('?');
		await sheet.getByLabel(es('common:shortcuts.single')).uncheck();
		await sheet.getByRole('button', { name: es('common:shortcuts.close') }).click();

		await page.reload();
		const open = page.getByRole('button', { name: es('common:shortcuts.open'), exact: true });
		await expect(open).toBeVisible();
		await page.keyboard.press('j');
		await page.keyboard.press('?');
		await expect(focused).toHaveCount(0);
		await expect(sheet).toBeHidden();

		await open.click();
		await sheet.getByLabel(es('common:shortcuts.single')).check();
		await sheet.getByRole('button', { name: es('common:shortcuts.close') }).click();
		await page.keyboard.press('j');
		await expect(focused).toHaveCount(1);
	}
);

test(
	'a child chooses the four pictures by keyboard, and changes the third',
	{ tag: '@once' },
	async ({ page }) => {
		await page.goto('/class');
		const turn = (n: number) =>
			page.getByRole('group', { name: es('identity:door.turn', { turn: n }) });
		const chosen = () =>
			page
				.locator('input:checked')
				.evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value')));
		await page.getByRole('button', { name: 'Español' }).click();
		await turn(1).getByRole('radio').first().focus();
		for (const key of [
			'Space',
			'ArrowRight',
			'ArrowRight',
			'Tab',
			'Space',
			'Tab',
			'Space',
			'Tab',
			'Space'
		])
			await page.keyboard.press(key);
		expect(await chosen()).toEqual(['star', 'sun', 'sun', 'sun']);
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('ArrowRight');
		expect(await chosen()).toEqual(['star', 'sun', 'moon', 'sun']);
	}
);
