import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { expect, test } from '#tests/support/journey.ts';
import { adults } from '#tests/support/people.ts';

const en = tFor('en');
const es = tFor('es');
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
const words = /from the bridge you can see the whole river/;

/** The address of the class that this teacher has. */
async function toClass(page: Page): Promise<string> {
	await page.goto('/home');
	return (await page.locator('header a[href^="/class"]').first().getAttribute('href')) ?? '';
}

async function fits(page: Page) {
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth),
		'nothing is wider than a small phone'
	).toBeLessThanOrEqual(360);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}

test(
	'Profe Delmy says which theme comes up in Leo’s letter; Ms. Rivera takes words out of it, Tomás reads them, and they go with the family’s yes',
	{ tag: ['@once', '@both-engines'] },
	async ({ device, browser, server }) => {
		test.setTimeout(240_000);
		const delmy = await device(adults.delmy.name, { ...phone, locale: 'es-SV' });
		await delmy.goto(`${await toClass(delmy)}/mail/arrived`);
		await delmy.getByRole('link', { name: /Leo/ }).first().click();
		await delmy.getByRole('link', { name: es('delivery:themes') }).click();
		await expect(delmy.getByRole('group', { name: es('themes:tag.heard') })).toBeVisible();
		await delmy.getByRole('checkbox', { name: 'río', exact: true }).check();
		await delmy.getByRole('button', { name: es('themes:tag.keep') }).click();
		await expect(delmy.getByText(es('themes:tag.done'))).toBeVisible();
		await fits(delmy);

		// The theme leads his own teacher to the letter, and she stays on the way of her class.
		const laura = await device(adults.laura.name, { ...phone, locale: 'en-US' });
		await laura.goto('/lessons/themes/rio');
		await laura
			.getByRole('link', { name: en('themes:letterFrom', { name: 'Leo' }) })
			.first()
			.click();
		await laura.getByRole('link', { name: en('themes:excerpt.link') }).click();
		await laura.getByRole('checkbox', { name: words }).check();
		await laura.locator('select[name=theme]').selectOption('rio');
		await laura.getByRole('button', { name: en('themes:excerpt.look') }).click();
		await expect(laura.getByText(en('themes:excerpt.done.chosen'))).toBeVisible();
		await expect(laura.locator('blockquote')).toHaveText(words);
		await fits(laura);
		// The family allows letters, and no more.
		await expect(laura.locator('input[name=audience]')).toHaveCount(1);
		await laura.getByRole('button', { name: en('planning:share.send') }).click();
		await expect(laura.getByText(en('themes:excerpt.done.handedIn'))).toBeVisible();

		const quoted = (page: Page) => page.locator('figure', { hasText: words });
		await delmy.goto('/lessons/themes/rio');
		await expect(quoted(delmy)).toHaveCount(0);

		const tomas = await device(adults.tomas.name, { locale: 'es-SV' });
		await tomas.goto('/review');
		await tomas.getByRole('main').locator('a.open-work').last().click();
		await expect(tomas.getByText(words).first()).toBeVisible();
		await expect(
			tomas.getByText(es('themes:excerpt.review', { theme: 'río', name: 'Leo' }))
		).toBeVisible();
		const review = tomas.url();
		await tomas.goto(`${review}/safeguard`);
		await expect(tomas.getByText(es('safeguard:exit.outOfLetter'))).toBeVisible();
		await tomas.goto(review);
		for (const asked of await tomas.locator('select[data-answer]').all())
			await asked.selectOption('seen-fine');
		await tomas.getByRole('button', { name: es('moderation:item.approve') }).click();
		await expect(tomas.getByText(es('moderation:done.approved'))).toBeVisible();

		await delmy.reload();
		await expect(quoted(delmy)).toBeVisible();
		await expect(quoted(delmy)).toContainText('Leo');
		await fits(delmy);
		const visitor = await browser.newPage({ baseURL: server.url, javaScriptEnabled: false });
		await visitor.goto('/lessons/themes/rio');
		await expect(quoted(visitor)).toHaveCount(0);
		await visitor.close();
		await tomas.goto('/lessons/themes/rio');
		await expect(tomas.getByText(es('themes:excerpt.remove')).first()).toBeVisible();

		await laura.goto(`${await toClass(laura)}/consent`);
		await laura
			.getByLabel(en('consent:record.answer', { use: en('consent:use.letter'), name: 'Leo' }), {
				exact: true
			})
			.selectOption('no');
		await laura.getByRole('button', { name: en('consent:record.save') }).click();
		await expect(laura.locator('main .notice').first()).toBeVisible();
		await delmy.reload();
		await expect(quoted(delmy)).toHaveCount(0);
	}
);

test(
	'in the demo a visitor without a script reads what Mateo wrote about the milpa, and a moderator takes it away',
	{ tag: '@once' },
	async ({ device, browser, server }) => {
		const visitor = await browser.newPage({
			...{ baseURL: server.url, javaScriptEnabled: false, locale: 'en-US' },
			viewport: phone.viewport
		});
		await visitor.goto('/lessons/themes/milpa');
		const mateo = visitor.locator('figure', { hasText: 'Mateo' });
		await expect(mateo).toContainText('Ahora estamos en la tapisca');
		await expect(mateo).toContainText('Now we are in the corn harvest');
		await expect(visitor.getByText(en('themes:excerpt.remove'))).toHaveCount(0);

		const tomas = await device(adults.tomas.name, { ...phone, locale: 'es-SV' });
		await tomas.goto('/lessons/themes/milpa');
		await tomas.getByText(es('themes:excerpt.remove')).first().click();
		await fits(tomas);
		await tomas.getByRole('button', { name: es('themes:excerpt.remove') }).click();
		await expect(tomas.getByText(es('themes:excerpt.done.ended'))).toBeVisible();
		await visitor.reload();
		await expect(visitor.locator('figure', { hasText: 'Mateo' })).toHaveCount(0);
		await visitor.close();
	}
);
