import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { awake, expect, test } from '#tests/support/journey.ts';
import { idsOf } from '#tests/support/pages.ts';
import { targetsOf } from '../../scripts/demo/letters/letter.ts';
import { toFloresNow } from '../../scripts/demo/letters/to-flores-now.ts';

const es = tFor('es');
const good = targetsOf(toFloresNow.nora, 'en');

/** Which sentence of Nora's letter this is. */
const numberOf = (words: string) => [...good].find(([, text]) => text.startsWith(words))?.[0] ?? -1;
const question = numberOf('¿Pesa');
const greeting = numberOf('Querido');

const field = (page: Page, n: number) => page.locator(`textarea[name="target-${n}"]`);
const findings = (page: Page, n: number) => page.locator(`#finding-${n} > li`);
const handIn = (page: Page) =>
	page.getByRole('button', { name: es('translation:desk.handIn') }).click();

/** Nora's letter on Carmen's desk, with the good translation but for what is told. */
async function atHerDesk(
	page: Page,
	database: string,
	otherwise: Record<number, string>,
	withScript = true
) {
	const db = openDatabase(database);
	const translation = (await idsOf(db)).translation('Nora');
	await db.destroy();
	await page.goto(`/translate/${translation}`);
	if (withScript) await awake(page);
	for (const [n, text] of good) await field(page, n).fill(otherwise[n] ?? text);
}

