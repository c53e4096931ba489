import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { awake, expect, test } from '#tests/support/journey.ts';
import { fillIn, waveThrough } from '#tests/support/translating.ts';

const en = tFor('en');
const es = tFor('es');

test(
	'Laura’s lists show what she did, also when a form leads back to its own place',
	{
		tag: '@once'
	},
	async ({ device }) => {
		test.setTimeout(240_000);
		const laura = await device('Laura Rivera');
		await laura.goto('/home');
		await laura.locator('nav a[href^="/class/"]').first().click();
		await laura.goto(`${new URL(laura.url()).pathname}/roster`);

		const wish = async (one: string, kind: 'together' | 'apart', other: string) => {
			await laura.locator('#wishes summary').click();
			await laura.getByLabel(en('exchanges:wish.first')).selectOption({ label: one });
			await laura.getByLabel(en('exchanges:wish.second')).selectOption({ label: other });
			await laura.getByLabel(en('exchanges:wish.kind')).selectOption(kind);
			await laura.getByRole('button', { name: en('exchanges:wish.add') }).click();
			await expect(laura.locator('#wishes li').filter({ hasText: one })).toContainText(other);
		};
		await wish('Ana', 'together', 'Grace');
		// The address is the same as before, down to its #.
		await wish('Maya', 'apart', 'Leo');
		await laura
			.locator('#wishes li')
			.filter({ hasText: 'Maya' })
			.getByRole('button', { name: en('exchanges:wish.remove') })
			.click();
		await expect(laura.getByText(en('exchanges:roster.done.wish-removed'))).toBeVisible();
		await expect(laura.locator('#wishes li')).toHaveCount(1);

		const add = laura.locator('#add');
		await add.getByLabel(en('exchanges:child.letterName'), { exact: true }).fill('Ana');
		await add.getByRole('button').click();
		// The answer first: the same name stands in the field before it comes.
		await expect(add.getByText(en('problems:field.duplicate'))).toBeVisible();
		await expect(add.getByLabel(en('exchanges:child.letterName'), { exact: true })).toHaveValue(
			'Ana'
		);
		await add.getByLabel(en('exchanges:child.letterName'), { exact: true }).fill('Ruth');
		await add.getByRole('button').click();
		await expect(laura.getByRole('rowheader', { name: 'Ruth' })).toBeVisible();

		// Ruth has nobody yet: matching finds somebody, and Laura fixes that pair.
		await laura.locator('nav a[href^="/class/"]').first().click();
		await laura.locator('main a[href$="/exchange"]').first().click();
		await laura.locator('main a[href^="/exchange/"]').first().click();
		await laura.locator('main a[href$="/matching"]').first().click();
		await laura.getByRole('link', { name: en('exchanges:matching.findRest') }).click();
		await laura.getByRole('button', { name: en('exchanges:matching.save') }).click();
		const ruth = laura
			.getByRole('row')
			.filter({ has: laura.getByRole('rowheader', { name: 'Ruth' }) });
		await ruth.locator('summary').first().click();
		await ruth
			.getByRole('button', { name: en('exchanges:matching.fix') })
			.first()
			.click();
		await expect(ruth.getByText(en('exchanges:matching.fixed'))).toBeVisible();
	}
);

