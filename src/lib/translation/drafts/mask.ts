/** Words that a machine must not see, in UTF-16 units of the text around them. */
export interface Secret {
	readonly start: number;
	readonly end: number;
	/** What stands there in the other language; without it, the same words again. */
	readonly instead?: string | undefined;
}

/** A text as a machine sees it, and what to put back in the order of the masks. */
export interface Masked {
	readonly text: string;
	readonly prefix: string;
	readonly hidden: readonly string[];
}

/**
 * No dictionary knows them and nothing inflects them, so that machines take them for names: letters only,
 * because Apertium reads "near ⟦1⟧" without a name and makes a verb of the word before it.
 */
const prefixes = ['Zxq', 'Qzx', 'Xqz', 'Zqvx', 'Qxzv'];

const letters = 26;

const maskOf = (prefix: string, n: number) =>
	prefix + String.fromCharCode(97 + Math.floor(n / letters), 97 + (n % letters));

/** Hides the secrets of a text, or gives up (undefined) when there is no word that can stand for them. */
export function masked(text: string, secrets: readonly Secret[]): Masked | undefined {
	const prefix = prefixes.find((each) => !text.toLowerCase().includes(each.toLowerCase()));
	if (!prefix || secrets.length > letters * letters) return undefined;
	let shown = '';
	let done = 0;
	const hidden: string[] = [];
	for (const { start, end, instead } of apart(secrets)) {
		shown += text.slice(done, start) + maskOf(prefix, hidden.length);
		hidden.push(instead ?? text.slice(start, end));
		done = end;
	}
	return { text: shown + text.slice(done), prefix, hidden };
}

/** In the order of the text; what overlaps is one. */
function apart(secrets: readonly Secret[]): Secret[] {
	const found: Secret[] = [];
	for (const each of secrets.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		const last = found.at(-1);
		if (!last || each.start >= last.end) found.push(each);
		else if (each.end > last.end) found[found.length - 1] = { start: last.start, end: each.end };
	}
	return found;
}

/** Whether there is anything to translate beside what is hidden. */
export const hasWords = ({ text, prefix }: Masked): boolean =>
	/\p{L}/u.test(text.replace(masksOf(prefix), ''));

/**
 * Puts back what was hidden. Undefined when a mask did not come back, came twice or came changed: then
 * nobody knows who does what in that sentence.
 */
export function filledIn(draft: string, { prefix, hidden }: Masked): string | undefined {
	const back = new Set<number>();
	let whole = true;
	const text = draft.replace(masksOf(prefix), (mask) => {
		const [tens = 0, ones = 0] = [...mask.slice(prefix.length).toLowerCase()].map(
			(letter) => letter.charCodeAt(0) - 97
		);
		const n = tens * letters + ones;
		if (hidden[n] === undefined || back.has(n)) whole = false;
		back.add(n);
		return hidden[n] ?? '';
	});
	const left = text.toLowerCase().includes(prefix.toLowerCase());
	return whole && !left && back.size === hidden.length ? text : undefined;
}

const masksOf = (prefix: string) => new RegExp(`(?<!\\p{L})${prefix}[a-z]{2}(?!\\p{L})`, 'giu');
