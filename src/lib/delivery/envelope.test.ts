import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { languageTag } from '#lib/i18n/locale.ts';
import { tFor } from '#lib/i18n/resources.server.ts';
import SpokenEnvelope from '#tests/support/SpokenEnvelope.svelte';

test.each([
	['es', '13 nov'],
	['en', 'Nov 13']
] as const)('the postmark is heard with a pause before its date, in %s alone', (locale, date) => {
	const { body } = render(SpokenEnvelope, {
		props: {
			speech: { locale, t: tFor(locale) },
			to: 'Para Ana',
			from: 'De Mateo',
			stamp: 'torogoz',
			place: 'San José Las Flores',
			dates: [
				{ lang: languageTag.es, text: '13 nov' },
				{ lang: languageTag.en, text: 'Nov 13' }
			]
		}
	});
	const spoken = body.slice(body.indexOf('visually-hidden')).replace(/<[^>]*>/g, '');
	expect(spoken).toMatch(new RegExp(`San José Las Flores, ${date}\\s*$`));
});
