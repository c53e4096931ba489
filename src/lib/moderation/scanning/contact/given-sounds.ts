import { givenNames } from '../names/given.ts';

/** A name as it sounds to a child who writes it: one letter for two, and one for those that sound alike. */
const sound = (word: string): string =>
	word
		.replace(/h|(.)(?=\1)/g, '')
		.replace(/y/g, 'i')
		.replace(/[zc](?=[ei])|z/g, 's')
		.replace(/[kq]u?/g, 'c')
		.replace(/v/g, 'b')
		.replace(/w/g, 'u')
		.replace(/ll/g, 'i');

let sounds: Set<string> | undefined;
const heard = new Map<string, boolean>();
const diminutive = /(?:[sc]?it[oa]|ill[oa])$/;

/** Whether a word sounds like a given name: "wiliam", "kebin", "josesito". */
export function soundsGiven(word: string): boolean {
	if (word.length < 4 || word.length > 14) return givenNames.has(word);
	let known = heard.get(word);
	if (known === undefined) {
		sounds ??= new Set(Array.from(givenNames, sound).filter((each) => each.length > 3));
		const bare = word.replace(diminutive, '');
		known =
			givenNames.has(word) ||
			sounds.has(sound(word)) ||
			(bare !== word &&
				bare.length > 2 &&
				['', 'o', 'a', 'e'].some((end) => givenNames.has(bare + end)));
		if (heard.size < 20_000) heard.set(word, known);
	}
	return known;
}
