import * as v from 'valibot';
import type { Language } from '#lib/moderation/submission.ts';
import type { Draft } from './engine.ts';
import { ask, EngineProblem } from './http.server.ts';

const answer = v.object({ translations: v.array(v.object({ text: v.string() })) });

/** The most texts that one request may hold. */
const atOnce = 50;

/** English is the only one of the two of which the protocol wants to know where it is spoken. */
const targets: Record<Language, string> = { en: 'EN-US', es: 'ES' };

/**
 * DeepL and whatever speaks its protocol: `POST /v2/translate`.
 * https://developers.deepl.com/docs/api-reference/translate
 */
export const deepL =
	(address: string, key: string | undefined): Draft =>
	async (texts, from, to, signal) => {
		const headers: Record<string, string> = key ? { authorization: `DeepL-Auth-Key ${key}` } : {};
		const drafts: string[] = [];
		for (let at = 0; at < texts.length; at += atOnce) {
			const text = texts.slice(at, at + atOnce);
			const body = { text, source_lang: from.toUpperCase(), target_lang: targets[to] };
			const said = v.safeParse(
				answer,
				await ask(address, '/v2/translate', { ...body, preserve_formatting: true }, headers, signal)
			);
			if (!said.success || said.output.translations.length !== text.length)
				throw new EngineProblem('other texts than asked for');
			drafts.push(...said.output.translations.map((each) => each.text));
		}
		return drafts;
	};
