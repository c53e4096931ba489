import AxeBuilder from '@axe-core/playwright';
import { tFor } from '#lib/i18n/resources.server.ts';
import { expect, test } from '#tests/support/journey.ts';

const es = tFor('es');
const phone = { width: 360, height: 740 };

for (const colorScheme of ['light', 'dark'] as const)
	test(
		`Carmen reads her certificate on a ${colorScheme} screen, and it is one sheet of Letter paper`,
		{ tag: '@once' },
		async ({ device }) => {
			const carmen = await device('Doña Carmen', { viewport: phone, colorScheme });
			await carmen.goto('/translate/me');
			await carmen.locator('a[href^="/translate/certificate/"]').first().click();
			const paper = carmen.getByRole('article');
			await expect(paper).toContainText(es('translators:certificate.heading'));
			const inks = await paper.evaluate((article) =>
				[article, ...article.querySelectorAll('*')].map((part) => getComputedStyle(part).color)
			);
			expect(new Set(inks)).toEqual(new Set(['rgb(0, 0, 0)']));
			const { violations } = await new AxeBuilder({ page: carmen }).analyze();
			expect(violations.map(({ id }) => id)).toEqual([]);
			const wide = await carmen.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(phone.width);

			const pdf = (await carmen.pdf({ preferCSSPageSize: true })).toString('latin1');
			expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
			expect(pdf).toMatch(/\/MediaBox\s*\[0 0 612 792\]/);
		}
	);
