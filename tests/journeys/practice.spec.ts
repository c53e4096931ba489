import { newReviewer } from '../../scripts/demo/practising.ts';
import { practiceLetters } from '#lib/moderation/practice/practice.ts';
import type { Page } from '@playwright/test';
import { tFor } from '#lib/i18n/resources.server.ts';
import type { Outcome } from '#lib/moderation/submission.ts';
import { awake, expect, test } from '../support/journey.ts';

const en = tFor('en');

test('Joan practises by keyboard, her role starts with the last letter, and Sofía sees how it went and pauses her', async ({
	device
}) => {
	const joan = await device(newReviewer);
	await joan.goto('/home');
	await joan.getByRole('link', { name: 'Go to the practice' }).click();
	await expect(joan.getByText('6 of 20 answered')).toBeVisible();
	expect((await joan.goto('/review'))?.status()).toBe(404);
	await joan.goto('/practice');
	await joan.getByRole('link', { name: 'Go on' }).click();

	for (const { n, name, expected } of practiceLetters.slice(6)) {
		await expect(joan.getByRole('heading', { level: 1 })).toContainText(name);
		await expect(joan.getByText('Nothing that you do here is sent to anybody.')).toBeVisible();
		await joan.waitForLoadState();
		// The bicycle that a father far away will send looked like asking for things.
		await leave(joan, n === 5 ? 'return' : expected);
		await expect(
			joan.getByText(n === 5 ? 'Here we would do something else' : 'So would we')
		).toBeVisible();
		await joan.waitForLoadState();
		await joan.keyboard.press('n');
	}
	await expect(joan.getByText('18 of 20 as expected.')).toBeVisible();
	await expect(joan.getByText('Your role as a reviewer works from now on.')).toBeVisible();
	await joan.getByRole('link', { name: 'Go to the review' }).click();
	await expect(joan).toHaveURL(/\/review$/);

	const sofia = await device('Sofía Castro');
	await sofia.goto('/home');
	await sofia.getByRole('link', { name: 'A new reviewer finished the practice' }).click();
	await expect(sofia.getByText('18 of 20 as expected', { exact: false })).toBeVisible();
	await expect(sofia.getByText('Safeguard: 4 of 4')).toBeVisible();
	await sofia.getByRole('button', { name: 'Pause the reviewing' }).first().click();
	await sofia.getByRole('dialog').getByRole('button', { name: 'Pause the reviewing' }).click();
	await expect(sofia.getByText('paused', { exact: true })).toBeVisible();
	expect((await joan.goto('/review'))?.status()).toBe(404);
});

/** Goes through one of the four exits as at the real desk, by its key. */
async function leave(joan: Page, exit: Outcome) {
	// Keys wait for the page's script; Kit's announcer is there when it has run.
	await awake(joan);
	if (exit === 'approve') {
		const groups = await joan.locator('[data-answer]').count();
		for (let n = 0; n < groups; n++) await joan.keyboard.press('f');
		await joan.keyboard.press('a');
		await expect(joan.locator('button:focus')).toHaveText(en('moderation:item.approve'));
		return joan.keyboard.press('Enter');
	}
	if (exit === 'return') {
		// A page that has only just come does not hear the key yet.
		await expect(async () => {
			await joan.keyboard.press('r');
			await expect(joan.locator('input[name=reason]:focus')).toHaveCount(1, { timeout: 500 });
		}).toPass();
		await joan.keyboard.press('Space');
		// The ready sentence of the reason stands in the note.
		await expect(joan.locator('textarea[name=note]')).not.toHaveValue('');
		return joan.keyboard.press('Enter');
	}
	await joan.keyboard.press(exit === 'protect' ? 'p' : 's');
	await joan.waitForURL(new RegExp(`/${exit}$`));
	await expect(joan.getByText('Nothing that you do here is sent to anybody.')).toBeVisible();
	if (exit === 'safeguard') {
		const tell = en('safeguard:exit.tell', { name: 'Ruth Bennett' });
		return joan.getByRole('button', { name: tell }).press('Enter');
	}
	await joan.locator('input[name=flag-0]').check();
	await joan.getByLabel(en('protecting:reason.family')).check();
	return joan.getByRole('button', { name: en('protecting:send') }).press('Enter');
}
