import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { expect, test } from '#tests/support/journey.ts';

const es = tFor('es');
const phone = { viewport: { width: 360, height: 740 }, locale: 'es-SV' };

const text = `Hola Diego:

Me llamo Mateo. Mi número es 7012-3456.

Mi perro se llama Sol. ¿Cómo es tu calle?`;
const mended = text.replace('Mi número es 7012-3456.', 'Mi color es el verde.');

test(
	'Tomás returns a letter with comments, Mateo mends it with them beside it, and Tomás sees just that',
	{ tag: '@once' },
	async ({ device }) => {
		test.setTimeout(240_000);
		const mateo = await device('Mateo', phone);
		await mateo.goto('/letters');
		await mateo.locator('main a[href^="/letters/"]').first().click();
		const paper = mateo.getByLabel(es('letters:write.yours'), { exact: true });
		await paper.fill(text);
		await mateo.getByRole('button', { name: es('letters:write.handIn') }).click();
		await expect(mateo.getByText(es('letters:own.handedIn'))).toBeVisible();
		const address = new URL(mateo.url()).pathname;

		const delmy = await device('Profe Delmy', { locale: 'es-SV' });
		const letters = `${await classOf(delmy)}/letters`;
		await delmy.goto(`${letters}/${address.split('/').at(-1)}`);
		await delmy.getByRole('button', { name: es('letters:one.passOn') }).click();
		await expect(delmy.getByText(es('letters:class.done.passed-on'))).toBeVisible();

		const tomas = await device('Tomás Abrego', { locale: 'es-SV' });
		await openLast(tomas);
		// One press at the phone number, and a gentle sentence stands there.
		await tomas.getByLabel(es('returning:flag.tick')).first().check();
		await expect(tomas.locator('textarea[name="say-1"]')).toHaveValue(es('returning:offer.phone'));
		// Words that are selected get a comment of their own.
		await tomas.getByText('Mi perro se llama Sol.').evaluate(selectTheDog);
		await tomas.getByRole('button', { name: es('returning:words.choose') }).click();
		await tomas.keyboard.type('¡Qué lindo nombre!');
		// Words that do not stand there are said, and nothing is lost.
		await tomas.getByRole('button', { name: es('returning:words.another') }).click();
		await tomas.keyboard.type('mi gato');
		await tomas.getByLabel(es('returning:words.say')).fill('¿Cuál gato?');
		// What was missing is said, until it is there.
		await tomas.getByRole('button', { name: es('moderation:item.send') }).click();
		await expect(tomas.getByText(es('problems:field.reason'))).toBeVisible();
		await tomas.getByLabel('Dice cómo encontrar a alguien').check();
		await expect(tomas.getByText(es('problems:field.reason'))).toBeHidden();
		const note = tomas.getByLabel(es('moderation:item.noteChild', { name: 'Mateo' }));
		await expect(note).toHaveValue(/^Dice cómo encontrar a alguien/);
		await tomas.getByRole('button', { name: es('moderation:item.send') }).click();
		await expect(tomas.getByText(es('problems:field.not-in-text'))).toBeVisible();
		await expect(tomas.getByLabel(es('returning:words.say'))).toHaveValue('¿Cuál gato?');
		await tomas.getByLabel(es('returning:words.quote')).fill('mi gatito');
		await expect(tomas.getByText(es('problems:field.not-in-text'))).toHaveCount(0);
		await tomas
			.getByRole('button', { name: es('returning:words.remove') })
			.last()
			.click();
		await tomas.getByRole('button', { name: es('moderation:item.send') }).click();
		await expect(tomas.getByText(es('moderation:done.returned'))).toBeVisible();

		await mateo.goto(address);
		const comments = mateo.getByRole('region', { name: es('comments:title') });
		await expect(comments.getByText(es('returning:offer.phone'))).toBeVisible();
		await expect(comments.getByText('¡Qué lindo nombre!')).toBeVisible();
		// On a phone the letter comes first, and nothing is said twice of the same words.
		const above = (await paper.boundingBox())?.y ?? Infinity;
		expect(above).toBeLessThan((await comments.boundingBox())?.y ?? 0);
		await expect(mateo.locator('.hints q')).toHaveCount(0);
		await mateo
			.getByRole('button', { name: es('comments:find') })
			.first()
			.click();
		const chosen = await paper.evaluate((field: HTMLTextAreaElement) =>
			field.value.slice(field.selectionStart, field.selectionEnd)
		);
		expect(chosen).toBe('7012-3456');
		await paper.fill(mended);
		await expect(comments.getByText(es('comments:gone'))).toBeVisible();
		await comments.getByLabel(es('comments:done')).first().check();
		expect(
			await mateo.evaluate(() => document.documentElement.scrollWidth),
			'wider than the phone'
		).toBeLessThanOrEqual(360);
		await delmy.goto(`${letters}/${address.split('/').at(-1)}`);
		await expect(delmy.getByText('¡Qué lindo nombre!')).toBeVisible();
		await mateo.getByRole('button', { name: es('letters:write.handIn') }).click();
		await expect(mateo.getByText(es('letters:own.handedIn'))).toBeVisible();
		await delmy.reload();
		// What was asked for, and what became of it.
		await expect(delmy.getByText(es('returning:since.title'))).toBeVisible();
		const seen = delmy.getByRole('region', { name: es('returning:since.changed') });
		await expect(seen.locator('ins').first()).toContainText('color');
		await delmy.getByRole('button', { name: es('letters:one.passOn') }).click();
		await expect(delmy.getByText(es('letters:class.done.passed-on'))).toBeVisible();

		await openLast(tomas);
		await expect(tomas.getByText('¡Qué lindo nombre!')).toBeHidden();
		const changes = tomas.getByRole('region', { name: es('returning:since.changed') });
		await expect(changes.locator('ins').first()).toContainText('color');
		await expect(changes).not.toContainText('Sol');
		await expect(tomas.getByText('Mi perro se llama Sol.')).toBeHidden();
		await tomas.getByText(es('returning:since.whole'), { exact: true }).click();
		await expect(tomas.getByText('Mi perro se llama Sol.')).toBeVisible();
	}
);

/** The class of a teacher, from the links of their home page. */
async function classOf(teacher: Page): Promise<string> {
	await teacher.goto('/home');
	const links = await teacher.locator('main a[href^="/class/"]').all();
	const href = (await links[0]?.getAttribute('href')) ?? '';
	return href.split('/').slice(0, 3).join('/');
}

/** What waits last in the line. */
async function openLast(reviewer: Page) {
	await reviewer.goto('/review');
	await reviewer.locator('a.open-work').last().click();
	await reviewer.waitForURL(/\/review\/[0-9a-f-]{36}/);
}

/** As somebody does with a pointer; the words stand among numbers of flags. */
function selectTheDog(within: Element) {
	const words = 'Mi perro se llama Sol';
	const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const at = walker.currentNode.textContent?.indexOf(words) ?? -1;
		if (at >= 0)
			document
				.getSelection()
				?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
	}
}
