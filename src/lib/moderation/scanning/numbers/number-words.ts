/** Number words of both languages as children spell them, without accents. */
const spelled: Readonly<Record<number, string>> = {
	0: 'cero sero zero serou oh zeroo ziro nought',
	1: 'uno hun unno huno one wun wan onne',
	2: 'dos doz doss two tuu twoo',
	3: 'tres trez tress three thre tri3 thri threee',
	4: 'cuatro quatro kuatro cuatr cuatrro four foor fower',
	5: 'cinco sinco zinco cinko sinko five faif fiv fife fyve',
	6: 'seis ceis zeis seys six siks sics sicks sixx',
	7: 'siete ciete ziete ciette sietee siette syete seven sevn zeven sevin sevven',
	8: 'ocho hocho osho otcho eight eigth eit ayt eigt',
	9: 'nueve nuebe nueb nuevve nuevee nine nain nien nyne',
	10: 'diez dies ten',
	11: 'once onse eleven elevin leven',
	12: 'doce dose twelve twelv',
	13: 'trece trese thirteen thirten therteen',
	14: 'catorce catorse katorse fourteen forteen fortin',
	15: 'quince quinse kince kinse fifteen fiften fivteen',
	16: 'dieciseis diesiseis dieziseis dieciceis diesiceis sixteen sixten sixtean',
	17: 'diecisiete diesisiete dieciciete diesiciete seventeen sevinteen sevnteen seventen',
	18: 'dieciocho diesiocho eighteen ateen eightteen',
	19: 'diecinueve diesinueve diecinuebe diesinuebe nineteen ninteen nynteen',
	20: 'veinte beinte vente twenty tweny twenny twenti',
	30: 'treinta trenta trienta treynta thirty',
	40: 'cuarenta quarenta kuarenta forty fourty',
	50: 'cincuenta sincuenta cinquenta sinquenta fifty',
	60: 'sesenta secenta cesenta sixty',
	70: 'setenta cetenta seventy',
	80: 'ochenta hochenta eighty',
	90: 'noventa nobenta ninety'
};

export const smallNumbers: ReadonlyMap<string, number> = new Map(
	Object.entries(spelled).flatMap(([value, words]) =>
		words.split(' ').map((word) => [word, Number(value)] as const)
	)
);

const twenties = /^[vb]einti(?=.)/;
/** "treintaidos", "cuarentaycinco", "twentynine". */
const glued =
	/^(treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)[yi](?=.)|^(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?=.)/;

/** 0 to 99 in one word: "veintidos" too. */
export function smallNumber(word: string): number | undefined {
	const found = smallNumbers.get(word);
	if (found !== undefined) return found;
	if (word.length < 8) return undefined;
	const tens = glued.exec(word);
	if (tens) {
		const rest = smallNumbers.get(word.slice(tens[0].length));
		const ten = smallNumbers.get(tens[1] ?? tens[2]!)!;
		return rest !== undefined && rest > 0 && rest < 10 ? ten + rest : undefined;
	}
	if (!twenties.test(word)) return undefined;
	const unit = smallNumbers.get(word.replace(twenties, ''));
	return unit !== undefined && unit > 0 && unit < 10 ? 20 + unit : undefined;
}

/** "sietes", "fives": a digit several times over, with how many before it. */
export const plurals: ReadonlyMap<string, string> = new Map(
	Object.entries(spelled)
		.filter(([value]) => Number(value) < 10)
		.flatMap(([value, words]) =>
			words
				.split(' ')
				.flatMap((word) => [`${word}s`, `${word}es`].map((many) => [many, value] as const))
		)
);

export const hundreds: ReadonlyMap<string, number> = new Map([
	['cien', 100],
	['ciento', 100],
	['doscientos', 200],
	['trescientos', 300],
	['cuatrocientos', 400],
	['quinientos', 500],
	['seiscientos', 600],
	['setecientos', 700],
	['ochocientos', 800],
	['novecientos', 900]
]);

export const repeats: ReadonlyMap<string, number> = new Map([
	['doble', 2],
	['double', 2],
	['triple', 3],
	['treble', 3],
	['cuadruple', 4],
	['quadruple', 4]
]);

const leet = new Map([...'013457@$'].map((sign, n) => [sign, 'oieastas'.charAt(n)]));

/** "s13t3" as "siete"; signs that stand for letters only. */
export const unleet = (word: string): string =>
	someLeet.test(word) ? Array.from(word, (sign) => leet.get(sign) ?? sign).join('') : word;

const someLeet = /[013457@$]/;
