import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { approveNewest, openNewest } from '#tests/support/approving.ts';
import { drawn } from '#tests/support/drawn.ts';
import { awake, expect, test } from '#tests/support/journey.ts';
import { adults } from '#tests/support/people.ts';

const es = tFor('es');
const en = tFor('en');
const phone = { viewport: { width: 360, height: 740 }, locale: 'es-SV', hasTouch: true };

test(
	'Ms. Rivera tells with a picture how it went, reads what came back about her words, and hands it in anew',
	{ tag: '@once' },
	async ({ device }) => {
		test.setTimeout(240_000);
		const laura = await device(adults.laura.name, { locale: 'en-US' });
		await laura.goto('/lessons');
		await laura.locator('main article h2 a').first().click();
		await expect(laura.getByRole('link', { name: en('went:tell') })).toBeVisible();
		const plan = new URL(laura.url()).pathname;
		await laura.getByRole('link', { name: en('went:tell') }).click();
		await laura.locator('form[action="?/begin"] button').click();
		await laura.waitForURL(/\/tell/);
		const desk = new URL(laura.url()).pathname;
		const happened = laura.locator('textarea[name=happened]');
		await happened.fill('We met *Pedro* at the well.');

		// On the way to the pictures nothing that was written is lost.
		await laura.getByRole('button', { name: en('planning:pictures.link') }).click();
		const file = { name: 'IMG_7.jpg', mimeType: 'image/jpeg', buffer: await drawn(5) };
		await laura.locator('input[name=photos]').setInputFiles(file);
		await laura.getByRole('button', { name: en('planning:pictures.send') }).click();
		await expect(laura.getByText(en('planning:pictures.came', { count: 1 }))).toBeVisible();
		await laura.getByLabel(en('photos:one.alt'), { exact: true }).fill('A well.');
		await laura.getByRole('checkbox', { name: en('photos:one.nobody') }).check();
		await laura
			.getByRole('button', { name: en('planning:pictures.keep') })
			.last()
			.click();
		await expect(laura.getByText(en('planning:pictures.kept')).first()).toBeVisible();
		await laura.getByRole('link', { name: en('planning:pictures.backTold') }).click();
		await expect(happened).toHaveValue('We met *Pedro* at the well.');
		await laura.locator('button[formaction="?/handIn"]').click();
		await expect(laura.getByText(en('went:done.handedIn'))).toBeVisible();

		// Tomás sees the words as readers will, looks at the picture, and says something about a word.
		const tomas = await device(adults.tomas.name, { locale: 'es-SV' });
		await openNewest(tomas, 'at the well');
		await awake(tomas);
		await expect(tomas.locator('.paper em, .paper .em').first()).toHaveText('Pedro');
		await tomas.getByText(es('photos:review.show')).click();
		await expect(tomas.getByRole('img', { name: es('photos:review.picture') })).toBeVisible();
		await tomas.getByRole('link', { name: es('moderation:item.return') }).click();
		await tomas.locator('#return-form input[name=reason]').first().check();
		await tomas.getByRole('button', { name: es('returning:words.another') }).click();
		await tomas.getByLabel(es('returning:words.quoteLesson')).fill('Pedro');
		await tomas.getByLabel(es('returning:words.say')).fill('No names, please.');
		await tomas.getByRole('button', { name: es('moderation:item.send') }).click();
		await expect(tomas.getByText(es('moderation:done.returned'))).toBeVisible();

		// She reads it beside her words, mends them, and it is shared.
		await laura.goto(desk);
		const comments = laura.getByRole('region', { name: en('planning:share.words') });
		await expect(comments.locator('q')).toHaveText('Pedro');
		await expect(comments).toContainText('No names, please.');
		await happened.fill('We met *an old friend* at the well.');
		await laura.locator('button[formaction="?/handIn"]').click();
		await expect(laura.getByText(en('went:done.handedIn'))).toBeVisible();
		await openNewest(tomas, 'an old friend');
		await awake(tomas);
		await tomas.getByText(es('photos:review.show')).click();
		await tomas.waitForLoadState('networkidle');
		await approveNewest(tomas, 'an old friend');

		const delmy = await device(adults.delmy.name, phone);
		await delmy.goto(plan);
		const told = delmy.locator('main', { hasText: 'an old friend' });
		await expect(told.locator('em', { hasText: 'an old friend' })).toBeVisible();
		await expect(told.getByRole('img', { name: 'A well.' })).toBeAttached();
	}
);

