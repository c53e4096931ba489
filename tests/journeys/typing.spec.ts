import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { expect, test } from '#tests/support/journey.ts';
import { adults } from '#tests/support/people.ts';

const en = tFor('en');
const es = tFor('es');
const laura = adults.laura.name;
const written = 'Deer Marisol,\nmy dog ate your last leter.\nYour frend Theo';
const reading = 'Dear Marisol,\nmy dog ate your last letter.\nYour friend Theo';

/** Nothing lies outside the screen, and axe, which needs script, finds nothing. */
async function isTidy(page: Page, script: boolean) {
	const wide = await page.locator('html').evaluate((html) => html.scrollWidth);
	expect(wide).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
	if (!script) return;
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}

async function toStack(page: Page) {
	await page.goto('/home');
	await page.getByRole('link', { name: 'My class', exact: true }).first().click();
	await page.goto(`${new URL(page.url()).pathname}/sheets/stack`);
}

for (const javaScriptEnabled of [true, false]) {
	const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled };
	const how = javaScriptEnabled ? 'with' : 'without';
	test(
		`Theo’s page is typed, passed on, and approved by whoever saw it, ${how} script`,
		{ tag: '@once' },
		async ({ device, database }) => {
			const page = await device(laura, phone);
			await toStack(page);
			await page.getByRole('button', { name: en('sheets:typing.goOn') }).click();
			await expect(
				page.getByRole('img', { name: en('pages:view.page', { n: 1 }) }),
				'the page itself'
			).toBeVisible();
			await isTidy(page, javaScriptEnabled);
			if (javaScriptEnabled) {
				const pages = page.getByRole('region', { name: en('pages:view.pages') });
				const wide = () => pages.evaluate((view) => view.scrollWidth / view.clientWidth);
				await pages.focus();
				for (const key of ['+', '+']) await page.keyboard.press(key);
				await expect.poll(wide, 'the keys bring it closer').toBeGreaterThan(2);
				await page.keyboard.press('-');
				await expect.poll(wide).toBeLessThan(2);
				await page.keyboard.press('0');
				await expect.poll(wide, 'and make it fit').toBe(1);
			}
			const asWritten = page.getByLabel(en('typing:type.written', { name: 'Theo' }));
			const toRead = page.getByLabel(en('typing:type.reading'), { exact: true });
			await expect(asWritten).toHaveValue(/Deer Marisol/);
			await asWritten.fill(written);
			await toRead.fill(reading);
			if (javaScriptEnabled) {
				const bottom = () => page.evaluate(() => scrollTo(0, document.body.scrollHeight));
				for (const height of [740, 420]) {
					await page.setViewportSize({ width: 360, height });
					await bottom();
					await asWritten.evaluate((field: HTMLTextAreaElement) => {
						field.blur();
						field.setSelectionRange(0, 0);
						field.focus();
					});
					await page.keyboard.press('ArrowLeft');
					const page1 = page.getByRole('region', { name: en('pages:view.pages') });
					const under = async () =>
						(await page1.boundingBox())!.y + (await page1.boundingBox())!.height;
					expect((await asWritten.boundingBox())!.y, 'below the page').toBeGreaterThanOrEqual(
						await under()
					);
				}
				await page.setViewportSize(phone.viewport);
				await expect(page.getByRole('status').getByText(/Saved/)).toBeVisible();
				await page.reload();
			} else await page.getByRole('button', { name: en('typing:type.save'), exact: true }).click();
			await expect(asWritten).toHaveValue(written);
			await expect(toRead).toHaveValue(reading);
			await page.getByRole('button', { name: en('typing:type.handIn', { name: 'Theo' }) }).click();
			// The class wants that somebody else compares it.
			await expect(page.getByText(en('problems:nobody-compared'))).toBeVisible();
			await expect(toRead).toHaveValue(reading);
			const carmen = await device(adults.carmen.name, phone);
			await carmen.goto('/home');
			await carmen.getByRole('link', { name: es('home:desk.compares.title') }).click();
			await carmen.getByRole('link', { name: /Theo/ }).click();
			await expect(
				carmen.getByRole('img', { name: es('pages:view.page', { n: 1 }) })
			).toBeVisible();
			await isTidy(carmen, javaScriptEnabled);
			await carmen.getByRole('button', { name: es('typing:compare.said') }).click();
			await carmen.waitForURL(/compare\?done/);
			await page.goto(new URL(page.url()).pathname);
			await expect(
				page.getByText(en('typing:compare.by', { names: adults.carmen.name }))
			).toBeVisible();
			await page.getByRole('button', { name: en('typing:type.handIn', { name: 'Theo' }) }).click();
			await page.waitForURL(/done=handed-in/);
			const handedIn = page.getByRole('img', { name: en('pages:view.page', { n: 1 }) });
			await expect(handedIn).toBeVisible();
			await page.setViewportSize({ width: 1280, height: 800 });
			const [seen, words] = await Promise.all(
				[handedIn, page.locator('.paper').filter({ visible: true })].map((one) => one.boundingBox())
			);
			expect(words!.x, 'the words beside the page').toBeGreaterThan(seen!.x + seen!.width);
			expect(words!.y, 'both in sight').toBeLessThan(seen!.y + 200);
			await page.setViewportSize(phone.viewport);
			await page.getByRole('button', { name: en('letters:one.passOn') }).click();
			await page.waitForURL(/done=passed-on/);

			const db = openDatabase(database);
			const { id } = await db
				.selectFrom('submission')
				.innerJoin('pageRevision', 'pageRevision.revisionId', 'submission.revisionId')
				.select('submission.id')
				.where('submission.status', '=', 'waiting')
				.executeTakeFirstOrThrow();
			const tomas = await device(adults.tomas.name, phone);
			// Who cannot be shown a picture cannot have looked at it.
			await tomas.route('**/media/**', (route) => route.abort());
			await tomas.goto(`/review/${id}`);
			const approve = tomas.getByRole('button', { name: es('moderation:item.approve') });
			await approve.first().click();
			await expect(tomas.getByText(es('problems:pages-not-looked-at'))).toBeVisible();
			await tomas.unroute('**/media/**');
			await tomas.goto(`/review/${id}`);
			const shown = tomas.getByRole('img', { name: es('pages:view.page', { n: 1 }) });
			await expect(shown).toBeVisible();
			await isTidy(tomas, javaScriptEnabled);
			await expect
				.poll(() => shown.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
				.toBeTruthy();
			await tomas.getByText(es('pages:seen.asWritten')).click();
			await expect(tomas.getByText(/my dog ate your last leter/).first()).toBeVisible();
			await approve.first().click();
			await tomas.waitForURL(/done=approved/);
			await db.destroy();
		}
	);
}
