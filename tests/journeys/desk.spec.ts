import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { newId } from '#lib/platform/ids.server.ts';
import { awake, expect, test } from '#tests/support/journey.ts';

const es = tFor('es');
const wide = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

/** Grace's letter, which waits for a reviewer, with so much to look at that the page is long. */
async function muchToLookAt(database: string) {
	const db = openDatabase(database);
	const { id, revisionId } = await db
		.selectFrom('submission')
		.innerJoin('letter', 'letter.id', 'submission.workId')
		.innerJoin('person', 'person.id', 'letter.authorId')
		.select(['submission.id', 'submission.revisionId'])
		.where('person.name', '=', 'Grace')
		.where('submission.status', '=', 'waiting')
		.executeTakeFirstOrThrow();
	for (const [n, kind] of (['phone', 'email', 'insult', 'secrecy', 'migration'] as const).entries())
		await db
			.insertInto('flag')
			.values({
				...{ id: newId(), revisionId, n, kind, why: 'phone', confidence: 90 },
				...{ fromUnit: 8 * n, toUnit: 8 * n + 4 }
			})
			.execute();
	await db.destroy();
	return `/review/${id}`;
}

const exits = (page: Page) =>
	page.getByRole('group', { name: es('moderation:item.fields'), exact: true });

/** Every part of the page whose middle is in the window and over which something else lies. */
const covered = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('.desk :is(summary, select, button, a, input, p, h2)')]
			.filter((part) => part.checkVisibility({ visibilityProperty: true }))
			.filter((part) => {
				const { left, top, width, height } = part.getBoundingClientRect();
				const [x, y] = [left + width / 2, top + height / 2];
				if (width === 0 || y < 0 || y >= innerHeight) return false;
				const there = document.elementFromPoint(x, y);
				return there && !part.contains(there) && !there.contains(part);
			})
			.map((part) => part.outerHTML.slice(0, 80))
	);

for (const [screen, viewport] of Object.entries({ wide, phone }))
	test(
		`Tomás has the four ways out of a long review in sight wherever he reads, on a ${screen} screen`,
		{ tag: '@once' },
		async ({ device, database }) => {
			const tomas = await device('Tomás Abrego', { locale: 'es-SV', viewport });
			await tomas.goto(await muchToLookAt(database));
			const letter = tomas.getByRole('region', { name: es('moderation:kind.letter'), exact: true });
			const end = () => tomas.evaluate(() => scrollTo(0, document.body.scrollHeight));
			for (const isOpen of [false, true]) {
				await tomas.evaluate(() => scrollTo(0, 0));
				if (isOpen)
					await exits(tomas)
						.getByRole('link', { name: es('moderation:exits.return') })
						.click();
				await expect(exits(tomas)).toBeInViewport({ ratio: 1 });
				await expect(exits(tomas).locator('a, button')).toHaveCount(4);
				await end();
				await expect(exits(tomas)).toBeInViewport({ ratio: 1 });
				if (viewport === wide) await expect(letter).toBeInViewport({ ratio: 0.9 });
				expect(await covered(tomas)).toEqual([]);
			}
			const heights = await tomas.evaluate(() =>
				[...document.querySelectorAll('main *')]
					.filter((part) => getComputedStyle(part).position === 'sticky')
					.map((part) => part.getBoundingClientRect().height)
			);
			expect(Math.max(...heights)).toBeLessThanOrEqual(viewport.height);
		}
	);

test(
	'three presses of f answer three groups, also after an approval that lacked them',
	{ tag: '@once' },
	async ({ device, database }) => {
		const tomas = await device('Tomás Abrego', { locale: 'es-SV', viewport: wide });
		await tomas.goto(await muchToLookAt(database));
		const answers = () =>
			tomas
				.locator('[data-answer]')
				.evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value));
		const approve = exits(tomas).getByRole('button', { name: es('moderation:item.approve') });
		const fine = ['seen-fine', 'seen-fine', 'seen-fine'];
		for (const isRefused of [false, true]) {
			await tomas.reload();
			await awake(tomas);
			if (isRefused) {
				await approve.click();
				await expect(tomas.locator('[data-answer]').first()).toBeFocused();
			}
			for (const _ of fine) await tomas.keyboard.press('f');
			expect(await answers()).toEqual(fine);
			await expect(approve).toBeFocused();
		}
		await tomas.keyboard.press('Enter');
		await tomas.waitForURL(/done=approved/);
	}
);

test(
	'after an f the other keys lead on, and a letter that is typed in a list chooses from it',
	{ tag: '@once' },
	async ({ device, database }) => {
		const tomas = await device('Tomás Abrego', { locale: 'es-SV', viewport: wide });
		await tomas.goto(await muchToLookAt(database));
		await awake(tomas);
		await tomas.keyboard.press('f');
		await tomas.locator('[data-answer]').nth(1).focus();
		await tomas.keyboard.press('a');
		await expect(tomas.locator('[data-answer]').nth(1)).toHaveValue('agreed-in-class');
		await tomas.locator('[data-answer]').nth(1).blur();
		await tomas.keyboard.press('f');
		await tomas.keyboard.press('r');
		await expect(tomas.locator('input[name=reason]').first()).toBeFocused();
	}
);
