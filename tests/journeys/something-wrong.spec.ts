import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { expect, test } from '#tests/support/journey.ts';

const en = tFor('en');
const es = tFor('es');
const phone = { viewport: { width: 360, height: 740 } };
const elena = 'Elena Alas';

/** Nothing lies outside the phone, and axe, which needs script, finds nothing. */
async function isTidy(page: Page, script = true) {
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
	if (!script) return;
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
}

const letterOf = (page: Page, name: string) =>
	page.locator('.envelopes a').filter({ hasText: name }).first();

async function report(child: Page, from: string, picture: 'afraid' | 'mean', script = true) {
	await child.goto('/mailbox');
	await letterOf(child, from).click();
	await child.getByRole('link', { name: es('delivery:report.child.title') }).click();
	await isTidy(child, script);
	// Who picked no picture yet is told so, and nothing is called wrong.
	await child.getByRole('button', { name: es('delivery:report.send') }).click();
	await expect(child.getByText(es('delivery:report.choose'))).toBeVisible();
	await expect(child.locator('.notice')).toHaveCount(0);
	await isTidy(child, script);
	await child.getByLabel(es(`delivery:report.picture.${picture}`)).check();
	await expect(child.getByText(es('delivery:report.choose'))).toBeHidden();
	await child.getByLabel(es('delivery:report.words')).fill('Me puse triste.');
	await child.getByRole('button', { name: es('delivery:report.send') }).click();
	await expect(child.getByText(es('delivery:report.done'))).toBeVisible();
	await isTidy(child, script);
	await expect(letterOf(child, from)).toHaveCount(0);
}

/** Opens the newest report, the last of the list. */
async function openReport(reviewer: Page, script = true) {
	await reviewer.goto('/review');
	await isTidy(reviewer, script);
	await reviewer.locator('a[href^="/review/reports/"]').last().click();
	await expect(reviewer.getByText('Me puse triste.')).toBeVisible();
	await isTidy(reviewer, script);
}

for (const javaScriptEnabled of [true, false]) {
	test(
		`Mateo says on a phone that something is wrong, Elena leaves it, and Mateo hears her ${javaScriptEnabled ? 'with' : 'without'} script`,
		{ tag: '@once' },
		async ({ device }) => {
			const mateo = await device('Mateo', { ...phone, javaScriptEnabled, locale: 'es-SV' });
			await report(mateo, 'Ana', 'afraid', javaScriptEnabled);
			const reviewer = await device(elena, { ...phone, javaScriptEnabled });
			await openReport(reviewer, javaScriptEnabled);
			await reviewer.getByLabel(en('moderation:report.answer')).first().fill('Gracias, Mateo.');
			await reviewer.getByRole('button', { name: en('moderation:report.leave') }).click();
			await expect(reviewer.getByText(en('moderation:done.report-left'))).toBeVisible();

			await mateo.goto('/mailbox');
			const title = es('delivery:report.heard.title', { name: 'Ana' });
			await expect(mateo.getByText(title)).toBeVisible();
			await expect(mateo.getByText('Gracias, Mateo.')).toBeVisible();
			await expect(letterOf(mateo, 'Ana')).toBeVisible();
			await mateo.getByRole('button', { name: es('delivery:report.heard.ok') }).click();
			await expect(mateo.getByText(title)).toHaveCount(0);
		}
	);
}

test(
	'Elena calls back what Kevin reported: it is gone, Kevin hears that he did well, and Delmy sees how it ended',
	{ tag: '@once' },
	async ({ device }) => {
		const kevin = await device('Kevin', { ...phone, locale: 'es-SV' });
		await report(kevin, 'Maya', 'mean');
		// It was his only letter, and it came: nothing says that none did.
		await expect(kevin.getByText(es('delivery:mailbox.empty'))).toHaveCount(0);
		const reviewer = await device(elena);
		await openReport(reviewer);
		await reviewer.getByText(en('moderation:report.recall')).first().click();
		await reviewer.getByLabel('Something could hurt').check();
		await reviewer.getByRole('button', { name: en('moderation:report.recall') }).click();
		await expect(reviewer.getByText(en('moderation:done.report-recalled'))).toBeVisible();

		await kevin.goto('/mailbox');
		await expect(kevin.getByText(es('delivery:report.heard.recalled'))).toBeVisible();
		await expect(letterOf(kevin, 'Maya')).toHaveCount(0);

		const delmy = await device('Profe Delmy');
		await delmy.goto('/home');
		await delmy.goto(
			(await delmy.locator('a[href$="/mail/reports"]').first().getAttribute('href')) ?? ''
		);
		await isTidy(delmy);
		const row = delmy.getByRole('row').filter({ hasText: 'Kevin' });
		await expect(row).toContainText(es('delivery:report.class.ended.recalled'));
		await expect(delmy.getByText('Me puse triste.')).toHaveCount(0);
	}
);

