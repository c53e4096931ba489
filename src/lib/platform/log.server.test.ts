import { expect, test } from 'vitest';
import { openLog, type Facts } from './log.server.ts';

test('a fact on the list is logged with its sentence', () => {
	const line = logged({ route: '/letters/[letter]', status: 200, ms: 4 });
	expect(line).toMatchObject({ level: 'info', status: 200, ms: 4, msg: 'Answered' });
});

test('what a child wrote cannot be logged, whatever it is called', () => {
	const carried: Record<string, unknown> = {
		text: 'Querida Ana',
		body: { text: 'Querida Ana' },
		subject: { text: 'Querida Ana' },
		reason: 'Querida Ana',
		password: 'hunter2'
	};
	const line = logged(carried);
	expect(JSON.stringify(line)).not.toMatch(/Querida|hunter2/);
});

test('an error does not quote the letter that it stumbled over', () => {
	const line = logged({ err: parseErrorOf('Querida Ana: dice "hola" mi perro') });
	expect(JSON.stringify(line)).not.toMatch(/Querida|hola|perro/);
	expect(line).toMatchObject({ err: { name: 'SyntaxError' } });
	expect(JSON.stringify(line)).toContain('log.server.test.ts:');
});

test('a database error names table and constraint, and not the row', () => {
	const broken = Object.assign(new Error('duplicate key value violates "enrolment_name"'), {
		code: '23505',
		table: 'enrolment',
		constraint: 'enrolment_name',
		detail: 'Key (letter_name)=(Ximena) already exists.'
	});
	const line = logged({ err: new Error('could not save', { cause: broken }) });
	expect(JSON.stringify(line)).not.toContain('Ximena');
	expect(line).toMatchObject({ err: { cause: { code: '23505', constraint: 'enrolment_name' } } });
});

test('an address loses its password, and a line stays one line', () => {
	const line = logged({ url: 'postgres://puente:hunter2@db/puente', file: 'a\nb' });
	expect(line).toMatchObject({ url: 'postgres://…@db/puente', file: 'a b' });
});

function logged(facts: Facts): Record<string, unknown> {
	const lines: string[] = [];
	openLog('info', { write: (line) => void lines.push(line) }).info(facts, 'Answered');
	expect(lines).toHaveLength(1);
	return JSON.parse(lines.join(''));
}

function parseErrorOf(text: string) {
	try {
		return JSON.parse(text);
	} catch (error) {
		return error;
	}
}
