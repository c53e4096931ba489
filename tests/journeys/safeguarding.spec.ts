import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { expect, test } from '#tests/support/journey.ts';

const en = tFor('en');
const es = tFor('es');

/** Nothing lies outside the screen, and axe, which needs script, finds nothing. */
async function isTidy(page: Page, script: boolean) {
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
	if (!script) return;
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}

async function openIfShut(page: Page, title: string) {
	const shut = page.locator('details:not([open]) > summary').filter({ hasText: title });
	if (await shut.count()) await shut.click();
}

for (const javaScriptEnabled of [true, false]) {
	const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled };
	test(
		`Tomás safeguards Ana’s letter, Ruth looks after it and closes, Ana sees that a grown-up reads it ${javaScriptEnabled ? 'with' : 'without'} script`,
		{ tag: '@once' },
		async ({ device, database }) => {
			const db = openDatabase(database);
			const { id: letterId, submissionId } = await db
				.selectFrom('letter')
				.innerJoin('person', 'person.id', 'letter.authorId')
				.innerJoin('submission', 'submission.workId', 'letter.id')
				.select(['letter.id', 'submission.id as submissionId'])
				.where('person.name', '=', 'Ana')
				.where('letter.status', '=', 'ready')
				.executeTakeFirstOrThrow();
			await db.destroy();

			const tomas = await device('Tomás Abrego', { ...phone, locale: 'es-SV' });
			await tomas.goto(`/review/${submissionId}/safeguard`);
			await isTidy(tomas, javaScriptEnabled);
			await expect(tomas.getByText('1-800-792-5200')).toBeVisible();
			await expect(tomas.getByText('119', { exact: true })).toBeVisible();
			await tomas.getByLabel(es('safeguard:exit.worry')).fill('Cuenta que tiene miedo.');
			await tomas
				.getByRole('button', { name: es('safeguard:exit.tell', { name: 'Ruth Bennett' }) })
				.click();
			await expect(tomas.getByText(es('safeguard:exit.doneTitle'))).toBeVisible();
			await isTidy(tomas, javaScriptEnabled);
			await tomas.goto(`/review/${submissionId}`);
			await expect(tomas.getByText(es('moderation:standing.goOn'))).toBeVisible();

			const ana = await device('Ana', phone);
			await ana.goto(`/letters/${letterId}`);
			await expect(ana.getByText(en('letters:trail.being-read'))).toBeVisible();
			await isTidy(ana, javaScriptEnabled);
			await expect(ana.locator('main .paper')).toHaveCount(0);

			const ruth = await device('Ruth Bennett', phone);
			await ruth.goto('/home');
			await ruth.getByRole('link', { name: en('safeguard:home.title') }).click();
			await ruth.waitForURL(/\/cases$/);
			await isTidy(ruth, javaScriptEnabled);
			await ruth.locator('main a[href^="/cases/"]').first().click();
			await expect(ruth.getByText('Cuenta que tiene miedo.')).toBeVisible();
			await isTidy(ruth, javaScriptEnabled);
			// With all that is kept folded out.
			await ruth
				.locator('main details')
				.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
			await isTidy(ruth, javaScriptEnabled);
			await ruth.getByRole('button', { name: en('safeguard:case.takeOn') }).click();
			await ruth.getByLabel(en('safeguard:case.note')).fill('Phoned the counselor at 10:40.');
			await ruth.getByRole('button', { name: en('safeguard:case.write') }).click();
			await expect(ruth.getByText('Phoned the counselor at 10:40.')).toBeVisible();
			await ruth
				.getByRole('button', { name: en('safeguard:case.tick') })
				.first()
				.click();
			await openIfShut(ruth, en('safeguard:case.file'));
			await ruth
				.getByLabel(en('safeguard:case.fileLabel'), { exact: true })
				.setInputFiles({ name: 'sheet.txt', mimeType: 'text/plain', buffer: Buffer.from('abc') });
			await ruth.getByRole('button', { name: en('safeguard:case.addFile') }).click();
			await expect(
				ruth.getByText('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
			).toBeVisible();
			await ruth.getByLabel(en('safeguard:case.statement')).fill('She is safe with her aunt.');
			await ruth.getByRole('button', { name: en('safeguard:case.closing') }).click();
			await expect(ruth.getByText('She is safe with her aunt.')).toBeVisible();
			await isTidy(ruth, javaScriptEnabled);
			const letGo = en('safeguard:case.letGo');
			await ruth.getByRole('button', { name: letGo }).click();
			await ruth.locator('[popover]:popover-open').getByRole('button', { name: letGo }).click();
			await expect(ruth.getByText(en('safeguard:state.let-go')).first()).toBeVisible();

			await ana.goto(`/letters/${letterId}`);
			await expect(ana.locator('main .paper')).toHaveCount(1);
		}
	);
}

