import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { awake, expect, test } from '#tests/support/journey.ts';

const es = tFor('es');
const en = tFor('en');

/** The last letter in Carmen's line, on her desk. */
async function toDesk(page: Page) {
	await page.goto('/translate');
	await page.locator('main a[href^="/translate/0"]').last().click();
	await page.locator('form[action="?/take"] button').click();
	await expect(page.locator('textarea.segment').first()).toBeVisible();
	await awake(page);
}

const saved = (page: Page) => page.getByText(es('translation:desk.saved'), { exact: true });
const sentences = (page: Page) => page.locator('.sentence .source');
const field = (page: Page, n: number) => page.locator('textarea.segment').nth(n);

/** Two sentences of one paragraph, side by side: the place of the first. */
const neighbours = (page: Page) =>
	page.evaluate(() => {
		const all = [...document.querySelectorAll('.sentence')];
		return all.findIndex((each) => each.nextElementSibling?.matches('.sentence'));
	});

test(
	'Carmen reads the letter once, joins two sentences with the keys, and splits them where they were joined',
	{ tag: '@once' },
	async ({ device }) => {
		const carmen = await device('Doña Carmen');
		await toDesk(carmen);
		const sheet = carmen.getByRole('region', { name: es('translation:desk.whole.letter') });
		await expect(carmen.getByText(es('translation:desk.readFirst.letter'))).toBeVisible();
		await expect(sheet).toBeVisible();
		const at = await neighbours(carmen);
		const [one, two] = [
			await sentences(carmen).nth(at).innerText(),
			await sentences(carmen)
				.nth(at + 1)
				.innerText()
		];

		// A click on the sheet leads to the sentence, which is lit in it.
		await sheet.getByRole('link', { name: one, exact: true }).click();
		await expect(field(carmen, at)).toBeFocused();
		await expect(sheet.locator('.letter .lit')).toHaveText(one);
		await carmen.keyboard.type('Uno.');
		await carmen.keyboard.press('Control+Enter');
		await carmen.keyboard.type('Dos.');
		await carmen.getByLabel(es('translation:desk.soFar')).check();
		await expect(sheet.locator('.so-far')).toContainText('Uno. Dos.');

		await carmen.keyboard.press('Alt+ArrowUp');
		await field(carmen, at).focus();
		await carmen.keyboard.press('Alt+KeyJ');
		await expect(sentences(carmen).nth(at)).toHaveText(`${one} ${two}`);
		await expect(field(carmen, at)).toBeFocused();
		await expect(field(carmen, at)).toHaveValue('Uno. Dos.');

		await carmen.keyboard.press('Alt+KeyS');
		await expect(carmen.locator('.ways select')).toBeFocused();
		await carmen.getByRole('button', { name: es('translation:cut.split'), exact: true }).click();
		await expect(sentences(carmen).nth(at + 1)).toHaveText(two);
		await expect(field(carmen, at)).toHaveValue('Uno.');
		await expect(field(carmen, at + 1)).toHaveValue('Dos.');

		await field(carmen, at + 1).focus();
		await carmen.keyboard.press('Alt+Shift+ArrowUp');
		await expect(sheet.locator('.so-far')).toContainText('Dos. Uno.');
		await expect(field(carmen, at + 1)).toBeFocused();
		await carmen.keyboard.press('Alt+Shift+ArrowDown');
		await expect(sheet.locator('.so-far')).toContainText('Uno. Dos.');
		await carmen.reload();
		await expect(field(carmen, at)).toHaveValue('Uno.');
	}
);

test(
	'where a sentence has no word of the glossary, the same keys look one up, and lead back to the sentence',
	{ tag: '@once' },
	async ({ device }) => {
		const carmen = await device('Doña Carmen', { viewport: { width: 360, height: 740 } });
		await toDesk(carmen);
		const desk = carmen.url();
		const at = await carmen.evaluate(() =>
			[...document.querySelectorAll('.sentence')].findIndex((each) => !each.querySelector('.term'))
		);
		await field(carmen, at).fill('La milp');
		await field(carmen, at).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(3, 7));
		await carmen.keyboard.press('Control+Shift+KeyG');
		const search = carmen.getByRole('dialog', { name: es('glossary:words.find') });
		const words = search.getByLabel(es('glossary:words.begins'));
		await expect(words).toBeFocused();
		await expect(words).toHaveValue('milp');
		await expect(search.getByRole('link', { name: 'milpa', exact: true })).toBeVisible();
		const { violations } = await new AxeBuilder({ page: carmen }).analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
		expect(await carmen.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			360
		);
		await words.fill('zzzz');
		await expect(search.getByText(es('glossary:words.none'))).toBeVisible();
		await carmen.context().setOffline(true);
		await words.fill('com');
		await expect(search.getByText(es('glossary:search.failed'))).toBeVisible();
		await carmen.context().setOffline(false);
		await words.fill('coma');
		await expect(search.getByRole('link', { name: 'comal', exact: true })).toBeVisible();
		await carmen.keyboard.press('Escape');
		await expect(search).toHaveCount(0);
		await expect(field(carmen, at)).toBeFocused();
		await expect(field(carmen, at)).toHaveValue('La milp');
		expect(carmen.url()).toBe(desk);
		await expect(saved(carmen)).toBeVisible();
	}
);

