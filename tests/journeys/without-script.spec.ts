import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { awake, expect, test } from '#tests/support/journey.ts';
import { castPassword, castPictures } from '#tests/support/people.ts';

const en = tFor('en');
const es = tFor('es');

/** An old phone on which no script runs. */
const oldPhone = {
	javaScriptEnabled: false,
	viewport: { width: 360, height: 640 },
	hasTouch: true,
	isMobile: true
};

const hello = `Dear Mateo,

It snowed! ❄️ I made a snow dog that looks like Biscuit.
Does it ever snow in Las Flores?

Your friend,
Ana`;

test(
	'what is missing is said in the language of the page, not of the browser, and the page leads there',
	{ tag: '@once' },
	async ({ browser, device, server }) => {
		const context = await browser.newContext({ baseURL: server.url, ...oldPhone, locale: 'es-SV' });
		const nobody = await context.newPage();
		await nobody.goto('/sign-in');
		await nobody.getByRole('button', { name: 'English' }).click();
		const email = nobody.getByLabel(en('identity:signIn.email'));
		await email.fill('no address');
		await nobody.locator('form[action="?/enter"] button').click();
		await expect(nobody.getByText(en('problems:field.not-an-email'))).toBeVisible();
		await expect(email).toBeFocused();
		await expect(email).toHaveValue('no address');

		// With a script the page stays, and whoever sent the form is led to the field as well.
		const laura = await device('Laura Rivera', { locale: 'es-SV' });
		await laura.goto('/home');
		await laura.locator('nav a[href^="/class/"]').first().click();
		await laura.goto(`${new URL(laura.url()).pathname}/roster`);
		await awake(laura);
		const add = laura.locator('#add');
		await add.getByRole('button').click();
		await expect(add.getByText(en('problems:field.empty'))).toBeVisible();
		await expect(add.getByLabel(en('exchanges:child.letterName'), { exact: true })).toBeFocused();
	}
);

test(
	'Ana comes in with her four pictures, writes, hands in and takes back, all without a script',
	{ tag: '@once' },
	async ({ browser, device, server }) => {
		const laura = await device('Laura Rivera');
		await laura.goto('/home');
		await laura.locator('nav a[href^="/class/"]').first().click();
		await laura.locator('main a[href$="/door"]').first().click();
		await laura.getByRole('button', { name: en('identity:classDoor.open') }).click();
		const code = await laura.locator('.code').innerText();

		const context = await browser.newContext({ baseURL: server.url, ...oldPhone, locale: 'es-SV' });
		const ana = await context.newPage();
		await ana.goto('/class');
		await expect(ana.getByRole('heading', { name: es('identity:door.title') })).toBeVisible();
		await ana.getByRole('button', { name: 'English' }).click();
		await ana.getByLabel(en('identity:door.code')).fill(code.toLowerCase());
		await ana.getByLabel(en('identity:door.name')).fill(' ana');
		// One picture after the other, never all four times sixteen.
		await expect(ana.locator('label:has([name^="picture"]):visible')).toHaveCount(16);
		for (const [i, picture] of castPictures.entries())
			await ana
				.getByRole('group', { name: en('identity:door.turn', { turn: i + 1 }) })
				.locator(`label:has([value="${picture}"])`)
				.click();
		await ana.getByRole('button', { name: en('identity:door.enter') }).click();
		await expect(ana.getByRole('heading', { name: en('delivery:mailbox.title') })).toBeVisible();

		await ana.getByRole('link', { name: en('delivery:mailbox.mine') }).click();
		await ana.getByRole('button', { name: en('letters:mine.write', { name: 'Mateo' }) }).click();
		await paper(ana, 'en').fill(hello);
		await ana.locator('summary', { hasText: en('letters:write.stamp') }).click();
		await ana.locator('label', { hasText: en('letters:stamp.snow') }).click();
		await ana.getByRole('button', { name: en('letters:write.save'), exact: true }).click();
		await expect(paper(ana, 'en')).toHaveValue(hello);
		await expect(
			ana.getByText(en('letters:write.stampNow', { stamp: en('letters:stamp.snow') }))
		).toBeVisible();

		await ana.getByRole('button', { name: en('letters:write.handIn') }).click();
		await expect(ana.getByText(en('letters:own.handedIn'))).toBeVisible();
		await expect(ana.getByText(en('letters:trail.with-teacher'))).toBeVisible();
		await expect(ana.getByRole('list', { name: en('letters:trail.label') })).toBeVisible();
		await expect(ana.getByText('I made a snow dog')).toBeVisible();
		await ana.getByRole('button', { name: 'Español' }).click();
		await expect(ana.getByText(es('letters:trail.with-teacher'))).toBeVisible();

		await ana.getByRole('button', { name: es('letters:own.withdraw') }).click();
		await ana.getByRole('button', { name: es('letters:own.withdrawYes') }).click();
		await expect(ana.getByText(es('letters:trail.withdrawn', { to: 'Mateo' }))).toBeVisible();
		await expect(ana.getByText('I made a snow dog')).toBeVisible();

		await ana.getByRole('button', { name: es('common:nav.handOver') }).click();
		await ana.waitForURL(/\/class$/);
		for (const back of [() => ana.goBack(), () => ana.goto('/mailbox')]) {
			await back();
			await expect(ana).toHaveURL(/\/class$/);
			await expect(ana.getByRole('heading', { level: 1 })).toHaveText(es('identity:door.title'));
			await expect(ana.getByText('Ana', { exact: true })).toHaveCount(0);
		}
	}
);

