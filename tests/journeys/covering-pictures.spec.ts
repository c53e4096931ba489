import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { expect, test } from '#tests/support/journey.ts';
import { idsOf } from '#tests/support/pages.ts';
import { adults, castPassword } from '#tests/support/people.ts';

const t = tFor('en');
const { laura, tomas } = Object.fromEntries(
	Object.values(adults).map(({ key, name }) => [key, name])
) as Record<'laura' | 'tomas', string>;
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

async function addressesIn(database: string) {
	const db = openDatabase(database);
	const ids = await idsOf(db);
	await db.destroy();
	const photo = `/class/${ids.classTaughtBy(laura)}/photos/${ids.photo('draft')}`;
	return { photo, cover: `${photo}/cover`, review: `/review/${ids.waitingPhoto}` };
}

async function picturesIn(database: string) {
	const db = openDatabase(database);
	const rows = await db
		.selectFrom('picture')
		.select(['id', 'fromId', 'sealedAt'])
		.orderBy('madeAt')
		.execute();
	await db.destroy();
	return rows;
}

const coveredTitle = new RegExp(
	(['en', 'es'] as const).map((one) => tFor(one)('moderation:standing.coveredTitle')).join('|')
);

async function photoInLine(database: string): Promise<string> {
	const db = openDatabase(database);
	const row = await db
		.selectFrom('submission')
		.select('id')
		.where('kind', '=', 'photo')
		.where('status', '=', 'waiting')
		.executeTakeFirstOrThrow();
	await db.destroy();
	return `/review/${row.id}`;
}

const stage = (page: Page) => page.locator('svg[role="group"]');
const boxes = (page: Page) => page.locator('[data-box]');
const shapes = (page: Page) =>
	page
		.locator('input[name="shape"]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('value')));

async function nothingWrong(page: Page) {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

/** The picture as it was is gone for whoever covered something in it. */
async function coveredOnce(page: Page, database: string) {
	const sealed = (await picturesIn(database)).find(({ sealedAt }) => sealedAt !== null);
	const after = (await picturesIn(database)).find(({ fromId }) => fromId === sealed?.id);
	for (const file of ['320.jpg', '800.webp', '1600.jpg', 'master.jpg'])
		expect((await page.request.get(`/media/${sealed?.id}/${file}`)).status(), file).toBe(404);
	expect((await page.request.get(`/media/${after?.id}/800.webp`)).status()).toBe(200);
}

test(
	'Laura covers a window by mouse and by key, takes a box back, and the photo is another one',
	{ tag: '@once' },
	async ({ device, database }) => {
		const { photo } = await addressesIn(database);
		const page = await device(laura);
		await page.goto(photo);
		await page.getByLabel(t('photos:one.alt')).fill('A brick house in the snow.');
		await page.getByRole('button', { name: t('photos:cover.open') }).click();
		await expect(stage(page)).toBeVisible();
		await stage(page).evaluate((svg) => svg.scrollIntoView({ block: 'end' }));

		const { x, y, width, height } = (await stage(page).boundingBox())!;
		await page.mouse.move(x + width * 0.2, y + height * 0.2);
		await page.mouse.down();
		await page.mouse.move(x + width * 0.5, y + height * 0.4, { steps: 4 });
		await page.mouse.up();
		await expect(boxes(page)).toHaveCount(1);
		const [drawn] = await shapes(page);
		expect(drawn).toMatch(/^pixelate\.(199|200|201)\.(199|200|201)\.(299|300|301)\.(199|200|201)$/);

		await page.mouse.click(x + width * 0.8, y + height * 0.8);
		await expect(boxes(page)).toHaveCount(2);
		await boxes(page).nth(1).focus();
		await page.keyboard.press('Delete');
		await expect(boxes(page)).toHaveCount(1);
		await page.getByRole('button', { name: t('photos:cover.undo') }).click();
		await expect(boxes(page)).toHaveCount(2);

		await boxes(page).first().focus();
		for (const key of ['ArrowRight', 'ArrowDown', 'Shift+ArrowRight'])
			await page.keyboard.press(key);
		expect((await shapes(page))[0]).toMatch(/^pixelate\.2(09|10|11)\.2(09|10|11)\.3(09|10|11)\./);
		await page.keyboard.press('Tab');
		await expect(boxes(page).nth(1)).toBeFocused();
		// How it is covered is chosen before or afterwards, for the box that was held last.
		await page.getByRole('radio', { name: t('photos:cover.kind.sticker') }).check({ force: true });
		await expect.poll(async () => (await shapes(page)).join()).toMatch(/^pixelate.*,sticker/);
		await page.getByRole('button', { name: t('photos:cover.add') }).focus();
		await page.keyboard.press('Enter');
		await expect(boxes(page).nth(2)).toBeFocused();
		await page.keyboard.press('Delete');
		await expect(boxes(page)).toHaveCount(2);
		await expect(boxes(page).nth(1)).toBeFocused();
		await nothingWrong(page);

		await page.getByRole('button', { name: t('photos:cover.send'), exact: true }).click();
		await expect(page.getByText(t('photos:one.covered'))).toBeVisible();
		await expect(page.getByLabel(t('photos:one.alt')), 'what was typed before').toHaveValue(
			'A brick house in the snow.'
		);
		await coveredOnce(page, database);
	}
);

test(
	'on a telephone a finger draws on the picture without moving the page, and a tap covers a place',
	{ tag: '@once' },
	async ({ device, database }) => {
		const { cover } = await addressesIn(database);
		const page = await device(laura, phone);
		await page.goto(cover);
		await expect(stage(page)).toBeVisible();
		await stage(page).scrollIntoViewIfNeeded();
		await nothingWrong(page);
		const before = await page.evaluate(() => window.scrollY);
		const { x, y, width, height } = (await stage(page).boundingBox())!;
		const finger = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: [number, number]) =>
			finger.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: at ? [{ x: x + width * at[0], y: y + height * at[1] }] : []
			});
		await touch('touchStart', [0.3, 0.9]);
		for (const down of [0.8, 0.6, 0.4, 0.2]) await touch('touchMove', [0.6, down]);
		await touch('touchEnd');
		await expect(boxes(page)).toHaveCount(1);
		expect(await page.evaluate(() => window.scrollY)).toBe(before);
		await page.touchscreen.tap(x + width * 0.1, y + height * 0.1);
		await expect(boxes(page)).toHaveCount(2);
		await page.getByRole('radio', { name: t('photos:cover.kind.sticker') }).check({ force: true });
		await page.getByRole('button', { name: t('photos:cover.add') }).click();
		await expect(boxes(page)).toHaveCount(3);
		await nothingWrong(page);
		await page.getByRole('button', { name: t('photos:cover.send'), exact: true }).click();
		await expect(page.getByText(t('photos:one.covered'))).toBeVisible();
		await coveredOnce(page, database);
	}
);

