import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { localDate } from '#lib/platform/dates.ts';
import { chanceFrom } from '#tests/support/photographed.ts';
import { expect, test } from '#tests/support/journey.ts';
import { photographOf, printer } from '#tests/support/printed.ts';
import { fillIn, waveThrough } from '#tests/support/translating.ts';

const en = tFor('en');
const es = tFor('es');

/** The one telephone of the class: small, old, and no script runs on it. */
const telephone = {
	javaScriptEnabled: false,
	viewport: { width: 360, height: 640 },
	hasTouch: true,
	isMobile: true
};

const asWritten = `Ola Ana.
Aki en las flores yueve mucho. ¿Te gusta la yubia?
Mateo`;
const reading = `Hola Ana.
Aquí en Las Flores llueve mucho. ¿Te gusta la lluvia?
Mateo`;

test(
	'a class without a device for children writes on paper, from its teacher’s telephone and a printer, and what comes back is paper too',
	{ tag: '@once' },
	async ({ device }) => {
		test.setTimeout(240_000);
		const chance = chanceFrom(9);
		const phone = await device('Profe Delmy', telephone);
		await phone.goto('/home');
		const flores = await phone.locator('nav a[href^="/class/"]').first().getAttribute('href');

		// A sheet for Mateo, printed where there is a printer.
		await phone.goto(`${flores}/sheets`);
		await phone.getByRole('link', { name: es('sheets:make.tickNobody') }).click();
		await phone.getByLabel('Mateo', { exact: true }).check();
		await phone.locator('select[name="spare"]').selectOption('0');
		await phone.getByRole('button', { name: es('sheets:make.send') }).click();
		await phone.waitForURL(/\/sheets\/print\//);
		const shop = await device('Profe Delmy', printer);
		await shop.goto(phone.url());
		const written = await photographOf(shop.getByRole('article').first(), chance);

		// He wrote on it: its photograph finds him, and Delmy types what stands there.
		await bringIn(phone, `${flores}/sheets/stack`, written, es);
		await phone.getByRole('button', { name: es('sheets:typing.type') }).click();
		await phone.getByLabel(es('typing:type.written', { name: 'Mateo' })).fill(asWritten);
		await phone.getByLabel(es('typing:type.reading')).fill(reading);
		await phone.getByRole('button', { name: es('typing:type.handIn', { name: 'Mateo' }) }).click();
		await phone.waitForURL(/\/letters\/[0-9a-f-]{36}\?/);
		const id = new URL(phone.url()).pathname.split('/').at(-1) ?? '';
		await phone.getByRole('button', { name: es('letters:one.passOn') }).click();
		await expect(phone.getByText(es('letters:class.done.passed-on'))).toBeVisible();

		// It is looked after as every letter, with its page beside the words.
		const tomas = await device('Tomás Abrego');
		await openNewest(tomas, '/review');
		await seesThePage(tomas);
		for (const asked of await tomas.locator('select[data-answer]').all())
			await asked.selectOption('seen-fine');
		await tomas.getByRole('button', { name: es('moderation:item.approve') }).click();
		await expect(tomas.getByText(es('moderation:done.approved'))).toBeVisible();

		const carmen = await device('Doña Carmen');
		await openNewestToTranslate(carmen);
		await carmen.getByRole('button', { name: es('translation:take.take') }).click();
		await expect(carmen.locator('textarea[name^="target-"]').first()).toBeVisible();
		await carmen.getByLabel(es('pages:read.layer')).check();
		await seesThePage(carmen);
		await carmen.getByText(es('pages:read.written', { name: 'Mateo' })).click();
		await expect(carmen.getByText('Aki en las flores')).toBeVisible();
		await fillIn(carmen, (i) => `Sentence ${i + 1} of Mateo ✓`, 'Do you like the rain?');
		await carmen.getByRole('button', { name: es('translation:desk.handIn') }).click();
		await waveThrough(carmen);
		await carmen.getByRole('button', { name: es('translation:desk.handIn') }).click();
		await carmen.waitForURL(/\/translate(\?|$)/);

		const ines = await device('Inés Menjívar');
		await openNewest(ines, '/review');
		await ines.getByRole('button', { name: en('moderation:item.approve') }).click();
		await expect(ines.getByText(en('moderation:done.approved'))).toBeVisible();

		// Mail day.
		await phone.goto(`${flores}/mail`);
		const planned = phone.locator('form[action="?/move"]').first();
		const day = (await planned.locator('input[name="day"]').getAttribute('value')) ?? '';
		await phone.locator('details:has(form[action="?/move"]) > summary').first().click();
		await planned.locator('input[name="on"]').fill(localDate(Date.now(), 'America/El_Salvador'));
		await planned.getByRole('button').click();
		await expect(phone.getByText(es('delivery:days.done.moved'))).toBeVisible();
		const laura = await device('Laura Rivera');
		await laura.goto(`/mail-day/${day}/presence`);
		for (const box of await laura.locator('input[name="present"]').all()) await box.uncheck();
		await laura.getByLabel('Ana', { exact: true }).check();
		await laura.getByRole('button', { name: en('delivery:presence.save') }).click();
		await expect(laura.getByText(en('delivery:presence.done'))).toBeVisible();
		await phone.goto(`/mail-day/${day}`);
		await phone.getByRole('button', { name: es('delivery:release.do') }).click();
		await expect(phone.getByText(/en (las )?manos/)).toBeVisible();

		// Ana sees all three layers on her own screen.
		const ana = await device('Ana');
		await ana.goto(`/mailbox/${id}`);
		await expect(ana.getByText('Do you like the rain?')).toBeVisible();
		await expect(ana.getByText('Aquí en Las Flores llueve mucho.')).toBeVisible();
		await seesThePage(ana);
		await ana.getByText(en('pages:read.written', { name: 'Mateo' })).click();
		await expect(ana.getByText('Aki en las flores')).toBeVisible();

		// On paper: the translation, a small picture of the page, and behind it a sheet for the answer.
		const school = await device('Laura Rivera', printer);
		await school.goto('/home');
		const cambridge = await school.locator('nav a[href^="/class/"]').first().getAttribute('href');
		await school.goto(`${cambridge}/mail/print?letter=${id}`);
		await school.getByRole('button', { name: en('sheets:answers.with') }).click();
		await school.waitForURL(/answers=yes/);
		const sheets = school.getByRole('article');
		await expect(sheets).toHaveCount(2);
		await seesThePage(school);
		await expect(sheets.last().getByText('Do you like the rain?')).toBeVisible();
		expect(await pagesOf(school)).toBe(2);
		// Also of a letter of 250 words, whose translation is a tenth longer.
		const text = sheets.first().locator('.text p').first();
		await text.evaluate((text) => (text.textContent = 'paper '.repeat(275)));
		await sheets
			.first()
			.locator('.text')
			.last()
			.evaluate((text) => (text.textContent = 'papel '.repeat(250)));
		await sheets.first().evaluate((sheet) => sheet.classList.remove('roomy'));
		expect(await pagesOf(school)).toBe(2);

		// Its photograph is sorted as the answer.
		const answer = await photographOf(sheets.last(), chance);
		const old = await device('Laura Rivera', telephone);
		await bringIn(old, `${cambridge}/sheets/stack`, answer, en);
		await old
			.getByRole('button', { name: en('sheets:typing.type') })
			.first()
			.click();
		await expect(
			old.getByRole('heading', { name: en('typing:type.title', { from: 'Ana', to: 'Mateo' }) })
		).toBeVisible();
		await seesThePage(old);
	}
);

async function pagesOf(page: Page) {
	const pdf = await page.pdf({ preferCSSPageSize: true });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
}

/** Photographs of the stack, in one form. */
async function bringIn(page: Page, stack: string, photograph: Buffer, t: typeof en) {
	await page.goto(stack);
	const photo = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: photograph };
	await page.getByLabel(t('sheets:add.files')).setInputFiles(photo);
	await page.getByRole('button', { name: t('sheets:add.send') }).click();
	await expect(page.getByText(t('sheets:became.sorted', { count: 1 }))).toBeVisible({
		timeout: 30_000
	});
}

/** The picture of a page is there, and not only its place. */
async function seesThePage(page: Page) {
	const image = page.locator('main img[src^="/media/"]').first();
	await image.scrollIntoViewIfNeeded();
	await expect(image).toBeVisible();
	await expect
		.poll(() => image.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
		.toBeGreaterThan(100);
}

/** Queues show the oldest first, and never who wrote; the newest stands at the end of its list. */
async function openNewest(page: Page, queue: string) {
	await page.goto(queue);
	await page.getByRole('main').locator('a.open-work:not([href*="doubts"])').last().click();
}

/** The line of a translator stands in the order of what fits them: ids sort by when a text was asked for. */
async function openNewestToTranslate(page: Page) {
	await page.goto('/translate');
	const waiting = page.getByRole('list', { name: es('translation:queue.waiting') });
	const links = await waiting
		.getByRole('link')
		.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
	await page.goto(links.toSorted().at(-1) ?? '/translate');
}
