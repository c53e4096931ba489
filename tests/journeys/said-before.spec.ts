import { tFor } from '#lib/i18n/resources.server.ts';
import { awake, expect, test } from '#tests/support/journey.ts';

const es = tFor('es');

test(
	'Carmen is told how a greeting was translated before, and takes it with two keys',
	{ tag: '@once' },
	async ({ device }) => {
		const carmen = await device('Doña Carmen');
		await carmen.goto('/translate');
		await carmen.locator('main a[href^="/translate/0"]').first().click();
		const greeting = carmen.locator('textarea[name="target-0"]');
		const offers = carmen.getByRole('group', { name: es('translation:memory.title') });
		await awake(carmen);
		await greeting.fill('');
		await expect(offers).toHaveCount(0);
		await greeting.blur();
		await greeting.focus();
		await expect(offers).toContainText(es('translation:memory.same'));
		const first = await offers.locator('p[lang=es-SV]').first().innerText();
		await carmen.keyboard.press('Alt+1');
		await expect(greeting).toHaveValue(first);
		await expect(greeting).toBeFocused();
		await expect(carmen.getByText(es('translation:desk.saved'), { exact: true })).toBeVisible();
		await carmen.reload();
		await expect(greeting).toHaveValue(first);
	}
);

test(
	'without a script she asks for it with a link, and reads it beside the sentence',
	{ tag: '@once' },
	async ({ device }) => {
		const carmen = await device('Doña Carmen', { javaScriptEnabled: false });
		await carmen.goto('/translate');
		await carmen.locator('main a[href^="/translate/0"]').first().click();
		await carmen
			.getByRole('link', { name: es('translation:memory.ask') })
			.first()
			.click();
		const offers = carmen.getByRole('group', { name: es('translation:memory.title') });
		await expect(offers).toHaveCount(1);
		await expect(offers).toContainText(es('translation:memory.same'));
		await expect(offers.getByRole('button')).toHaveCount(0);
	}
);
