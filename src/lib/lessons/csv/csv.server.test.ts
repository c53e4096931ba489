import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlan } from '#tests/support/plans.ts';
import { worked } from '#tests/support/worked.ts';
import { emptyMoment, emptyPlan } from '../plan.ts';
import { printTable } from './print.ts';
import { readTable } from './read.server.ts';

const tableIn = (file: string) => {
	const table = readTable(file, 'es');
	if (table.kind === 'unreadable') throw new Error(table.reason);
	return table;
};

test('whatever plans say, their table says it and is read back, and no cell begins a formula', () => {
	const titled = anyPlan.map((plan) => ({ ...plan, title: plan.title || 'Agua' }));
	const language = fc.constantFrom('es' as const, 'en' as const);
	fc.assert(
		fc.property(fc.array(titled, { minLength: 1, maxLength: 3 }), language, (plans, spoken) => {
			const file = printTable(plans, spoken);
			expect(file).not.toMatch(/(^|,)"[=+\-@]/m);
			const rows = plans.map((plan, n) => ({
				row: n + 2,
				brought: { kind: 'read', plan, notes: [] }
			}));
			expect(tableIn(file)).toEqual({ kind: 'table', rows, passedOver: [] });
		}),
		{ numRuns: 200 }
	);
});

const byHand = `Title;Grade;Ages;Moment 2;Tema;moment 1
Rain;3;7 to 9;"Goodbye
We sing.";agua;"Welcome
- Minutes: 5
Hello."
;4;;;;
;;;;;
Snow;;soon;;;
Corn;;;;;;more
`;

test('a table that people keep is read by the names of its columns, and each row says what is wrong with it', () => {
	const { rows, passedOver } = tableIn(byHand);
	expect(passedOver).toEqual(['Grade']);
	expect(rows).toMatchObject([
		{
			row: 2,
			brought: {
				plan: {
					...{ title: 'Rain', theme: 'agua', ageFrom: 7, ageTo: 9 },
					moments: [
						{ name: 'Welcome', minutes: 5, steps: 'Hello.' },
						{ name: 'Goodbye', steps: 'We sing.' }
					]
				}
			}
		},
		{ row: 3, brought: { kind: 'unreadable', reason: 'no-title' } },
		{
			row: 5,
			brought: { plan: { title: 'Snow' }, notes: [{ kind: 'unread-value', words: 'soon' }] }
		},
		{ row: 6, brought: { kind: 'unreadable', reason: 'cell-without-column' } }
	]);
});

test('the language is said in the row, or asked for', () => {
	const { rows } = tableIn('Título,Idioma\nRain,English\nAgua,\nNahuat,náhuat\n');
	expect(rows).toMatchObject([
		{ brought: { plan: { language: 'en' } } },
		{ brought: { plan: { language: 'es' } } },
		{ brought: { kind: 'unreadable', reason: 'language' } }
	]);
});

test.each([
	['nothing', '', 'empty'],
	['names of columns alone', 'Título,Tema\n', 'empty'],
	['no title', 'Tema,Materiales\nagua,yeso\n', 'no-title-column'],
	['a picture', '\u0089PNG\u001a"\u0000\u0000', 'not-a-table'],
	['an open quote', 'Título\n"Agua\n', 'not-a-table'],
	['columns without end', `Título${',a'.repeat(300)}\nAgua\n`, 'not-a-table'],
	['rows without end', `Título\n${'Agua\n'.repeat(101)}`, 'too-many-plans'],
	['more than a file', `Título\n${'Agua'.repeat(60_000)}`, 'too-large']
])('refused: %s', (_name, file, reason) => {
	expect(readTable(file, 'es')).toEqual({ kind: 'unreadable', reason });
});

test('names of columns that mean harm are columns that no plan has', () => {
	const { rows, passedOver } = tableIn('Título,__proto__,constructor\nAgua,x,y\n');
	expect(passedOver).toEqual(['__proto__', 'constructor']);
	expect(rows).toEqual([
		{ row: 2, brought: { kind: 'read', plan: { ...emptyPlan('es'), title: 'Agua' }, notes: [] } }
	]);
});

test('a table has as many columns of moments as the longest plan', () => {
	const short = { ...emptyPlan('es'), title: 'Agua' };
	const moments = [emptyMoment('m1'), emptyMoment('m2')];
	const [header] = printTable([short, { ...short, moments }], 'es').split('\r\n');
	expect(header).toContain('"Momento 1","Momento 2","Con pocos recursos"');
});

test('where plans come from stands in their table, and is none of what is read', () => {
	const plan = { ...emptyPlan('es'), title: 'Agua' };
	const origin = { licence: 'CC BY-SA 4.0', address: 'https://puente.example/lessons/1' };
	const file = printTable([plan], 'es', [origin]);
	expect(file).toContain('"CC BY-SA 4.0","https://puente.example/lessons/1"');
	expect(tableIn(file)).toEqual({
		kind: 'table',
		rows: [{ row: 2, brought: { kind: 'read', plan, notes: [] } }],
		passedOver: []
	});
});

test.each(['"a",', 'a\n', 'a,b\n', '""', '"', ';', '\n'])(
	'two hundred thousand characters of %j take no more than a moment',
	async (piece) => {
		const took = await worked(() => {
			readTable(`Título,Tema\n${piece.repeat(Math.floor(190_000 / piece.length))}`, 'es');
			readTable(piece.repeat(Math.floor(190_000 / piece.length)), 'es');
		});
		expect(took).toBeLessThan(4_000);
	}
);
