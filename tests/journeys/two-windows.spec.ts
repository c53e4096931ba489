import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { awake, expect, test } from '#tests/support/journey.ts';

const es = tFor('es');

test(
	'what Carmen writes in two windows is hers to choose, and nothing is replaced unasked',
	{ tag: '@once' },
	async ({ device }) => {
		const one = await device('Doña Carmen');
		await one.goto('/translate');
		await one.locator('main a[href^="/translate/"]').last().click();
		await one.getByRole('button', { name: es('translation:take.take') }).click();
		const first = (page: Page) => page.locator('textarea[name^="target-"]').first();
		const kept = (page: Page) => page.getByText(es('translation:desk.saved'), { exact: true });
		await expect(first(one)).toBeVisible();
		const other = await one.context().newPage();
		await other.goto(one.url());
		await first(other).fill('Querido Mateo:');
		await expect(kept(other)).toBeVisible();
		await other.reload();
		await expect(first(other)).toHaveValue('Querido Mateo:');

		await first(one).fill('Mateo:');
		await expect(one.getByText(es('problems:written-elsewhere'))).toBeVisible();
		await expect(first(one)).toHaveValue('Mateo:');
		await other.reload();
		await expect(first(other)).toHaveValue('Querido Mateo:');
		await one.getByRole('button', { name: es('translation:desk.save'), exact: true }).click();
		await expect(kept(one)).toBeVisible();
		await other.reload();
		await expect(first(other)).toHaveValue('Mateo:');

		// And whoever signs out with the last word still warm finds it again.
		const desk = other.url();
		await first(other).fill('Querido Mateo, ¡hola!');
		await other.getByRole('button', { name: es('common:nav.signOut') }).click();
		await other.waitForURL((url) => url.href !== desk);
		const later = await device('Doña Carmen');
		await later.goto(desk);
		await expect(first(later)).toHaveValue('Querido Mateo, ¡hola!');
	}
);

test(
	'Carmen, who takes a text that Inés took meanwhile, is offered it no more',
	{ tag: '@once' },
	async ({ device }) => {
		const carmen = await device('Doña Carmen');
		await carmen.goto('/translate');
		await carmen.locator('main a[href^="/translate/"]').last().click();
		const take = carmen.getByRole('button', { name: es('translation:take.take') });
		await awake(carmen);
		const ines = await device('Inés Menjívar');
		await ines.goto(carmen.url());
		await ines.locator('form[action="?/take"] button').click();
		await expect(ines.locator('textarea.segment').first()).toBeVisible();

		await take.click();
		const by = 'Inés Menjívar';
		await expect(carmen.getByText(es('problems:on-other-desk', { by }))).toBeVisible();
		await expect(carmen.getByText(es('translation:take.held', { by }))).toBeVisible();
		await expect(take).toHaveCount(0);
	}
);