test(
	'Sofía reads in red that only one person is named, and names the second',
	{ tag: '@once' },
	async ({ device, database }) => {
		const db = openDatabase(database);
		await db
			.deleteFrom('safeguardLead')
			.where('rank', '=', 2)
			.where('communityId', 'in', (eb) =>
				eb.selectFrom('community').select('id').where('name', '=', 'Cambridge')
			)
			.execute();
		await db.destroy();
		const sofia = await device('Sofía Castro');
		await sofia.goto('/home');
		const red = en('safeguard:banner.one', { place: 'Cambridge' });
		await expect(sofia.getByText(red)).toBeVisible();
		await isTidy(sofia, true);
		await sofia.goto('/coordinate/safeguarding');
		await isTidy(sofia, true);
		const second = sofia.locator('form[action="?/name"]').nth(1);
		await second
			.getByLabel(en('safeguard:leads.person'))
			.selectOption({ label: 'Inés Menjívar, Cambridge' });
		await second.getByRole('button', { name: en('safeguard:leads.name') }).click();
		await expect(sofia.getByText(en('safeguard:leads.done.named'))).toBeVisible();
		await sofia.goto('/home');
		await expect(sofia.getByText(red)).toHaveCount(0);
	}
);

test(
	'Laura worries about Priya while she reads the letter, and is told that the named person knows',
	{ tag: '@once' },
	async ({ device, database }) => {
		const db = openDatabase(database);
		const { id } = await db
			.selectFrom('letter')
			.innerJoin('person', 'person.id', 'letter.authorId')
			.select('letter.id')
			.where('person.name', '=', 'Priya')
			.where('letter.status', '=', 'with-teacher')
			.executeTakeFirstOrThrow();
		await db.destroy();
		const phone = { viewport: { width: 360, height: 740 } };
		const laura = await device('Laura Rivera', phone);
		await laura.goto('/home');
		await laura.locator('main a[href$="/letters"]').first().click();
		await laura.locator(`main a[href$="/letters/${id}"]`).click();
		await laura.getByRole('link', { name: en('letters:one.worried') }).click();
		await laura.waitForURL(/\/worry\//);
		await isTidy(laura, true);
		await laura.getByLabel(en('safeguard:exit.worry')).fill('She came without shoes.');
		await laura
			.getByRole('button', { name: en('safeguard:exit.tell', { name: 'Ruth Bennett' }) })
			.click();
		await expect(laura.getByText(en('safeguard:exit.doneTitle'))).toBeVisible();
		await isTidy(laura, true);
		await laura
			.getByRole('link', { name: en('safeguard:worried.letters') })
			.last()
			.click();
		await laura.goto(`${laura.url().split('?')[0]}/${id}`);
		await expect(laura.getByText(en('letters:trail.being-read'))).toBeVisible();
		await expect(laura.locator('main .paper')).toHaveCount(0);

		const ruth = await device('Ruth Bennett', phone);
		await ruth.goto('/cases');
		await ruth.locator('main a[href^="/cases/"]').first().click();
		await expect(ruth.getByText('She came without shoes.')).toBeVisible();
		await expect(
			ruth.getByRole('heading', { name: en('safeguard:case.worry', { name: 'Laura Rivera' }) })
		).toBeVisible();
	}
);
