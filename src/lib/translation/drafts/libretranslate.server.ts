import * as v from 'valibot';
import type { Draft } from './engine.ts';
import { ask, EngineProblem } from './http.server.ts';

const answer = v.object({ translatedText: v.array(v.string()) });

/**
 * LibreTranslate and whatever speaks its protocol: `POST /translate` with a list of texts.
 * https://docs.libretranslate.com/api/operations/translate/
 */
export const libreTranslate =
	(address: string, key: string | undefined): Draft =>
	async (texts, source, target, signal) => {
		const body = { q: texts, source, target, format: 'text', ...(key && { api_key: key }) };
		const said = v.safeParse(answer, await ask(address, '/translate', body, {}, signal));
		if (!said.success || said.output.translatedText.length !== texts.length)
			throw new EngineProblem('other texts than asked for');
		return said.output.translatedText;
	};
