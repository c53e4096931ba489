import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { segmentsOf } from '#lib/translation/queries.server.ts';
import { expect, test } from '#tests/support/journey.ts';

const en = tFor('en');
const es = tFor('es');
const phone = { viewport: { width: 360, height: 740 }, locale: 'es-SV' };

/** Nothing lies outside the phone, and axe, which needs script, finds nothing. */
async function isTidy(page: Page, script = true) {
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
	if (!script) return;
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
}

async function openLetterOfAna(mateo: Page) {
	await mateo.goto('/mailbox');
	await mateo.locator('.envelopes a').filter({ hasText: 'Ana' }).first().click();
}

const sentencesOf = (page: Page, part: 'original' | 'translation') =>
	page.locator(`.${part} [data-n]`);

for (const javaScriptEnabled of [true, false])
	test(
		`Mateo reads the letter as Ana wrote it, and then the translation bit by bit, ${javaScriptEnabled ? 'with' : 'without'} script`,
		{ tag: '@once' },
		async ({ device }) => {
			const mateo = await device('Mateo', { ...phone, javaScriptEnabled });
			await openLetterOfAna(mateo);
			await mateo.getByRole('link', { name: es('delivery:read.learn') }).click();
			await isTidy(mateo, javaScriptEnabled);
			const all = await sentencesOf(mateo, 'translation').count();
			const veiled = mateo.locator('.veiled');
			await expect(veiled).toHaveCount(all);
			await expect(mateo.locator('.translation').getByText('Querido Mateo:')).toBeHidden();
			let asked = 0;
			mateo.on('request', () => asked++);
			const next = mateo.getByRole('link', { name: es('delivery:read.next') });
			await next.click();
			await expect(mateo.locator('.translation').getByText('Querido Mateo:')).toBeVisible();
			await next.click();
			await expect(veiled).toHaveCount(all - 2);
			await expect(mateo.locator('.translation [data-n="1"]')).toBeInViewport();
			// One further on, where a reader taps.
			await mateo.locator('.veil').last().click();
			await expect(veiled).toHaveCount(javaScriptEnabled ? all - 3 : 0);
			if (javaScriptEnabled) {
				expect(asked, 'nothing leaves the device').toBe(0);
				await mateo.locator('.veil').first().focus();
				await mateo.keyboard.press('Enter');
				await expect(veiled).toHaveCount(all - 4);
				await mateo.reload();
				await expect(veiled, 'the address remembers how far one came').toHaveCount(all - 3);
			}
			await mateo
				.getByRole('link', {
					name: es(javaScriptEnabled ? 'delivery:read.showAll' : 'delivery:read.both')
				})
				.click();
			await expect(veiled).toHaveCount(0);
			expect(new URL(mateo.url()).searchParams.has('learn')).toBe(false);
		}
	);

test(
	'sentences that were joined on the desk stand in the lines in which Ana wrote them',
	{ tag: '@once' },
	async ({ device, database }) => {
		const db = openDatabase(database);
		const mateo = await device('Mateo', phone);
		await openLetterOfAna(mateo);
		const letterId = new URL(mateo.url()).pathname.split('/').at(-1) ?? '';
		await joinFirst(db, letterId);
		await db.destroy();
		await mateo.reload();
		await expect(sentencesOf(mateo, 'original').first()).toContainText('Dear Mateo');
		const lines = (await sentencesOf(mateo, 'original').first().innerText()).trim().split(/\n+/);
		expect(lines).toHaveLength(2);
		await isTidy(mateo);
	}
);

/** The greeting and what comes after it as one sentence, with the line break between them. */
async function joinFirst(db: Db, letterId: string) {
	const { id } = await db
		.selectFrom('textTranslation')
		.innerJoin('revision', 'revision.id', 'textTranslation.sourceRevisionId')
		.select('textTranslation.id')
		.where('revision.workId', '=', letterId)
		.executeTakeFirstOrThrow();
	const [one, next] = await segmentsOf(db, id);
	if (!one || !next) throw new Error('The letter has one sentence.');
	await db.deleteFrom('segment').where('translationId', '=', id).where('n', '=', next.n).execute();
	await db
		.updateTable('segment')
		.set({ source: one.source + one.after + next.source, after: next.after })
		.where('translationId', '=', id)
		.where('n', '=', one.n)
		.execute();
}

test(
	'a tap shows what a sentence says in the other language, and a word that stayed what it is',
	{ tag: '@once' },
	async ({ device }) => {
		const ana = await device('Ana', { ...phone, locale: 'en-US' });
		await ana.goto('/mailbox');
		await ana.locator('.envelopes a').filter({ hasText: 'Mateo' }).first().click();
		const sentence = sentencesOf(ana, 'translation').nth(1);
		const said = await sentencesOf(ana, 'original').nth(1).textContent();
		const under = ana.locator('.under');
		await sentence.click();
		await expect(under).toContainText(said?.trim() ?? '?');
		await expect(under.locator('[lang="es-SV"]')).toBeVisible();
		await isTidy(ana);
		await sentence.click();
		await expect(under).toHaveCount(0);
		await sentence.focus();
		await ana.keyboard.press('Enter');
		await expect(under).toContainText(said?.trim() ?? '?');
		await ana.keyboard.press('Escape');
		await expect(under).toHaveCount(0);

		const word = ana.locator('a[data-word]').first();
		const note = await ana.locator((await word.getAttribute('href')) ?? '').textContent();
		await word.focus();
		await expect(ana.locator('.tip')).toHaveText(note ?? '?');
		await isTidy(ana);
		await ana.keyboard.press('Escape');
		await expect(ana.locator('.tip')).toHaveCount(0);
	}
);

