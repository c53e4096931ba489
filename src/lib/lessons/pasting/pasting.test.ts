import fc from 'fast-check';
import { expect, test } from 'vitest';
import { worked } from '#tests/support/worked.ts';
import { fieldsOf } from '../fields.ts';
import { readPasted } from './read.ts';

const planIn = (text: string) => {
	const brought = readPasted(text, 'es');
	if (brought.kind === 'unreadable') throw new Error(brought.reason);
	return brought;
};

const fromWord = `
El camino del agua

Docente: Delmy
Edades: 7 a 9 años
Participantes: 25
Tema: agua

OBJETIVO:
Que cada quien cuente de dónde viene el agua de su casa.

Materiales
•	pizarra
•	yeso

1. Bienvenida (5 min)
Nos saludamos en rueda.

2. Ambientación: el aguacero
Técnica: sociodrama
1. Un dedo sobre la palma.
2. Dos dedos.
3. Toda la mano.

EL MAPA DEL AGUA
Dibujamos durante 20 minutos.
Preguntas:
- ¿Quién vive río arriba?

Evaluación
En voz alta.
`;

test('a plan as it is copied from a document becomes parts and moments', () => {
	const { plan, notes } = planIn(fromWord);
	expect(plan).toMatchObject({
		...{ title: 'El camino del agua', theme: 'agua', ageFrom: 7, ageTo: 9, participants: 25 },
		authors: [{ kind: 'person', name: 'Delmy' }],
		purpose: 'Que cada quien cuente de dónde viene el agua de su casa.',
		materials: '- pizarra\n- yeso',
		evaluation: 'En voz alta.'
	});
	expect(plan.moments).toMatchObject([
		{ name: 'Bienvenida', stage: 'welcome', minutes: 5, steps: 'Nos saludamos en rueda.' },
		{
			...{ name: 'Ambientación', stage: 'warm-up', minutes: null, technique: 'acting' },
			steps: 'el aguacero\n1. Un dedo sobre la palma.\n2. Dos dedos.\n3. Toda la mano.'
		},
		{
			...{ name: 'EL MAPA DEL AGUA', stage: null, minutes: 20 },
			...{ steps: 'Dibujamos durante 20 minutos.', questions: '- ¿Quién vive río arriba?' }
		}
	]);
	expect(notes).toEqual([
		{ kind: 'guessed', line: 25, words: 'EL MAPA DEL AGUA', path: 'moments.m3.name' }
	]);
});

test('a plan out of a chat, with its bold words, in English', () => {
	const { plan } = planIn(
		"*Tortillas and fractions*\n*Purpose:* halves\n*Welcome* 10'\nHello\n\n*Goodbye*"
	);
	expect(plan).toMatchObject({
		...{ title: 'Tortillas and fractions', purpose: 'halves' },
		moments: [
			{ name: 'Welcome', minutes: 10, stage: 'welcome', steps: 'Hello' },
			{ name: 'Goodbye', stage: 'closing' }
		]
	});
});

test.each([
	['Bienvenida (10 min)', 'Bienvenida', 10],
	['Bienvenida – 15 minutos', 'Bienvenida', 15],
	["Bienvenida 10'", 'Bienvenida', 10],
	['Bienvenida: 5 min.', 'Bienvenida', 5],
	['## Bienvenida [20 minutes]', 'Bienvenida', 20],
	['Bienvenida (10 a 15 min)', 'Bienvenida (10 a 15 min)', 15]
])('minutes are read out of %j', (heading, name, minutes) => {
	expect(planIn(`Agua\n${heading}\nHola`).plan.moments).toMatchObject([{ name, minutes }]);
});

test('where there is no heading, the words are one moment; in front of headings they say what for', () => {
	const one = planIn('Agua\nHablamos del río.');
	expect(one.plan.moments).toMatchObject([{ name: '', steps: 'Hablamos del río.' }]);
	expect(one.notes).toMatchObject([{ kind: 'guessed', line: 2, path: 'moments.m1.steps' }]);
	const front = planIn('Agua\nHablamos del río.\nMateriales: yeso');
	expect(front.plan).toMatchObject({ purpose: 'Hablamos del río.', materials: 'yeso' });
	expect(front.notes).toMatchObject([{ kind: 'in-front', path: 'purpose' }]);
});

