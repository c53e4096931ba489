import type { ServerResponse } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startMachine } from '#tests/support/machine.ts';
import { apertium, hasApertium } from './apertium.server.ts';
import { deepL } from './deepl.server.ts';
import { libreTranslate } from './libretranslate.server.ts';
import { filledIn, masked } from './mask.ts';

const patience = () => AbortSignal.timeout(5_000);

async function machine(answer: Parameters<typeof startMachine>[0]) {
	const started = await startMachine(answer);
	onTestFinished(started.stop);
	return started;
}

const upper = (texts: unknown) => (texts as string[]).map((text) => text.toUpperCase());

describe('LibreTranslate', () => {
	test('gets all texts at once, with the key, and its answers keep their order', async () => {
		const { asked, address } = await machine(({ body }, response) =>
			response.end(JSON.stringify({ translatedText: upper(body['q']) }))
		);
		const draft = libreTranslate(`${address}/base/`, 'k3y');
		expect(await draft(['uno', 'dos'], 'es', 'en', patience())).toEqual(['UNO', 'DOS']);
		expect(asked).toMatchObject([
			{
				path: 'POST /base/translate',
				body: { q: ['uno', 'dos'], source: 'es', target: 'en', format: 'text', api_key: 'k3y' }
			}
		]);
	});

	test.each<[string, (response: ServerResponse) => void]>([
		['an error', (response) => response.writeHead(500).end('{"error":"no"}')],
		['no JSON', (response) => response.end('<html>')],
		['fewer texts', (response) => response.end('{"translatedText":["one"]}')],
		['numbers', (response) => response.end('{"translatedText":[1,2]}')],
		[
			'the way to another machine',
			(response) => response.writeHead(307, { location: 'http://127.0.0.1:9/translate' }).end()
		],
		['nothing in time', () => undefined],
		['a flood', (response) => response.end(`{"translatedText":["${'a'.repeat(2_000_000)}","b"]}`)]
	])('%s is a failure, not a draft', async (_, answer) => {
		const { address } = await machine((_asked, response) => answer(response));
		const draft = libreTranslate(address, undefined);
		await expect(draft(['uno', 'dos'], 'es', 'en', AbortSignal.timeout(300))).rejects.toThrow();
	});

	test('a machine that is not there is a failure', async () => {
		const draft = libreTranslate('http://127.0.0.1:9', undefined);
		await expect(draft(['uno'], 'es', 'en', patience())).rejects.toThrow();
	});
});

describe('DeepL', () => {
	test('gets at most fifty texts a request, with the key in the header', async () => {
		const { asked, address } = await machine(({ body }, response) =>
			response.end(
				JSON.stringify({
					translations: upper(body['text']).map((text) => ({
						detected_source_language: 'ES',
						text
					}))
				})
			)
		);
		const texts = Array.from({ length: 51 }, (_, n) => `texto ${n}`);
		expect(await deepL(address, 'k3y')(texts, 'es', 'en', patience())).toEqual(upper(texts));
		expect(asked.map(({ body }) => (body['text'] as string[]).length)).toEqual([50, 1]);
		expect(asked[0]).toMatchObject({
			path: 'POST /v2/translate',
			headers: { authorization: 'DeepL-Auth-Key k3y' },
			body: { source_lang: 'ES', target_lang: 'EN-US' }
		});
		await deepL(address, undefined)(['snow'], 'en', 'es', patience());
		expect(asked.at(-1)?.body).toMatchObject({ source_lang: 'EN', target_lang: 'ES' });
	});

	test('fewer texts, or used up, is a failure', async () => {
		const { address } = await machine((_, response) => response.end('{"translations":[]}'));
		await expect(deepL(address, 'k')(['uno'], 'es', 'en', patience())).rejects.toThrow();
		const full = await machine((_, response) => response.writeHead(456).end());
		await expect(deepL(full.address, 'k')(['uno'], 'es', 'en', patience())).rejects.toThrow();
	});
});

describe.skipIf(!hasApertium())('Apertium', () => {
	const machine = apertium();

	test('puts both languages into the other, text by text, with whatever signs they hold', async () => {
		const texts = [
			'We went to the park today.',
			'',
			'I have [2] dogs & a $3 cat ^_^ {x} \\ / @ <b>',
			'🐶!'
		];
		const drafts = await machine(texts, 'en', 'es', patience());
		expect(drafts).toHaveLength(4);
		expect(drafts[0]).toBe('Fuimos al parque hoy.');
		expect(drafts[1]).toBe('');
		expect(drafts[2]).toMatch(/\[2\].*\$3.*\{x\}.*\\ \/.*<b>/);
		expect(drafts[3]).toBe('🐶!');
		const back = await machine(['El perro come pan.'], 'es', 'en', patience());
		expect(back[0]).toMatch(/dog eats bread/);
	});

	test('one process answers many who ask at once, each with their own', async () => {
		const numbers = Array.from({ length: 40 }, (_, n) => n);
		const drafts = await Promise.all(
			numbers.map((n) => machine([`I have ${n} dogs.`, 'Hello.'], 'en', 'es', patience()))
		);
		for (const n of numbers) expect(drafts[n]?.[0]).toContain(String(n));
	});

	test.each([
		['en', 'es', 'My friend Ana lives near Flores. Ana and Mateo like the dog of Luz.'],
		['en', 'es', 'Ana’s mother is here! Where is Mateo? Luz and I saw him, Ana.'],
		['en', 'es', 'Ana, Mateo, Luz and Flores.'],
		['es', 'en', 'A Ana le gusta el perro de Mateo, y Luz vive en Flores con Ana.'],
		['es', 'en', '¿Dónde está Mateo? Ana dice que Luz se lo dio a Mateo en Flores.']
	] as const)('%s → %s: every mask comes back in "%s"', async (from, to, text) => {
		const secrets = [...text.matchAll(/Ana|Mateo|Luz|Flores/g)].map(({ index, 0: name }) => ({
			start: index,
			end: index + name.length
		}));
		const hidden = masked(text, secrets)!;
		expect(hidden.text).not.toMatch(/Ana|Mateo|Luz|Flores/);
		const [draft = ''] = await machine([hidden.text], from, to, patience());
		const filled = filledIn(draft, hidden);
		for (const { start, end } of secrets) expect(filled).toContain(text.slice(start, end));
	});

	test('who waits too long gets none, and the next one is answered by a new process', async () => {
		const slow = apertium();
		const long = Array.from({ length: 200 }, () => 'We went to the park. '.repeat(50));
		await expect(slow(long, 'en', 'es', AbortSignal.timeout(20))).rejects.toThrow('late');
		expect(await slow(['We went to the park today.'], 'en', 'es', patience())).toEqual([
			'Fuimos al parque hoy.'
		]);
		await expect(slow(['Hello.'], 'en', 'es', AbortSignal.abort())).rejects.toThrow();
	});
});
