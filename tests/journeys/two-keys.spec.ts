import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { day } from '#lib/platform/clock.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import type { Db } from '#lib/platform/database.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { castPassword } from '#tests/support/people.ts';
import { expect, test } from '#tests/support/journey.ts';

const en = tFor('en');
const es = tFor('es');

async function isTidy(page: Page) {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
}

/** Rufina, who reviews and lives where Tomás does. */
async function addRufina(db: Db) {
	const { communityId } = await db
		.selectFrom('person')
		.select('communityId')
		.where('name', '=', 'Tomás Abrego')
		.executeTakeFirstOrThrow();
	const id = newId();
	const since = Date.now() - day;
	const person = { id, kind: 'adult', communityId, name: 'Rufina Alas', foldedName: 'rufina alas' };
	await db
		.insertInto('person')
		.values({ ...person, kind: 'adult', language: 'es', reads: '["es","en"]', createdAt: since })
		.execute();
	await db
		.insertInto('vetting')
		.values({ id: newId(), personId: id, what: 'x', untilOn: '2099-01-01', at: since })
		.execute();
	const scope = { scopeKind: 'community', scopeId: communityId } as const;
	await db
		.insertInto('role')
		.values({ id: newId(), personId: id, role: 'moderator', ...scope, fromAt: since })
		.execute();
}

/** Grace's letter, which waits for a reviewer. */
const gracesLetter = (db: Db) =>
	db
		.selectFrom('submission')
		.innerJoin('letter', 'letter.id', 'submission.workId')
		.innerJoin('person', 'person.id', 'letter.authorId')
		.select(['submission.id', 'submission.exchangeId', 'letter.id as letterId'])
		.where('person.name', '=', 'Grace')
		.where('submission.status', '=', 'waiting')
		.executeTakeFirstOrThrow();

async function approve(reviewer: Page, t: typeof en) {
	for (const answer of await reviewer.locator('[data-answer]').all())
		await answer.selectOption('seen-fine');
	const approves = { name: t('moderation:item.approve'), exact: true };
	await reviewer.getByRole('button', approves).click();
}

async function letGo(reviewer: Page) {
	await reviewer.getByRole('button', { name: es('moderation:item.letGo') }).click();
	await reviewer.waitForURL(/done=let-go/);
}

/** The words before the moment, which nobody can foretell. */
const opening = (words: string) => words.split('§')[0]?.trim() ?? '';
const when = '§';

for (const preset of ['two-moderators', 'moderators-of-both-communities'] as const)
	test(
		`Sofía chooses ${preset}: Tomás approves first, and Elena’s key sends Grace’s letter on`,
		{ tag: '@once' },
		async ({ device, database }) => {
			const db = openDatabase(database);
			await addRufina(db);
			const { id, exchangeId, letterId } = await gracesLetter(db);
			const status = async () =>
				(
					await db
						.selectFrom('letter')
						.select('status')
						.where('id', '=', letterId)
						.executeTakeFirstOrThrow()
				).status;

			const sofia = await device('Sofía Castro');
			await sofia.goto(`/exchange/${exchangeId}`);
			await sofia.getByText(en('exchanges:fourEyes.change')).click();
			await sofia.locator(`input[name=fourEyes][value=${preset}]`).check();
			const password = sofia.locator('form[action="?/fourEyes"] input[type=password]');
			if (await password.isVisible()) await password.fill(castPassword);
			await isTidy(sofia);
			await sofia.getByRole('button', { name: en('exchanges:fourEyes.save') }).click();
			await sofia.waitForURL(/done=/);
			await sofia.getByText(en('exchanges:fourEyes.change')).click();
			await expect(sofia.locator(`input[name=fourEyes][value=${preset}]`)).toBeChecked();

			const tomas = await device('Tomás Abrego');
			await tomas.goto(`/review/${id}`);
			await expect(tomas.getByText(es('moderation:twoKeys.first'))).toBeVisible();
			await isTidy(tomas);
			await approve(tomas, es);
			await expect(tomas.getByText(es('moderation:done.first-key'))).toBeVisible();
			expect(await status()).toBe('with-moderator');
			const line = `a.open-work[href^="/review/${id}"]`;
			await expect(tomas.locator(line), 'out of his line').toHaveCount(0);
			await expect(
				tomas.getByRole('heading', { name: es('moderation:twoKeys.mine') })
			).toBeVisible();
			await isTidy(tomas);
			// He opens it once more; the second key is not his.
			await tomas.locator(`main li a[href="/review/${id}"]`).click();
			await expect(
				tomas.getByText(opening(es('moderation:twoKeys.own', { name: '', when })))
			).toBeVisible();
			await approve(tomas, es);
			await expect(tomas.getByText(es('problems:own-first-key'))).toBeVisible();
			await letGo(tomas);

			const rufina = await device('Rufina Alas');
			await rufina.goto('/review');
			if (preset === 'two-moderators') await expect(rufina.locator(line)).toHaveCount(1);
			else {
				await expect(rufina.locator(line), 'not for her community').toHaveCount(0);
				await rufina.goto(`/review/${id}`);
				const neighbour = { name: 'Tomás Abrego', when };
				await expect(
					rufina.getByText(opening(es('moderation:twoKeys.neighbour', neighbour)))
				).toBeVisible();
				await approve(rufina, es);
				await expect(rufina.getByText(es('problems:other-community-reads'))).toBeVisible();
				await letGo(rufina);
			}

			const elena = await device('Elena Alas', { viewport: { width: 360, height: 740 } });
			await elena.goto('/review');
			const row = elena.locator('li', { has: elena.locator(line) });
			await expect(row).toContainText(en('moderation:twoKeys.badge'));
			await elena.goto(`/review/${id}`);
			await expect(
				elena.getByText(opening(en('moderation:twoKeys.second', { name: 'Tomás Abrego', when })))
			).toBeVisible();
			await isTidy(elena);
			await approve(elena, en);
			await expect(elena.getByText(en('moderation:done.approved'))).toBeVisible();
			expect(await status()).toBe('approved');
			await tomas.goto('/review');
			await expect(tomas.getByRole('heading', { name: es('moderation:twoKeys.mine') })).toHaveCount(
				0
			);
			await db.destroy();
		}
	);
