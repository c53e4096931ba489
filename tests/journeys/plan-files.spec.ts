import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { awake, expect, test } from '#tests/support/journey.ts';
import { adults } from '#tests/support/people.ts';

const es = tFor('es');
const phone = { viewport: { width: 360, height: 740 }, locale: 'es-SV', hasTouch: true };
const named = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });
const film = named('video.pdf', Buffer.alloc(12 * 1024 * 1024, '%PDF-1.7 '));

/** @returns where the plan is */
async function begin(page: Page): Promise<string> {
	await page.goto('/lessons/mine');
	await page.getByRole('button', { name: es('planning:mine.beginIt') }).click();
	await page.waitForURL(/\/write/);
	return new URL(page.url()).pathname.replace(/\/write$/, '');
}

const send = async (page: Page, file: typeof film) => {
	await page.locator('input[type=file]').setInputFiles(file);
	await page.getByRole('button', { name: es('attaching:attach') }).click();
};

for (const javaScriptEnabled of [true, false])
	test(
		`a file that is too large is said beside its field, ${javaScriptEnabled ? 'before it is sent' : 'also without a script'}`,
		{ tag: '@once' },
		async ({ device }) => {
			const delmy = await device(adults.delmy.name, { ...phone, javaScriptEnabled });
			const plan = await begin(delmy);
			await delmy.goto(`${plan}/files`);
			if (javaScriptEnabled) await awake(delmy);
			await send(delmy, film);
			await expect(delmy.getByText(es('problems:field.file-too-large'))).toBeVisible();
			expect(new URL(delmy.url()).search).toBe(javaScriptEnabled ? '' : '?done=tooLarge');
			await expect(delmy.getByRole('heading', { name: es('attaching:title') })).toBeVisible();
		}
	);

test(
	'without a script the page for bringing plans in says what is wrong with a file',
	{ tag: '@once' },
	async ({ device }) => {
		const delmy = await device(adults.delmy.name, { ...phone, javaScriptEnabled: false });
		await delmy.goto('/lessons/bring-in');
		const look = async (buffer: Buffer) => {
			const file = { name: 'agua.md', mimeType: 'text/markdown', buffer };
			await delmy.locator('input[type=file]').setInputFiles(file);
			await delmy.getByRole('button', { name: es('bringing:look') }).click();
		};
		await look(film.buffer);
		await expect(delmy.getByText(es('problems:bring-too-large'))).toBeVisible();
		await look(Buffer.alloc(0));
		await expect(delmy.getByText(es('problems:field.file-empty'))).toBeVisible();
	}
);

test(
	'without a script a moment that was taken out comes back by a version',
	{ tag: '@once' },
	async ({ device }) => {
		const delmy = await device(adults.delmy.name, { ...phone, javaScriptEnabled: false });
		await begin(delmy);
		const first = delmy.locator('#moment-m1');
		await first.locator('summary').first().click();
		await first.getByLabel(es('lessons:field.steps')).fill('Nos saludamos en círculo.');
		await first.getByRole('button', { name: es('planning:write.remove') }).click();
		await expect(delmy.locator('#moment-m1')).toHaveCount(0);
		await delmy.getByRole('link', { name: es('planning:write.takenBack') }).click();
		await delmy.getByText(es('planning:versions.compare'), { exact: true }).first().click();
		await delmy.getByRole('button', { name: es('planning:versions.restore') }).click();
		await delmy.getByRole('link', { name: es('planning:write.title') }).click();
		await expect(delmy.locator('[name=m-m1-steps]')).toHaveValue('Nos saludamos en círculo.');
	}
);

test(
	'what is being looked into says by itself how it ended, and is taken off after a question',
	{ tag: '@once' },
	async ({ device }) => {
		const delmy = await device(adults.delmy.name, phone);
		const plan = await begin(delmy);
		await delmy.goto(`${plan}/files`);
		await awake(delmy);
		await send(delmy, named('canto.txt', Buffer.from('El agua corre')));
		const file = delmy.getByRole('listitem').filter({ hasText: 'canto.txt' });
		await expect(file.getByRole('link', { name: 'canto.txt' })).toBeVisible({ timeout: 40_000 });
		await file.getByRole('button', { name: es('attaching:takeOff') }).click();
		const asked = delmy.getByRole('dialog');
		await expect(asked).toContainText('canto.txt');
		await asked.getByRole('button', { name: es('attaching:takeOff') }).click();
		await expect(delmy.getByText(es('attaching:takenOff'))).toBeVisible();
		await expect(delmy.getByText(es('attaching:none'))).toBeVisible();
	}
);
