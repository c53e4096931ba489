import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { awake, expect, test } from '#tests/support/journey.ts';

const en = tFor('en');
const es = tFor('es');
const saved = new RegExp(en('letters:write.saved', { time: '' }).trim());

/** Opens a page whose script hangs on a slow line until it is let through. */
async function openSlowly(page: Page, address: string) {
	let arrive = () => {};
	const line = new Promise<void>((resolve) => (arrive = resolve));
	await page.unrouteAll();
	await page.route(/\/immutable\/.*\.js$/, (route) => line.then(() => route.continue()));
	await page.goto(address, { waitUntil: 'commit' });
	return async () => {
		arrive();
		await awake(page);
	};
}

test(
	'what somebody opened and typed before the script of a page arrives stays, and is saved',
	{ tag: '@once' },
	async ({ device }) => {
		const ines = await device('Inés Menjívar');
		await ines.goto('/review');
		const address = await ines
			.locator('main a[href^="/review/"]:not([href*="doubts"])')
			.first()
			.getAttribute('href');
		const review = await openSlowly(ines, address ?? '');
		await ines.getByRole('link', { name: en('moderation:exits.return') }).click();
		const note = ines.getByLabel(en('moderation:item.noteTranslator'));
		await note.fill('Look at sentence two again.');
		await ines.getByLabel('It says something else').check();
		await review();
		await expect(note).toHaveValue('Look at sentence two again.');
		await expect(ines.getByLabel('It says something else')).toBeChecked();

		const maya = await device('Maya');
		await maya.goto('/letters');
		await maya.getByRole('button', { name: en('letters:mine.write', { name: 'Kevin' }) }).click();
		await maya.waitForURL(/\/letters\/.{36}/);
		const letter = await openSlowly(maya, maya.url());
		const paper = maya.getByLabel(en('letters:write.yours'), { exact: true });
		await paper.fill('Dear Kevin, the river is frozen.');
		await letter();
		await expect(paper).toHaveValue('Dear Kevin, the river is frozen.');
		await expect(maya.getByText(saved)).toBeVisible();
		const stamps = maya.locator('input[name="stamp"]');
		await maya.locator('summary', { hasText: en('letters:write.stamp') }).click();
		await stamps.last().check();
		await expect(maya.getByText(saved)).toBeVisible();
		const again = await openSlowly(maya, maya.url());
		await expect(paper).toHaveValue('Dear Kevin, the river is frozen.');
		await expect(stamps.last()).toBeChecked();
		await maya.locator('summary', { hasText: en('letters:write.stamp') }).click();
		await stamps.first().check();
		await again();
		await expect(maya.getByText(saved)).toBeVisible();
		await maya.reload();
		await expect(stamps.first()).toBeChecked();

		const carmen = await device('Doña Carmen');
		await carmen.goto('/translate');
		await carmen.locator('main a[href^="/translate/"]').last().click();
		await carmen.getByRole('button', { name: es('translation:take.take') }).click();
		const first = carmen.locator('textarea[name^="target-"]').first();
		await expect(first).toBeVisible();
		const desk = await openSlowly(carmen, carmen.url());
		await first.fill('El río está congelado.');
		await desk();
		await expect(first).toHaveValue('El río está congelado.');
		await expect(carmen.getByText(es('translation:desk.saved'), { exact: true })).toBeVisible();
		await carmen.reload();
		await expect(first).toHaveValue('El río está congelado.');
	}
);

test(
	'Carmen goes from sentence to sentence by key while the rest of the desk is still on its way',
	{ tag: '@once' },
	async ({ device }) => {
		const carmen = await device('Doña Carmen');
		await carmen.goto('/translate');
		await carmen
			.getByRole('list', { name: es('translation:queue.waiting') })
			.getByRole('link')
			.last()
			.click();
		await carmen.getByRole('button', { name: es('translation:take.take') }).click();
		await expect(carmen.locator('textarea[name^="target-"]').first()).toBeVisible();
		await carmen.reload();
		await awake(carmen);
		await carmen.route(/\/immutable\/.*\.js$/, () => {});
		const fields = carmen.locator('textarea[name^="target-"]');
		await fields.nth(0).focus();
		await carmen.keyboard.type('Uno.');
		await carmen.keyboard.press('Control+Enter');
		await expect(fields.nth(1)).toBeFocused();
		await carmen.keyboard.type('Dos.');
		await carmen.keyboard.press('Alt+ArrowUp');
		await expect(fields.nth(0)).toBeFocused();
		await expect(fields.nth(0)).toHaveValue('Uno.');
		await expect(fields.nth(1)).toHaveValue('Dos.');
	}
);