test(
	'what stood in a sentence comes back, by Ctrl+Z and from the list of earlier words',
	{ tag: '@once' },
	async ({ device }) => {
		const carmen = await device('Doña Carmen');
		await carmen.goto('/translate');
		await carmen.locator('main a[href^="/translate/0"]').first().click();
		await awake(carmen);
		const first = field(carmen, 0);
		await first.fill('');
		await first.blur();
		await first.focus();
		await expect(carmen.getByRole('group', { name: es('translation:memory.title') })).toBeVisible();
		await first.fill('Mateo querido:');
		const ways = carmen.locator('.sentence').first().locator('.ways');
		await carmen.keyboard.press('Alt+Digit1');
		await expect(first).not.toHaveValue('Mateo querido:');
		const taken = await first.inputValue();
		await carmen.keyboard.press('Control+KeyZ');
		await expect(first).toHaveValue('Mateo querido:');
		await carmen.keyboard.press('Alt+Digit1');
		await expect(first).toHaveValue(taken);
		await carmen.keyboard.press('Alt+KeyT');
		await expect(ways.getByRole('listitem')).toContainText(['Mateo querido:']);
		await ways
			.getByRole('listitem')
			.filter({ hasText: 'Mateo querido:' })
			.getByRole('button')
			.click();
		await expect(first).toHaveValue('Mateo querido:');
		await expect(saved(carmen)).toBeVisible();
	}
);

test(
	'without a connection Carmen writes on; what was written elsewhere meanwhile stands beside it',
	{ tag: '@once' },
	async ({ device }) => {
		const carmen = await device('Doña Carmen');
		await toDesk(carmen);
		const other = await device('Doña Carmen');
		await other.goto(carmen.url());
		await awake(other);

		await carmen.context().setOffline(true);
		await field(carmen, 0).fill('Querido amigo:');
		await field(carmen, 1).fill('Te escribo.');
		await expect(carmen.getByText(es('translation:desk.failed'))).toBeVisible();
		const stay = carmen.getByText(es('translation:desk.stay'));
		await expect(stay).toBeVisible();
		await field(other, 0).fill('Hola, amigo:');
		await expect(saved(other)).toBeVisible();
		await other.reload();
		await expect(field(other, 0)).toHaveValue('Hola, amigo:');
		await carmen.context().setOffline(false);
		await expect(stay).toHaveCount(0);

		const both = carmen.getByRole('group', { name: es('translation:meet.title') });
		await expect(both).toContainText('Hola, amigo:');
		await expect(both).toContainText('Querido amigo:');
		await expect(field(carmen, 0)).toHaveValue('Querido amigo:');
		await both.getByRole('button', { name: es('translation:meet.both') }).click();
		await expect(field(carmen, 0)).toHaveValue('Hola, amigo: Querido amigo:');
		await expect(both).toHaveCount(0);
		await expect(saved(carmen)).toBeVisible();
		await other.reload();
		await expect(field(other, 0)).toHaveValue('Hola, amigo: Querido amigo:');
		await expect(field(other, 1)).toHaveValue('Te escribo.');
	}
);

test(
	'what Carmen typed without a connection on her own telephone is locked there, comes back with her, and is gone once it is sent',
	{ tag: '@once' },
	async ({ device, database }) => {
		const carmen = await device('Doña Carmen', { viewport: { width: 360, height: 740 } });
		await isHerOwn(database);
		await toDesk(carmen);
		const desk = carmen.url();
		await carmen.context().setOffline(true);
		await field(carmen, 0).fill('Querido Mateo:');
		await expect(carmen.getByText(es('translation:desk.onDevice'))).toBeVisible();
		const kept = await keptOn(carmen);
		expect(kept).toHaveLength(1);
		expect(kept.join()).not.toContain('Querido');
		await carmen.close({ runBeforeUnload: false });

		const again = await carmen.context().newPage();
		await again.context().setOffline(false);
		await again.goto(desk);
		await expect(field(again, 0)).toHaveValue('Querido Mateo:');
		await expect(saved(again)).toBeVisible();
		await expect
			.poll(() => again.evaluate(() => Object.keys(localStorage).join()))
			.not.toContain('puente-desk');
		await again.reload();
		await expect(field(again, 0)).toHaveValue('Querido Mateo:');
	}
);

