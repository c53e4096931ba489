import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Envelope from './Envelope.svelte';

test('the postmark is heard with a pause between the place and each date', () => {
	const { body } = render(Envelope, {
		props: {
			to: 'Para Ana',
			from: 'De Mateo',
			stamp: 'torogoz',
			place: 'San José Las Flores',
			dates: [
				{ lang: 'es', text: '13 nov' },
				{ lang: 'en', text: 'Nov 13' }
			]
		}
	});
	const spoken = body.slice(body.indexOf('visually-hidden')).replace(/<[^>]*>/g, '');
	expect(spoken).toContain('San José Las Flores, 13 nov, Nov 13');
});
