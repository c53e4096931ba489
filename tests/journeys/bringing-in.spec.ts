import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { idsOf } from '#tests/support/pages.ts';
import { expect, test } from '#tests/support/journey.ts';
import { heavyPictures } from '#tests/support/stack.ts';

const en = tFor('en');
const es = tFor('es');
type T = typeof en;
const laura = 'Laura Rivera';
const delmy = 'Profe Delmy';
const phone: BrowserContextOptions = {
	viewport: { width: 360, height: 740 },
	hasTouch: true,
	isMobile: true
};

/** A sentence of the page with whatever figures it has. */
const saying = (sentence: string) =>
	new RegExp(sentence.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll('§', '[\\d.,]+'));

async function photosPage(database: string, teacher: string) {
	const db = openDatabase(database);
	const address = `/class/${(await idsOf(db)).classTaughtBy(teacher)}/photos`;
	await db.destroy();
	return address;
}

async function uploadsIn(database: string) {
	const db = openDatabase(database);
	const rows = await db.selectFrom('upload').select(['status', 'resultId', 'bytes']).execute();
	await db.destroy();
	return rows;
}

const onDevice = (page: Page) =>
	page.evaluate(async () => {
		const asked = indexedDB.open('puente-sending');
		await new Promise((done) => (asked.onsuccess = done));
		const stores = ['files', 'pieces'];
		const doing = asked.result.transaction(stores);
		return Promise.all(
			stores.map(async (name) => {
				const all = doing.objectStore(name).count();
				await new Promise((done) => (all.onsuccess = done));
				return all.result;
			})
		);
	});

/** Puts a stack into the field, once the page can carry it. */
async function choose(page: Page, t: T, files: Awaited<ReturnType<typeof heavyPictures>>) {
	const ready = [t('photos:sending.camera'), t('photos:sending.drop')];
	await expect(page.getByText(new RegExp(ready.join('|')))).toBeVisible();
	await page.getByLabel(t('photos:add.files'), { exact: true }).setInputFiles(files);
}

const goes = (page: Page, t: T) =>
	page.getByRole('button', { name: saying(t('photos:sending.go', { size: '§' })) });
const goOn = (page: Page, t: T) => page.getByRole('button', { name: t('photos:sending.goOn') });
const there = (page: Page, t: T) =>
	page.getByRole('listitem').getByText(t('photos:sending.state.there'), { exact: true });

/** Each piece takes its time, as over a line in the mountains. */
const slowly = (page: Page, milliseconds: number) =>
	page.route('**/uploads/*', async (route) => {
		await new Promise((over) => setTimeout(over, milliseconds));
		await route.continue().catch(() => undefined);
	});

async function nothingWrong(page: Page) {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}

test(
	'three pictures reach the server from a telephone whose line breaks and whose page is closed meanwhile',
	{ tag: '@once' },
	async ({ device, database }) => {
		const page = await device(delmy, { ...phone, locale: 'es-SV' });
		const address = await photosPage(database, delmy);
		await page.goto(address);
		await choose(page, es, await heavyPictures(3));
		await expect(
			page.getByText(saying(es('photos:sending.weight', { count: 3, size: '§' })))
		).toBeVisible();
		await nothingWrong(page);
		await page.getByRole('button', { name: es('photos:sending.remove', { n: 2 }) }).click();
		await expect(
			page.getByText(saying(es('photos:sending.weight', { count: 2, size: '§' })))
		).toBeVisible();
		await page
			.getByLabel(es('photos:add.files'), { exact: true })
			.setInputFiles(await heavyPictures(1));

		await slowly(page, 400);
		await goes(page, es).click();
		await expect(there(page, es)).toHaveCount(1);
		await expect(
			page.getByText(saying(es('photos:sending.state.sending', { share: '§' })))
		).toBeVisible();
		await page.context().setOffline(true);
		await expect(page.getByText(es('photos:sending.waiting.no-line'))).toBeVisible();
		await nothingWrong(page);
		expect(await onDevice(page)).toEqual([2, expect.any(Number)]);
		await page.close();
		await page.context().setOffline(false);

		const again = await page.context().newPage();
		await again.goto(address);
		await expect(again.getByText(es('photos:sending.found', { count: 2 }))).toBeVisible();
		await nothingWrong(again);
		await goOn(again, es).click();
		await expect(again.getByText(es('photos:sending.over', { count: 2 }))).toBeVisible();
		await expect(there(again, es)).toHaveCount(2);
		await expect(again.getByRole('link', { name: es('photos:list.withoutWords') })).toHaveCount(3);
		expect(await onDevice(again)).toEqual([0, 0]);
		expect(await uploadsIn(database)).toEqual(
			[1, 2, 3].map(() => expect.objectContaining({ status: 'taken' }))
		);
	}
);

