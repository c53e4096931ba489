import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions } from '@playwright/test';
import sharp from 'sharp';
import { tFor } from '#lib/i18n/resources.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { sealingKeyOf } from '#lib/platform/sealing.server.ts';
import { film } from '#tests/support/filmed.ts';
import { expect, test } from '#tests/support/journey.ts';
import { idsOf } from '#tests/support/pages.ts';
import { chanceFrom, photographed, printedPage } from '#tests/support/photographed.ts';
import config from '../../playwright.config.ts';

/** What this browser shows in place of a camera. */
const filmed = join(process.cwd(), 'test-results', 'camera.y4m');
const { launchOptions } = config.use ?? {};
test.use({
	launchOptions: {
		...launchOptions,
		args: [
			...(launchOptions?.args ?? []),
			'--use-fake-device-for-media-stream',
			'--use-fake-ui-for-media-stream',
			`--use-file-for-fake-video-capture=${filmed}`
		]
	}
});

const en = tFor('en');
const laura = 'Laura Rivera';
const phone: BrowserContextOptions = {
	viewport: { width: 360, height: 740 },
	hasTouch: true,
	isMobile: true
};
const [width, height] = [1280, 960];

/** The sheets of Ana and Theo, which the demo printed. */
async function sheetsOf(database: string) {
	const db = openDatabase(database);
	const classId = (await idsOf(db)).classTaughtBy(laura);
	const rows = await db
		.selectFrom('sheet')
		.innerJoin('enrolment', 'enrolment.childId', 'sheet.childId')
		.select(['sheet.key', 'enrolment.letterName as name'])
		.where('sheet.classId', '=', classId)
		.orderBy('name')
		.execute();
	await db.destroy();
	return { address: `/class/${classId}/sheets/stack`, sheets: rows };
}

async function shown(key: string, seed: number): Promise<Buffer> {
	const secret = sealingKeyOf({ dataDir: test.info().outputPath('data'), secretKey: undefined });
	const chance = chanceFrom(seed);
	const page = await printedPage({ secret, key, page: 1 }, chance);
	const held = { tilt: 3, aside: -2, turned: 90 + seed };
	return photographed([{ ...page, held }], chance, { width, height, quality: 90 });
}

const table = () =>
	sharp({ create: { width, height, channels: 3, background: '#666' } })
		.jpeg()
		.toBuffer();

const nameOf = (name: string) => en('sheets:told.page', { name, n: 1 });

test(
	'a telephone photographs one sheet after the other by itself, says whose each is, and sends them',
	{ tag: '@once' },
	async ({ device, database, server }) => {
		test.setTimeout(240_000);
		const page = await device(laura, { ...phone, permissions: ['camera'] });
		const elsewhere: string[] = [];
		page.context().on('request', (request) => {
			if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(server.url))
				elsewhere.push(request.url());
		});
		const { address, sheets } = await sheetsOf(database);
		expect(sheets.map(({ name }) => name)).toEqual(['Ana', 'Theo']);
		const [ana, theo] = await Promise.all(sheets.map(({ key }, n) => shown(key, n + 1)));
		if (!ana || !theo) throw new Error('Two sheets.');
		const hasty = await sharp(ana).blur(5).toBuffer();
		mkdirSync(join(filmed, '..'), { recursive: true });
		await film(filmed, [
			{ picture: await table(), frames: 4 },
			{ picture: hasty, frames: 2 },
			{ picture: ana, frames: 10 },
			{ picture: theo, frames: 10 }
		]);

		const reading = /eye-worker|\.wasm/;
		const readers: string[] = [];
		page.context().on('response', (response) => {
			if (!reading.test(response.url())) return;
			const policy = response.headers()['content-security-policy'] ?? '';
			readers.push(`${response.url().split('.').at(-1)}: ${policy.includes("default-src 'none'")}`);
		});
		await page.goto(address);
		await page.waitForLoadState('networkidle');
		expect(readers).toEqual([]);
		await page.getByRole('button', { name: en('sheets:camera.open') }).click();
		const camera = page.getByRole('region', { name: en('sheets:camera.title') });
		const says = (what: 'took' | 'there', name: string) =>
			expect(
				camera.getByText(en(`sheets:camera.${what}`, { name: nameOf(name) }), { exact: true })
			).toBeVisible({ timeout: 40_000 });
		await says('took', 'Ana');
		// His page came in the demo already.
		await says('there', 'Theo');
		await expect(camera.getByText(en('sheets:camera.kept', { count: 1 }))).toBeVisible();
		await expect(camera.getByText(en('sheets:who.all'))).toBeVisible();
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(360);

		// The telephone goes dark, and nothing is lost.
		await page.reload();
		await expect(page.getByText(en('photos:sending.found', { count: 1 }))).toBeVisible();
		await page.getByRole('button', { name: en('photos:sending.goOn'), exact: true }).click();
		const stack = page.getByRole('region', { name: en('photos:sending.title') });
		await expect(stack.getByText(nameOf('Ana'), { exact: true })).toBeVisible({ timeout: 30_000 });
		await expect(page.getByText(en('sheets:who.all'), { exact: true })).toBeVisible();
		expect(elsewhere).toEqual([]);
		expect(readers).toEqual(['js: true', 'wasm: true']);
	}
);

test(
	'where the page gets no camera, what the telephone photographed is looked at before it goes',
	{ tag: '@once' },
	async ({ device, database }) => {
		const page = await device(laura, phone);
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'mediaDevices', { value: undefined });
		});
		const { address, sheets } = await sheetsOf(database);
		const [ana, theo] = await Promise.all(sheets.map(({ key }, n) => shown(key, n + 1)));
		if (!ana || !theo) throw new Error('Two sheets.');
		await page.goto(address);
		await page.getByRole('button', { name: en('sheets:camera.open') }).click();
		await expect(page.getByText(en('sheets:camera.noCamera'))).toBeVisible();
		const asFile = (buffer: Buffer) => ({ name: 'a.jpg', mimeType: 'image/jpeg', buffer });
		// The keys of the sheets are drawn by chance; a wider blur loses the codes of some of them.
		const hasty = await sharp(ana).blur(2).jpeg().toBuffer();
		await page
			.locator('input[capture]')
			.setInputFiles([asFile(hasty), asFile(theo), asFile(await table())]);
		const camera = page.getByRole('region', { name: en('sheets:camera.title') });
		await expect(camera.getByText(en('sheets:camera.kept', { count: 1 }))).toBeVisible();
		await expect(camera.getByText(en('sheets:camera.bad.blurred'))).toBeVisible();
		await expect(camera.getByText(en('sheets:camera.bad.nothing'))).toBeVisible();
		const again = camera.getByRole('button', { name: en('sheets:camera.again') });
		await again.first().click();
		await camera.getByRole('button', { name: en('sheets:camera.anyway') }).click();
		await expect(again).toHaveCount(0);
		await expect(camera.getByText(en('sheets:camera.kept', { count: 2 }))).toBeVisible();
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	}
);
