import { tFor } from '#lib/i18n/resources.server.ts';
import { approveNewest } from '#tests/support/approving.ts';
import { awake, expect, test } from '#tests/support/journey.ts';
import { adults } from '#tests/support/people.ts';
import { fillIn, waveThrough } from '#tests/support/translating.ts';

const es = tFor('es');
const en = tFor('en');
const phone = { viewport: { width: 360, height: 740 }, locale: 'es-SV', hasTouch: true };

test(
	'a plan of Profe Delmy crosses the bridge, is taught in Cambridge, and thanks come back',
	{ tag: '@once' },
	async ({ device }) => {
		test.setTimeout(180_000);
		const delmy = await device(adults.delmy.name, phone);
		const tomas = await device(adults.tomas.name);

		// She plans it on her telephone, ten minutes of it without a connection, and shares it with all communities.
		await delmy.clock.install();
		await delmy.goto('/lessons/mine');
		await delmy.getByRole('radio', { name: es('lessons:language.es') }).check();
		await delmy.getByRole('radio', { name: es('planning:mine.blank') }).check();
		await delmy.getByRole('button', { name: es('planning:mine.beginIt') }).click();
		await delmy.waitForURL(/\/write/);
		await awake(delmy);
		await delmy.locator('input[name=title]').fill('Las sombras del patio');
		await delmy.context().setOffline(true);
		await delmy.locator('textarea[name=purpose]').fill('Saber por qué se mueve la sombra.');
		await expect(delmy.getByText(es('planning:saving.onDevice'), { exact: true })).toBeVisible();
		await delmy.clock.fastForward('05:00');
		await delmy.getByRole('button', { name: es('planning:write.add'), exact: true }).click();
		await delmy.locator('input[name=m-m1-name]').fill('Medir');
		await delmy.locator('textarea[name=m-m1-steps]').fill('Medimos la sombra de un palo.');
		await delmy.clock.fastForward('05:00');
		await expect(delmy.getByText(es('planning:saving.onDevice'), { exact: true })).toBeVisible();
		await delmy.context().setOffline(false);
		await expect(delmy.getByText(es('planning:saving.saved'), { exact: true })).toBeVisible();
		await delmy.getByRole('button', { name: es('planning:write.share') }).click();
		await delmy.waitForURL(/\/share$/);
		const plan = delmy.url().replace(/\/share$/, '');
		await delmy.getByRole('radio', { name: es('planning:share.audience.communities') }).check();
		await delmy.getByRole('button', { name: es('planning:share.send') }).click();
		await expect(delmy.getByText(es('planning:share.handedIn'))).toBeVisible();
		await approveNewest(tomas, 'Medimos la sombra de un palo.');

		// Whoever reads English is told, where it is found, that so far it is in Spanish alone.
		const laura = await device(adults.laura.name);
		const found = laura.locator('main article', { hasText: 'Las sombras del patio' });
		const onlySpanish = en('finding:onlyIn', { language: en('lessons:language.es') });
		await laura.goto('/lessons?q=sombras');
		await expect(found).toContainText(onlySpanish);

		// Doña Carmen carries it over, and Inés reads it beside its source.
		const carmen = await device(adults.carmen.name);
		await carmen.goto('/translate');
		await carmen.locator('main a[href^="/translate/0"]').last().click();
		await carmen.locator('form[action="?/take"] button').click();
		await awake(carmen);
		await expect(carmen.getByRole('heading', { name: es('lessons:field.purpose') })).toBeVisible();
		const words = ['Shadows in the yard', 'To know why shadows move.', 'Measuring', 'We measure.'];
		await fillIn(carmen, (n) => words[n] ?? 'More.', 'Yes?');
		await carmen.getByRole('button', { name: es('translation:desk.handIn') }).click();
		if (
			await carmen
				.locator('select[name^="wave-"]')
				.first()
				.isVisible()
				.catch(() => false)
		) {
			await waveThrough(carmen);
			await carmen.getByRole('button', { name: es('translation:desk.handIn') }).click();
		}
		await carmen.waitForURL(/done=handed-in/);
		const ines = await device(adults.ines.name);
		await approveNewest(ines, 'Shadows in the yard', en);

		// Ms. Rivera reads it in English and makes it hers.
		await laura.goto('/lessons?q=shadows');
		await expect(laura.getByRole('link', { name: 'Shadows in the yard' })).toBeVisible();
		await expect(laura.getByText(onlySpanish)).toHaveCount(0);
		await laura.goto(plan);
		await expect(laura.getByRole('heading', { level: 1 })).toHaveText('Shadows in the yard');
		await laura.getByRole('link', { name: en('adapting:adapt.act') }).click();
		await laura.getByRole('button', { name: en('adapting:adapt.begin') }).click();
		await laura.waitForURL(/\/write/);
		await awake(laura);
		await laura.locator('textarea[name=changes]').fill('We measure in snow as well.');
		await expect(laura.getByText(en('planning:saving.saved'), { exact: true })).toBeVisible({
			timeout: 20_000
		});
		await laura.getByRole('button', { name: en('planning:write.share') }).click();
		await laura.waitForURL(/\/share$/);
		const adaptation = laura.url().replace(/\/share$/, '');
		await laura.getByRole('button', { name: en('planning:share.send') }).click();
		await expect(laura.getByText(en('planning:share.handedIn'))).toBeVisible();
		await approveNewest(tomas, 'We measure in snow as well.');

		// She taught it, and tells how it went.
		await laura.goto(plan);
		await laura.getByRole('link', { name: en('went:tell') }).click();
		await laura.locator('form[action="?/begin"] button').click();
		await laura.waitForURL(/\/tell/);
		await expect(laura.getByRole('main')).toContainText('Shadows in the yard');
		await laura.locator('textarea[name=happened]').fill('The shadow was longer than the yard.');
		await laura.locator('button[formaction="?/handIn"]').click();
		await expect(laura.getByText(en('went:done.handedIn'))).toBeVisible();
		await approveNewest(tomas, 'The shadow was longer than the yard.');
		await laura.goto('/lessons/mine');
		await expect(laura.locator('main a[href$="/tell"] + span').first()).toContainText(
			'Shadows in the yard'
		);

		// Profe Delmy hears of both, and says thanks.
		await delmy.goto('/news');
		await expect(
			delmy
				.getByRole('main')
				.locator(`a[href^="${new URL(plan).pathname}"]`)
				.first()
		).toBeVisible();
		await delmy.goto(plan);
		await expect(delmy.getByText('The shadow was longer than the yard.')).toBeVisible();
		await delmy.goto(adaptation);
		await delmy.getByRole('button', { name: es('adapting:thanks.we-will-try') }).click();
		await expect(delmy.getByText(es('adapting:thanks.said'))).toBeVisible();
		await laura.goto(adaptation);
		await expect(laura.getByText(en('adapting:thanks.we-will-try'))).toBeVisible();
	}
);