test(
	'the same stack from two windows is on the server once',
	{ tag: '@once' },
	async ({ device, database }) => {
		const page = await device(laura);
		const address = await photosPage(database, laura);
		const other = await page.context().newPage();
		const stack = await heavyPictures(2);
		for (const window of [page, other]) {
			await window.goto(address);
			await choose(window, en, stack);
			await slowly(window, 100);
		}
		await goes(page, en).click();
		await goes(other, en).click();
		for (const window of [page, other]) {
			await expect(window.getByText(en('photos:sending.over', { count: 2 }))).toBeVisible();
			// With the one that lies there in the demo.
			await expect(window.getByRole('link', { name: en('photos:list.withoutWords') })).toHaveCount(
				3
			);
		}
		expect(await uploadsIn(database)).toHaveLength(2);
		await expect.poll(() => onDevice(page)).toEqual([0, 0]);
	}
);

test(
	'what waits on a device opens for nobody once its teacher signed out, and is gone',
	{ tag: '@once' },
	async ({ page, database }) => {
		await page.goto('/sign-in');
		await page.getByRole('button', { name: new RegExp(`^${laura}`) }).click();
		await page.waitForURL('/home');
		const address = await photosPage(database, laura);
		await page.goto(address);
		await choose(page, en, await heavyPictures(1));
		await page.route('**/uploads', (route) => route.abort());
		await goes(page, en).click();
		await expect(page.getByText(en('photos:sending.waiting.no-line'))).toBeVisible();
		await page.getByRole('button', { name: en('photos:sending.pause') }).click();
		await page.unroute('**/uploads');
		expect(await onDevice(page)).toEqual([1, expect.any(Number)]);
		// The same person finds it again, and whoever is here after they signed out does not.
		await page.reload();
		await expect(page.getByText(en('photos:sending.found', { count: 1 }))).toBeVisible();
		await page.getByRole('button', { name: en('common:nav.signOut') }).click();
		await page.waitForURL('/');

		await page.goto('/sign-in');
		await page.getByRole('button', { name: new RegExp(`^${laura}`) }).click();
		await page.waitForURL('/home');
		await page.goto(address);
		await expect(page.getByText(en('photos:sending.drop'))).toBeVisible();
		await expect(goOn(page, en)).toHaveCount(0);
		expect(await onDevice(page)).toEqual([0, 0]);
	}
);

test(
	'a second window knows what the first one sent, and what is forgotten is asked for first',
	{ tag: '@once' },
	async ({ device, database }) => {
		const page = await device(laura);
		const address = await photosPage(database, laura);
		const found = (window: Page) => window.getByText(en('photos:sending.found', { count: 1 }));
		const leaveOne = async () => {
			await choose(page, en, await heavyPictures(1));
			await page.route('**/uploads', (route) => route.abort());
			await goes(page, en).click();
			await expect(page.getByText(en('photos:sending.waiting.no-line'))).toBeVisible();
			await page.getByRole('button', { name: en('photos:sending.pause') }).click();
			await page.unroute('**/uploads');
			await page.goto(address);
			await expect(found(page)).toBeVisible();
		};
		await page.goto(address);
		await leaveOne();
		const second = await page.context().newPage();
		await second.goto(address);
		await expect(found(second)).toBeVisible();
		await goOn(page, en).click();
		await expect(page.getByText(en('photos:sending.over', { count: 1 }))).toBeVisible();
		await second.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await expect(found(second)).toHaveCount(0);

		await page.goto(address);
		await leaveOne();
		const forget = page.getByRole('button', { name: en('photos:sending.forget'), exact: true });
		await forget.click();
		const asked = page.getByRole('dialog');
		await asked.getByRole('button', { name: en('common:confirm.cancel') }).click();
		expect(await onDevice(page)).toEqual([1, expect.any(Number)]);
		await forget.click();
		await asked.getByRole('button', { name: en('photos:sending.forget') }).click();
		await expect(found(page)).toHaveCount(0);
		await expect.poll(() => onDevice(page)).toEqual([0, 0]);
	}
);