test(
	'Carmen is told of a question that she lost and mends it, and says why a name is another one',
	{ tag: '@once' },
	async ({ device, database }) => {
		const carmen = await device('Doña Carmen', { viewport: { width: 360, height: 740 } });
		await atHerDesk(carmen, database, {
			[question]: 'Pesa mucho.',
			[greeting]: 'Querido Chepe:'
		});
		await handIn(carmen);

		const summary = carmen.locator('.notice', {
			has: carmen.getByText(es('checks:summary.lead'))
		});
		await expect(summary).toBeFocused();
		await expect(summary).toContainText(es('checks:questions.whole', { asked: 2, kept: 1 }));
		const link = summary.getByRole('link', {
			name: es('checks:summary.sentence', { n: question + 1, kinds: es('checks:kind.questions') })
		});
		await link.click();
		await expect(findings(carmen, question)).toHaveCount(1);
		await expect(findings(carmen, question)).toBeInViewport();
		// Nobody waves a lost question through.
		await expect(findings(carmen, question).locator('select')).toHaveCount(0);
		expect(await carmen.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		expect((await new AxeBuilder({ page: carmen }).analyze()).violations).toEqual([]);

		await field(carmen, question).fill(good.get(question) ?? '');
		await expect(findings(carmen, question)).toHaveCount(0);
		await expect(findings(carmen, greeting)).toHaveCount(1);
		await expect(summary).not.toContainText(es('checks:kind.questions'));
		await handIn(carmen);
		await expect(carmen).toHaveURL(/\/translate\/.{36}/);
		await findings(carmen, greeting).getByRole('combobox').selectOption('other');
		await findings(carmen, greeting)
			.getByRole('textbox')
			.fill('Así le dicen todos, y Nora lo sabe.');
		await expect(carmen.getByText(es('checks:summary.done'))).toBeVisible();
		await handIn(carmen);
		await carmen.waitForURL(/\/translate\?done=handed-in/);
	}
);

test(
	'without a script she presses Check, and the page that comes back says the same',
	{ tag: '@once' },
	async ({ device, database }) => {
		const carmen = await device('Doña Carmen', { javaScriptEnabled: false });
		await atHerDesk(carmen, database, { [question]: '¿Usted no se cansa?' }, false);
		await carmen.getByRole('button', { name: es('checks:check'), exact: true }).click();
		await expect(findings(carmen, question)).toContainText(
			es('checks:address.mixed', { words: '“Usted”' })
		);
		await findings(carmen, question).getByRole('combobox').selectOption('reads-better');
		await handIn(carmen);
		await carmen.waitForURL(/\/translate\?done=handed-in/);
	}
);

for (const javaScriptEnabled of [true, false])
	test(
		`when there is nothing to mend Check says so, and how much is left, ${javaScriptEnabled ? 'with' : 'without'} script`,
		{ tag: '@once' },
		async ({ device, database }) => {
			const carmen = await device('Doña Carmen', { javaScriptEnabled });
			await atHerDesk(carmen, database, { [question]: '' }, javaScriptEnabled);
			const check = carmen.getByRole('button', { name: es('checks:check'), exact: true });
			await check.click();
			const nothing = carmen.getByText(es('checks:summary.nothing'));
			await expect(nothing).toBeVisible();
			await expect(carmen.getByText(es('checks:summary.gaps', { count: 1 }))).toBeVisible();
			await field(carmen, question).fill(good.get(question) ?? '');
			await check.click();
			await expect(nothing).toBeVisible();
			await expect(carmen.getByText(es('checks:summary.gaps', { count: 1 }))).toHaveCount(0);
		}
	);

test(
	'who hands in too early is led to what is missing, sentence by sentence, until nothing is',
	{ tag: '@once' },
	async ({ device, database }) => {
		const carmen = await device('Doña Carmen', { viewport: { width: 360, height: 740 } });
		await atHerDesk(carmen, database, { [greeting]: '', [question]: '' });
		await handIn(carmen);
		const missing = carmen.locator('.notice', {
			has: carmen.getByText(es('problems:translation-has-gaps'))
		});
		await expect(missing).toBeFocused();
		await expect(missing).toBeInViewport({ ratio: 1 });
		await expect(missing).toHaveCount(1);
		const links = missing.getByRole('link');
		await expect(links).toHaveText(
			[greeting, question].map((n) => es('translation:desk.sentence', { n: n + 1 }))
		);
		expect((await new AxeBuilder({ page: carmen }).analyze()).violations).toEqual([]);

		await links.first().click();
		await expect(field(carmen, greeting)).toBeFocused();
		await expect(field(carmen, greeting)).toHaveAttribute('aria-invalid', 'true');
		await field(carmen, greeting).fill(good.get(greeting) ?? '');
		await expect(links).toHaveCount(1);
		await links.click();
		await carmen.keyboard.type(good.get(question) ?? '');
		await expect(missing).toHaveCount(0);
		await expect(field(carmen, question)).toBeFocused();
		// It said so of a sentence that was mended: it does not come again unasked.
		await field(carmen, greeting).fill('');
		await expect(missing).toHaveCount(0);
		await field(carmen, greeting).fill(good.get(greeting) ?? '');
		await handIn(carmen);
		await carmen.waitForURL(/\/translate\?done=handed-in/);
	}
);

test(
	'a refusal that stands at the top, from before the script came, goes when it is mended as well',
	{ tag: '@once' },
	async ({ device, database }) => {
		const carmen = await device('Doña Carmen');
		const db = openDatabase(database);
		const translation = (await idsOf(db)).translation('Nora');
		await db.destroy();
		let arrive = () => {};
		const line = new Promise<void>((resolve) => (arrive = resolve));
		await carmen.route(/\/immutable\/.*\.js$/, (route) => line.then(() => route.continue()));
		await carmen.goto(`/translate/${translation}`, { waitUntil: 'commit' });
		for (const [n, text] of good) await field(carmen, n).fill(n === question ? '' : text);
		await carmen
			.getByRole('button', { name: es('translation:desk.handIn') })
			.click({ noWaitAfter: true });
		const refusal = carmen.getByText(es('problems:translation-has-gaps'));
		await expect(refusal.first()).toBeInViewport();
		await expect(field(carmen, question)).toHaveAttribute('aria-invalid', 'true');
		arrive();
		await awake(carmen);
		await expect(refusal.first()).toBeVisible();
		await field(carmen, question).fill(good.get(question) ?? '');
		await expect(refusal).toHaveCount(0);
	}
);

test(
	'who presses again while the first press is on its way is answered what became of the second',
	{ tag: '@once' },
	async ({ device, database }) => {
		const carmen = await device('Doña Carmen');
		await atHerDesk(carmen, database, { [greeting]: 'Querido Chepe:' });
		await handIn(carmen);
		await expect(findings(carmen, greeting)).toHaveCount(1);
		// What the first press makes the page ask for is answered when the second has already arrived.
		let arrive = () => {};
		const second = new Promise<void>((resolve) => (arrive = resolve));
		let asked = 0;
		await carmen.route(/__data\.json/, async (route) => {
			asked++;
			await second;
			await route.continue();
		});
		await handIn(carmen);
		await expect.poll(() => asked).toBe(1);
		await findings(carmen, greeting).getByRole('combobox').selectOption('right-so');
		await carmen.route(/\?\/handIn$/, async (route) => {
			const answer = await route.fetch();
			arrive();
			await expect(field(carmen, greeting)).toHaveCount(0);
			await route.fulfill({ response: answer });
		});
		await handIn(carmen);
		await carmen.waitForURL(/\/translate\?done=handed-in/);
		await expect(carmen.getByText(es('translation:done.handed-in'))).toBeVisible();
	}
);
