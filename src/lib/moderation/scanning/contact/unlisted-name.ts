import { near, words } from '../cues.ts';
import { isCommon } from '../names/common-words.ts';
import { nameCues, ordinary, particles } from '../names/surroundings.ts';
import type { Token } from '../tokens.ts';
import { soundsSurname } from './given-sounds.ts';
import { isGiven, isSurname, isUnknown, maybeGiven, maybeSurname } from './name-kinds.ts';
import { isAuthor, isOfThing } from './of-things.ts';
import type { Told } from './spelled-name.ts';

/** Leads to somebody's name: "on the attendance he's …", "all of it is …", "firmo como …". */
const leads =
	words(`is es s soy im am m hes shes he's named called llamo llama dice dicen says say sign signed signs firmo firma como as by goes really full completo
	name nombre dear meet real verdad con with and y : kid niño niña`);
const people =
	words(`friend bestie cousin brother sister uncle aunt mom dad grandma grandpa neighbor neighbour classmate teammate kid girl boy buddy amigo amiga primo prima hermano
	hermana tio tia mama papa abuelo abuela vecino vecina compañero compañera chero chera cipote cipota niño niña name nombre sign firmo firma called named
	llamo llama soy im am attendance lista real verdad completo full hes shes bff pal partner alumno alumna student acta cuaderno who quien
	suena sownds sounds roll list listas stuck periods puntos silabas abreviado junto pegado spelled`);
const ends = /(?:ing|ed|ly|ando|iendo|aba|mente|ita|ito)$/;

/** A given name and a word that is in no list and that nobody uses: "wendell p. grabowski", "hana_sugimoto". */
export function unlisted(tokens: readonly Token[], i: number): Told | null {
	const token = tokens[i]!;
	if (token.kind !== 'word' || token.text.length < 3 || (i > 0 && !token.gap)) return null;
	const given = maybeGiven(token);
	if (!given && (isCommon(token.text) || !isRare(token))) return null;
	let at = i + 1;
	let middle = 0;
	while (middle < 5) {
		const next = tokens[at];
		if (
			next?.kind === 'word' &&
			next.text.length === 1 &&
			/^[.]?$/.test(tokens[at + 1]?.text ?? '')
		)
			at += 2;
		else if (/^[_~*|]$/.test(next?.text ?? '') && !next!.gap) at++;
		else if (
			next?.kind === 'word' &&
			next.gap &&
			!next.newLine &&
			(isGiven(next) || maybeSurname(next) || particles.has(next.text)) &&
			tokens[at + 1]?.kind === 'word'
		)
			at++;
		else break;
		middle++;
	}
	const last = tokens[at];
	if (!last || last.newLine || last.kind !== 'word') return null;
	const apart =
		/^(?:el|al|bin|ben|abu|ibn|van|von|da|dos)$/.test(tokens[at - 1]!.text) &&
		isGiven(last) &&
		/^(?:im|m|soy|is|es|llamo|s)$/.test(tokens[i - 1]?.text ?? '');
	if (apart) return { first: i, after: at + 1 };
	if (!isRare(last)) return null;
	const joined = /^[_~*|]$/.test(tokens[at - 1]!.text);
	const surname = soundsSurname(last.text);
	if (!isGiven(token) && !surname) return null;
	if (!given && last.capital !== token.capital) return null;
	if (!surname && !joined && at === i + 1 && last.capital === false && ends.test(last.text))
		return null;
	if (
		tokens[at + 1]?.text === "'" ||
		(/^[.]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.gap === false)
	)
		return null;
	const here = { first: i, after: at + 1 };
	if (isOfThing(tokens, i) || isAuthor(tokens, i)) return null;
	const led = leads.has(tokens[i - 1]?.text ?? '');
	const cued = near(tokens, here, people, surname ? 12 : 6, joined || surname ? 6 : 3);
	if (surname || joined) return led || cued ? { first: i, after: at + 1 } : null;
	const closes =
		tokens[at + 1] === undefined ||
		/^[.,!)]$|^(?:and|y|but|pero|from|de)$/.test(tokens[at + 1]!.text);
	return led && cued && closes && isUnknown(last) ? { first: i, after: at + 1 } : null;
}

const isRare = (token: Token): boolean =>
	token.text.length >= 4 &&
	!isCommon(token.text) &&
	(!isGiven(token) || isSurname(token)) &&
	!ordinary.has(token.text) &&
	!nameCues.has(token.text);
