import { describe, expect, test } from 'vitest';
import { meant } from './misspelt.ts';

describe('a telling word, misspelt', () => {
	test.each([
		['hblms', 'hablamos'],
		['mndame', 'mandame'],
		['secrt', 'secreto'],
		['seekrit', 'secret'],
		['taplet', 'tablet'],
		['skooter', 'scooter'],
		['nsotros', 'nosotros'],
		['konozer', 'conocer']
	])('%s is %s', (written, word) => {
		expect(meant(written)).toBe(word);
	});

	test.each(
		'carton carbon cuentos dinner percent table adulto compramos buscamos smell flow hello'.split(
			' '
		)
	)('%s is itself', (word) => {
		expect(meant(word)).toBe(word);
	});
});