for (const javaScriptEnabled of [true, false])
	test(
		`Profe Delmy says that a word is odd, Inés sends it to Carmen, and Mateo reads the second version, which the sheet names, ${javaScriptEnabled ? 'with' : 'without'} script`,
		{ tag: '@once' },
		async ({ device }) => {
			test.slow();
			const script = { javaScriptEnabled };
			const delmy = await device('Profe Delmy', { ...phone, ...script });
			await delmy.goto('/home');
			await delmy.getByRole('link', { name: 'Mi clase', exact: true }).first().click();
			const mail = `${new URL(delmy.url()).pathname}/mail`;
			await delmy.goto(`${mail}/arrived`);
			await delmy.getByRole('link', { name: /Ana.*Mateo/ }).click();
			await delmy.getByRole('link', { name: es('doubts:linkWhole') }).click();
			await isTidy(delmy, javaScriptEnabled);
			await delmy.getByRole('button', { name: es('doubts:send') }).click();
			await expect(delmy.getByText(es('doubts:choose'))).toBeVisible();
			await expect(delmy.getByLabel(es('doubts:whole'))).toBeChecked();
			await delmy.getByText(es('doubts:further')).click();
			await delmy.getByRole('radio', { name: /Me gusta dibujar/ }).check();
			await delmy.getByLabel(es('doubts:kind.word')).check();
			await delmy.getByLabel(es('doubts:words')).fill('Aquí decimos panqueques.');
			await delmy.getByRole('button', { name: es('doubts:send') }).click();
			await expect(delmy.getByText(es('doubts:done'))).toBeVisible();
			await expect(delmy.getByText(es('doubts:status.asked'))).toBeVisible();
			await isTidy(delmy, javaScriptEnabled);

			const ines = await device('Inés Menjívar', { ...phone, ...script });
			await ines.goto('/home');
			await ines.getByRole('link', { name: en('home:desk.doubts.title'), exact: true }).click();
			await isTidy(ines, javaScriptEnabled);
			await ines.locator('a[href^="/review/doubts/"]').last().click();
			await expect(ines.getByText('Aquí decimos panqueques.')).toBeVisible();
			await isTidy(ines, javaScriptEnabled);
			await ines.getByLabel(en('doubts:review.note')).fill('¿Qué dicen los niños de allá?');
			await ines.getByRole('button', { name: en('doubts:review.sendToCorrect') }).click();
			await expect(ines.getByText(en('doubts:review.done.doubt-correct'))).toBeVisible();

			const carmen = await device('Doña Carmen', { ...phone, ...script });
			await carmen.goto('/news');
			await carmen.locator('a[href^="/translate/"]').first().click();
			await expect(carmen.getByText('¿Qué dicen los niños de allá?').first()).toBeVisible();
			await isTidy(carmen, javaScriptEnabled);
			const name = await carmen
				.locator('textarea')
				.evaluateAll((fields) =>
					(fields as HTMLTextAreaElement[])
						.find(({ value }) => value.includes('tortitas'))
						?.getAttribute('name')
				);
			const field = carmen.locator(`textarea[name="${name}"]`);
			await field.fill((await field.inputValue()).replace('tortitas', 'panqueques'));
			await carmen.getByRole('button', { name: es('translation:desk.handIn') }).click();
			await carmen.waitForURL(/\/translate\?/);

			const mateo = await device('Mateo', { ...phone, ...script });
			await openLetterOfAna(mateo);
			await expect(mateo.locator('.translation')).toContainText('tortitas');

			await ines.goto('/review?kind=translation');
			await approveTranslationOf(ines);

			await openLetterOfAna(mateo);
			await expect(mateo.locator('.translation')).toContainText('panqueques');
			await expect(mateo.locator('.credit')).toContainText(/versión 2/);
			await isTidy(mateo, javaScriptEnabled);

			await delmy.reload();
			await expect(delmy.getByText(es('doubts:status.corrected'))).toBeVisible();
			await delmy.goto(`${mail}/arrived`);
			await expect(delmy.getByText(es('doubts:printAnew'))).toBeVisible();
			await delmy.getByRole('link', { name: es('delivery:days.print') }).click();
			const sheet = delmy.getByRole('article').filter({
				has: delmy.getByRole('heading', { name: 'Mateo', level: 2 })
			});
			await expect(sheet.getByText(/^Versión 2 · corregida/)).toBeVisible();
		}
	);

/** Doña Carmen's corrected translation is the one that was handed in last. */
async function approveTranslationOf(ines: Page) {
	await ines.locator('a.open-work[href^="/review/"]:not([href*="doubts"])').last().click();
	await expect(ines.getByText('panqueques').first()).toBeVisible();
	await ines.getByRole('button', { name: en('moderation:item.approve') }).click();
	await expect(ines.getByText(en('moderation:done.approved'))).toBeVisible();
}
