import { readFile } from 'node:fs/promises';
import { tFor } from '#lib/i18n/resources.server.ts';
import { rainAndRiver } from '#lib/lessons/seeds/rain-and-river.ts';
import { expect, test } from '#tests/support/journey.ts';

const en = tFor('en');
/** Each page of a PDF that Chromium prints is an object of its own. */
const sheetsIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

const { title, purpose } = rainAndRiver.text;

/** An old phone on which no script runs. */
const oldPhone = {
	javaScriptEnabled: false,
	viewport: { width: 360, height: 640 },
	hasTouch: true,
	isMobile: true,
	locale: 'en-US'
};

test(
	'a visitor finds a plan by a misspelt word, reads it in both languages, prints it and takes it along',
	{ tag: '@once' },
	async ({ browser, server }) => {
		const context = await browser.newContext({ baseURL: server.url, ...oldPhone });
		const page = await context.newPage();
		await page.goto('/');
		await page.locator('header a[href="/lessons"]').click();
		const search = page.getByRole('search');
		await search.getByLabel(en('finding:words')).fill('lluvai');
		await search
			.getByRole('button', { name: en('finding:button') })
			.first()
			.click();
		await expect(page.getByText(en('finding:why.near')).first()).toBeVisible();
		const found = page.getByRole('link', { name: title.en, exact: true });
		await expect(found).toBeVisible();

		await search.getByText(en('finding:narrow')).click();
		await search.getByLabel(en('finding:licence')).selectOption('by-nc-sa');
		await search
			.getByRole('button', { name: en('finding:button') })
			.last()
			.click();
		await expect(page.getByText(en('finding:none'))).toBeVisible();
		await expect(search.getByLabel(en('finding:licence'))).toHaveValue('by-nc-sa');
		await search.getByLabel(en('finding:licence')).selectOption('');
		await search.getByLabel(en('lessons:need.board')).check();
		await search.getByLabel(en('lessons:need.paper')).check();
		await search.getByLabel(en('lessons:need.phone')).check();
		await search
			.getByRole('button', { name: en('finding:button') })
			.last()
			.click();
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth).catch(() => 360)
		).toBeLessThanOrEqual(360);

		await found.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title.en);
		await expect(page.locator('main')).toContainText(purpose.en);
		await page.getByRole('link', { name: en('lessons:show.es'), exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title.es);
		await expect(page.locator('main')).toContainText(purpose.es);

		// What programs read of it.
		const data = await page.locator('script[type="application/ld+json"]').textContent();
		expect(JSON.parse(data ?? '')).toMatchObject({
			'@type': 'LearningResource',
			name: title.es,
			inLanguage: 'es-SV'
		});
		const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
		expect(canonical).toBe(page.url());

		// One side of a sheet for the teacher, and the cards on the other.
		await page.getByRole('link', { name: en('lessons:print.link') }).click();
		await expect(page.locator('main')).toContainText(purpose.es);
		expect(sheetsIn(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
		await page.goBack();

		const taking = page.waitForEvent('download');
		await page.getByRole('link', { name: en('lessons:take.offline') }).click();
		const copy = await readFile(await (await taking).path(), 'utf8');
		expect(copy).toContain(purpose.es);
		expect(copy).toContain(purpose.en);
		expect(copy).not.toMatch(/(?:src|href)="\/|<script(?! type="application\/ld\+json")/);
		await context.close();
	}
);
