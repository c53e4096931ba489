/** Endings of a Spanish verb by conjugation; accents are gone, so the forms of vos look like those of tú. */
const endings = {
	ar: {
		said: 'o as a amos an e aste astes aron aba abas abamos aban es emos en ara aras aran ado ada ados adas are aremos aria arias ariamos arian ase asen',
		second: 'as es aras arias',
		third: 'a an o aron aba aban e en ara aran aria arian ado',
		wished: 'as es en aras ara aran arias aria arian',
		clitic: 'ar ando a e en emo an'
	},
	er: {
		said: 'o es e emos en i iste istes io imos ieron eron ia ias iamos ian a as amos an iera ieras ieran era eran ido ida idos idas ere eras eremos eria erias erian iese',
		second: 'es as eras erias',
		third: 'e en io ieron eron o ia ian a an era eran iera ieran eria erian ido',
		wished: 'es as an ieras iera ieran erias eria erian',
		clitic: 'er iendo endo e a an amo en'
	},
	ir: {
		said: 'o es e imos en i iste istes io ieron eron ia ias iamos ian a as amos an iera ieras ieran era eran ido ida idos idas ire iras ira iremos iran iria irias irian iese',
		second: 'es is as iras irias',
		third: 'e en io ieron eron o ia ian a an ira iran iera ieran iria irian ido',
		wished: 'es is as an ieras iera ieran irias iria irian',
		clitic: 'ir iendo endo e i a an amo en'
	}
} as const;

export interface Forms {
	readonly alone: string[];
	/** Forms that may carry "me", "lo", "nos los" at their end. */
	readonly withClitics: string[];
}

/**
 * The forms of a Spanish verb: `encerrar/encierr` names the infinitive and other stems. `which` narrows them:
 * `2` what is said to one person of them ("mandas"), `3` what is said of others ("manda", "mandaron"),
 * `!` what is asked of one ("mandame", with any pronoun), `w` what is wished of somebody ("mandes", "mandaran",
 * "mandarías", not what is or was done), '' all.
 */
export function spanishForms(verb: string, which: string): Forms {
	const [infinitive = '', ...others] = verb.split('/');
	const group = infinitive.slice(-2) as keyof typeof endings;
	const ends = endings[group];
	if (!ends) throw new Error(`not a Spanish verb: ${verb}`);
	const stems = [infinitive.slice(0, -2), ...others];
	const make = (list: string) =>
		stems.flatMap((stem) => list.split(' ').map((ending) => stem + ending));
	if (which === '2') return { alone: make(ends.second), withClitics: [] };
	if (which === 'w') return { alone: make(ends.wished), withClitics: [] };
	if (which === '3') return { alone: make(ends.third), withClitics: [] };
	const clitic = which === '!' ? ends.clitic.replace(/^\S+ (\S*ndo )+/, '') : ends.clitic;
	if (which === '!') return { alone: [], withClitics: make(clitic) };
	return {
		alone: [...make(ends.said), infinitive, ...make(ends.clitic)],
		withClitics: make(clitic)
	};
}

const clitics = /^(.{2,}?)((?:me|te|se|nos|os)(?:l[oae]s?)|(?:me|te|se|nos|l[oae]s?))$/;

/** "mandamelo" as "manda" and "melo"; null when nothing hangs on the word. */
export function withoutClitics(word: string): { verb: string; clitics: string } | null {
	const match = clitics.exec(word);
	return match ? { verb: match[1]!, clitics: match[2]! } : null;
}

/** The forms of a regular English verb; irregular ones are written out in the rules. */
export function englishForms(verb: string): string[] {
	const stem = verb.replace(/e$/, '');
	const soft = verb.replace(/y$/, 'i');
	return [
		verb,
		`${verb}s`,
		`${soft}es`,
		`${stem}ed`,
		`${soft}ed`,
		`${stem}ing`,
		`${stem}in`,
		`${verb}ing`,
		`${verb}ed`
	];
}