test(
	'Elena calls back what Kevin reported so that words of it are covered, and comes to the page where she covers them',
	{ tag: '@once' },
	async ({ device }) => {
		const kevin = await device('Kevin', { ...phone, locale: 'es-SV' });
		await report(kevin, 'Maya', 'mean');
		const reviewer = await device(elena);
		await openReport(reviewer);
		await reviewer.getByText(en('moderation:report.recall')).first().click();
		await reviewer.getByLabel('Something could hurt').check();
		await reviewer.getByRole('button', { name: en('moderation:report.protect') }).click();
		await reviewer.waitForURL(/\/review\/[^/]+\/protect$/);
		await expect(reviewer.getByRole('heading', { level: 1 })).toHaveText(
			en('protecting:title', { name: 'Maya' })
		);
		await isTidy(reviewer);
		await kevin.goto('/mailbox');
		await expect(letterOf(kevin, 'Maya')).toHaveCount(0);
	}
);

for (const javaScriptEnabled of [true, false]) {
	test(
		`Diego asks for another look ${javaScriptEnabled ? 'with' : 'without'} script, and Elena, who is not Tomás, reads it`,
		{ tag: '@once' },
		async ({ device, database }) => {
			const diego = await device('Diego', { ...phone, javaScriptEnabled });
			await diego.goto('/mailbox');
			await diego.getByRole('link', { name: en('letters:onDesk.open.returned') }).click();
			const address = new URL(diego.url()).pathname;
			await diego.getByText(en('letters:again.ask')).click();
			await isTidy(diego, javaScriptEnabled);
			await diego.getByLabel(en('letters:again.words')).fill('It is the name of a game.');
			await diego.getByRole('button', { name: en('letters:again.send') }).click();
			await expect(diego.getByText(en('letters:again.open'), { exact: true })).toBeVisible();
			await isTidy(diego, javaScriptEnabled);

			const tomas = await device('Tomás Abrego');
			await tomas.goto('/review');
			const reviewer = await device(elena, { javaScriptEnabled });
			await reviewer.goto('/review');
			const item = `/review/${await newestLook(database)}`;
			await expect(reviewer.locator(`a.open-work[href="${item}"]`)).toHaveCount(1);
			await expect(tomas.locator(`a.open-work[href="${item}"]`)).toHaveCount(0);
			// Clara's waits already.
			await expect(reviewer.getByText(en('moderation:queue.again', { count: 2 }))).toBeVisible();
			await expect(
				reviewer.getByText(en('moderation:row.again')),
				'each of them says so'
			).toHaveCount(2);
			await reviewer.goto(item);
			await expect(reviewer.getByText(en('moderation:again.title'))).toBeVisible();
			await expect(reviewer.getByText('It is the name of a game.')).toBeVisible();
			await expect(
				reviewer.getByText(/take out the name you use in the game/).first()
			).toBeVisible();
			await isTidy(reviewer, javaScriptEnabled);
			await reviewer.getByRole('link', { name: en('moderation:exits.return') }).click();
			await reviewer.getByLabel('It says how to reach somebody').check();
			await reviewer
				.getByLabel(en('moderation:item.noteChild', { name: 'Diego' }))
				.fill('I think the same: it is a name to find you by.');
			await reviewer.getByRole('button', { name: en('moderation:item.send') }).click();

			await diego.goto(address);
			await expect(diego.getByText(en('letters:again.stays'))).toBeVisible();
			await expect(diego.getByText(en('letters:again.ask'))).toHaveCount(0);
			await isTidy(diego, javaScriptEnabled);
		}
	);
}

async function newestLook(database: string): Promise<string> {
	const db = openDatabase(database);
	const { submissionId } = await db
		.selectFrom('secondLook')
		.select('submissionId')
		.orderBy('askedAt', 'desc')
		.executeTakeFirstOrThrow();
	await db.destroy();
	return submissionId;
}