for (const phone of ['her own telephone', 'a shared one'])
	test(
		`when Carmen signs out of ${phone}, nothing of what she typed without a connection is on it`,
		{ tag: '@once' },
		async ({ device, database }) => {
			const isOwn = phone === 'her own telephone';
			const carmen = await device('Doña Carmen', { viewport: { width: 360, height: 740 } });
			if (isOwn) await isHerOwn(database);
			await toDesk(carmen);
			const desk = carmen.url();
			// The line breaks for the desk alone, so that signing out still reaches the server.
			await carmen.route('**/translate/**', (route) =>
				route.request().method() === 'POST' ? route.abort() : route.continue()
			);
			await field(carmen, 0).fill('Querido Mateo:');
			await expect(
				carmen.getByText(es(isOwn ? 'translation:desk.onDevice' : 'translation:desk.failed'))
			).toBeVisible();
			expect(await keptOn(carmen)).toHaveLength(isOwn ? 1 : 0);
			const page = await carmen.context().newPage();
			await carmen.close({ runBeforeUnload: false });
			await page.goto('/home');
			await page.getByRole('button', { name: es('common:nav.signOut') }).click();
			await page.waitForURL((url) => url.pathname === '/');
			expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
			await page.goto(desk);
			await page.waitForURL(/\/sign-in/);
			await expect(page.getByText('Querido Mateo:')).toHaveCount(0);
		}
	);

/** Carmen said of this telephone that it is her own. */
async function isHerOwn(database: string) {
	const db = openDatabase(database);
	await db
		.updateTable('session')
		.set({ kind: 'own-phone' })
		.where('personId', '=', (eb) =>
			eb.selectFrom('person').select('id').where('name', '=', 'Doña Carmen')
		)
		.execute();
	await db.destroy();
}

/** What the desk keeps on a telephone. */
const keptOn = (page: Page) =>
	page.evaluate(() =>
		Object.keys(localStorage)
			.filter((place) => place.startsWith('puente-desk:'))
			.map((place) => localStorage.getItem(place) ?? '')
	);

test(
	'Carmen gives a letter to Inés with a note, who reads it and goes on',
	{ tag: '@once' },
	async ({ device }) => {
		const carmen = await device('Doña Carmen');
		await toDesk(carmen);
		const address = carmen.url();
		await field(carmen, 0).fill('Hola, Mateo:');
		await carmen.getByRole('button', { name: es('translation:desk.letGo') }).click();
		const dialog = carmen.getByRole('dialog', { name: es('translation:desk.letGoQuestion') });
		await dialog.getByLabel(es('translation:handOver.to')).selectOption({ label: 'Inés Menjívar' });
		await dialog
			.getByLabel(es('translation:handOver.note'))
			.fill('El saludo ya está; lo demás no lo toqué.');
		await dialog.getByRole('button', { name: es('translation:desk.letGo') }).click();
		await expect(carmen.getByText(es('translation:done.handed-over'))).toBeVisible();

		const ines = await device('Inés Menjívar', { locale: 'en-US' });
		await ines.goto(address);
		await expect(ines.getByText('El saludo ya está; lo demás no lo toqué.')).toBeVisible();
		await expect(field(ines, 0)).toHaveValue('Hola, Mateo:');
	}
);

test(
	'without a script sentences are joined and split with buttons, and nothing typed is lost',
	{ tag: '@once' },
	async ({ device }) => {
		const carmen = await device('Doña Carmen', { javaScriptEnabled: false });
		await carmen.goto('/translate');
		await carmen.locator('main a[href^="/translate/0"]').last().click();
		await carmen.locator('form[action="?/take"] button').click();
		const count = await field(carmen, 0).count();
		expect(count).toBe(1);
		const before = await sentences(carmen).allInnerTexts();
		const join = carmen.locator('[formaction="?/join"]').first();
		const n = Number(await join.getAttribute('value'));
		await carmen.locator(`textarea[name="target-${n}"]`).fill('Uno.');
		await carmen.locator(`textarea[name="target-${n + 1}"]`).fill('Dos.');
		await carmen.locator(`#sentence-${n} .ways summary`).click();
		await join.click();
		await expect(carmen.locator(`textarea[name="target-${n}"]`)).toHaveValue('Uno. Dos.');
		expect(await sentences(carmen).count()).toBe(before.length - 1);
		await carmen.locator(`#sentence-${n} .ways summary`).click();
		await carmen.locator(`#sentence-${n} [formaction="?/split"]`).click();
		await expect(carmen.locator(`textarea[name="target-${n + 1}"]`)).toHaveValue('Dos.');
		expect(await sentences(carmen).allInnerTexts()).toEqual(before);
	}
);

