import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { awake, expect, test } from '#tests/support/journey.ts';
import { adults } from '#tests/support/people.ts';
import { dragByFinger } from '#tests/support/touch.ts';

const en = tFor('en');

async function openSeason(page: Page) {
	await page.goto('/home');
	await page.locator('header a[href^="/class"]').first().click();
	await page.getByRole('link', { name: en('exchanges:exchange.sessions') }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(en('season:title'));
	await awake(page);
}

/** In which weeks a plan stands, by their Mondays. */
const weeksOf = async (page: Page, title: string) =>
	page
		.locator('li[id^=week-]', { has: page.getByRole('link', { name: title, exact: true }) })
		.evaluateAll((weeks) => weeks.map(({ id }) => id));

test(
	'Ms. Rivera puts a plan into a week, moves it with keys and with a finger, and takes it out again',
	{ tag: '@once' },
	async ({ device }) => {
		const laura = await device(adults.laura.name, {
			viewport: { width: 360, height: 740 },
			locale: 'en-US',
			hasTouch: true
		});
		await openSeason(laura);
		const title = 'Letters as history';
		await laura.locator('select[name=lesson]').selectOption({ label: title });
		await laura.locator('section[aria-labelledby=put] input[name=note]').fill('Write after it.');
		await laura.getByRole('button', { name: en('season:put.do') }).click();
		await expect(laura.getByText(en('season:done.put'))).toBeVisible();
		await awake(laura);
		const [first = ''] = await weeksOf(laura, title);
		expect(first).toMatch(/^week-/);

		const handle = laura.getByRole('button', { name: en('season:handle', { title }) });
		await expect(handle.locator('svg')).toBeVisible();
		await handle.focus();
		await laura.keyboard.press('ArrowDown');
		await expect.poll(() => weeksOf(laura, title)).not.toEqual([first]);
		const [second = ''] = await weeksOf(laura, title);
		expect(second > first).toBe(true);

		await handle.scrollIntoViewIfNeeded();
		const from = (await handle.boundingBox())!;
		const x = from.x + from.width / 2;
		await dragByFinger(laura, { x, y: from.y + 10 }, async () => {
			const { y, height } = (await laura.locator(`#${first} [data-slot]`).first().boundingBox())!;
			return { x, y: y + height };
		});
		await expect.poll(() => weeksOf(laura, title)).toEqual([first]);
		const { violations } = await new AxeBuilder({ page: laura }).analyze();
		expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);

		await laura.reload();
		const own = laura.locator('li', { has: laura.locator(`a[href^="/lessons/"]`) }).filter({
			hasText: 'Write after it.'
		});
		await own.last().getByText(en('season:change')).click();
		await own
			.last()
			.getByRole('button', { name: en('season:takeOut') })
			.click();
		await expect(laura.getByText(en('season:done.takenOut'))).toBeVisible();
		expect(await weeksOf(laura, title)).toEqual([]);
	}
);
