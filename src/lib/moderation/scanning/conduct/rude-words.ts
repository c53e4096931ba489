import {
	RegExpMatcher,
	collapseDuplicatesTransformer,
	parseRawPattern,
	resolveConfusablesTransformer,
	resolveLeetSpeakTransformer,
	toAsciiLowerCaseTransformer
} from 'obscenity';
import type { Found, Scanned } from '../scanned.ts';
import { original, rewritten, type View } from '../view.ts';

/**
 * Words that are rude wherever they stand. `|` is the edge of a word; letters are single because doubled ones are
 * read as one. "Negro", "perra", "chele", "bicho" and "cerote" between friends are not among them.
 */
const words = {
	en: '|fuck fuck| |fuk |fck |fuker motherf |shit| |shits| |shity| |shithead bulshit |bitch |biatch |biotch |asshole |ashole |ashat |dumbas |jackas |dickhead |dick| |dipshit |cunt |whore |slut| |sluts |bastard |pusy| |pusies |douche |wanker |twat| |fagot |fag| |nigger |niger| |niga| |nigas |retard |retarded |spic| |spics| |beaner |wetback |kike |chink| |tranny |dyke| |imbecile |idiot| |idiots| |scumbag |skank |prick| |piece?of?shit |piece?of?crap |stfu |crackhead |turd|',
	es: '|puta| |putas| |puto| |putos| |putita |pvta |pvto hijueput hijoeput hijo?de?put |jueput |joeput hijuep |hdp| |hdlgp |ptm| |mierda |mierdas |mierdero |pendej |pendexo |imbecil |imvecil |inbecil |idiota |estupid |culero |culera |culo| |culos| |kulero |cabron |kabron |malparid |malnacid |mamaguev |mamahuev |marica| |maricas |marico| |maricon |joto| |jotos| |verga| |vergas| |berga| |pija| |pinga| |chingad |chingu |chinga| |zorra?de |gonorea |perra?de |carajo| |cagada| |cagad |comemierd |cerote?de |serote?de |zerote |c3rote |pisad[oa]| |pisados |cachim |cachimb |mal?parid |retrasad |subnormal |mongol| |mongolic |mongolo |desgraciad |maldit[oa]?gring |infeliz?de |mamon| |mamones |lameculo |pito?chico |culi[ao]|'
};

const leet: Record<string, string> = {
	...{
		'0': 'o',
		'1': 'i',
		'3': 'e',
		'4': 'a',
		'5': 's',
		'7': 't',
		'8': 'b',
		'@': 'a',
		$: 's',
		'!': 'i',
		'(': 'c',
		'|': 'i'
	}
};

const patterns = Object.values(words)
	.join(' ')
	.split(' ')
	.map((word, id) => ({
		id,
		word,
		pattern: parseRawPattern(
			word
				.replace(/(?<=\w)\?(?=\w)/g, ' ')
				.replaceAll('[oa]', '?')
				.replaceAll('[ao]', '?')
		)
	}));

/** How each of the words begins; only a word of a text that begins so is given to the engine. */
const beginnings = new Set(
	patterns.map(({ word }) => beginning(word.replaceAll('|', '').split('?')[0]!))
);

function beginning(word: string, longest = 4): string {
	let found = '';
	for (const sign of word) {
		const letter = leet[sign] ?? sign;
		if (letter !== found.at(-1)) found += letter;
		if (found.length === longest) break;
	}
	return found;
}

const suspected = new Map<string, boolean>();

function isSuspect(word: string): boolean {
	let is = suspected.get(word);
	if (is === undefined) {
		is = beginnings.has(beginning(word)) || beginnings.has(beginning(word, 3));
		if (suspected.size < 20_000) suspected.set(word, is);
	}
	return is;
}

let matcher: RegExpMatcher | undefined;

/** Obscenity as engine: leet, look-alikes, repeated and spaced letters. */
export function* findRudeWords({ closed: view, text }: Scanned): Iterable<Found> {
	yield* maskedWords(view);
	if (!view.text.match(wordLike)?.some(isSuspect)) return;
	matcher ??= new RegExpMatcher({
		blacklistedTerms: patterns,
		blacklistMatcherTransformers: [
			resolveConfusablesTransformer(),
			resolveLeetSpeakTransformer(),
			toAsciiLowerCaseTransformer(),
			collapseDuplicatesTransformer({ defaultThreshold: 1 })
		]
	});
	const suspects = rewritten(view, /[\p{L}\p{N}@$!|(]+|[^\p{L}\p{N}@$!|(]+/gu, ([word]) =>
		isSuspect(word) ? null : ' '
	);
	for (const { startIndex, endIndex } of matcher.getAllMatches(suspects.text)) {
		const place = original(suspects, startIndex, endIndex + 1);
		const before = text.slice(Math.max(0, place.start - 40), place.start);
		if (meantForOneself.test(before.toLowerCase())) continue;
		yield {
			kind: 'insult',
			why: 'rude-word',
			...place,
			confidence: 0.7
		};
	}
}

const wordLike = /[\p{L}\p{N}@$!|(]+/gu;

/** What somebody calls the own self, or a pet: "I felt like an idiot", "my cat is an idiot". */
const meantForOneself =
	/(?:\b(?:i felt|i feel|i was|i am|im|i'm|i looked|i look|me senti|soy|fui) (?:like |such |como |tan |muy |un |una )?(?:an? )?|\bmy (?:cat|dog|puppy|hamster|goat|parrot)(?:['’]s| is|s)? (?:such )?an? )$/u;

/** "f***", "b*tch", "m**rda", "$#@!". */
const masked =
	/(?<![\p{L}\p{N}*])(?:f[*#@$!_-]{2,3}k?|f[*#@]ck\p{L}{0,4}|s[*#@$!]{2,3}t?|sh[*#@!]t\p{L}{0,6}|b[*#@!]{1,4}(?:tch|h)|a[*$#@]{2,}(?:hole)?|p[*#@]{1,2}t[ao*]|m[*#@]{1,4}(?:rda|da)|c[*#@]{1,3}(?:nt|ro|o|n)|pend[*#@]+\p{L}{0,4}|id[*#@]+t\p{L}?|est[*#@]p\p{L}{0,4}|d[*#@]{1,2}(?:k|ck)|dumba[*$#@]+|h[*.]?d[*.]?p)(?![\p{L}\p{N}])/gu;

function* maskedWords(view: View): Iterable<Found> {
	for (const match of view.text.matchAll(masked))
		yield {
			kind: 'insult',
			why: 'rude-word',
			...original(view, match.index, match.index + match[0].length),
			confidence: 0.6
		};
}