test(
	'Inés, whose visit ended while she wrote, is told so and finds her words where she left them',
	{ tag: '@once' },
	async ({ device }) => {
		const ines = await device('Inés Menjívar', oldPhone);
		await ines.goto('/translate');
		await ines.locator('a[href^="/translate/"]', { hasText: 'Josué' }).first().click();
		const desk = ines.url();
		const field = ines.locator('textarea[name^="target-"]').last();
		await ines.context().clearCookies({ name: /session/ });
		await field.fill('Words of a long evening');
		await ines.getByRole('button', { name: en('translation:desk.save'), exact: true }).click();
		await expect(ines).toHaveURL(/\/sign-in\?next=/);
		await expect(ines.getByRole('alert').or(ines.getByRole('status'))).toContainText(
			en('identity:signIn.unsent')
		);
		await ines.getByLabel(en('identity:signIn.email')).fill('ines@example.org');
		await ines.getByLabel(en('identity:signIn.password')).fill(castPassword);
		await ines.locator('form[action="?/enter"] button').click();
		await expect(ines).toHaveURL(desk);
		await ines.goBack();
		await ines.goBack();
		await expect(field).toHaveValue('Words of a long evening');
		await ines.getByRole('button', { name: en('translation:desk.save'), exact: true }).click();
		await ines.goto(desk);
		await expect(field).toHaveValue('Words of a long evening');
	}
);

test(
	'Samuel mends a letter that came back, and Mateo reads side by side and answers, without a script',
	{ tag: '@once' },
	async ({ device }) => {
		const samuel = await device('Samuel', oldPhone);
		await samuel.goto('/letters');
		await samuel
			.getByRole('listitem')
			.filter({ hasText: en('letters:state.returned') })
			.getByRole('link')
			.click();
		await expect(samuel.getByText(en('letters:own.returned'))).toBeVisible();
		await expect(samuel.getByText(/Can you tell her what you love about T. rex/)).toBeVisible();
		const before = await paper(samuel, 'en').inputValue();
		await paper(samuel, 'en').fill(`${before}\n\nT. rex had tiny arms. Which one do you like?`);
		await samuel.getByRole('button', { name: en('letters:write.handIn') }).click();
		await expect(samuel.getByText(en('letters:trail.with-teacher'))).toBeVisible();
		await expect(samuel.getByText('T. rex had tiny arms.')).toBeVisible();

		const mateo = await device('Mateo', oldPhone);
		await mateo.goto('/mailbox');
		await mateo.getByRole('link', { name: /Ana/ }).first().click();
		const original = mateo.getByRole('region', {
			name: es('delivery:read.wrote.en', { name: 'Ana' })
		});
		const translation = mateo.getByRole('region', { name: es('delivery:read.in.es') });
		await expect(original).toBeVisible();
		await expect(translation).toBeVisible();
		await mateo.getByText(es('delivery:read.in.es'), { exact: true }).first().click();
		await expect(original).toBeHidden();
		await mateo.getByRole('button', { name: 'English' }).click();
		await expect(
			mateo.getByRole('region', { name: en('delivery:read.wrote.en', { name: 'Ana' }) })
		).toBeVisible();
		await mateo.getByRole('button', { name: 'Español' }).click();

		await mateo.getByRole('button', { name: es('delivery:read.answer', { name: 'Ana' }) }).click();
		const answer = '¡Hola, Ana! Aquí no cae nieve, pero cae granizo y suena como tambor. 🥁';
		await paper(mateo, 'es').fill(answer);
		await mateo.getByRole('button', { name: es('letters:write.handIn') }).click();
		await expect(mateo.getByText(es('letters:own.handedIn'))).toBeVisible();
		await expect(mateo.getByText(answer)).toBeVisible();
	}
);

const paper = (page: Page, language: 'en' | 'es') =>
	page.getByLabel({ en, es }[language]('letters:write.yours'), { exact: true });
