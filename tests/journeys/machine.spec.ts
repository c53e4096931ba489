import AxeBuilder from '@axe-core/playwright';
import { tFor } from '#lib/i18n/resources.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { expect, test } from '#tests/support/journey.ts';

const es = tFor('es');

test.use({ machine: true });

/** The coordinator turned drafts on, and every family allows machines. */
async function allowDrafts(database: string) {
	const db = openDatabase(database);
	await db.updateTable('exchange').set({ machineDrafts: 1 }).execute();
	const families = await db
		.selectFrom('consentNow')
		.select(['childId', 'answer', 'untilOn'])
		.where('use', '=', 'letter')
		.execute();
	const use = 'machine-translation';
	await db.deleteFrom('consentNow').where('use', '=', use).execute();
	await db
		.insertInto('consentNow')
		.values(families.map((each) => ({ ...each, use })))
		.execute();
	await db.destroy();
}

test(
	'Carmen takes a letter and writes; the drafts of a machine come by themselves, and none goes on unread',
	{ tag: '@once' },
	async ({ device, database }) => {
		await allowDrafts(database);
		const carmen = await device('Doña Carmen', { viewport: { width: 360, height: 740 } });
		await carmen.goto('/translate');
		const waiting = carmen.getByRole('list', { name: es('translation:queue.waiting') });
		await waiting.locator('a.open-work').last().click();
		await carmen.getByRole('button', { name: es('translation:take.take') }).click();
		await expect(carmen.getByText(es('translation:drafts.writing'))).toBeVisible();
		const greeting = carmen.locator('textarea[name="target-0"]');
		await greeting.fill('Querida Ana:');

		const drafts = carmen.locator('.draft');
		await expect(drafts.first()).toContainText('Bla', { timeout: 20_000 });
		await expect(carmen.getByText(es('translation:drafts.writing'))).toHaveCount(0);
		await expect(greeting).toHaveValue('Querida Ana:');
		await expect(greeting).toBeFocused();

		const use = carmen.getByRole('button', { name: es('translation:drafts.use') });
		while ((await use.count()) > 1) await use.last().click();
		for (const empty of await carmen.locator('textarea[name^="target-"]').all())
			if ((await empty.inputValue()) === '') await empty.fill('Tu amigo');
		await carmen.getByRole('button', { name: es('translation:desk.handIn') }).click();
		await expect(carmen.getByText(es('problems:field.untouched')).first()).toBeVisible();
		expect(await carmen.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		expect((await new AxeBuilder({ page: carmen }).analyze()).violations).toEqual([]);
	}
);

test(
	'without a script she finds the drafts when she looks again, and a family’s no takes them away',
	{ tag: '@once' },
	async ({ device, database }) => {
		await allowDrafts(database);
		const carmen = await device('Doña Carmen', { javaScriptEnabled: false });
		await carmen.goto('/translate');
		const waiting = carmen.getByRole('list', { name: es('translation:queue.waiting') });
		await waiting.locator('a.open-work').last().click();
		await carmen.getByRole('button', { name: es('translation:take.take') }).click();
		const look = carmen.getByRole('link', { name: es('translation:drafts.look') });
		await expect(async () => {
			await look.click();
			await expect(carmen.locator('.draft').first()).toContainText('Bla', { timeout: 500 });
		}).toPass({ timeout: 20_000 });

		const db = openDatabase(database);
		await db
			.updateTable('consentNow')
			.set({ answer: 'no' })
			.where('use', '=', 'machine-translation')
			.execute();
		await db.destroy();
		await carmen.reload();
		await expect(carmen.locator('.draft')).toHaveCount(0);
		await expect(carmen.locator('textarea[name="target-0"]')).toBeVisible();
	}
);
