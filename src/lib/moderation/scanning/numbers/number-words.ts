/** Number words of both languages as children spell them, without accents. */
const spelled: Readonly<Record<number, string>> = {
	0: 'cero sero zero serou oh zeroo ziro nought',
	1: 'uno hun unno one wun wan',
	2: 'dos doz doss two',
	3: 'tres trez tress three thre tri3 thri',
	4: 'cuatro quatro kuatro cuatr cuatrro four foor fower',
	5: 'cinco sinco zinco cinko sinko five faif fiv fife',
	6: 'seis ceis zeis seys six siks sics',
	7: 'siete ciete ziete ciette sietee seven sevn zeven',
	8: 'ocho hocho osho eight eigth eit',
	9: 'nueve nuebe nueb nuevve nine nain nien',
	10: 'diez dies ten',
	11: 'once onse eleven',
	12: 'doce dose twelve',
	13: 'trece trese thirteen',
	14: 'catorce catorse fourteen',
	15: 'quince quinse kince fifteen',
	16: 'dieciseis diesiseis dieziseis dieciceis sixteen',
	17: 'diecisiete diesisiete dieciciete seventeen',
	18: 'dieciocho diesiocho eighteen',
	19: 'diecinueve diesinueve diecinuebe nineteen',
	20: 'veinte beinte twenty twenny twenti',
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

/** 0 to 99 in one word: "veintidos" too. */
export function smallNumber(word: string): number | undefined {
	const found = smallNumbers.get(word);
	if (found !== undefined) return found;
	if (!twenties.test(word)) return undefined;
	const unit = smallNumbers.get(word.replace(twenties, ''));
	return unit !== undefined && unit > 0 && unit < 10 ? 20 + unit : undefined;
}

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
