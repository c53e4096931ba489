import type { Language } from '../../submission.ts';
import { englishForms, spanishForms, withoutClitics } from './forms.ts';
import type { Token } from './sentences.ts';
import { englishKey, spanishKey } from './spelling.ts';

/**
 * Which sets of words a word belongs to. A set is written as words of one language:
 * `word`, `stem*`, `verb~` (all forms, see forms.ts), `=word` (as written, accents aside), `^ice` (in capitals),
 * `#` (a number), `#old` (a year from 1500 to 1999).
 */
export class Lexicon {
	#sets = new Map<string, number>();
	#exact = new Map<string, number[]>();
	#stems = new Map<string, number[]>();
	#clitic = new Map<string, number[]>();
	#known = new Map<string, Int32Array>();

	/** How many sets there are; they are numbered from 0. */
	get size(): number {
		return this.#sets.size;
	}

	/** The number of a set; the same words give the same set. */
	set(words: readonly string[], language: Language): number {
		const name = `${language} ${[...words].sort().join(' ')}`;
		const known = this.#sets.get(name);
		if (known !== undefined) return known;
		const id = this.#sets.size;
		this.#sets.set(name, id);
		for (const word of words) this.#add(word, language, id);
		return id;
	}

	#add(word: string, language: Language, id: number): void {
		if (/^[#^=]/.test(word)) return put(this.#exact, word, id);
		const verb = /^(.+)~([23w!]?)$/.exec(word);
		if (verb && language === 'es') {
			const { alone, withClitics } = spanishForms(verb[1]!, verb[2]!);
			for (const form of alone) put(this.#exact, key(form, 'es'), id);
			const any = verb[2] === '!' ? '!' : '';
			for (const form of withClitics) put(this.#clitic, any + spanishKey(form), id);
		} else if (verb) {
			for (const form of englishForms(verb[1]!)) put(this.#exact, key(form, 'en'), id);
		} else if (word.endsWith('*')) put(this.#stems, key(word.slice(0, -1), language), id);
		else put(this.#exact, key(word, language), id);
	}

	/** Every set that a word of a text belongs to. */
	setsOf(token: Token): Int32Array {
		const name = token.capitals ? `^${token.word}` : token.word;
		let known = this.#known.get(name);
		if (!known) {
			known = Int32Array.from(this.#look(token));
			if (this.#known.size < 20_000) this.#known.set(name, known);
		}
		return known;
	}

	#look({ word, capitals }: Token): ReadonlySet<number> {
		const spanish = spanishKey(word);
		const sets = new Set<number>();
		const add = (found: readonly number[] | undefined) => found?.forEach((id) => sets.add(id));
		add(this.#exact.get(`=${word}`));
		if (capitals) add(this.#exact.get(`^${word}`));
		if (/^\d+$/.test(word)) add(this.#exact.get('#'));
		if (/^1[5-9]\d\d$/.test(word)) add(this.#exact.get('#old'));
		for (const full of [`s${spanish}`, `e${englishKey(word)}`]) {
			add(this.#exact.get(full));
			for (let length = 3; length <= Math.min(full.length, 14); length++)
				add(this.#stems.get(full.slice(0, length)));
		}
		const apart = withoutClitics(spanish);
		if (apart) {
			add(this.#clitic.get(apart.verb));
			if (/^(me|nos)/.test(apart.clitics)) add(this.#clitic.get(`!${apart.verb}`));
		}
		return sets;
	}
}

const key = (word: string, language: Language) =>
	language === 'es' ? `s${spanishKey(word)}` : `e${englishKey(word)}`;

function put(map: Map<string, number[]>, name: string, id: number): void {
	const ids = map.get(name);
	if (!ids) map.set(name, [id]);
	else if (ids.at(-1) !== id) ids.push(id);
}
