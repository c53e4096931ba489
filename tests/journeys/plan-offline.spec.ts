import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { awake, expect, test } from '#tests/support/journey.ts';
import { dragByFinger } from '#tests/support/touch.ts';
import { adults } from '#tests/support/people.ts';

const es = tFor('es');
const phone = {
	viewport: { width: 360, height: 740 },
	locale: 'es-SV',
	hasTouch: true
};

const begin = async (page: Page) => {
	await page.goto('/lessons/mine');
	await page.getByRole('radio', { name: es('lessons:language.es') }).check();
	await page.getByRole('button', { name: es('planning:mine.beginIt') }).click();
	await page.waitForURL(/\/write/);
	await awake(page);
};
const title = (page: Page) => page.getByLabel(es('lessons:field.title'));
const purpose = (page: Page) => page.locator('textarea[name=purpose]');
const says = (page: Page, how: 'saved' | 'onDevice' | 'refused' | 'met') =>
	expect(page.getByText(es(`planning:saving.${how}`), { exact: true })).toBeVisible({
		timeout: 20_000
	});
const names = (page: Page) =>
	page.locator('li[id^=moment-] > details > summary > span:first-child').allTextContents();

/** Nothing lies outside the screen, and axe finds nothing. */
async function isTidy(page: Page) {
	const wide = await page.locator('html').evaluate((html) => html.scrollWidth);
	expect(wide).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}

test(
	'Profe Delmy plans on while the connection is away, finds all of it again, and Tomás approves it',
	{ tag: '@once' },
	async ({ device }) => {
		let delmy = await device(adults.delmy.name, phone);
		await begin(delmy);
		await isTidy(delmy);
		await expect(delmy.getByText(es('planning:lacks.before'))).toBeVisible();
		await title(delmy).fill('La milpa de mi abuela');
		await says(delmy, 'saved');

		await delmy.context().setOffline(true);
		await purpose(delmy).fill('Saber qué se siembra y por qué.');
		await says(delmy, 'onDevice');
		const first = delmy.locator('#moment-m1');
		await first.locator('summary').first().click();
		const steps = first.getByLabel(es('lessons:field.steps'));
		await steps.fill('Nos sentamos en círculo.');
		await first.getByLabel(es('planning:write.minutes')).fill('7');
		await expect(delmy.getByText('67 minutos', { exact: false }).first()).toBeVisible();
		await expect(delmy.getByText(es('planning:lacks.before'))).toHaveCount(0);
		await expect
			.poll(() => delmy.evaluate(() => Object.keys(localStorage).length))
			.toBeGreaterThan(0);
		await delmy.waitForTimeout(600);
		const stored = await delmy.evaluate(() => JSON.stringify(localStorage));
		expect(stored).not.toContain('milpa');

		// The page is closed without a connection, and opened again with one.
		const address = delmy.url();
		const context = delmy.context();
		// This browser carries on for a closed page what a telephone without a battery does not.
		await delmy.evaluate(() => (window.fetch = () => Promise.reject(new TypeError('no line'))));
		await delmy.close();
		await context.setOffline(false);
		delmy = await context.newPage();
		await delmy.goto(address);
		await expect(delmy.getByText(es('planning:saving.cameBack'))).toBeVisible();
		await expect(purpose(delmy)).toHaveValue('Saber qué se siembra y por qué.');
		await says(delmy, 'saved');
		await delmy.reload();
		await expect(delmy.getByText(es('planning:saving.cameBack'))).toHaveCount(0);
		await expect(purpose(delmy)).toHaveValue('Saber qué se siembra y por qué.');
		await expect(delmy.locator('[name=m-m1-steps]')).toHaveValue('Nos sentamos en círculo.');

		// What is typed while the line is away goes up by itself when it is back.
		await delmy.context().setOffline(true);
		await title(delmy).fill('La milpa de mi abuela y la mía');
		await says(delmy, 'onDevice');
		await delmy.context().setOffline(false);
		await says(delmy, 'saved');

		await delmy.getByRole('button', { name: es('planning:write.share') }).click();
		await delmy.waitForURL(/\/share$/);
		await delmy.getByRole('button', { name: es('planning:share.send') }).click();
		await expect(delmy.getByText(es('planning:share.handedIn'))).toBeVisible();

		const tomas = await device(adults.tomas.name);
		await tomas.goto('/review');
		await tomas.getByRole('main').locator('a.open-work').last().click();
		await expect(tomas.getByRole('main')).toContainText('Saber qué se siembra y por qué.');
		for (const asked of await tomas.locator('select[data-answer]').all())
			await asked.selectOption('seen-fine');
		await tomas.getByRole('button', { name: es('moderation:item.approve') }).click();
		await expect(tomas.getByText(es('moderation:done.approved'))).toBeVisible();
		await delmy.goto('/lessons/mine');
		const mine = delmy.locator('li', { hasText: 'La milpa de mi abuela y la mía' });
		await expect(mine).toContainText(es('planning:status.shared'));
	}
);

