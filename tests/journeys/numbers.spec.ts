import { readFileSync } from 'node:fs';
import { expect, test } from '../support/journey.ts';

test('Sofía looks at the numbers of the quarter, opens the table behind a chart and takes them home as a file', async ({
	device
}) => {
	const sofia = await device('Sofía Castro');
	await sofia.goto('/coordinate');
	await sofia.getByRole('link', { name: 'Numbers for the committee' }).click();
	await expect(sofia.getByRole('heading', { level: 1 })).toContainText('quarter');
	const chart = sofia.getByRole('figure').first();
	await chart.getByText('See it as a table').click();
	await expect(chart.getByRole('columnheader', { name: 'Letters' })).toBeVisible();

	const loading = sofia.waitForEvent('download');
	await sofia.getByRole('link', { name: 'Download for a spreadsheet' }).click();
	const file = await loading;
	expect(file.suggestedFilename()).toMatch(/^puente-\d{4}-Q[1-4]\.csv$/);
	const text = readFileSync(await file.path(), 'utf8');
	expect(text.startsWith('\uFEFF"Quarter","What"')).toBe(true);
	expect(text).not.toMatch(/Mateo|Ximena|Priya/);

	await sofia
		.getByRole('link', { name: /quarter \d of \d{4}/ })
		.first()
		.click();
	await expect(sofia).toHaveURL(/quarter=\d{4}-Q[1-4]/);
});
