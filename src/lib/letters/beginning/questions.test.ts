import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionsIn } from './questions.ts';

const asked = (text: string, language: 'es' | 'en' = 'es') =>
	questionsIn(text, language).map((question) => question.text);

test('Ana sees what Mateo asked her, and nothing else of his letter', () => {
	expect(
		asked('Hola, Ana. ¿Cómo estás? Yo bien. Tengo un perro, ¿y vos tenés mascotas? Adiós.')
	).toEqual(['¿Cómo estás?', 'Tengo un perro, ¿y vos tenés mascotas?']);
});

test('Mateo sees what Ana asked, also without the mark at the beginning', () => {
	expect(asked('Do you like snow? I do! What is a milpa?! My dog is Max.', 'en')).toEqual([
		'Do you like snow?',
		'What is a milpa?!'
	]);
});

test('emoji after the question, lists and quotation marks are left out', () => {
	expect(
		asked('¿Te gusta el fútbol? 😊⚽\n- ¿Cuál es tu color favorito?\n2) ¿Y tu comida???')
	).toEqual(['¿Te gusta el fútbol?', '¿Cuál es tu color favorito?', '¿Y tu comida???']);
	expect(asked('My teacher asks: what do you eat?\n“Do you have rivers?”', 'en')).toEqual([
		'My teacher asks: what do you eat?',
		'Do you have rivers?'
	]);
});

test('a question that the grandmother of Mateo asked him is not a question to Ana', () => {
	expect(asked('Mi abuela dijo: “¿Ya comiste?” y me dio atol.')).toEqual([]);
});

test('web addresses and lonely marks are no questions', () => {
	expect(asked('Mirá https://ejemplo.org/?q=1 y ya.\n???\n¿? 😊')).toEqual([]);
	expect(asked('')).toEqual([]);
});

test('in a letter without full stops only the question is shown', () => {
	const breathless = 'y después fuimos al río y comimos pupusas con mi primo y mi perro '.repeat(4);
	expect(asked(`${breathless}¿y vos qué hiciste?`)).toEqual(['¿y vos qué hiciste?']);
});

test('a space forgotten after the mark does not hide the question', () => {
	expect(asked('¿Tenés perro?yo sí')).toEqual(['¿Tenés perro?']);
});

test('each question is found where it stands in the letter', () => {
	const piece = fc.constantFrom(
		'¿Y vos?',
		' ',
		'\n',
		'Hola. ',
		'- ',
		'?',
		'!',
		'“',
		'”',
		'😊',
		'Sr. ',
		'a'
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
			const text = pieces.join('');
			let reached = 0;
			for (const { start, end, text: question } of questionsIn(text, 'es')) {
				expect(text.slice(start, end)).toBe(question);
				expect(question).toMatch(/\?!*$/);
				expect(start).toBeGreaterThanOrEqual(reached);
				reached = end;
			}
		})
	);
});

test('a question stands in its sentence as it was written, after the one it came from', () => {
	const asked = questionsIn('Tengo un perro. ¿Y vos?\n\n- ¿Te gusta el mango?', 'es');
	expect(asked.map(({ before, sentence }) => ({ before, sentence }))).toEqual([
		{ before: 'Tengo un perro.', sentence: '¿Y vos?' },
		{ before: '', sentence: '- ¿Te gusta el mango?' }
	]);
});

test('of two questions in a row the second does not repeat the first', () => {
	const asked = questionsIn('Tengo un perro. ¿Y vos? ¿Cómo se llama?', 'es');
	expect(asked.map(({ before, sentence }) => ({ before, sentence }))).toEqual([
		{ before: 'Tengo un perro.', sentence: '¿Y vos?' },
		{ before: '', sentence: '¿Cómo se llama?' }
	]);
});