test(
	'a reload without a connection says where the words are, keeps no page, and leads back to them',
	{ tag: '@once' },
	async ({ device }) => {
		const delmy = await device(adults.delmy.name, phone);
		await begin(delmy);
		await delmy.evaluate(() => navigator.serviceWorker.ready);
		await delmy.context().setOffline(true);
		await title(delmy).fill('El río sin puente');
		await says(delmy, 'onDevice');
		await delmy.waitForTimeout(600);
		// This browser carries on for a page that is gone what a telephone without a line does not.
		await delmy.evaluate(() => (window.fetch = () => Promise.reject(new TypeError('no line'))));
		await delmy.reload();
		await expect(delmy.getByRole('heading', { name: 'Sin conexión' })).toBeVisible();
		await expect(delmy.getByRole('heading', { name: 'No connection' })).toBeVisible();
		await isTidy(delmy);
		expect(await delmy.evaluate(() => caches.keys())).toEqual([]);

		await delmy.context().setOffline(false);
		await delmy.getByRole('link', { name: 'Probar otra vez' }).click();
		await expect(delmy.getByText(es('planning:saving.cameBack'))).toBeVisible();
		await expect(title(delmy)).toHaveValue('El río sin puente');
		await says(delmy, 'saved');
	}
);

test(
	'moments are put in order with a finger, with the keyboard and with buttons, and one that was taken out comes back',
	{ tag: '@once' },
	async ({ device }) => {
		const delmy = await device(adults.delmy.name, phone);
		await begin(delmy);
		const before = await names(delmy);
		const order = (...places: number[]) => places.map((n) => before[n]!.replace(/^\d+\. /, ''));
		const now = async () => (await names(delmy)).map((name) => name.replace(/^\d+\. /, ''));

		const handles = delmy.locator('button.handle');
		await expect(handles.nth(0).locator('svg')).toBeVisible();
		await handles.nth(0).focus();
		await delmy.keyboard.press('ArrowDown');
		expect((await now()).slice(0, 3)).toEqual(order(1, 0, 2));
		await expect(handles.nth(1)).toBeFocused();
		await expect(delmy.getByRole('status').getByText(/es ahora el momento 2 de/)).toBeAttached();

		await handles.nth(0).scrollIntoViewIfNeeded();
		const from = (await handles.nth(0).boundingBox())!;
		await dragByFinger(delmy, { x: from.x + from.width / 2, y: from.y + 10 }, async () => {
			const { x, y, width, height } = (await handles.nth(2).boundingBox())!;
			return { x: x + width / 2, y: y + height };
		});
		expect((await now()).slice(0, 3)).toEqual(order(0, 2, 1));

		const first = delmy.locator('li[id^=moment-]').first();
		await first.locator('summary').first().click();
		await first.getByRole('button', { name: es('planning:write.remove') }).click();
		expect((await now()).slice(0, 2)).toEqual(order(2, 1));
		await expect(
			delmy.getByRole('button', { name: es('planning:write.putBack', { name: order(0)[0] }) })
		).toBeFocused();
		await delmy
			.getByRole('button', { name: es('planning:write.putBack', { name: order(0)[0] }) })
			.click();
		expect((await now()).slice(0, 3)).toEqual(order(0, 2, 1));
		await says(delmy, 'saved');
		await delmy.reload();
		expect((await now()).slice(0, 3)).toEqual(order(0, 2, 1));

		// What cannot be taken is said beside its field, and nothing that was typed goes away.
		await awake(delmy);
		await first.locator('summary').first().click();
		await first.getByLabel(es('planning:write.minutes')).fill('diez');
		await says(delmy, 'refused');
		await expect(delmy.getByText(es('problems:field.whole-number'))).toBeVisible();
		await first.getByLabel(es('planning:write.minutes')).fill('10');
		await says(delmy, 'saved');
		await isTidy(delmy);
	}
);