test(
	'without a script squares are ticked; and what Tomás covers in review somebody else approves',
	{ tag: '@once' },
	async ({ device, database }) => {
		const { cover, review } = await addressesIn(database);
		const page = await device(laura, { ...phone, javaScriptEnabled: false });
		await page.goto(cover);
		const square = (row: number, column: number) =>
			page.getByRole('checkbox', { name: t('photos:cover.cell', { row, column }) });
		await page.getByRole('button', { name: t('photos:cover.send'), exact: true }).click();
		await expect(page.getByText(t('problems:nothing-covered'))).toBeVisible();
		await square(2, 3).check();
		await square(2, 4).check();
		await page.getByRole('button', { name: t('photos:cover.send'), exact: true }).click();
		await expect(page.getByText(t('photos:one.covered'))).toBeVisible();
		await coveredOnce(page, database);

		const reviewer = await device(tomas);
		await reviewer.goto(review);
		await reviewer.locator('details summary .label').click();
		await reviewer.locator(`a[href="${review}/cover"]`).click();
		await stage(reviewer).evaluate((svg) => svg.scrollIntoView({ block: 'end' }));
		const { x, y, width, height } = (await stage(reviewer).boundingBox())!;
		await reviewer.mouse.click(x + width * 0.8, y + height * 0.45);
		await expect(boxes(reviewer)).toHaveCount(1);
		await nothingWrong(reviewer);
		await reviewer.locator('form button.primary').last().click();
		await reviewer.waitForURL('**/review?done=covered');
		await reviewer.goto(review);
		await expect(reviewer.getByText(coveredTitle)).toBeVisible();
		const now = await photoInLine(database);
		expect(now).not.toBe(review);
		expect((await reviewer.goto(now))?.status(), 'it is not his to approve').toBe(404);
		await page.goto('/news');
		await expect(
			page.getByText(t('notifications:kind.picture-covered', { count: 1 }))
		).toBeVisible();

		const sealed = (await picturesIn(database)).find(({ sealedAt }) => sealedAt !== null);
		const ruth = await device('Ruth Bennett', { ...phone, colorScheme: 'dark' });
		await ruth.goto('/seals');
		await nothingWrong(ruth);
		const photos = ruth.getByRole('link', { name: /^Photo of / });
		await expect(ruth.getByText(t('seals:picture')).first()).toBeVisible();
		const seals = await photos.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
		const shown = ruth.getByRole('img', { name: t('seals:original.picture') });
		for (const seal of seals) {
			await ruth.goto(seal ?? '');
			await expect(shown).toHaveCount(0);
			await ruth.getByLabel(t('seals:open.reason')).fill('A mother asks who is in it.');
			await ruth.getByLabel(t('seals:open.password')).fill(castPassword);
			await ruth.getByRole('button', { name: t('seals:open.button') }).click();
			await expect
				.poll(() =>
					shown.first().evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)
				)
				.toBeTruthy();
			await nothingWrong(ruth);
		}
		expect((await ruth.request.get(`/media/${sealed?.id}/800.webp`)).status()).toBe(200);
		expect((await page.request.get(`/media/${sealed?.id}/800.webp`)).status()).toBe(404);
		await ruth.getByRole('link', { name: t('seals:original.close') }).click();
		await expect(shown).toHaveCount(0);
	}
);

