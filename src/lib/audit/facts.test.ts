import { expect, test } from 'vitest';
import { tFor } from '#lib/i18n/resources.server.ts';
import { sourcesBelow } from '#tests/support/sources.ts';
import { factsOf } from './facts.ts';

const zone = 'America/El_Salvador';
/** As coordinators word them. */
const reasons = { surname: 'It has a surname' };

const read = (detail: object, locale: 'en' | 'es' = 'es') =>
	factsOf(JSON.stringify(detail), tFor(locale), locale, zone, reasons).map(
		({ label, value, exact }) => `${label}: ${exact ? `<${value}>` : value}`
	);

test('a coordinator reads what was done in words, and short ids', () => {
	const child = '019e2b7c-1111-7222-8333-444455556666';
	expect(read({ child, use: 'letter', answer: 'yes', source: 'family' })).toEqual([
		'niña o niño: <55556666>',
		'para: Cartas a la otra clase',
		'respuesta: sí',
		'lo dijo: Familia'
	]);
	expect(read({ role: 'moderator', scope: child })).toEqual(['rol: revisión', 'dónde: <55556666>']);
	expect(read({ reason: 'surname', sha256: 'a'.repeat(64) }, 'en')).toEqual([
		'reason: It has a surname',
		'fingerprint of the text: <aaaaaaaa>'
	]);
	expect(read({ until: '2026-12-18', home: 1, letters: 3 }, 'en')).toEqual([
		'until: Dec 18, 2026',
		'from home too: yes',
		'letters: 3'
	]);
	expect(read({ until: Date.UTC(2026, 10, 20, 15) }, 'en')[0]).toMatch(/Nov 20, 2026, 9:00/);
});

test('a choice that has no words, and a fact that has no name, are shown as they are', () => {
	expect(read({ reason: 'something-new-and-long', novel: 2, nothing: null }, 'en')).toEqual([
		'reason: <somethin>',
		'novel: 2'
	]);
});

test('every fact that an act keeps has a name', () => {
	const kept = sourcesBelow('src/lib')
		.filter(({ path }) => path.endsWith('.server.ts') && !path.endsWith('.test.ts'))
		.flatMap(({ text }) => [
			...text.matchAll(/(?:detail: |(?:note|trace)\([^;{]*?)\{([^{}]*)\}(?:\s*\)|\s*\n)/g)
		])
		.flatMap(([, facts = '']) => [...facts.matchAll(/(?:^|,)\s*(\w+)(?=\s*[,:}]|\s*$)/g)])
		.map(([, name = '']) => name);
	expect(new Set(kept).size).toBeGreaterThan(15);
	const nameless = [...new Set(kept)].filter(
		(name) => read({ [name]: 'x' }, 'en')[0] === `${name}: <x>`
	);
	expect(nameless.filter((name) => !sameInEnglish.includes(name))).toEqual([]);
});

/** Facts whose English label is the name itself. */
const sameInEnglish = [
	'photos',
	'level',
	'child',
	'person',
	'mentor',
	'class',
	'school',
	'of',
	'exchange',
	'community'
].concat(['decision', 'role', 'answer', 'reason', 'until', 'letters', 'translations', 'file']);
