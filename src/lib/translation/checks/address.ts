import { closeWords, notFuture, noVos, tuWords, ustedWords, vosWords } from './address-words.ts';
import { found, type Found } from './finding.ts';
import { unquoted } from './quoted.ts';
import { written, type CheckContext, type Pair, type Place } from './pair.ts';
import { wordsIn } from './said.ts';

type Way = 'vos' | 'tú' | 'usted' | 'close';

interface Heard {
	readonly n: number;
	readonly way: Way;
	readonly word: string;
	readonly place: Place;
}

/**
 * One letter speaks to its reader in one way. Of El Salvador that is mostly `vos` (tenés, sos, vení), which
 * machines and schoolbooks turn into `tú`; `te` and `tu` go with both, and with `usted` not at all. Words that
 * could be something else say nothing, and neither does what somebody else says between quotation marks.
 */
export function checkAddress(pairs: readonly Pair[], { to }: CheckContext): Found[] {
	if (to !== 'es') return [];
	const heard = written(pairs).flatMap(waysIn);
	const usual = usualWay(heard);
	const others = heard.filter(({ way }) => !goTogether(way, usual));
	return [...Map.groupBy(others, ({ n }) => n)].map(([n, here]) =>
		found(n, 'address', 'mixed', {
			words: here.map(({ word }) => word),
			places: here.map(({ place }) => place)
		})
	);
}

const goTogether = (one: Way, other: Way): boolean =>
	one === other || (one === 'close' ? other !== 'usted' : other === 'close' && one !== 'usted');

/** The one of which most is heard; of two alike the first in the letter. */
function usualWay(heard: readonly Heard[]): Way {
	const times = (way: Way) => heard.filter((each) => each.way === way).length;
	const ways = [...new Set(heard.map(({ way }) => way))].filter((way) => way !== 'close');
	const familiar = times('vos') + times('tú') + times('close');
	const fitting = ways.filter((way) => (way === 'usted') === times('usted') > familiar);
	return fitting.toSorted((a, b) => times(b) - times(a))[0] ?? 'close';
}

function waysIn({ n, target }: Pair): Heard[] {
	const said = wordsIn(unquoted(target));
	return said.flatMap(({ word, start, end }, i): Heard[] => {
		const way = wayOf(word, said[i - 1]?.word.toLowerCase());
		return way ? [{ n, way, word, place: { side: 'target', start, end } }] : [];
	});
}

function wayOf(word: string, before: string | undefined): Way | undefined {
	const lower = word.toLowerCase();
	// SOS is a call for help.
	if (word.length > 1 && word === word.toUpperCase() && lower === 'sos') return undefined;
	if (vosWords.has(lower) || isVosVerb(lower)) return 'vos';
	if (tuWords.has(lower)) return 'tú';
	if (ustedWords.has(lower)) return 'usted';
	if (before === 'te' && isTuVerb(lower)) return 'tú';
	return closeWords.has(lower) ? 'close' : undefined;
}

/**
 * `contás`, `querés`, `vivís`, and the order `contá`. `contarás` and `contará` are the future, which `tú` and `vos`
 * share; and an order in `é` or `í` looks like “I did”, so that only those that cannot be are in the list.
 */
function isVosVerb(word: string): boolean {
	if (notFuture.has(word) || word === 'oís') return true;
	if (noVos.has(word) || word.length < 4) return false;
	return /[áéí]s$/.test(word) ? !word.endsWith('rás') : /(?<!r)á$/.test(word);
}

/**
 * `te llamas`, `te sientes`; but `te das`, `te vas` and other times (`te reías`, `te llamabas`, `te fueras`) are of both, and
 * `te las mando` is no verb.
 */
const isTuVerb = (word: string): boolean =>
	word.length > 3 &&
	/[ae]s$/.test(word) &&
	!/(?:ías|abas|[aei]ras|[ae]ses)$/.test(word) &&
	!beforeVerbs.has(word);

const beforeVerbs: ReadonlySet<string> = new Set(
	'unas estas esas todas otras muchas pues entonces antes veces mientras apenas'.split(' ')
);
