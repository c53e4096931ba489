import { expect, test } from 'vitest';
import { isStorageTrouble } from './trouble.ts';

const saying = (code: string) => Object.assign(new Error('something'), { code });

test('a full disk, a locked database and a lost connection are trouble with storage', () => {
	for (const code of [
		'SQLITE_FULL',
		'SQLITE_BUSY_SNAPSHOT',
		'53100',
		'57014',
		'57P01',
		'ECONNREFUSED'
	])
		expect(isStorageTrouble(saying(code)), code).toBe(true);
});

test('a connection that ended while it was used is trouble as well', () => {
	expect(isStorageTrouble(new Error('Connection terminated unexpectedly'))).toBe(true);
	expect(isStorageTrouble(new Error('the Connection terminated it'))).toBe(false);
});

test('a broken rule of the schema and a plain mistake are not', () => {
	for (const code of ['SQLITE_CONSTRAINT_FOREIGNKEY', '23505', 'ERR_INVALID_ARG_TYPE'])
		expect(isStorageTrouble(saying(code)), code).toBe(false);
	expect(isStorageTrouble(new TypeError('oops'))).toBe(false);
	expect(isStorageTrouble('SQLITE_FULL')).toBe(false);
});
