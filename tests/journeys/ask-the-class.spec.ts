import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { expect, test } from '#tests/support/journey.ts';

const es = tFor('es');
const phone = { viewport: { width: 360, height: 740 }, locale: 'es-SV' };

/** A word of Yesenia's letter, which Mateo used too when he wrote to Ana. */
const word = 'patas';
const forAdults = 'El pie de un animal, también el de una mesa.';
const forChildren = { es: 'el pie de un animal', en: 'the foot of an animal' };

async function isTidy(page: Page, script = true) {
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide, page.url()).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
	if (!script) return;
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
}

async function readLetterOfMateo(ana: Page) {
	await ana.goto('/mailbox');
	await ana.locator('.envelopes a').filter({ hasText: 'Mateo' }).first().click();
}

for (const javaScriptEnabled of [true, false])
	test(
		`Carmen asks the class about a word, Profe Delmy answers in Spanish, both communities agree, and Ana reads what it means, ${javaScriptEnabled ? 'with' : 'without'} script`,
		{ tag: '@once' },
		async ({ device }) => {
			test.slow();
			const options = { ...phone, javaScriptEnabled };
			const carmen = await device('Doña Carmen', options);
			await openLetterOfYesenia(carmen);
			const desk = new URL(carmen.url()).pathname;
			await carmen.getByText(es('glossary:ask.title')).click();
			// What stands nowhere in the letter is nothing to ask.
			const asked = carmen.getByLabel(es('glossary:ask.word'));
			await asked.fill('unicornio');
			await carmen.getByRole('button', { name: es('glossary:ask.ask') }).click();
			await expect(carmen.getByText(es('problems:field.not-in-letter'))).toBeVisible();
			await expect(asked).toHaveValue('unicornio');
			await asked.fill(word);
			await carmen.getByRole('button', { name: es('glossary:ask.ask') }).click();
			await expect(carmen.getByText(es('glossary:ask.waits'))).toBeVisible();
			await isTidy(carmen, javaScriptEnabled);

			const delmy = await device('Profe Delmy', options);
			await delmy.goto('/home');
			await delmy.getByRole('link', { name: 'Mi clase', exact: true }).first().click();
			await delmy.locator('main a[href$="/words"]').click();
			const question = delmy.getByRole('region', { name: word, exact: true });
			await expect(question.locator('blockquote')).toContainText('cinco patas');
			await expect(question).toContainText('Doña Carmen');
			await question.getByLabel(es('glossary:asked.term')).fill('pata');
			await question.getByLabel(es('glossary:asked.meaning')).fill(forAdults);
			await question.getByLabel(es('glossary:asked.child')).fill(forChildren.es);
			await isTidy(delmy, javaScriptEnabled);
			await question.getByRole('button', { name: es('glossary:asked.answer') }).click();
			await expect(delmy.getByText(es('glossary:asked.done'))).toBeVisible();
			await expect(question).toHaveCount(0);

			// At the desk the word has a card, which says that nobody agreed yet.
			await carmen.goto(desk);
			await carmen.getByRole('button', { name: word, exact: true }).click();
			const card = carmen.getByRole('dialog', { name: 'pata' });
			await expect(card).toContainText(forAdults);
			await expect(card).toContainText(es('glossary:card.proposed'));
			await isTidy(carmen, javaScriptEnabled);
			await card.getByRole('button', { name: es('glossary:card.close') }).click();
			await expect(card).toBeHidden();
			await carmen.getByRole('link', { name: es('glossary:ask.toTerm') }).click();
			await expect(carmen.getByText(/La propuso la clase/)).toBeVisible();

			const ana = await device('Ana', { ...options, locale: 'en-US' });
			await readLetterOfMateo(ana);
			await expect(ana.getByText(forChildren.en)).toHaveCount(0);

			await carmen.getByText(es('glossary:term.change')).click();
			await carmen.getByLabel(es('glossary:words.meanings'), { exact: true }).fill('paw, leg');
			await carmen.getByLabel(es('glossary:words.childEn')).fill(forChildren.en);
			await isTidy(carmen, javaScriptEnabled);
			await carmen.getByRole('button', { name: es('glossary:term.save') }).click();
			await expect(carmen.getByText('paw, leg').first()).toBeVisible();
			// One community said yes: nothing crosses before the other one did.
			await ana.reload();
			await expect(ana.getByText(forChildren.en)).toHaveCount(0);

			const tomas = await device('Tomás Abrego', options);
			await tomas.goto(new URL(carmen.url()).pathname);
			await tomas.getByRole('button', { name: es('glossary:term.agree') }).click();
			await expect(tomas.getByText(es('glossary:status.agreed'))).toBeVisible();
			await expect(tomas.getByText(/La propuso la clase/)).toBeVisible();
			await isTidy(tomas, javaScriptEnabled);

			await ana.reload();
			await expect(ana.getByText(forChildren.en)).toBeVisible();
			await expect(ana.locator('a[data-word]').filter({ hasText: word })).toBeVisible();
			await expect(ana.getByText(forAdults)).toHaveCount(0);
			await isTidy(ana, javaScriptEnabled);
		}
	);

/** The one letter from Las Flores that waits for a translator. */
async function openLetterOfYesenia(carmen: Page) {
	await carmen.goto('/translate');
	const way = { from: 'español', to: 'inglés' };
	await carmen
		.locator('a.open-work')
		.filter({ hasText: es('translation:take.of.letter', way) })
		.first()
		.click();
	await carmen.getByRole('button', { name: es('translation:take.take') }).click();
	await expect(carmen.getByText('gallina Pinta').first()).toBeVisible();
}