test(
	'what Profe Delmy writes in two windows is hers to choose, and the other stays among the versions',
	{ tag: '@once' },
	async ({ device }) => {
		const one = await device(adults.delmy.name, phone);
		await begin(one);
		const other = await one.context().newPage();
		await other.goto(one.url());
		await awake(other);
		await title(other).fill('Lo otro');
		await says(other, 'saved');
		await title(one).fill('Lo mío');
		await says(one, 'met');
		await expect(title(one)).toHaveValue('Lo mío');
		await one.getByText(es('planning:met.see')).click();
		await expect(one.locator('del', { hasText: 'otro' })).toBeVisible();
		await isTidy(one);
		await one.getByRole('button', { name: es('planning:met.mine') }).click();
		await says(one, 'saved');

		// Without its own words newer, the other window is told too, and takes them.
		await title(other).fill('Lo otro, más largo');
		await says(other, 'met');
		await other.getByRole('button', { name: es('planning:met.theirs') }).click();
		await expect(title(other)).toHaveValue('Lo mío');
		await one.getByRole('link', { name: es('planning:write.versions') }).click();
		const kept = one.getByText(es('planning:versions.why.met', { who: adults.delmy.name }));
		await expect(kept).toHaveCount(2);
		await one.getByText(es('planning:versions.compare'), { exact: true }).last().click();
		await expect(one.locator('del', { hasText: 'otro' })).toBeVisible();
		await isTidy(one);
	}
);

test(
	'without a script Profe Delmy keeps a version, compares it word by word, and brings it back',
	{ tag: '@once' },
	async ({ device }) => {
		const delmy = await device(adults.delmy.name, { ...phone, javaScriptEnabled: false });
		await delmy.goto('/lessons/mine');
		await delmy.getByRole('button', { name: es('planning:mine.beginIt') }).click();
		const keep = delmy.getByRole('button', { name: es('planning:write.keep'), exact: true });
		await title(delmy).fill('El río Gualsinga');
		await keep.click();
		await delmy.getByRole('link', { name: es('planning:write.versions') }).click();
		await expect(delmy.getByText(es('planning:versions.none'))).toBeVisible();
		await delmy.getByRole('button', { name: es('planning:versions.keep') }).click();
		await expect(delmy.getByText(es('planning:versions.kept'))).toBeVisible();
		await delmy.getByRole('link', { name: es('planning:write.title') }).click();
		await title(delmy).fill('El río Sumpul');
		await keep.click();
		await delmy.getByRole('link', { name: es('planning:write.versions') }).click();
		await delmy.getByText(es('planning:versions.compare'), { exact: true }).click();
		await expect(delmy.locator('del')).toHaveText(/Gualsinga/);
		await expect(delmy.locator('ins')).toHaveText(/Sumpul/);
		const wide = await delmy.locator('html').evaluate((html) => html.scrollWidth);
		expect(wide).toBeLessThanOrEqual(phone.viewport.width);
		await delmy.getByRole('button', { name: es('planning:versions.restore') }).click();
		await expect(delmy.getByText(es('planning:versions.restored'))).toBeVisible();
		await delmy.getByRole('link', { name: es('planning:write.title') }).click();
		await expect(title(delmy)).toHaveValue('El río Gualsinga');
	}
);
