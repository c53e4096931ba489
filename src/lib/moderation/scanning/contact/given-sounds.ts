import { isCommon } from '../names/common-words.ts';
import { givenNames } from '../names/given.ts';
import { surnames } from '../names/surnames.ts';

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

const soundsOf = (names: ReadonlySet<string>) =>
	new Set(Array.from(names, sound).filter((each) => each.length > 3));

let [givenSounds, surnameSounds]: [Set<string>?, Set<string>?] = [];
const heard = new Map<string, boolean>();
const diminutive = /(?:[sc]?it[oa]|ill[oa])$/;

/** Whether a word sounds like a given name: "wiliam", "kebin", "josesito". */
export function soundsGiven(word: string): boolean {
	if (word.length < 4 || word.length > 14) return givenNames.has(word);
	let known = heard.get(word);
	if (known === undefined) {
		givenSounds ??= soundsOf(givenNames);
		const bare = word.replace(diminutive, '');
		known =
			givenNames.has(word) ||
			givenSounds.has(sound(word)) ||
			(bare !== word &&
				bare.length > 2 &&
				['', 'o', 'a', 'e'].some((end) => givenNames.has(bare + end)));
		if (heard.size < 20_000) heard.set(word, known);
	}
	return known;
}

const shapes =
	/^(?:mc|mac|fitz|vande|ol[uo]|ade)[a-z]{4,}$|(?:sson|son|sen|ski|sky|ska|wicz|vich|berg|stein|mann|enko|chuk|czyk|opoulos|akis|quist|strom|worth|feld|baum|elli|etti|ini|oglu|zadeh|yan|ez|ova|gren|dottir|thal|wald|bach|dorf|burg|hauser|kamp|veld|eaux|ault|oux|croix|pour|shvili|czak|nski|wski|aitis|hugh|heim|ewska|insky)$/;

/** Whether a word that nobody uses otherwise looks or sounds like a surname: "grabowski", "mcallistur", "ernandes". */
export function soundsSurname(word: string): boolean {
	if (surnames.has(word)) return true;
	if (word.length < 5 || word.length > 16 || isCommon(word)) return false;
	surnameSounds ??= soundsOf(surnames);
	return shapes.test(word) || surnameSounds.has(sound(word));
}
