import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { expect, test } from '#tests/support/journey.ts';
import { castPassword } from '#tests/support/people.ts';

const en = tFor('en');
const es = tFor('es');

/** Nothing lies outside the screen, and axe, which needs script, finds nothing. */
async function isTidy(page: Page, script: boolean) {
	const wide = await page.locator('html').evaluate((html) => html.scrollWidth);
	expect(wide).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
	if (!script) return;
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}

const secret = 'because he does not have his papers yet';

for (const javaScriptEnabled of [true, false]) {
	const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled };
	test(
		`Ruth opens the sealed original of Rosa’s letter once, and says why ${javaScriptEnabled ? 'with' : 'without'} script`,
		{ tag: '@once' },
		async ({ device, database }) => {
			const ruth = await device('Ruth Bennett', phone);
			await ruth.goto('/cases');
			await ruth.getByRole('link', { name: en('seals:toSeals') }).click();
			await isTidy(ruth, javaScriptEnabled);
			await ruth.getByRole('link', { name: en('seals:letter', { name: 'Rosa' }) }).click();
			await expect(ruth.getByText('Blanca Rivas')).toBeVisible();
			await isTidy(ruth, javaScriptEnabled);
			await expect(ruth.locator('main')).not.toContainText(secret);

			const reason = 'Her grandmother asks to read the whole letter.';
			await ruth.getByLabel(en('seals:open.reason')).fill(reason);
			await ruth.getByLabel(en('seals:open.password')).fill('not her password');
			await ruth.getByRole('button', { name: en('seals:open.button') }).click();
			await expect(ruth.getByText(en('problems:wrong-password')).first()).toBeVisible();
			await expect(ruth.getByLabel(en('seals:open.reason'))).toHaveValue(reason);
			await expect(ruth.locator('main')).not.toContainText(secret);
			await ruth.getByLabel(en('seals:open.password')).fill(castPassword);
			await ruth.getByRole('button', { name: en('seals:open.button') }).click();
			await expect(ruth.locator('main .paper')).toContainText(secret);
			await isTidy(ruth, javaScriptEnabled);
			await ruth.getByRole('link', { name: en('seals:original.close') }).click();
			await expect(ruth.locator('main')).not.toContainText(secret);
			await expect(ruth.getByText(reason)).toBeVisible();
			// The browser kept nothing of it, and has no page to go back to.
			await ruth.goBack().catch(() => undefined);
			await expect(ruth.locator('body')).not.toContainText(secret);

			const db = openDatabase(database);
			const { workId } = await db
				.selectFrom('sealOpening')
				.select('workId')
				.where('reason', '=', reason)
				.executeTakeFirstOrThrow();
			await db.destroy();
			const tomas = await device('Tomás Abrego', phone);
			expect((await tomas.goto(`/seals/${workId}`))?.status()).toBe(404);
		}
	);

	test(
		`Elena does not agree with what is covered in Rosa’s letter, and Tomás has it again ${javaScriptEnabled ? 'with' : 'without'} script`,
		{ tag: '@once' },
		async ({ device, database }) => {
			const db = openDatabase(database);
			const { id } = await db
				.selectFrom('submission')
				.innerJoin('letter', 'letter.id', 'submission.workId')
				.select('submission.id')
				.where('letter.status', '=', 'protected')
				.where('submission.status', '=', 'waiting')
				.executeTakeFirstOrThrow();
			await db.destroy();
			const tomas = await device('Tomás Abrego', phone);
			expect((await tomas.goto(`/review/${id}`))?.status()).toBe(404);

			const elena = await device('Elena Alas', phone);
			const t = tFor(await languageOf(elena, `/review/${id}`));
			await expect(
				elena.getByText(t('protecting:covered.byOther', { name: 'Tomás Abrego' }))
			).toBeVisible();
			await expect(elena.locator('.paper .bar')).toHaveText('[something private]');
			await elena.locator('summary', { hasText: t('protecting:disagree.title') }).click();
			await elena.getByLabel(t('protecting:disagree.note')).fill('Her school stands there still.');
			await isTidy(elena, javaScriptEnabled);
			await elena.getByRole('button', { name: t('protecting:disagree.send') }).click();
			await expect(elena.getByText(t('moderation:done.disagreed'))).toBeVisible();

			await tomas.goto(`/review/${id}`);
			await expect(tomas.getByText('Her school stands there still.')).toBeVisible();
			await expect(
				tomas.getByRole('button', { name: es('moderation:item.approve'), exact: true })
			).toHaveCount(0);
			await isTidy(tomas, javaScriptEnabled);
		}
	);
}

/** Opens a page; the language is that of whoever looks at it. */
async function languageOf(page: Page, path: string) {
	await page.goto(path);
	const lang = await page.locator('html').getAttribute('lang');
	return lang?.startsWith('es') ? ('es' as const) : ('en' as const);
}
