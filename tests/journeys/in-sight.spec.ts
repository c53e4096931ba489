import type { Locator, Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { awake, expect, test } from '#tests/support/journey.ts';

const en = tFor('en');
const es = tFor('es');
const phone = { width: 360, height: 740 };

/** Forms that change the page in place wait for its script. */

async function toClass(page: Page) {
	await page.goto('/home');
	await page.locator('nav a[href^="/class/"]').first().click();
	await page.waitForURL(/\/class\//);
	return new URL(page.url()).pathname;
}

/** What was said is in sight, and the keyboard goes on from there. */
async function leadsTo(said: Locator) {
	await expect(said).toBeInViewport({ ratio: 1 });
	await expect(said).toBeFocused();
}

test(
	'what a press of Laura’s led to is in sight on a phone, however far from the button it stands',
	{ tag: '@once' },
	async ({ device }) => {
		test.setTimeout(240_000);
		const laura = await device('Laura Rivera', { viewport: phone });
		const klass = await toClass(laura);
		const notice = laura.locator('main .notice');

		await laura.goto(`${klass}/roster`);
		await awake(laura);
		const add = laura.locator('#add');
		for (const name of ['Lucía', 'Ruth']) {
			await add.getByLabel(en('exchanges:child.letterName'), { exact: true }).fill(name);
			await add.getByRole('button').click();
			const added = laura.getByText(en('exchanges:roster.done.added', { name }));
			await expect(added).toBeInViewport({ ratio: 1 });
			await expect(add.getByRole('button')).toBeVisible();
		}

		await laura.goto(`${klass}/consent`);
		await awake(laura);
		const save = laura.getByRole('button', { name: en('consent:record.save') });
		for (const _ of ['once', 'and again']) {
			await save.click();
			await leadsTo(notice.filter({ hasText: en('problems:no-answers') }));
		}

		await laura.goto(`${klass}/exchange`);
		await laura.locator('main a[href^="/exchange/"]').first().click();
		await laura.locator('main a[href$="/matching"]').first().click();
		await awake(laura);
		// The second press leads to the address that is open already.
		for (const name of ['Zoe', 'Ana']) {
			const row = laura.getByRole('row', { name: new RegExp(`^${name}\\b`) });
			await row.locator('summary').first().click();
			await row.getByRole('button', { name: en('exchanges:matching.fix') }).click();
			await expect(row.getByText(en('exchanges:matching.fixed'))).toBeVisible();
			await expect(laura.getByText(en('exchanges:matching.done.fixed'))).toBeInViewport();
			await awake(laura);
		}
		await laura.getByText(en('exchanges:matching.add'), { exact: true }).click();
		const [a, b] = [laura.locator('[name="childA"]'), laura.locator('[name="childB"]')];
		const pair = laura.getByRole('button', { name: en('exchanges:matching.addButton') });
		// Whoever is missing is asked for beside the field, and that is where she is led.
		await pair.click();
		await expect(laura.locator('main select[aria-invalid="true"]').first()).toBeFocused();
		const row = laura.getByRole('row', { name: /^Ana\b/ });
		await a.selectOption({ label: 'Ana' });
		await b.selectOption({ label: await row.locator('td strong').first().innerText() });
		await pair.click();
		await leadsTo(notice.filter({ hasText: en('problems:pair-exists') }));
	}
);

const names = [
	'Alba',
	'Berta',
	'Ciro',
	'Delia',
	'Elmer',
	'Fidel',
	'Gladis',
	'Hilda',
	'Irma',
	'José'
];
const list = [...names, ...names.map((name) => `${name} Luz`)].join('\n');

test(
	'a pasted list is short on a phone, its button in sight, and no press throws it away unasked',
	{ tag: '@once' },
	async ({ page }) => {
		await page.setViewportSize(phone);
		let asked = 0;
		page.on('dialog', (dialog) => {
			asked++;
			void dialog.dismiss();
		});
		await page.goto('/sign-in');
		await page.getByRole('button', { name: /^Profe Delmy/ }).click();
		await page.waitForURL('/home');
		const klass = await toClass(page);
		await page.goto(`${klass}/roster/list`);
		await awake(page);
		// Her own grades first, as where she adds one child.
		await expect(page.locator('[name="grade"] option').first()).toHaveAttribute('value', '2');

		const english = page.getByRole('button', { name: 'English' });
		await page.locator('textarea').click();
		await page.locator('textarea').fill(list);
		await english.click();
		await expect.poll(() => asked).toBe(1);
		await page.getByRole('button', { name: es('exchanges:list.look') }).click();
		await expect(page.locator('#preview')).toBeFocused();
		await expect(page.locator('#preview')).toBeInViewport();
		const add = page.getByRole('button', { name: es('exchanges:list.add', { count: 20 }) });
		await expect(add).toBeInViewport({ ratio: 1 });
		const table = await page.getByRole('table').boundingBox();
		expect(table?.height).toBeLessThan(20 * 75);
		await english.click();
		await expect.poll(() => asked).toBe(2);
		await expect(page.locator('textarea')).toHaveValue(list);

		await add.click();
		const added = page.locator('main .notice', {
			hasText: es('exchanges:list.added', { count: 20 })
		});
		await leadsTo(added);
		await english.click();
		await expect(page.getByText(en('exchanges:list.lead'))).toBeVisible();
		expect(asked).toBe(2);
	}
);

test(
	'what Delmy mends in a letter is not lost for another language, and goes on its way unasked',
	{ tag: '@once' },
	async ({ page }) => {
		let asked = 0;
		page.on('dialog', (dialog) => {
			asked++;
			void dialog.dismiss();
		});
		await page.goto('/sign-in');
		await page.getByRole('button', { name: /^Profe Delmy/ }).click();
		await page.waitForURL('/home');
		const klass = await toClass(page);
		await page.goto(`${klass}/letters?at=handed-in`);
		await page.locator(`main a[href^="${klass}/letters/"]`).first().click();
		await awake(page);
		await page.getByText(es('letters:one.edit'), { exact: true }).click();
		const text = page.getByLabel(es('letters:one.editText'));
		const english = page.getByRole('button', { name: 'English' });
		await text.press('Control+End');
		await page.keyboard.type(' Hasta pronto.');
		await english.click();
		await expect.poll(() => asked).toBe(1);
		await expect(text).toHaveValue(/ Hasta pronto\.$/);
		await page.getByRole('button', { name: es('letters:one.editSave') }).click();
		await expect(page.getByText('Hasta pronto.').first()).toBeVisible();
		await page.waitForLoadState();
		await english.click();
		await expect(page.locator('html')).toHaveAttribute('lang', /^en/);
		expect(asked).toBe(1);
	}
);

for (const [width, height] of [
	[360, 740],
	[1280, 600]
] as const)
	test(
		`nothing that Tab leads Tomás to hides behind the ways out, ${width} wide`,
		{ tag: '@once' },
		async ({ device }) => {
			test.setTimeout(240_000);
			const tomas = await device('Tomás Abrego', { viewport: { width, height } });
			await tomas.goto('/review?kind=translation');
			await tomas.locator('a.open-work[href^="/review/"]:not([href*="doubts"])').first().click();
			await awake(tomas);
			await expect(tomas.locator('form[action="?/letGo"]')).toBeInViewport();
			// With everything open that can be.
			await tomas.evaluate(() => {
				for (const fold of document.querySelectorAll('details')) fold.open = true;
			});
			for (let steps = 0; steps < 150; steps++) {
				await tomas.keyboard.press('Tab');
				const covered = await tomas.evaluate(() => {
					const here = document.activeElement;
					const bar = document.querySelector('.exits')?.getBoundingClientRect();
					if (!bar || here?.closest('.exits, .text[tabindex]') === here) return null;
					if (!here || here.closest('.exits, footer')) return 'past it';
					const { top, bottom, left, right } = here.getBoundingClientRect();
					const isUnder =
						bottom > bar.top + 1 && top < bar.bottom && right > bar.left && left < bar.right;
					return isUnder ? here.outerHTML : null;
				});
				if (covered === 'past it') break;
				expect(covered).toBeNull();
			}
			await expect(tomas.locator('.exits :focus, footer :focus')).toHaveCount(1);
		}
	);
