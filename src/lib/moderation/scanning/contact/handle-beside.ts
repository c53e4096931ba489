import { near, words } from '../cues.ts';
import { endsSentence, type Token } from '../tokens.ts';
import { naming, own, platforms } from './handle-words.ts';

export interface Beside {
	platform: boolean;
	/** `just`: the word for a user name leads to this very place. */
	owned: boolean | 'just';
	named: boolean;
}

/** What stands around a place that may be a name on an app. */
export function beside(tokens: readonly Token[], i: number): Beside {
	let owned: Beside['owned'] = false;
	const named = naming.has(tokens[i - 1]?.text ?? '') || naming.has(tokens[i - 2]?.text ?? '');
	const platform = near(tokens, { first: i, after: i + 1 }, platforms, 14, 15);
	if (!near(tokens, { first: i, after: i }, own, 14, 0)) return { platform, owned, named };
	for (let at = i - 1; at >= Math.max(0, i - 14); at--) {
		const { text } = tokens[at]!;
		if (!own.has(text)) continue;
		if (leads(tokens, at, i)) owned = 'just';
		else if (!owned && text !== 'name' && text !== 'nombre') owned = true;
	}
	return { platform, owned, named };
}

const between =
	words(`de del en la el mi my on the is es : , " ' “ « _ soy sera se llama dice asi luego then and y empieza con for in s
	roblox rblx tiktok tik tok insta instagram snap snapchat discord minecraft fortnite duolingo scratch youtube free fire videitos
	los las app juego game user name nombre called esta al reves backwards lee ser sale → - > bailes music musica ghost camera there ahi alla va`);

const leads = (tokens: readonly Token[], from: number, until: number): boolean => {
	const last = tokens[until - 1]!;
	return (
		until - from <= 11 &&
		tokens.slice(from + 1, until).every(({ text }) => between.has(text)) &&
		!endsSentence(tokens, until - 1) &&
		(naming.has(last.text) || /^[:"“«,→>]$/.test(last.text) || own.has(last.text))
	);
};
