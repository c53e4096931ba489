import type { Page } from '@playwright/test';
import { questionsIn } from '#lib/translation/checks/questions.ts';

/**
 * Writes something for every sentence that has nothing yet, with the questions of its source: in stories about
 * the way of a letter nobody reads what the translation says.
 */
export async function fillIn(page: Page, say: (n: number) => string, asking = '¿Sí?') {
	for (const [n, sentence] of (await page.locator('.sentence').all()).entries()) {
		const field = sentence.locator('textarea');
		if ((await field.inputValue()) !== '') continue;
		const asked = questionsIn(await sentence.locator('.source').innerText());
		await field.fill([say(n), ...Array<string>(asked).fill(asking)].join(' '));
	}
}

/** Says of everything that was noticed that it is right as it stands. */
export async function waveThrough(page: Page) {
	const reasons = page.locator('select[name^="wave-"]');
	await reasons.first().waitFor();
	for (const reason of await reasons.all()) await reason.selectOption('right-so');
}
