import { tFor } from '#lib/i18n/resources.server.ts';
import { logics } from '#lib/lessons/plan.ts';
import { awake, expect, test } from '#tests/support/journey.ts';
import { adults } from '#tests/support/people.ts';

const es = tFor('es');
const phone = { viewport: { width: 360, height: 740 }, locale: 'es-SV', hasTouch: true };

test(
	'Profe Delmy begins with each template and with an empty page, puts one aside, brings it back, and deletes it for good',
	{ tag: '@once' },
	async ({ device }) => {
		const delmy = await device(adults.delmy.name, phone);
		for (const logic of [...logics, null]) {
			await delmy.goto('/lessons/mine');
			const how = logic ? es(`lessons:logic.${logic}`) : es('planning:mine.blank');
			await delmy.getByRole('radio', { name: how }).check();
			await delmy.getByRole('radio', { name: es('lessons:language.es') }).check();
			await delmy.getByRole('button', { name: es('planning:mine.beginIt') }).click();
			await delmy.waitForURL(/\/write/);
			const moments = delmy.locator('li[id^=moment-]');
			if (logic) await expect(moments).not.toHaveCount(0);
			else await expect(moments).toHaveCount(0);
		}
		const address = delmy.url();
		await awake(delmy);
		await delmy.locator('input[name=title]').fill('La quebrada en enero');
		await expect(delmy.getByText(es('planning:saving.saved'), { exact: true })).toBeVisible();
		await delmy.getByRole('button', { name: es('planning:aside.put'), exact: true }).click();

		// Said, and undone where it is said.
		await expect(delmy.getByText(es('planning:aside.done.putAside'))).toBeVisible();
		const list = delmy.locator('section[aria-labelledby=list]');
		await expect(list).not.toContainText('La quebrada en enero');
		await delmy.getByRole('button', { name: es('planning:aside.back'), exact: true }).click();
		await expect(list).toContainText('La quebrada en enero');

		await delmy
			.getByRole('button', { name: es('planning:aside.putOf', { title: 'La quebrada en enero' }) })
			.click();
		await delmy.locator('summary', { hasText: es('planning:aside.title') }).click();
		const aside = delmy.locator('li', { hasText: 'La quebrada en enero' });
		const erase = async () => {
			await aside.getByText(es('planning:aside.erase'), { exact: true }).first().click();
			await aside
				.getByRole('button', { name: es('planning:aside.erase') })
				.last()
				.click();
		};
		// Refused, as somebody wrote in it since: what only this device kept stays on it.
		const kept = `puente-plan:${address.split('/').at(-2)}`;
		const onDevice = () => delmy.evaluate((place) => localStorage.getItem(place), kept);
		await delmy.evaluate((place) => localStorage.setItem(place, 'locked'), kept);
		await aside.locator('input[name=base]').evaluate((base) => base.setAttribute('value', '1'));
		await erase();
		await expect(delmy.getByText(es('problems:lesson-not-erased'))).toBeVisible();
		expect(await onDevice()).toBe('locked');

		await delmy.goto('/lessons/mine');
		await delmy.locator('summary', { hasText: es('planning:aside.title') }).click();
		await erase();
		await expect(delmy.getByText(es('planning:aside.done.erased'))).toBeVisible();
		await expect(delmy.getByText('La quebrada en enero')).toHaveCount(0);
		await expect.poll(onDevice).toBeNull();
		expect((await delmy.goto(address))?.status()).toBe(404);
	}
);
