import { tFor } from '#lib/i18n/resources.server.ts';
import { drawn } from '#tests/support/drawn.ts';
import { awake, complaintsOf, expect, test } from '#tests/support/journey.ts';
import { adults } from '#tests/support/people.ts';

const es = tFor('es');
const phone = { viewport: { width: 360, height: 740 }, locale: 'es-SV', hasTouch: true };

test(
	'Profe Delmy shows what to do in a picture; Tomás looks at it first, and then everybody sees it',
	{ tag: '@once' },
	async ({ device, browser, server }) => {
		test.setTimeout(240_000);
		const delmy = await device(adults.delmy.name, phone);
		const complaints = complaintsOf(delmy);
		await delmy.goto('/lessons/mine');
		await delmy.getByRole('radio', { name: es('lessons:language.es') }).check();
		await delmy.getByRole('radio', { name: es('planning:mine.blank') }).check();
		await delmy.getByRole('button', { name: es('planning:mine.beginIt') }).click();
		await delmy.waitForURL(/\/write/);
		await awake(delmy);
		const plan = new URL(delmy.url()).pathname.replace(/\/write$/, '');
		await delmy.locator('input[name=title]').fill('El agua en el vaso');
		await delmy.locator('textarea[name=purpose]').fill('Ver el agua.');
		await delmy.getByRole('button', { name: es('planning:write.add'), exact: true }).click();
		await delmy.locator('input[name=m-m1-name]').fill('Mirar');
		await delmy.locator('textarea[name=m-m1-steps]').fill('Miramos el vaso.');
		await expect(delmy.getByText(es('planning:saving.saved'), { exact: true })).toBeVisible({
			timeout: 20_000
		});

		await delmy.getByRole('link', { name: es('planning:pictures.link') }).click();
		const file = { name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer: await drawn(3) };
		await delmy.locator('input[name=photos]').setInputFiles(file);
		await delmy.getByRole('button', { name: es('planning:pictures.send') }).click();
		await expect(delmy.getByText(es('planning:pictures.came', { count: 1 }))).toBeVisible();
		expect(
			await delmy.evaluate(() => document.documentElement.scrollWidth),
			'nothing is wider than a small phone'
		).toBeLessThanOrEqual(360);

		// Without words nobody else sees it; what was said is kept.
		await delmy.goto(`${plan}/share`);
		await expect(delmy.getByText(es('planning:share.asked.notSaid'))).toBeVisible();
		await delmy.getByRole('radio', { name: es('planning:share.audience.public') }).check();
		await delmy.getByRole('button', { name: es('planning:share.send') }).click();
		await expect(
			delmy.getByText(es('problems:field.lesson-pictures-need-words')).first()
		).toBeVisible();
		await delmy
			.getByRole('link', { name: es('problems:field.lesson-pictures-need-words') })
			.click();
		await delmy.waitForURL(/\/pictures$/);
		await delmy.getByLabel(es('photos:one.alt'), { exact: true }).fill('Un vaso con agua.');
		await delmy.getByRole('checkbox', { name: es('photos:one.nobody') }).check();
		await delmy
			.getByRole('button', { name: es('planning:pictures.keep') })
			.last()
			.click();
		await expect(delmy.getByText(es('planning:pictures.kept')).first()).toBeVisible();
		await delmy.goto(`${plan}/share`);
		await expect(delmy.getByText(es('planning:share.asked.nobody'))).toBeVisible();
		await delmy.getByRole('radio', { name: es('planning:share.audience.public') }).check();
		await delmy.getByRole('button', { name: es('planning:share.send') }).click();
		await expect(delmy.getByText(es('planning:share.handedIn'))).toBeVisible();

		const tomas = await device(adults.tomas.name);
		await tomas.goto('/review');
		await tomas.getByRole('main').locator('a.open-work').last().click();
		await awake(tomas);
		await tomas.getByText(es('photos:review.show')).click();
		await expect(tomas.getByRole('img', { name: es('photos:review.picture') })).toBeVisible();
		await tomas.waitForLoadState('networkidle');
		for (const asked of await tomas.locator('select[data-answer]').all())
			await asked.selectOption('seen-fine');
		await tomas.getByRole('button', { name: es('moderation:item.approve') }).click();
		await expect(tomas.getByText(es('moderation:done.approved'))).toBeVisible();

		const visitor = await browser.newPage({
			...{ baseURL: server.url, javaScriptEnabled: false, locale: 'es-SV' }
		});
		await visitor.goto(plan);
		const seen = visitor.getByRole('img', { name: 'Un vaso con agua.' });
		await seen.scrollIntoViewIfNeeded();
		const source = (await seen.getAttribute('src')) ?? '';
		expect((await visitor.request.get(source)).status()).toBe(200);
		const whole = await visitor.request.get(`${plan}/offline`);
		expect(await whole.text()).toContain('data:image/jpeg;base64,');
		await visitor.close();
		expect(complaints).toEqual([]);
	}
);
