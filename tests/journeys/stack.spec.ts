import type { BrowserContextOptions, Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { sheetsOfPrinting, printingsOf, type Sheet } from '#lib/letters/on-paper/queries.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { sealingKeyOf } from '#lib/platform/sealing.server.ts';
import { drawn } from '#tests/support/drawn.ts';
import { awake, expect, test } from '#tests/support/journey.ts';
import { idsOf } from '#tests/support/pages.ts';
import { chanceFrom, photographed, printedPage } from '#tests/support/photographed.ts';

const en = tFor('en');
const es = tFor('es');
const delmy = 'Profe Delmy';
const laura = 'Laura Rivera';
const phone: BrowserContextOptions = {
	viewport: { width: 360, height: 740 },
	hasTouch: true,
	isMobile: true,
	locale: 'es-SV'
};

async function classOf(database: string, teacher: string) {
	const db = openDatabase(database);
	const classId = (await idsOf(db)).classTaughtBy(teacher);
	await db.destroy();
	return classId;
}

/** What was printed last, the children by name. */
async function sheetsOf(database: string, classId: string) {
	const db = openDatabase(database);
	const [printing] = await printingsOf(db, classId, 1);
	const sheets = await sheetsOfPrinting(db, classId, printing?.id ?? '');
	await db.destroy();
	return sheets.filter(({ childId }) => childId !== null);
}

/** Delmy prints a sheet for each child; and where she brings them in. */
async function printedFor(page: Page, database: string) {
	const classId = await classOf(database, delmy);
	await page.goto(`/class/${classId}/sheets`);
	await page.getByRole('button', { name: es('sheets:make.send') }).click();
	await expect(page.getByRole('heading', { name: es('sheets:print.title') })).toBeVisible();
	return { sheets: await sheetsOf(database, classId), stack: `/class/${classId}/sheets/stack` };
}

/** As this journey's own server prints them. */
async function photoOf(sheet: Sheet | undefined, seed: number) {
	const secret = sealingKeyOf({ dataDir: test.info().outputPath('data'), secretKey: undefined });
	const chance = chanceFrom(seed);
	const page = await printedPage({ secret, key: sheet?.key ?? '', page: 1 }, chance);
	return photographed([{ ...page, held: { tilt: 6, aside: -5, turned: 90 * seed } }], chance);
}

const asFile = (buffer: Buffer, n: number) => ({
	...{ name: `IMG_${n}.jpg`, mimeType: 'image/jpeg', buffer }
});

test(
	'a stack is printed, photographed and sent in pieces, and each photo says whose page it was',
	{ tag: '@once' },
	async ({ device, database }) => {
		const page = await device(delmy, phone);
		const { sheets, stack: address } = await printedFor(page, database);
		// Beatriz writes to three.
		const [first, second, third] = sheets;
		await page.goto(address);
		await expect(
			page.getByText(es('sheets:who.missing', { count: sheets.length }), { exact: true })
		).toBeVisible();

		const photos = [
			await photoOf(first, 1),
			await photoOf(second, 2),
			await photoOf(second, 3),
			await drawn(8)
		];
		await expect(page.getByRole('button', { name: es('sheets:camera.open') })).toBeVisible();
		await page
			.getByLabel(es('sheets:add.files'), { exact: true })
			.setInputFiles(photos.map(asFile));
		await page.getByRole('button', { name: /^Enviar unos/ }).click();
		const named = (sheet: Sheet | undefined) => {
			const name = es('sheets:told.to', { name: sheet?.name ?? '', to: sheet?.to ?? '' });
			return es('sheets:told.page', { name, n: 1 });
		};
		const stack = page.getByRole('region', { name: es('photos:sending.title') });
		for (const said of [
			named(first),
			named(second),
			es('sheets:told.double', { page: named(second) }),
			es('sheets:told.unknown')
		])
			await expect(stack.getByText(said, { exact: true })).toBeVisible({ timeout: 40_000 });
		await expect(
			page.getByText(es('sheets:who.missing', { count: sheets.length - 2 }), { exact: true })
		).toBeVisible();

		// What nobody could read is said by whoever sees it, and the page stays as it is.
		await page.getByLabel(es('sheets:tray.page')).selectOption({ value: `${third?.id}.1` });
		await page.getByRole('button', { name: es('sheets:tray.place') }).click();
		await expect(
			page.getByText(es('sheets:who.missing', { count: sheets.length - 3 }), { exact: true })
		).toBeVisible();
		await expect(stack.getByText(named(first), { exact: true })).toBeVisible();
		// It was another one: what lies in the wrong place is taken back at once, or from the list.
		const missing = (count: number) =>
			page.getByText(es('sheets:who.missing', { count }), { exact: true });
		const laid = page.getByText(es('sheets:tray.placed', { page: named(third) }));
		for (const back of ['undo', 'notHere'] as const) {
			await expect(laid).toBeVisible();
			await page.getByRole('button', { name: es(`sheets:tray.${back}`) }).click();
			await expect(missing(sheets.length - 2)).toBeVisible();
			await expect(laid).toHaveCount(0);
			await page.getByLabel(es('sheets:tray.page')).selectOption({ value: `${third?.id}.1` });
			await page.getByRole('button', { name: es('sheets:tray.place') }).click();
			await expect(missing(sheets.length - 3)).toBeVisible();
		}
		await page.getByRole('button', { name: es('sheets:tray.take') }).click();
		await expect(page.getByRole('heading', { name: es('sheets:tray.title') })).toHaveCount(0);
	}
);

test(
	'the same stack, sent from two windows at once, is there once',
	{ tag: '@once' },
	async ({ device, database }) => {
		const page = await device(delmy, phone);
		const { sheets, stack: address } = await printedFor(page, database);
		const photos = [await photoOf(sheets[0], 1), await photoOf(sheets[1], 2)].map(asFile);
		const windows = [page, await page.context().newPage()];
		for (const window of windows) {
			await window.goto(address);
			await awake(window);
			await window.getByLabel(es('sheets:add.files'), { exact: true }).setInputFiles(photos);
		}
		await Promise.all(
			windows.map((window) => window.getByRole('button', { name: /^Enviar unos/ }).click())
		);
		for (const window of windows)
			await expect(
				window.getByText(es('sheets:who.missing', { count: sheets.length - 2 }), { exact: true })
			).toBeVisible({ timeout: 40_000 });
		await expect(page.getByRole('heading', { name: es('sheets:tray.title') })).toHaveCount(0);
		const db = openDatabase(database);
		const printed = sheets.map(({ id }) => id);
		const came = await db
			.selectFrom('sheetPage')
			.select('sheetId')
			.where('sheetId', 'in', printed)
			.execute();
		const over = await db
			.selectFrom('stackPicture')
			.select('status')
			.where('sheetId', 'in', printed)
			.execute();
		await db.destroy();
		expect(came.map(({ sheetId }) => sheetId).sort()).toEqual(
			[sheets[0]?.id, sheets[1]?.id].sort()
		);
		expect(over).toEqual([]);
	}
);

test(
	'without a script the stack goes in one piece and is sorted the same',
	{ tag: '@once' },
	async ({ device, database }) => {
		const page = await device(laura, { javaScriptEnabled: false });
		const classId = await classOf(database, laura);
		await page.goto(`/class/${classId}/sheets`);
		await page.getByRole('button', { name: en('sheets:make.send') }).click();
		await expect(page.getByRole('heading', { name: en('sheets:print.title') })).toBeVisible();
		const sheets = await sheetsOf(database, classId);
		await page.goto(`/class/${classId}/sheets/stack`);
		await page
			.getByLabel(en('sheets:add.files'), { exact: true })
			.setInputFiles([asFile(await photoOf(sheets[0], 1), 1), asFile(await drawn(8), 2)]);
		await page.getByRole('button', { name: en('sheets:add.send') }).click();
		await expect(page.getByText(en('sheets:became.sorted', { count: 1 }))).toBeVisible();
		await expect(page.getByText(en('sheets:became.unknown', { count: 1 }))).toBeVisible();
		await page.getByLabel(en('sheets:tray.page')).selectOption({ value: `${sheets[1]?.id}.1` });
		await page.getByRole('button', { name: en('sheets:tray.place') }).click();
		await expect(page.getByRole('heading', { name: en('sheets:tray.title') })).toHaveCount(0);
		await page.getByRole('button', { name: en('sheets:tray.undo') }).click();
		await page.getByRole('button', { name: en('sheets:tray.aside') }).click();
		await page.getByRole('button', { name: en('sheets:tray.asideConfirm'), exact: true }).click();
		await expect(page.getByRole('heading', { name: en('sheets:tray.title') })).toHaveCount(0);
	}
);
