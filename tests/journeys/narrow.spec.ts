import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { expect, test } from '#tests/support/journey.ts';
import { idsOf } from '#tests/support/pages.ts';
import { adults } from '#tests/support/people.ts';

const es = tFor('es');
const phone = { width: 360, height: 740 };
const { tomas, ines } = adults;

const isAsWideAsThePhone = (page: Page) =>
	expect
		.poll(() => page.evaluate(() => document.documentElement.scrollWidth))
		.toBeLessThanOrEqual(phone.width);

test(
	'what reviewers get and type on a phone stays within it: recovery codes, and words without an end',
	{ tag: '@once' },
	async ({ device, database }) => {
		const db = openDatabase(database);
		const submission = (await idsOf(db)).waitingFor('Omar');
		await db.updateTable('person').set({ totpSince: 1 }).where('name', '=', tomas.name).execute();
		await db.destroy();

		const atAccount = await device(tomas.name, { viewport: phone });
		await atAccount.goto('/account');
		await atAccount.locator('form[action="?/newCodes"] button').click();
		await expect(
			atAccount.getByRole('heading', { name: es('identity:recovery.title') })
		).toBeVisible();
		await isAsWideAsThePhone(atAccount);

		const atReview = await device(ines.name, { viewport: phone });
		await atReview.goto(`/review/${submission}`);
		await atReview.locator('.sentence summary').first().click();
		await atReview
			.getByRole('textbox')
			.first()
			.fill(`https://ejemplo.sv/${'a'.repeat(700)}`);
		await isAsWideAsThePhone(atReview);
	}
);