test('a first line that is a part of the plan is no title, and a theme gives one', () => {
	expect(planIn('Tema: la milpa\nObjetivo: sembrar').plan).toMatchObject({
		...{ title: 'la milpa', theme: 'la milpa', purpose: 'sembrar' }
	});
	expect(planIn('Título: La milpa\nObjetivo: sembrar').plan.title).toBe('La milpa');
});

test.each([
	['nothing', ' \n \u200b', 'empty'],
	['more than a plan', 'a'.repeat(200_001), 'too-large'],
	['a text without end', `Agua\n${'a'.repeat(6_001)}`, 'too-long'],
	['moments without end', `Agua\n${'Nos vemos (5 min)\n'.repeat(31)}`, 'too-many-moments']
])('refused: %s', (_name, text, reason) => {
	expect(readPasted(text, 'es')).toMatchObject({ kind: 'unreadable', reason });
});

const word = fc.constantFrom(...['maíz', 'quebrada', 'cántaro', 'TECHO', 'lámina', 'snow', 'fin']);
const some = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const shapes = fc.constantFrom<(words: string) => string>(
	...[
		(words: string) => words,
		(words: string) => `${words}.`,
		(words: string) => `${words}:`,
		(words: string) => words.toUpperCase(),
		(words: string) => `# ${words}`,
		(words: string) => `**${words}**`,
		(words: string) => `*${words}:* ${words}`,
		(words: string) => `1. ${words}`,
		(words: string) => `2) ${words} (15 min)`,
		(words: string) => `• ${words}`,
		(words: string) => `${words} 10'`,
		(words: string) => `\t${words}  ${words}`,
		(words: string) => `> ${words}`,
		...[
			'Objetivo',
			'TEMA',
			'Materiales',
			'Preguntas',
			'Bienvenida',
			'Edades',
			'Autora',
			'Título'
		].map((label) => (words: string) => `${label}: ${words}`),
		...[
			'Técnica',
			'Tiempo',
			'Multigrado',
			'Lógica',
			'Compromisos',
			'Idioma',
			'Licencia',
			'Pasos'
		].map((label) => (words: string) => `${label}: ${words}`),
		...['Evaluación', '3. Cierre', 'Fuentes:', 'Preguntas', 'Steps', '', '', 'Tiempo: 5 min'].map(
			(line) => (words: string) => `${line}\n${words}`
		)
	]
);
const line = fc.tuple(shapes, some).map(([shape, words]) => shape(words));

test('whatever is pasted, no word is lost and none is made up', () => {
	const ours = /maíz|quebrada|cántaro|techo|lámina|snow|fin/gi;
	const counted = (text: string) => [...text.matchAll(ours)].map(([one]) => one).sort();
	fc.assert(
		fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), (lines) => {
			const text = lines.join('\n');
			const { plan } = planIn(text);
			const kept = [
				...fieldsOf(plan).map((field) => field.text),
				...plan.authors.map((one) => one.name)
			];
			// A theme may have given the title too.
			const twice = plan.title === plan.theme ? counted(plan.title) : [];
			expect(counted(kept.join('\n'))).toEqual([...counted(text), ...twice].sort());
		}),
		{ numRuns: 1000 }
	);
});

test.each([
	'A:\n\n',
	'Tema:\na\n',
	'1. a\n',
	"1'",
	' (5 min)',
	'**a',
	'* ',
	'a: ',
	'¡MUY BIEN!\n',
	'\t'
])('two hundred thousand characters of %j take no more than a moment', async (piece) => {
	const text = `Agua\n${piece.repeat(Math.floor(190_000 / piece.length))}`;
	expect(await worked(() => readPasted(text, 'es'))).toBeLessThan(4_000);
});
