import { expect, test } from 'vitest';
import { knowsWifi, mayGoNow } from './wifi.ts';

const on = (type?: string) => Object.assign(new EventTarget(), type === undefined ? {} : { type });

test('a stack that is to go over Wi-Fi waits on any other line', () => {
	for (const type of ['cellular', 'none', 'bluetooth', 'unknown'])
		expect(mayGoNow(true, on(type)), type).toBe(false);
	for (const type of ['wifi', 'ethernet']) expect(mayGoNow(true, on(type)), type).toBe(true);
	expect(mayGoNow(false, on('cellular'))).toBe(true);
});

test('where the browser does not say what it is on, nobody is asked and nothing waits', () => {
	for (const network of [undefined, on()]) {
		expect(knowsWifi(network)).toBe(false);
		expect(mayGoNow(true, network)).toBe(true);
	}
	expect(knowsWifi(on('none'))).toBe(true);
});
