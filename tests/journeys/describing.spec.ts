import { tFor } from '#lib/i18n/resources.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { expect, test } from '#tests/support/journey.ts';
import { idsOf } from '#tests/support/pages.ts';

const t = tFor('en');
const laura = 'Laura Rivera';

async function draftIn(database: string) {
	const db = openDatabase(database);
	const ids = await idsOf(db);
	await db.destroy();
	return `/class/${ids.classTaughtBy(laura)}/photos/${ids.photo('draft')}`;
}

for (const javaScriptEnabled of [true, false])
	test(
		`Laura ticks “Nobody” and two names, is asked which is so, and takes the photo back only when she means it, ${javaScriptEnabled ? 'with' : 'without'} script`,
		{ tag: '@once' },
		async ({ device, database }) => {
			const page = await device(laura, { javaScriptEnabled });
			await page.goto(await draftIn(database));
			const nobody = page.getByLabel(t('photos:one.nobody'));
			const child = (name: RegExp) => page.getByRole('checkbox', { name });
			const ticks = [nobody, child(/^Ana\b/), child(/^Leo\b/)];
			for (const tick of ticks) await tick.check();
			await page.getByLabel(t('photos:one.alt')).fill('A red hut in the snow.');
			await page.getByRole('button', { name: t('photos:one.handIn') }).click();
			await expect(page.getByText(t('problems:field.photo-nobody-or-names'))).toBeVisible();
			await expect(nobody, 'the first thing that is wrong, as the page reads').toBeFocused();
			for (const tick of ticks) await expect(tick, 'nothing was lost').toBeChecked();
			for (const tick of ticks.slice(1)) await tick.uncheck();
			await page.getByRole('button', { name: t('photos:one.handIn') }).click();
			await expect(page.getByText(t('photos:one.handedIn'))).toBeVisible();

			const takeBack = page.getByRole('button', { name: t('photos:one.withdraw') });
			await takeBack.click();
			const asked = page.getByRole('dialog', { name: t('photos:one.withdrawQuestion') });
			await asked.getByRole('button', { name: t('common:confirm.cancel') }).click();
			await expect(asked).toBeHidden();
			await takeBack.click();
			await asked.getByRole('button', { name: t('photos:one.withdraw') }).click();
			await expect(page.getByText(t('photos:one.withdrawn'))).toBeVisible();
		}
	);
