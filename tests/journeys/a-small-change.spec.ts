import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { awake, expect, test } from '#tests/support/journey.ts';
import { fillIn, waveThrough } from '#tests/support/translating.ts';

const en = tFor('en');
const es = tFor('es');
const phone = { viewport: { width: 360, height: 740 } };

async function isTidy(page: Page) {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth),
		'wider than the page'
	).toBeLessThanOrEqual(await page.evaluate(() => window.innerWidth));
}

/** What waits of this translation. */
const waiting = (db: Db, workId: string) =>
	db
		.selectFrom('submission')
		.select(['id', 'workId', 'authorId'])
		.where('workId', '=', workId)
		.where('status', '=', 'waiting')
		.executeTakeFirstOrThrow();

const statusOf = async (db: Db, id: string) =>
	(
		await db
			.selectFrom('textTranslation')
			.select('status')
			.where('id', '=', id)
			.executeTakeFirstOrThrow()
	).status;

/** Doña Carmen takes the first text that waits, and hands it in. */
async function translateSomething(carmen: Page): Promise<string> {
	await carmen.goto('/translate');
	await carmen.locator('section').last().locator('a.open-work').first().click();
	await carmen.getByRole('button', { name: es('translation:take.take') }).click();
	await expect(carmen.locator('textarea[name^="target-"]').first()).toBeVisible();
	await fillIn(carmen, (n) => `Oración ${n + 1} ✓`);
	await carmen.getByRole('button', { name: es('translation:desk.handIn') }).click();
	await waveThrough(carmen);
	const id = new URL(carmen.url()).pathname.split('/').at(-1) ?? '';
	await carmen.getByRole('button', { name: es('translation:desk.handIn') }).click();
	await carmen.waitForURL(/\/translate(\?|$)/);
	return id;
}

/** Inés opens the fold of a sentence by a single key, and writes in it. */
async function changeFirst(ines: Page, words: (before: string) => string) {
	await expect(async () => {
		await ines.keyboard.press('m');
		await expect(ines.locator('details[data-mend] textarea:focus')).toHaveCount(1, {
			timeout: 100
		});
	}).toPass();
	const field = ines.locator('details[data-mend] textarea:focus');
	const name = (await field.getAttribute('name')) ?? '';
	await field.fill(words(await field.inputValue()));
	return name.split('-')[1] ?? '';
}

const accepts = { name: en('mending:accept.send') };

async function answerFlags(page: Page) {
	for (const answer of await page.locator('[data-answer]').all())
		await answer.selectOption('seen-fine');
}

test(
	'Inés accepts with a small change and thanks; Carmen sees what and why, and agrees',
	{ tag: '@once' },
	async ({ device, database }) => {
		test.setTimeout(240_000);
		const db = openDatabase(database);
		const carmen = await device('Doña Carmen', phone);
		const id = await translateSomething(carmen);

		const ines = await device('Inés Menjívar');
		await ines.goto(`/review/${(await waiting(db, id)).id}`);
		await awake(ines);
		await expect(ines.locator('form[action="?/letGo"] p')).toContainText(/\d:\d\d/);
		const asItIs = ines.getByText(en('moderation:item.approveHint'));
		const without = ines.getByText(en('mending:accept.unsent'));
		await expect(asItIs).toBeVisible();
		await expect(without).toBeHidden();
		// Thanks need no change: there is a way to approve right beside them.
		await ines.getByText(en('mending:accept.title')).click();
		const thankful = ines.getByRole('button', { name: en('mending:accept.asItIs') });
		await expect(thankful).toBeVisible();
		await expect(ines.getByRole('button', accepts)).toBeHidden();
		const n = await changeFirst(ines, (before) => `${before} ya`);
		// What Approve would send is said anew as soon as a word differs.
		await expect(without).toBeVisible();
		await expect(asItIs).toBeHidden();
		await expect(thankful).toBeHidden();
		await isTidy(ines);
		await answerFlags(ines);
		await ines.locator('select[name=thanks]').selectOption('voice');
		await ines.locator('textarea[name=thanks_note]').fill('Se oye la niña.');
		// An approval does not carry the change, so it asks.
		await ines.getByRole('button', { name: en('moderation:item.approve'), exact: true }).click();
		await expect(ines.getByText(en('problems:change-not-sent'))).toBeVisible();
		const goes = { name: en('moderation:notCarried.change-not-sent.without') };
		await expect(ines.getByRole('button', goes)).toBeVisible();
		// Nor does it go without a reason; nothing is lost.
		await ines.getByRole('button', accepts).click();
		await expect(ines.getByText(en('mending:reasonMissing'))).toBeVisible();
		await ines.locator(`select[name="mend_reason-${n}"]`).selectOption('voice');
		await ines.locator(`input[name="mend_note-${n}"]`).fill('Así lo dice la niña.');
		await ines.getByRole('button', accepts).click();
		await expect(ines.getByText(en('moderation:done.mended'))).toBeVisible();
		expect(await statusOf(db, id)).toBe('in-review');
		const tomas = await device('Tomás Abrego', phone);
		await tomas.goto('/review');
		await expect(tomas.getByText(es('mending:row.changed'))).toBeVisible();
		await isTidy(tomas);

		await carmen.goto('/home');
		await expect(
			carmen.getByText(es('notifications:kind.translation-mended', { count: 1 }))
		).toBeVisible();
		await isTidy(carmen);
		await carmen.getByRole('link', { name: es('home:desk.changed.title'), exact: true }).click();
		await expect(carmen.getByText(es('mending:outcome.answer'))).toBeVisible();
		await isTidy(carmen);
		await carmen.locator(`a[href="/translate/${id}"]`).click();
		await expect(carmen.getByText(es('mending:outcome.changed'))).toBeVisible();
		await expect(carmen.locator('ins')).toContainText('ya');
		await expect(carmen.getByText(es('mending:because'))).toBeVisible();
		await expect(carmen.getByText('Así lo dice la niña.')).toBeVisible();
		await expect(carmen.getByText(es('mending:thanks.voice'))).toBeVisible();
		await expect(carmen.getByText('Se oye la niña.')).toBeVisible();
		await expect(carmen.getByText('Inés')).toHaveCount(0);
		await isTidy(carmen);
		await carmen.getByRole('button', { name: es('mending:outcome.agree') }).click();
		await expect(carmen.getByText(es('translation:done.agreed'))).toBeVisible();
		expect(await statusOf(db, id)).toBe('approved');

		// What became of it stays in sight for a while.
		await carmen.getByText(es('mending:outcome.list')).click();
		await isTidy(carmen);
		await carmen.locator(`a[href="/translate/${id}"]`).click();
		await expect(carmen.getByText(es('mending:outcome.withChange'))).toBeVisible();
		await expect(carmen.locator('ins')).toContainText('ya');
		await db.destroy();
	}
);

