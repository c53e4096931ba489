import { newReviewer } from '../../scripts/demo/practising.ts';
import { practiceLetters } from '#lib/moderation/practice/practice.ts';
import { expect, test } from '../support/journey.ts';

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

	const keys = { approve: 'a', return: 'r', protect: 'p', safeguard: 's' };
	for (const { n, name, expected } of practiceLetters.slice(6)) {
		await expect(joan.getByRole('heading', { level: 1 })).toContainText(name);
		await expect(joan.getByText('Nothing that you do here is sent to anybody.')).toBeVisible();
		// The bicycle that a father far away will send looked like asking for things.
		await joan.waitForLoadState();
		await joan.keyboard.press(n === 5 ? keys.return : keys[expected]);
		await expect(joan.locator('button:focus')).toHaveAttribute(
			'value',
			n === 5 ? 'return' : expected
		);
		await joan.keyboard.press('Enter');
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