for (const [locale, t] of [
	['es-SV', es],
	['en-US', en]
] as const)
	for (const width of [360, 1280])
		test(
			`the desk with its ways open is for everybody, ${width} pixels wide, in ${locale}`,
			{ tag: '@once' },
			async ({ device }) => {
				const carmen = await device('Doña Carmen', { viewport: { width, height: 800 }, locale });
				await carmen.goto('/translate');
				await carmen.locator('main a[href^="/translate/0"]').first().click();
				await awake(carmen);
				await field(carmen, 1).focus();
				await carmen.keyboard.press('Alt+KeyT');
				await expect(carmen.locator('.ways[open]')).toHaveCount(1);
				expect(
					await carmen.evaluate(() => document.documentElement.scrollWidth - innerWidth)
				).toBeLessThanOrEqual(0);
				const { violations } = await new AxeBuilder({ page: carmen }).analyze();
				expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
				expect(t('translation:desk.whole.letter')).not.toBe('');
			}
		);

for (const viewport of [
	{ width: 360, height: 740 },
	{ width: 1280, height: 900 }
])
	test(
		`Carmen goes through her desk with the tab key at ${String(viewport.width)} px, and nothing hides behind the bar below`,
		{ tag: '@once' },
		async ({ device }) => {
			const carmen = await device('Doña Carmen', { viewport });
			await toDesk(carmen);
			await field(carmen, 0).focus();
			for (let pressed = 0; pressed < 25; pressed += 1) {
				await carmen.keyboard.press('Tab');
				await expect.poll(() => carmen.evaluate(behindAnother)).toEqual([]);
			}
		}
	);

for (const javaScriptEnabled of [true, false])
	test(
		javaScriptEnabled
			? 'on a telephone a sentence shows its ways while it is written, and nothing moves under the finger'
			: 'on a telephone without a script every sentence shows its ways',
		{ tag: '@once' },
		async ({ device }) => {
			const carmen = await device('Doña Carmen', {
				viewport: { width: 360, height: 740 },
				javaScriptEnabled
			});
			await carmen.goto('/translate');
			await carmen.locator('main a[href^="/translate/0"]').first().click();
			const ways = carmen.locator('.sentence .ways > summary');
			await expect(ways.first()).toBeAttached();
			const shown = () => ways.evaluateAll((all) => all.map((each) => each.checkVisibility()));
			const count = await ways.count();
			if (!javaScriptEnabled) return expect(await shown()).toEqual(Array(count).fill(true));

			await awake(carmen);
			expect(await shown()).toEqual(Array(count).fill(false));
			const only = (at: number) => Array.from({ length: count }, (_, n) => n === at);
			await field(carmen, 1).click();
			expect(await shown()).toEqual(only(1));
			const top = () => field(carmen, 3).evaluate((each) => each.getBoundingClientRect().top);
			await field(carmen, 3).scrollIntoViewIfNeeded();
			const before = await top();
			await field(carmen, 3).click();
			expect(await shown()).toEqual(only(3));
			expect(Math.abs((await top()) - before)).toBeLessThan(2);
			// What leaves the field for the bar below folds nothing away.
			await carmen.getByRole('button', { name: es('translation:desk.save'), exact: true }).focus();
			expect(await shown()).toEqual(only(3));
			await field(carmen, 3).focus();
			await carmen.keyboard.press('Alt+KeyT');
			await expect(carmen.locator('.ways[open]')).toHaveCount(1);
			await field(carmen, 1).focus();
			expect(await shown()).toEqual(only(1).map((is, n) => is || n === 3));
		}
	);

/** What has the focus, if something else is painted where its middle is. */
function behindAnother(): string[] {
	const at = document.activeElement;
	if (!at?.closest('.sentence')) return [];
	const { x, y, width, height } = at.getBoundingClientRect();
	const top = document.elementFromPoint(x + width / 2, y + height / 2);
	return at === top || at.contains(top) || top?.contains(at) ? [] : [at.outerHTML];
}