test(
	'Carmen keeps her own words without a script, and Tomás reads both and why',
	{ tag: '@once' },
	async ({ device, database }) => {
		test.setTimeout(240_000);
		const db = openDatabase(database);
		const carmen = await device('Doña Carmen');
		const id = await translateSomething(carmen);

		const ines = await device('Inés Menjívar', { ...phone, javaScriptEnabled: false });
		await ines.goto(`/review/${(await waiting(db, id)).id}`);
		await answerFlags(ines);
		const field = ines.locator('textarea[name^="mend-"]').first();
		await ines.getByText(en('mending:fold'), { exact: true }).first().click();
		const before = await field.inputValue();
		const n = ((await field.getAttribute('name')) ?? '').split('-')[1] ?? '';
		await ines.locator(`select[name="mend_reason-${n}"]`).selectOption('meaning');
		await ines.getByText(en('mending:accept.title')).click();
		// More than a small change is said, and what was typed stays.
		const much = 'Esto es otra cosa muy distinta de lo que decía antes la carta.';
		await field.fill(much);
		await ines.getByRole('button', accepts).click();
		await expect(ines.getByText(en('problems:more-than-small'))).toBeVisible();
		await expect(field).toHaveValue(much);
		await field.fill(`${before} nunca`);
		await answerFlags(ines);
		await ines.getByText(en('mending:accept.title')).click();
		await ines.getByRole('button', accepts).click();
		await expect(ines.getByText(en('moderation:done.mended'))).toBeVisible();

		const still = await device('Doña Carmen', { ...phone, javaScriptEnabled: false });
		await still.goto(`/translate/${id}`);
		await still.locator('summary').getByText(es('mending:outcome.keep')).click();
		const keep = still.getByRole('button', { name: es('mending:outcome.keep') });
		await keep.click();
		await expect(still.getByText(es('problems:field.empty'))).toBeVisible();
		await still.locator('textarea[name=why]').fill('La niña no dice nunca.');
		await keep.click();
		await expect(still.getByText(es('translation:done.kept'))).toBeVisible();

		const tomas = await device('Tomás Abrego');
		const own = await waiting(db, id);
		await tomas.goto('/review');
		await expect(tomas.getByText(es('mending:row.kept'))).toBeVisible();
		await tomas.goto(`/review/${own.id}`);
		await expect(tomas.getByText(es('mending:seen.kept'))).toBeVisible();
		await expect(tomas.getByText('La niña no dice nunca.')).toBeVisible();
		await expect(tomas.locator('ins').first()).toContainText('nunca');
		await expect(tomas.locator('details[data-mend]')).toHaveCount(0);
		await isTidy(tomas);
		await answerFlags(tomas);
		await tomas.getByRole('button', { name: es('moderation:item.approve'), exact: true }).click();
		await expect(tomas.getByText(es('moderation:done.approved'))).toBeVisible();
		expect(await statusOf(db, id)).toBe('approved');
		await db.destroy();
	}
);