test(
	'what is covered on a page of a letter stays covered for whoever types, reviews and approves it',
	{ tag: '@once' },
	async ({ device, database }) => {
		const page = await device(laura);
		await page.goto('/home');
		await page.getByRole('link', { name: 'My class', exact: true }).first().click();
		await page.goto(`${new URL(page.url()).pathname}/sheets/stack`);
		await page.getByRole('button', { name: t('sheets:typing.goOn') }).click();
		await page.getByLabel(t('typing:type.reading'), { exact: true }).fill('Dear Marisol,');
		await page
			.getByRole('button', { name: t('photos:cover.open') })
			.first()
			.click();
		await page.waitForURL(/type\/cover\//);
		await coverIn(page, 0.5);
		await page.getByRole('button', { name: t('photos:cover.send'), exact: true }).click();
		await page.waitForURL(/\/type(\?|$)/);
		await expect(page.getByLabel(t('typing:type.reading'), { exact: true })).toHaveValue(
			'Dear Marisol,'
		);
		await coveredOnce(page, database);
		const first = await shownOn(page);

		// Nobody else has to compare it here.
		const db = openDatabase(database);
		await db.deleteFrom('comparingChoice').execute();
		await db.destroy();
		await page.getByRole('button', { name: t('typing:type.handIn', { name: 'Theo' }) }).click();
		await page.waitForURL(/done=handed-in/);
		await page.getByRole('button', { name: t('letters:one.passOn') }).click();
		await page.waitForURL(/done=passed-on/);

		const review = await paperInLine(database);
		const reviewer = await device(tomas);
		await reviewer.goto(review);
		expect(await shownOn(reviewer)).toBe(first);
		await reviewer.locator('a[href*="/cover?page=1"]').click();
		await coverIn(reviewer, 0.8);
		await nothingWrong(reviewer);
		await reviewer.locator('form button.primary').last().click();
		await reviewer.waitForURL('**/review?done=covered');
		const now = await paperInLine(database);
		expect(now).not.toBe(review);
		expect((await reviewer.goto(now))?.status(), 'it is not his to approve').toBe(404);
		const elena = await device('Elena Alas');
		await elena.goto(now);
		const second = await shownOn(elena);
		expect(second).not.toBe(first);
		expect((await elena.request.get(`/media/${first}/800.webp`)).status()).toBe(404);
		await elena.getByRole('button', { name: t('moderation:item.approve') }).click();
		await elena.waitForURL(/done=approved/);
	}
);

async function coverIn(page: Page, down: number) {
	await stage(page).evaluate((svg) => svg.scrollIntoView({ block: 'end' }));
	const { x, y, width, height } = (await stage(page).boundingBox())!;
	await page.mouse.click(x + width * 0.7, y + height * down);
	await expect(boxes(page)).toHaveCount(1);
}

/** Which picture of a page stands there, once it has come. */
async function shownOn(page: Page): Promise<string | undefined> {
	const image = page.locator('main img[src^="/media/"]').first();
	await image.scrollIntoViewIfNeeded();
	await expect
		.poll(() => image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
		.toBeTruthy();
	return (await image.getAttribute('src'))?.split('/')[2];
}

async function paperInLine(database: string): Promise<string> {
	const db = openDatabase(database);
	const row = await db
		.selectFrom('submission')
		.innerJoin('pageRevision', 'pageRevision.revisionId', 'submission.revisionId')
		.select('submission.id')
		.where('submission.status', '=', 'waiting')
		.executeTakeFirstOrThrow();
	await db.destroy();
	return `/review/${row.id}`;
}
