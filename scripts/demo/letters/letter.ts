import { segment } from '#lib/translation/segments.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { StampId } from '#lib/letters/stamps.ts';

/** A letter of the demo. Invented; a class letter is to `class`, one among teachers to `teachers`. */
export interface DemoLetter {
	/** A letter name of the cast, or the key of a teacher. */
	from: string;
	to: string;
	stamp: StampId;
	text: string;
	/** As the child handed it in, where the teacher changed words before it went on. */
	handedIn?: string;
	/** Where it was written on paper: how it stands there, line by line. */
	asWritten?: string;
	/** Sentence by sentence, as the translation desk asks for it. */
	translation: string;
}

/**
 * The translation of each sentence of a letter, by its number on the desk. A letter whose translation
 * has other sentences than its text is a mistake in this folder, and said so.
 */
export function targetsOf(letter: DemoLetter, language: Locale): Map<number, string> {
	const sources = segment(letter.text, language);
	const targets = segment(letter.translation, language === 'en' ? 'es' : 'en');
	if (sources.length !== targets.length) {
		const at = sources.findIndex((source, n) => targets[n]?.after !== source.after);
		throw new Error(
			`${letter.from} to ${letter.to}: ${sources.length} sentences, ${targets.length} translated; ` +
				`look near “${sources[at]?.text}” / “${targets[at]?.text}”.`
		);
	}
	return new Map(targets.map((target) => [target.n, target.text]));
}
