import { expect, test } from 'vitest';
import { deskAct } from './desk-keys.ts';

const pressed = (code: string, ...held: ('ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey')[]) => ({
	key: code
		.replace(/^Key/, '')
		.toLowerCase()
		.replace('enter', 'Enter')
		.replace('arrow', 'Arrow')
		.replace('up', 'Up')
		.replace('down', 'Down'),
	code,
	...{ ctrlKey: false, altKey: false, shiftKey: false, metaKey: false },
	...Object.fromEntries(held.map((each) => [each, true]))
});

test('every act of the desk has its keys', () => {
	expect(deskAct(pressed('Enter', 'ctrlKey'))).toBe('next');
	expect(deskAct(pressed('Enter', 'metaKey'))).toBe('next');
	expect(deskAct(pressed('ArrowDown', 'altKey'))).toBe('down');
	expect(deskAct(pressed('ArrowUp', 'altKey'))).toBe('up');
	expect(deskAct(pressed('ArrowUp', 'altKey', 'shiftKey'))).toBe('earlier');
	expect(deskAct(pressed('ArrowDown', 'altKey', 'shiftKey'))).toBe('later');
	expect(deskAct(pressed('KeyJ', 'altKey'))).toBe('join');
	expect(deskAct(pressed('KeyS', 'altKey'))).toBe('split');
	expect(deskAct(pressed('KeyT', 'altKey'))).toBe('tools');
	expect(deskAct(pressed('KeyG', 'ctrlKey', 'shiftKey'))).toBe('glossary');
});

test('what somebody types does nothing else, with AltGr either', () => {
	for (const each of [
		pressed('KeyJ'),
		pressed('KeyG', 'shiftKey'),
		pressed('KeyS', 'ctrlKey'),
		pressed('KeyJ', 'ctrlKey', 'altKey'),
		pressed('Enter'),
		pressed('ArrowDown')
	])
		expect(deskAct(each)).toBeUndefined();
});
