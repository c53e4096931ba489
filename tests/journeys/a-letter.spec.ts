import type { Locator, Page } from '@playwright/test';
import { localDate } from '#lib/platform/dates.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import { longLetter, poem, shortLetter } from '#tests/support/letters.ts';
import { expect, test } from '#tests/support/journey.ts';
import { fillIn, waveThrough } from '#tests/support/translating.ts';

const en = tFor('en');
const es = tFor('es');

test(
	'a letter goes from Ana’s desk to Mateo’s hands, and he answers',
	{ tag: '@both-engines' },
	async ({ device }) => {
		test.setTimeout(240_000);
		const ana = await device('Ana');
		await ana.goto('/letters');
		await ana.getByRole('button', { name: en('letters:mine.write', { name: 'Mateo' }) }).click();
		await ana.getByLabel(en('letters:write.yours'), { exact: true }).fill(poem);
		await ana.getByRole('button', { name: en('letters:write.handIn') }).click();
		await expect(ana.getByText(en('letters:own.handedIn'))).toBeVisible();

		const laura = await device('Laura Rivera');
		await laura.goto('/home');
		await laura
			.getByRole('link', { name: /letters/i })
			.first()
			.click();
		await laura
			.getByRole('link', { name: en('letters:class.read', { name: 'Ana' }) })
			.first()
			.click();
		const text = laura.getByRole('paragraph').filter({ hasText: 'The river by my house is slow,' });
		await expect(text).toBeVisible();
		await laura.getByRole('button', { name: en('letters:one.passOn') }).click();
		await expect(laura.getByText(en('letters:class.done.passed-on'))).toBeVisible();

		const tomas = await device('Tomás Abrego');
		await openNewest(tomas, '/review');
		await expect(tomas.getByText('it does not ask where the ducks go.')).toBeVisible();
		await approve(tomas, es);
		await expect(tomas.getByText(es('moderation:done.approved'))).toBeVisible();

		const carmen = await device('Doña Carmen');
		await openNewestToTranslate(carmen);
		await carmen.getByRole('button', { name: es('translation:take.take') }).click();
		await expect(carmen.locator('textarea[name^="target-"]').first()).toBeVisible();
		await fillIn(carmen, (i) => `Oración ${i + 1} ✓`);
		await carmen.getByRole('button', { name: es('translation:desk.handIn') }).click();
		// It is no good translation: the desk says why, and she gives her reasons.
		await expect(carmen.getByText(es('checks:kind.names')).first()).toBeVisible();
		await waveThrough(carmen);
		await carmen.getByRole('button', { name: es('translation:desk.handIn') }).click();
		await carmen.waitForURL(/\/translate(\?|$)/);

		const ines = await device('Inés Menjívar');
		await openNewest(ines, '/review');
		await expect(ines.getByText('Oración 2 ✓').first()).toBeVisible();
		await approve(ines, en);
		await expect(ines.getByText(en('moderation:done.approved'))).toBeVisible();

		// Until mail day there is nothing of it on the other side.
		const mateo = await device('Mateo');
		const id = new URL(ana.url()).pathname.split('/').at(-1);
		expect((await mateo.goto(`/mailbox/${id}`))?.status()).toBe(404);

		await laura.goto('/home');
		await laura.locator('main a[href^="/mail-day/"]').first().click();
		await laura.waitForURL(/\/mail-day\//);
		const day = new URL(laura.url()).pathname;

		const delmy = await device('Profe Delmy');
		await delmy.goto(`${day}/presence`);
		for (const box of await delmy.locator('input[name="present"]').all()) await box.uncheck();
		await delmy.getByLabel('Mateo').check();
		await delmy.getByRole('button', { name: es('delivery:presence.save') }).click();
		await expect(delmy.getByText(es('delivery:presence.done'))).toBeVisible();

		await laura.goto(day);
		await laura.getByRole('button', { name: en('delivery:release.do') }).click();
		await expect(laura.getByText(/in the children’s hands/)).toBeVisible();

		await mateo.goto('/mailbox');
		await mateo.locator(`a[href="/mailbox/${id}"]`).click();
		await expect(mateo.getByText('Oración 2 ✓')).toBeVisible();
		await expect(mateo.getByText('Mine is quiet about everything.')).toBeAttached();
		await expect(mateo.locator('[lang="en-US"]').first()).toBeAttached();
		await expect(mateo.getByText(/Doña Carmen/)).toBeVisible();

		await mateo
			.getByRole('button', { name: new RegExp('Ana') })
			.first()
			.click();
		await expect(mateo.getByLabel(es('letters:write.yours'), { exact: true })).toBeVisible();
	}
);

const answers = [
	{ from: 'Mateo', to: 'Ana', text: longLetter },
	{ from: 'Kevin', to: 'Maya', text: shortLetter }
];

test(
	'Mateo answers Ana with six hundred words and Kevin writes twenty to Maya: both arrive letter for letter',
	{ tag: ['@both-engines', '@once'] },
	async ({ device }) => {
		test.setTimeout(180_000);
		const delmy = await device('Profe Delmy');
		const tomas = await device('Tomás Abrego');
		const carmen = await device('Doña Carmen');
		const ines = await device('Inés Menjívar');
		const ids: string[] = [];

		for (const { from, to, text } of answers) {
			const child = await device(from);
			await child.goto('/letters');
			await child
				.getByRole('button', { name: es('letters:mine.write', { name: to }), exact: true })
				.click();
			const paper = child.getByLabel(es('letters:write.yours'), { exact: true });
			await paper.fill(text);
			await child.getByRole('button', { name: es('letters:write.handIn') }).click();
			await expect(child.getByText(es('letters:own.handedIn'))).toBeVisible();
			ids.push(new URL(child.url()).pathname.split('/').at(-1) ?? '');

			await delmy.goto('/home');
			await delmy.locator('main a[href$="/letters"]').first().click();
			await delmy
				.getByRole('link', { name: es('letters:class.read', { name: from }) })
				.first()
				.click();
			await delmy.getByRole('button', { name: es('letters:one.passOn') }).click();
			await expect(delmy.getByText(es('letters:class.done.passed-on'))).toBeVisible();

			await openNewest(tomas, '/review');
			// A scanner may point at some of six hundred words.
			for (const asked of await tomas.locator('select[data-answer]').all())
				await asked.selectOption('seen-fine');
			await approve(tomas, es);
			await expect(tomas.getByText(es('moderation:done.approved'))).toBeVisible();

			await openNewestToTranslate(carmen);
			await carmen.getByRole('button', { name: es('translation:take.take') }).click();
			await expect(carmen.locator('textarea[name^="target-"]').first()).toBeVisible();
			await fillIn(carmen, (i) => `Sentence ${i + 1} of ${from} – sí ✓`, 'Yes?');
			await carmen.getByRole('button', { name: es('translation:desk.handIn') }).click();
			await waveThrough(carmen);
			await carmen.getByRole('button', { name: es('translation:desk.handIn') }).click();
			await carmen.waitForURL(/\/translate(\?|$)/);

			await openNewest(ines, '/review');
			await approve(ines, en);
			await expect(ines.getByText(en('moderation:done.approved'))).toBeVisible();
		}

		// The next mail day of Las Flores is brought forward to today; of Cambridge only these two are in.
		const flores = await delmy.locator('nav a[href^="/class/"]').first().getAttribute('href');
		await delmy.goto(`${flores}/mail`);
		const planned = delmy.locator('form[action="?/move"]').first();
		const day = (await planned.locator('input[name="day"]').getAttribute('value')) ?? '';
		await planned.evaluate((form) => form.closest('details')?.setAttribute('open', ''));
		await planned.locator('input[name="on"]').fill(localDate(Date.now(), 'America/El_Salvador'));
		await planned.getByRole('button').click();
		await expect(delmy.getByText(es('delivery:days.done.moved'))).toBeVisible();

		const laura = await device('Laura Rivera');
		await laura.goto(`/mail-day/${day}/presence`);
		for (const box of await laura.locator('input[name="present"]').all()) await box.uncheck();
		for (const { to } of answers) await laura.getByLabel(to, { exact: true }).check();
		await laura.getByRole('button', { name: en('delivery:presence.save') }).click();
		await expect(laura.getByText(en('delivery:presence.done'))).toBeVisible();

		await delmy.goto(`/mail-day/${day}`);
		await delmy.getByRole('button', { name: es('delivery:release.do') }).click();
		await expect(delmy.getByText(/en (las )?manos/)).toBeVisible();

		for (const [i, { from, to, text }] of answers.entries()) {
			const reader = await device(to);
			await reader.goto('/mailbox');
			await reader.locator(`a[href="/mailbox/${ids[i]}"]`).click();
			const original = reader.getByRole('region', {
				name: en('delivery:read.wrote.es', { name: from })
			});
			expect(await wordsIn(original)).toEqual(linesOf(text));
			const translation = reader.getByRole('region', { name: en('delivery:read.in.en') });
			await expect(translation.locator('span[data-n]').last()).toContainText(`of ${from} – sí ✓`);
			await reader.context().close();
		}
	}
);

/** A letter as paragraphs of lines; spaces at the ends of lines are nothing that can be seen. */
const linesOf = (text: string) =>
	text.split(/\n\s*\n/).map((paragraph) => paragraph.split('\n').map((line) => line.trim()));

async function wordsIn(letter: Locator): Promise<string[][]> {
	const paragraphs = await letter.locator('p:has([data-n])').all();
	return Promise.all(
		paragraphs.map(async (paragraph) => {
			const lines = (await paragraph.innerText()).split('\n');
			return lines.map((line) => line.trim());
		})
	);
}

/** Queues show the oldest first, and never who wrote; the newest stands at the end of its list. */
async function openNewest(page: Page, queue: string) {
	await page.goto(queue);
	await page.getByRole('main').locator('a.open-work').last().click();
}

/** The line of a translator stands in the order of what fits them: ids sort by when a text was asked for. */
async function openNewestToTranslate(page: Page) {
	await page.goto('/translate');
	const waiting = page.getByRole('list', { name: es('translation:queue.waiting') });
	const links = await waiting
		.getByRole('link')
		.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
	await page.goto(links.toSorted().at(-1) ?? '/translate');
}

const approve = (page: Page, t: typeof en) =>
	page.getByRole('button', { name: t('moderation:item.approve') }).click();
