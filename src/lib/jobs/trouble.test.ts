import { expect, test } from 'vitest';
import { Refused } from '#lib/platform/refused.ts';
import { nameOfTrouble, troubleOf } from './trouble.ts';

const failed = (facts: object) =>
	Object.assign(new Error('to <delmy@example.org>: "Querida Ana"'), facts);

test('a failed job says what kind of thing went wrong, and no word of the mail', () => {
	const names = [
		failed({ code: 'ECONNREFUSED' }),
		failed({ code: 'EENVELOPE', responseCode: 550, response: '550 delmy@example.org unknown' }),
		failed({ code: 'EAUTH', responseCode: 535 }),
		failed({ code: 'SQLITE_FULL' }),
		failed({ code: 'delmy@example.org' }),
		new Refused('conflict', 'already-sent'),
		'a word of a letter'
	].map(nameOfTrouble);
	expect(names).toEqual([
		'Error ECONNREFUSED',
		'Error EENVELOPE 550',
		'Error EAUTH 535',
		'Error SQLITE_FULL',
		'Error',
		'Refused already-sent',
		'unknown'
	]);
	expect([...names, 'never-finished'].map(troubleOf)).toEqual([
		'mail-server-away',
		'mail-address',
		'mail-sign-in',
		'storage',
		'unknown',
		'unknown',
		'unknown',
		'never-finished'
	]);
});
