import { expect, test } from 'vitest';
import { hasRoomFor, megabytes, shareOf, sumOf, type FileState } from './stack.ts';

const file = (bytes: number, state: FileState) => ({ bytes, state });

test('a file is sent as far as the server has it, and whole only when every byte is there', () => {
	const share = (state: FileState) => shareOf(file(1000, state));
	expect(share({ status: 'here', kept: true })).toBe(0);
	expect(share({ status: 'sending', received: 405, kept: true })).toBe(40);
	expect(share({ status: 'sending', received: 999, kept: true })).toBe(99);
	expect(share({ status: 'there', again: false, resultId: 'x' })).toBe(100);
	expect(shareOf(file(0, { status: 'preparing' }))).toBe(0);
});

test('a stack counts what is on its way, and not what was no picture', () => {
	const stack = [
		file(1000, { status: 'there', again: true, resultId: 'x' }),
		file(2000, { status: 'sending', received: 500, kept: true }),
		file(3000, { status: 'here', kept: false }),
		file(9000, { status: 'refused', reason: 'heic' })
	];
	expect(sumOf(stack)).toEqual({ count: 3, there: 1, bytes: 6000, sent: 1500 });
	expect(sumOf([])).toEqual({ count: 0, there: 0, bytes: 0, sent: 0 });
});

test('a weight is said in megabytes to one digit, and the smallest is not nothing', () => {
	expect([0, 20, 300_000, 2_202_009, 26_214_400].map(megabytes)).toEqual([0, 0.1, 0.3, 2.1, 25]);
});

test('a device that is nearly full has no room, and one that does not say has', () => {
	const mega = 1_000_000;
	expect(hasRoomFor(mega, {})).toBe(true);
	expect(hasRoomFor(mega, { usage: 0, quota: 100 * mega })).toBe(true);
	expect(hasRoomFor(mega, { usage: 89 * mega, quota: 100 * mega })).toBe(false);
	expect(hasRoomFor(90 * mega, { quota: 100 * mega })).toBe(false);
});
