import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Autosave, type Answer, type Changed } from './autosave.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const answers = (...given: Answer[]) => {
	const sent: Changed[] = [];
	const saving = new Autosave(async (changed) => {
		sent.push(changed);
		return given[Math.min(sent.length, given.length) - 1] ?? 'kept';
	});
	return { sent, saving };
};

test('saves a moment after the last key, only what changed, newest words', async () => {
	const { sent, saving } = answers('kept');
	saving.touch(0, 'H');
	await vi.advanceTimersByTimeAsync(500);
	saving.touch(0, 'Hola');
	expect(saving.state).toBe('changed');
	await vi.advanceTimersByTimeAsync(700);
	expect(sent).toEqual([]);
	await vi.advanceTimersByTimeAsync(100);
	expect(sent).toEqual([{ 0: 'Hola' }]);
	expect(saving.unsaved).toBe(false);
});

test('without a connection it keeps the words, says so, and tries again with the newest', async () => {
	const { sent, saving } = answers('failed', 'kept');
	saving.touch(0, 'Hola');
	await vi.advanceTimersByTimeAsync(800);
	expect(saving.state).toBe('failed');
	expect(saving.unsaved).toBe(true);
	saving.touch(1, 'Adiós');
	await vi.advanceTimersByTimeAsync(800);
	expect(sent.at(-1)).toEqual({ 0: 'Hola', 1: 'Adiós' });
	expect(saving.state).toBe('saved');
});

test('what is typed while a save is on its way is saved after it', async () => {
	let arrive: (answer: Answer) => void = () => {};
	const sent: Changed[] = [];
	const saving = new Autosave((changed) => {
		sent.push(changed);
		return new Promise((resolve) => (arrive = resolve));
	});
	saving.touch(0, 'Ho');
	await vi.advanceTimersByTimeAsync(800);
	saving.touch(0, 'Hola');
	await vi.advanceTimersByTimeAsync(5_000);
	expect(sent).toHaveLength(1);
	arrive('kept');
	await vi.advanceTimersByTimeAsync(800);
	expect(sent).toEqual([{ 0: 'Ho' }, { 0: 'Hola' }]);
});

test('a refusal is shown in its words and waits for the person', async () => {
	const { sent, saving } = answers({ said: 'La tiene Inés.' });
	saving.touch(0, 'Hola');
	await vi.advanceTimersByTimeAsync(60_000);
	expect(sent).toHaveLength(1);
	expect(saving).toMatchObject({ state: 'refused', refusal: { said: 'La tiene Inés.' } });
});

test('after handing in nothing is sent any more', async () => {
	const { sent, saving } = answers('kept');
	saving.touch(0, 'Hola');
	saving.stop();
	await vi.advanceTimersByTimeAsync(60_000);
	expect(sent).toEqual([]);
	saving.resume();
	await vi.advanceTimersByTimeAsync(800);
	expect(sent).toHaveLength(1);
});

test('whoever hands in right after the last key is not asked whether to leave the page', async () => {
	const { sent, saving } = answers('failed');
	saving.touch(0, 'Hola');
	await vi.advanceTimersByTimeAsync(800);
	saving.touch(0, 'Hola, Ana');
	saving.stop();
	expect(saving.unsaved).toBe(false);
	expect(sent).toEqual([{ 0: 'Hola' }]);
});

test('after the button that saves, typing goes on being saved, also what was typed meanwhile', async () => {
	const { sent, saving } = answers('kept');
	saving.stop();
	saving.touch(0, 'Hola');
	saving.resume();
	saving.touch(1, 'Adiós');
	await vi.advanceTimersByTimeAsync(800);
	expect(sent).toEqual([{ 0: 'Hola', 1: 'Adiós' }]);
	expect(saving.state).toBe('saved');
});

test('whoever leaves while words are on their way takes the newer ones along', async () => {
	const sent: Changed[] = [];
	const saving = new Autosave((changed) => {
		sent.push(changed);
		return new Promise(() => {});
	});
	saving.touch(0, 'Ho');
	await vi.advanceTimersByTimeAsync(800);
	saving.touch(0, 'Hola');
	saving.leave();
	expect(sent).toEqual([{ 0: 'Ho' }, { 0: 'Hola' }]);
});

test('what is typed while the form is on its way goes along when the page is closed', async () => {
	const { sent, saving } = answers('kept');
	saving.stop();
	saving.touch(0, 'Hola');
	saving.leave();
	expect(sent).toEqual([{ 0: 'Hola' }]);
});

test('after the form arrived, leaving sends nothing', async () => {
	const { sent, saving } = answers('kept');
	saving.touch(0, 'Hola');
	saving.stop();
	saving.arrived();
	saving.leave();
	expect(sent).toEqual([]);
});

test('whoever stays after all is saved as before', async () => {
	const { sent, saving } = answers('failed', 'failed', 'kept');
	saving.touch(0, 'Hola');
	await vi.advanceTimersByTimeAsync(800);
	expect(saving.state).toBe('failed');
	saving.leave();
	await vi.advanceTimersByTimeAsync(8_000);
	expect(sent).toEqual([{ 0: 'Hola' }, { 0: 'Hola' }, { 0: 'Hola' }]);
	expect(saving.state).toBe('saved');
});

test('whoever writes without a pause is saved every five seconds', async () => {
	const { sent, saving } = answers('kept');
	for (let at = 0; at < 12_000; at += 300) {
		saving.touch(0, 'a'.repeat(at / 300 + 1));
		await vi.advanceTimersByTimeAsync(300);
	}
	expect(sent).toHaveLength(2);
});

test('before the page is left, also what was typed while a save was on its way is saved', async () => {
	let arrive: (answer: Answer) => void = () => {};
	const sent: Changed[] = [];
	const saving = new Autosave((changed) => {
		sent.push(changed);
		return new Promise((resolve) => (arrive = resolve));
	});
	saving.touch(0, 'Ho');
	await vi.advanceTimersByTimeAsync(800);
	saving.touch(0, 'Hola');
	const finished = saving.finish();
	arrive('kept');
	await vi.advanceTimersByTimeAsync(0);
	arrive('kept');
	await finished;
	expect(sent).toEqual([{ 0: 'Ho' }, { 0: 'Hola' }]);
	expect(saving.unconfirmed).toBe(false);
});
