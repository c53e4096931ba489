import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { expect, test } from '#tests/support/journey.ts';

const en = tFor('en');
const es = tFor('es');
const words = 'Our river was frozen this morning.';
const savedAt = new RegExp(en('letters:write.saved', { time: '' }).trim());
const newer = 'The ice is gone already.';

/** A child signs in on this device with their button of the demo. */
async function signIn(page: Page, name: string) {
	await page.goto('/sign-in');
	await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
	await page.waitForURL('/mailbox');
}

async function writeToSomebody(page: Page) {
	await page.goto('/letters');
	const start = en('letters:mine.write', { name: '' }).trim();
	await page
		.getByRole('button', { name: new RegExp(`^${start}`) })
		.first()
		.click();
	await page.waitForURL(/\/letters\/[0-9a-f-]{36}/);
	return new URL(page.url()).pathname;
}

const paper = (page: Page) => page.getByLabel(en('letters:write.yours'), { exact: true });
const handOver = (page: Page) => page.getByRole('button', { name: en('common:nav.handOver') });
const onDevice = (page: Page) => page.evaluate(() => JSON.stringify(localStorage));

/** The line to the server breaks while Ana writes, and she hands the phone over before it is back. */
async function leaveUnsent(page: Page) {
	await signIn(page, 'Ana');
	const letter = await writeToSomebody(page);
	await page.route('**/draft', (route) => route.abort());
	await paper(page).fill(words);
	await expect(page.getByText(en('letters:write.onDevice'))).toBeVisible();
	await handOver(page).click();
	await page.waitForURL(/\/class/);
	await page.unroute('**/draft');
	return letter;
}

test(
	'what Ana typed without a connection waits for her, and Leo on the same phone cannot read it',
	{ tag: '@once' },
	async ({ page }) => {
		const letter = await leaveUnsent(page);
		const kept = await onDevice(page);
		expect(kept).toContain(letter.split('/').at(-1));
		expect(kept).not.toContain('river');
		await page.goBack();
		await expect(page.getByText(words)).toHaveCount(0);

		await signIn(page, 'Leo');
		expect((await page.goto(letter))?.status()).toBe(404);
		await writeToSomebody(page);
		await expect(paper(page)).toHaveValue('');
		await handOver(page).click();
		await page.waitForURL(/\/class/);
		expect(await onDevice(page)).toBe(kept);

		await signIn(page, 'Ana');
		await page.goto(letter);
		await expect(paper(page)).toHaveValue(words);
		await expect.poll(() => onDevice(page)).toBe('{}');
		await page.reload();
		await expect(paper(page)).toHaveValue(words);
	}
);

test(
	'what Ana typed later on another device stays on her desk, and the text from the phone lies beside it',
	{ tag: '@once' },
	async ({ page, browser, server }) => {
		const letter = await leaveUnsent(page);
		const laptop = await (await browser.newContext({ baseURL: server.url })).newPage();
		await signIn(laptop, 'Ana');
		await laptop.goto(letter);
		await paper(laptop).fill(newer);
		await laptop.getByRole('button', { name: en('letters:write.save'), exact: true }).click();
		await expect(laptop.getByText(savedAt)).toBeVisible();

		await signIn(page, 'Ana');
		await page.goto(letter);
		await expect(page.getByText(en('letters:write.keptTheirs'))).toBeVisible();
		await expect(paper(page)).toHaveValue(newer);
		await page.getByText(en('letters:write.versions')).click();
		await expect(page.getByText(words)).toBeVisible();
	}
);

test(
	'Ana is done right after her last word, chooses another language or loads the page again: no word is lost',
	{ tag: '@once' },
	async ({ page, context }) => {
		await signIn(page, 'Ana');
		const letter = await writeToSomebody(page);
		await paper(page).pressSequentially('Dear');
		await handOver(page).click();
		await page.waitForURL(/\/class/);
		expect(await onDevice(page)).toBe('{}');
		await signIn(page, 'Ana');
		await page.goto(letter);
		await expect(paper(page)).toHaveValue('Dear');

		await paper(page).press('End');
		await paper(page).pressSequentially(' Mateo');
		await page.getByRole('button', { name: 'Español' }).click();
		const hoja = page.getByLabel(es('letters:write.yours'), { exact: true });
		await expect(hoja).toHaveValue('Dear Mateo');

		await hoja.press('End');
		await hoja.pressSequentially(', hello!');
		await expect.poll(() => onDevice(page)).not.toBe('{}');
		await page.reload();
		await expect(hoja).toHaveValue('Dear Mateo, hello!');
		await expect.poll(() => onDevice(page)).toBe('{}');
		await expect(page.getByText(es('letters:write.versions'))).toHaveCount(0);

		await context.setOffline(true);
		await page.getByRole('button', { name: es('common:nav.handOver') }).click();
		await expect(page.getByText(es('letters:write.offlineLeave'))).toBeInViewport();
	}
);
