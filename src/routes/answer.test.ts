import type { RequestEvent } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import type { Locale } from '#lib/i18n/locale.ts';
import { Refused } from '#lib/platform/refused.ts';
import { tickedBefore } from '#lib/identity/ticked-before.ts';
import { answering } from './answer.ts';

const { send } = answering({
	send: (): string => {
		throw new Refused('invalid', 'check-fields', {}, { words: 'too-long' });
	}
});

async function answerTo(form: FormData, locale: Locale = 'en') {
	const request = new Request('http://localhost/', { method: 'POST', body: form });
	const answer = await send({ request, locals: { locale } } as RequestEvent);
	if (typeof answer === 'string') throw new Error('It was not refused.');
	return answer.data;
}

async function backFrom(fields: Record<string, string>) {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return (await answerTo(form)).values;
}

test('a form that is refused comes back with what was typed and picked', async () => {
	const typed = { picture: 'afraid', words: 'It frightens me.', wholeClass: 'yes' };
	expect(await backFrom(typed)).toEqual(typed);
});

test('no secret comes back: neither passwords and codes nor the pictures of a child', async () => {
	const secrets = { password: 'x', newPassword: 'x', code: '1', recoveryCode: '1', act: 'a' };
	const pictures = { picture1: 'sun', picture2: 'sun', picture3: 'sun', picture4: 'sun' };
	expect(await backFrom({ ...secrets, ...pictures, name: 'Ana' })).toEqual({ name: 'Ana' });
});

test('every box that was ticked is ticked again, one alone and several', async () => {
	const ticks = ['one', 'two', 'three'];
	for (const children of [ticks, ['one'], []]) {
		const form = new FormData();
		form.set('words', 'too long');
		for (const child of children) form.append('child', child);
		expect(tickedBefore(await answerTo(form), 'child')).toEqual(children);
	}
	expect(tickedBefore(undefined, 'child'), 'nothing was sent yet').toBeUndefined();
});

test('what is refused comes back in words, in the language of whoever asked', async () => {
	const said = { en: /^Something is missing/, es: /^Falta algo/ };
	for (const locale of ['en', 'es'] as const)
		expect((await answerTo(new FormData(), locale)).refused.said).toMatch(said[locale]);
});