/** Shares what lies on a desk, and Tomás approves it. */
async function share(page: Page, tomas: Page, words: string) {
	await expect(page.getByText(es('planning:saving.saved'), { exact: true })).toBeVisible({
		timeout: 20_000
	});
	await page.getByRole('button', { name: es('planning:write.share') }).click();
	await page.waitForURL(/\/share$/);
	await page.getByRole('radio', { name: es('planning:share.audience.communities') }).check();
	await page.getByRole('button', { name: es('planning:share.send') }).click();
	await expect(page.getByText(es('planning:share.handedIn'))).toBeVisible();
	await approveNewest(tomas, words);
}

test(
	'what Profe Delmy changes later is offered to Ms. Rivera part by part, and nothing of hers goes',
	{ tag: '@once' },
	async ({ device }) => {
		test.setTimeout(240_000);
		const delmy = await device(adults.delmy.name, phone);
		const tomas = await device(adults.tomas.name, { locale: 'es-SV' });
		await delmy.goto('/lessons/mine');
		await delmy.getByRole('radio', { name: es('lessons:language.es') }).check();
		await delmy.getByRole('radio', { name: es('planning:mine.blank') }).check();
		await delmy.getByRole('button', { name: es('planning:mine.beginIt') }).click();
		await delmy.waitForURL(/\/write/);
		await awake(delmy);
		const plan = new URL(delmy.url()).pathname.replace(/\/write$/, '');
		await delmy.locator('input[name=title]').fill('La sombra del mango');
		await delmy.locator('textarea[name=purpose]').fill('Mirar la sombra.');
		await delmy.locator('textarea[name=materials]').fill('Un palo.');
		await delmy.getByRole('button', { name: es('planning:write.add'), exact: true }).click();
		await delmy.locator('input[name=m-m1-name]').fill('Medir');
		await delmy.locator('textarea[name=m-m1-steps]').fill('Medimos la sombra.');
		// As a reader she hears that nobody else reads it so far.
		await expect(delmy.getByText(es('planning:saving.saved'), { exact: true })).toBeVisible({
			timeout: 20_000
		});
		await delmy.goto(plan);
		await expect(delmy.getByText(es('lessons:notShared.draft'))).toBeVisible();
		await delmy.goto(`${plan}/write`);
		await awake(delmy);
		await delmy.locator('input[name=m-m1-name]').fill('Medir juntos');
		await share(delmy, tomas, 'Mirar la sombra.');

		const laura = await device(adults.laura.name, { locale: 'en-US' });
		await laura.goto(plan);
		await expect(laura.getByText(en('lessons:notShared.draft'))).toHaveCount(0);
		await laura.getByRole('link', { name: en('adapting:adapt.act') }).click();
		await laura.getByRole('button', { name: en('adapting:adapt.begin') }).click();
		await laura.waitForURL(/\/write/);
		await awake(laura);
		const own = new URL(laura.url()).pathname.replace(/\/write$/, '');
		await laura.locator('textarea[name=materials]').fill('A stick, and snow.');
		await expect(laura.getByText(en('planning:saving.saved'), { exact: true })).toBeVisible({
			timeout: 20_000
		});

		await delmy.goto(`${plan}/write`);
		await awake(delmy);
		await delmy.locator('textarea[name=purpose]').fill('Mirar la sombra, y dibujarla.');
		await delmy.locator('textarea[name=materials]').fill('Un palo y una pita.');
		await share(delmy, tomas, 'Mirar la sombra, y dibujarla.');

		await laura.goto(own);
		await laura.getByRole('link', { name: en('adapting:merge.link') }).click();
		const part = (name: string) => laura.getByRole('group', { name });
		// Nobody translated it yet, so nothing is chosen for her.
		await part(en('lessons:field.purpose')).getByLabel(en('adapting:merge.take')).check();
		await expect(
			part(en('lessons:field.materials')).getByLabel(en('adapting:merge.keep'))
		).toBeChecked();
		await laura.getByRole('button', { name: en('adapting:merge.done') }).click();
		await laura.waitForURL(/\/write/);
		await expect(laura.locator('textarea[name=purpose]')).toHaveValue(
			'Mirar la sombra, y dibujarla.'
		);
		await expect(laura.locator('textarea[name=materials]')).toHaveValue('A stick, and snow.');
		await laura.goto(own);
		await expect(laura.getByRole('link', { name: en('adapting:merge.link') })).toHaveCount(0);
	}
);