test(
	'five thousand files are too many, what is no picture says so unsent, and a paused stack goes on',
	{ tag: '@once' },
	async ({ device, database }) => {
		const page = await device(laura);
		await page.goto(await photosPage(database, laura));
		const empty = (n: number) => ({
			name: `${n}.jpg`,
			mimeType: 'image/jpeg',
			buffer: Buffer.from('x')
		});
		await choose(
			page,
			en,
			Array.from({ length: 5000 }, (_, n) => empty(n))
		);
		await expect(
			page.getByText(en('photos:sending.tooMany', { chosen: '5,000', count: 200 }))
		).toBeVisible();
		const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic'), Buffer.alloc(2000)]);
		const field = page.getByLabel(en('photos:add.files'), { exact: true });
		const [picture] = await heavyPictures(1);
		if (!picture) throw new Error('One picture.');
		await field.setInputFiles([picture, { ...picture, name: 'IMG_0815.heic', buffer: heic }]);
		await expect(page.getByText(en('photos:refused.heic'))).toBeVisible();
		const refused = page.getByRole('listitem').filter({ hasText: 'IMG_0815.heic' });
		await expect(refused).toBeVisible();
		await expect(refused.locator('canvas')).toHaveCount(0);

		await slowly(page, 500);
		await goes(page, en).click();
		const moves = page.getByText(saying(en('photos:sending.state.sending', { share: '§' })));
		await expect(moves).toBeVisible();
		await page.getByRole('button', { name: en('photos:sending.pause') }).click();
		const stood = await moves.textContent();
		await page.waitForTimeout(1_000);
		expect(await moves.textContent()).toBe(stood);
		await goOn(page, en).click();
		await expect(page.getByText(en('photos:sending.over', { count: 1 }))).toBeVisible();
		const [upload] = await uploadsIn(database);
		// Made lighter before it went.
		expect(upload?.bytes).toBeLessThan(picture.buffer.length);
	}
);

test(
	'a stack that is to go over Wi-Fi waits for it, and goes by itself when it is there',
	{ tag: '@once' },
	async ({ device, database }) => {
		const page = await device(laura);
		// What Chrome on a telephone says of its line, and a desktop does not.
		await page.addInitScript(() => {
			const network = Object.assign(new EventTarget(), { type: 'cellular' });
			Object.defineProperty(navigator, 'connection', { value: network });
			addEventListener('to-wifi', () => {
				network.type = 'wifi';
				network.dispatchEvent(new Event('change'));
			});
		});
		await page.goto(await photosPage(database, laura));
		await choose(page, en, await heavyPictures(1));
		await page.getByLabel(en('photos:sending.wifi')).check();
		await goes(page, en).click();
		await expect(page.getByText(en('photos:sending.waiting.wifi'))).toBeVisible();
		expect(await uploadsIn(database)).toEqual([]);
		await page.evaluate(() => dispatchEvent(new Event('to-wifi')));
		await expect(page.getByText(en('photos:sending.over', { count: 1 }))).toBeVisible();
	}
);

test(
	'without a script the pictures go in one piece',
	{ tag: '@once' },
	async ({ device, database }) => {
		const page = await device(laura, { javaScriptEnabled: false });
		await page.goto(await photosPage(database, laura));
		await page
			.getByLabel(en('photos:add.files'), { exact: true })
			.setInputFiles(await heavyPictures(2));
		await page.getByRole('button', { name: en('photos:add.send') }).click();
		await expect(page.getByText(en('photos:came', { count: 2 }))).toBeVisible();
		expect(await uploadsIn(database)).toEqual([]);
	}
);
