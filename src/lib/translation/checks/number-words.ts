import type { Locale } from '#lib/i18n/locale.ts';

/** Folded words with their values: `cero=0 uno=1`. */
const values = (words: string): ReadonlyMap<string, number> =>
	new Map(
		words
			.trim()
			.split(/\s+/)
			.map((pair) => {
				const [word = '', value] = pair.split('=');
				return [word, Number(value)];
			})
	);

/** Cardinal and ordinal words, and those that say a number in another way (a dozen, both, twice). */
export const numberWords: Readonly<Record<Locale, ReadonlyMap<string, number>>> = {
	es: values(`
		cero=0 un=1 uno=1 una=1 dos=2 ambos=2 ambas=2 par=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9
		diez=10 once=11 doce=12 docena=12 trece=13 catorce=14 quince=15 dieciseis=16 diecisiete=17 dieciocho=18
		diecinueve=19 veinte=20 veintiun=21 veintiuno=21 veintiuna=21 veintidos=22 veintitres=23 veinticuatro=24
		veinticinco=25 veintiseis=26 veintisiete=27 veintiocho=28 veintinueve=29 cien=100 mil=1000
		primer=1 primero=1 primera=1 segundo=2 segunda=2 tercer=3 tercero=3 tercera=3 cuarto=4 cuarta=4 quinto=5
		quinta=5 sexto=6 sexta=6 septimo=7 septima=7 octavo=8 octava=8 noveno=9 novena=9 decimo=10 decima=10
	`),
	en: values(`
		zero=0 a=1 an=1 one=1 two=2 both=2 twice=2 couple=2 pair=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9
		ten=10 eleven=11 twelve=12 dozen=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18
		nineteen=19 twenty=20 hundred=100 thousand=1000
		first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
		threes=3 fours=4 fives=5 sixes=6 sevens=7 eights=8 nines=9 tens=10
	`)
};

export const tens: Readonly<Record<Locale, ReadonlyMap<string, number>>> = {
	es: values(`treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90`),
	en: values(`twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90`)
};

export const months: Readonly<Record<Locale, ReadonlyMap<string, number>>> = {
	es: values(`
		enero=1 febrero=2 marzo=3 abril=4 mayo=5 junio=6 julio=7 agosto=8 septiembre=9 setiembre=9 octubre=10
		noviembre=11 diciembre=12
	`),
	en: values(`
		january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11
		december=12 jan=1 feb=2 aug=8 sept=9 sep=9 oct=10 nov=11 dec=12
	`)
};

export const days: Readonly<Record<Locale, ReadonlyMap<string, number>>> = {
	es: values(`lunes=1 lune=1 martes=2 miercoles=3 jueves=4 viernes=5 sabado=6 domingo=7`),
	en: values(`monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7`)
};

interface ClockWords {
	/** Its first group is the hour. */
	readonly pattern: RegExp;
	readonly minutes: number;
	readonly hourShift: number;
}

const hour = String.raw`(\d{1,2}|\p{L}+)`;

export const clockWords: Readonly<Record<Locale, readonly ClockWords[]>> = {
	es: [
		{ pattern: new RegExp(String.raw`\blas? ${hour} y media\b`, 'giu'), minutes: 30, hourShift: 0 },
		{
			pattern: new RegExp(String.raw`\blas? ${hour} y cuarto\b`, 'giu'),
			minutes: 15,
			hourShift: 0
		},
		{
			pattern: new RegExp(String.raw`\bcuarto para las? ${hour}`, 'giu'),
			minutes: 45,
			hourShift: -1
		},
		{
			pattern: new RegExp(String.raw`\blas? ${hour} menos cuarto\b`, 'giu'),
			minutes: 45,
			hourShift: -1
		}
	],
	en: [
		{ pattern: new RegExp(String.raw`\bhalf past ${hour}`, 'giu'), minutes: 30, hourShift: 0 },
		{ pattern: new RegExp(String.raw`\b(\p{L}+)[ -]thirty\b`, 'giu'), minutes: 30, hourShift: 0 },
		{
			pattern: new RegExp(String.raw`\bquarter (?:past|after) ${hour}`, 'giu'),
			minutes: 15,
			hourShift: 0
		},
		{
			pattern: new RegExp(String.raw`\bquarter (?:to|of) ${hour}`, 'giu'),
			minutes: 45,
			hourShift: -1
		}
	]
};
