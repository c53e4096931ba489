import { expect, test } from 'vitest';
import { mask } from './masks.ts';
import { similarity } from './score.ts';
import { strongFrom, weakFrom } from './strengths.ts';
import { wordsOf } from './words.ts';

const score = (one: string, other: string) =>
	similarity(wordsOf(mask(one, {}).text), wordsOf(mask(other, {}).text));

type Pairs = readonly (readonly [string, string])[];

const changedValue: Pairs = [
	['Tengo 9 años.', 'Tengo 11 años.'],
	['Mi amiga Ana tiene 3 gatos.', 'Mi amiga Carmen tiene 12 gatos.'],
	['My sister Maya is 7 years old.', 'My sister Rosa is 10 years old.'],
	['La clase empieza a las 7:30 de la mañana.', 'La clase empieza a las 8:00 de la mañana.']
];

const strong: Pairs = [
	['Vivo cerca del río con mi abuela.', 'Vivo cerca del río con mi abuelo.'],
	['My favorite food is pizza with cheese.', 'My favourite food is pizza with cheese!'],
	['En el recreo jugamos fútbol en la cancha.', 'En el recreo jugamos fútbol en la calle.'],
	['We planted beans in the school garden.', 'We planted corn in the school garden.'],
	['Mi perro se come mis calcetines.', 'Mi perra se come mis calcetines.']
];

const otherOrderOrClause: Pairs = [
	['Los sábados juego fútbol con mi hermano.', 'Con mi hermano juego fútbol los sábados.'],
	[
		'In winter we build snow forts behind the school.',
		'We build snow forts behind the school in winter.'
	],
	[
		'Mi abuela hace pupusas.',
		'Mi abuela hace pupusas de ayote cuando cumplo años y toda la familia llega.'
	],
	[
		'We have a class turtle.',
		'We have a class turtle that sleeps all winter under the desk of our teacher.'
	],
	[
		'Después de clases ayudo en la milpa.',
		'Después de clases ayudo a mi tata en la milpa y después hago mis tareas.'
	]
];

const unrelated: Pairs = [
	['Mi perro se llama Canela.', 'La escuela queda cerca del río.'],
	['Me gusta comer pupusas.', 'Me gusta jugar fútbol.'],
	['¿Cómo estás?', 'Mi mamá estuvo como dos horas en la cola.'],
	['I like to read about whales.', 'I like my new red bike.'],
	['There is a lot of snow in our yard.', 'There is a big maple tree by the church.'],
	['Tengo dos hermanas.', 'Tengo mucho frío.'],
	['Hola.', 'Hola, mi nombre es secreto y vivo lejos de aquí.'],
	['What is your favorite color?', 'What do you do when it rains?']
];

test('another number or name in the same sentence changes nothing', () => {
	for (const [one, other] of changedValue) expect(score(one, other), one).toBe(1);
});

test('one other word is a strong match, and less than the same sentence', () => {
	for (const [one, other] of strong) {
		expect(score(one, other), one).toBeGreaterThanOrEqual(strongFrom);
		if (one.replace(/\W/g, '') !== other.replace(/\W/g, ''))
			expect(score(one, other), one).toBeLessThan(1);
	}
});

test('another order and an added clause are offered', () => {
	for (const [one, other] of otherOrderOrClause)
		expect(score(one, other), one).toBeGreaterThanOrEqual(weakFrom);
});

test('sentences about other things are not', () => {
	for (const [one, other] of unrelated) expect(score(one, other), one).toBeLessThan(weakFrom);
});

test('it is the same both ways, and never above one', () => {
	for (const [one, other] of [...changedValue, ...strong, ...otherOrderOrClause, ...unrelated]) {
		expect(score(one, other)).toBeCloseTo(score(other, one), 10);
		expect(score(one, other)).toBeLessThanOrEqual(1);
	}
});

test('nothing is like nothing, and what has no word is like nothing', () => {
	expect(score('', '')).toBe(0);
	expect(score('🌽', '🌽')).toBe(0);
	expect(score('⟨', 'Hola')).toBe(0);
});