test(
	'Tomás decides by keyboard alone, and Carmen and Maya hand in with the last word still warm',
	{
		tag: '@once'
	},
	async ({ device }) => {
		test.setTimeout(240_000);
		const tomas = await device('Tomás Abrego');
		await tomas.goto('/review');
		await press(tomas, 'j', 'Enter');
		await expect(tomas.getByRole('button', { name: es('moderation:item.approve') })).toBeVisible();
		await awake(tomas);
		await press(tomas, 'a', 'Enter');
		await expect(tomas.getByText(es('moderation:done.approved'))).toBeVisible();
		await expect(tomas.getByText(es('moderation:row.mine'))).toHaveCount(0);
		await tomas.waitForLoadState();
		await press(tomas, 'n');
		await expect(tomas.getByRole('button', { name: es('moderation:item.approve') })).toBeVisible();
		await awake(tomas);
		await press(tomas, 'r', 'ArrowDown', 'Tab');
		await tomas.keyboard.type('Un poquito más, por favor.');
		await press(tomas, 'Tab', 'Enter');
		await expect(tomas.getByText(es('moderation:done.returned'))).toBeVisible();

		const carmen = await device('Doña Carmen');
		await carmen.goto('/translate');
		await carmen.locator('main a[href^="/translate/"]').last().click();
		await carmen.getByRole('button', { name: es('translation:take.take') }).click();
		await expect(carmen.locator('textarea[name^="target-"]').first()).toBeVisible();
		await awake(carmen);
		// She types on while the answer to the button that saves is on its way.
		const first = carmen.locator('textarea[name^="target-"]').first();
		let answer = () => {};
		const held = new Promise<void>((resolve) => (answer = resolve));
		await carmen.route(/\?\/save$/, (route) => held.then(() => route.continue()), { times: 1 });
		await first.fill('Oración');
		await carmen.getByRole('button', { name: es('translation:desk.save'), exact: true }).click();
		await first.press('End');
		await carmen.keyboard.type(' primera');
		answer();
		await expect(carmen.getByText(es('translation:desk.saved'), { exact: true })).toBeVisible();
		await carmen.keyboard.type(', entera');
		await expect(first).toHaveValue('Oración primera, entera');
		await fillIn(carmen, (i) => `Oración ${i + 1}`);
		const last = carmen.locator('textarea[name^="target-"]').last();
		await last.pressSequentially(' y ya.');
		await press(carmen, 'Control+Enter', 'Enter');
		// The answer leads the focus to what it says.
		await expect(
			carmen.locator('.notice', { has: carmen.getByText(es('checks:summary.lead')) })
		).toBeFocused();
		await waveThrough(carmen);
		await last.focus();
		await press(carmen, 'Control+Enter', 'Enter');
		await carmen.waitForURL(/\/translate(\?|$)/);

		const maya = await device('Maya');
		await maya.goto('/letters');
		await maya.getByRole('button', { name: en('letters:mine.write', { name: 'Kevin' }) }).click();
		await awake(maya);
		const paper = maya.getByLabel(en('letters:write.yours'), { exact: true });
		await paper.pressSequentially('Dear Kevin, Speedy ate a strawberry.');
		await maya.getByRole('button', { name: en('letters:write.handIn') }).click();
		await expect(maya.getByText(en('letters:trail.with-teacher'))).toBeVisible();
		await expect(maya.getByText('Dear Kevin, Speedy ate a strawberry.')).toBeVisible();
	}
);

async function press(page: Page, ...keys: string[]) {
	for (const key of keys) await page.keyboard.press(key);
}

/** Keys and enhanced forms wait for the page's script; Kit's announcer is there when it has run. */

test(
	'a list that is far too long is refused in the form, and stands there as Laura pasted it',
	{ tag: '@once' },
	async ({ device, browser, server }) => {
		const laura = await device('Laura Rivera');
		await laura.goto('/home');
		const toClass = laura.locator('nav a[href^="/class/"]').first();
		const list = `${await toClass.getAttribute('href')}/roster/list`;
		const paste = `${'ñ'.repeat(100_000)}\n`.repeat(12);
		await laura.goto(list);
		await awake(laura);
		const field = laura.locator('textarea');
		// Not by typing or pressing: a browser takes long to lay out so much.
		await field.evaluate((field: HTMLTextAreaElement, text) => {
			field.hidden = true;
			field.value = text;
			field.form?.requestSubmit();
		}, paste);
		await expect(laura.getByText(en('problems:too-large'))).toBeVisible();
		expect(await field.evaluate(({ value }: HTMLTextAreaElement) => value.length)).toBe(
			paste.length
		);

		const cookies = await laura.context().cookies();
		const plain = await browser.newContext({
			baseURL: server.url,
			javaScriptEnabled: false,
			locale: 'en-US'
		});
		await plain.addCookies(cookies);
		const answer = await plain.request.post(`${list}?/look`, {
			headers: { origin: server.url, 'accept-language': 'en-US' },
			multipart: { list: paste }
		});
		expect(answer.status()).toBe(413);
		expect(await answer.text()).toMatch(
			/<html lang="en">[^]*many browsers still show there what you typed/
		);
		await plain.close();
	}
);
