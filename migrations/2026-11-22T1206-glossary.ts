import type { Kysely } from 'kysely';
import { oneOf, required, yesOrNo } from './support/columns.ts';

/** The word, how it is said in the other language, and whether it stays and gets a note for children. */
type Term = readonly [term: string, meaning: string, keep?: 'keep'];

// To be read by a teacher of Las Flores before a class uses it: some of it we know only from afar.
const spanish: readonly Term[] = [
	['cipote', 'kid'],
	['bicho', 'kid (also “bug”; can offend)'],
	['chero', 'friend'],
	['chucho', 'dog'],
	['chele', 'light-skinned or blond (affectionate)'],
	['pisto', 'money'],
	['volado', 'thing'],
	['chunche', 'thing'],
	['púchica', 'gosh'],
	['chivo', 'cool'],
	['cabal', 'exactly'],
	['está yuca', 'it is tough'],
	['paja', 'fib'],
	['seño', 'teacher (Miss)'],
	['profe', 'teacher'],
	['tata', 'dad (rural)'],
	['nana', 'mom (rural)'],
	['milpa', 'corn field', 'keep'],
	['maicillo', 'sorghum'],
	['tapisca', 'corn harvest'],
	['aporreo', 'threshing beans'],
	['cuma', 'curved machete', 'keep'],
	['corvo', 'machete'],
	['chapodar', 'to clear brush'],
	['comal', 'griddle', 'keep'],
	['guacal', 'gourd bowl'],
	['cántaro', 'water jug'],
	['tecomate', 'gourd canteen'],
	['matata', 'net bag'],
	['pila', 'wash-basin (not “battery”)'],
	['champa', 'makeshift shelter'],
	['lámina', 'tin roofing'],
	['bahareque', 'wattle-and-daub'],
	['pupusa', 'stuffed corn tortilla', 'keep'],
	['curtido', 'cabbage slaw', 'keep'],
	['atol', 'warm corn drink', 'keep'],
	['shuco', 'drink of black corn', 'keep'],
	['riguas', 'fresh-corn cakes', 'keep'],
	['ticucos', 'filled tamales', 'keep'],
	['nuégados', 'sweet fritters', 'keep'],
	['poleada', 'rice-flour pudding'],
	['quesadilla', 'sweet cheese bread (a false friend)'],
	['minuta', 'snow cone (a false friend)'],
	['jocote', 'a small fruit', 'keep'],
	['nance', 'a small yellow fruit', 'keep'],
	['paterna', 'a fruit in a pod', 'keep'],
	['marañón', 'cashew fruit', 'keep'],
	['tamal de elote', 'fresh-corn tamale'],
	['invierno', 'rainy season (not “winter”)'],
	['verano', 'dry season (not “summer”)'],
	['temporal', 'rain for days'],
	['piscucha', 'kite'],
	['chibolas', 'marbles'],
	['capirucho', 'cup-and-ball'],
	['mica', 'tag'],
	['escondelero', 'hide-and-seek'],
	['cantón', 'rural district', 'keep'],
	['caserío', 'hamlet', 'keep'],
	['casco urbano', 'town centre'],
	['adesco', 'community association'],
	['directiva', 'board'],
	['asamblea', 'community meeting'],
	['guinda', 'mass flight on foot from the army', 'keep'],
	['tatú', 'dug-out hiding place', 'keep'],
	['repoblación', 'resettlement of the village in 1986', 'keep'],
	['refugio', 'refugee camp'],
	['conflicto armado', 'the civil war'],
	['maestro popular', 'teacher chosen by the community'],
	['hermanamiento', 'sister-city bond'],
	['acompañamiento', 'accompaniment, walking with'],
	['convivencia', 'time shared together'],
	['velada', 'community show night'],
	['remesa', 'money sent home'],
	['mojado', 'migrant (never word for word: in English it is a slur)'],
	['fiesta patronal', 'patron-saint festival'],
	['farolito', 'paper lantern']
];

const english: readonly Term[] = [
	['recess', 'recreo'],
	['field trip', 'excursión'],
	['snow day', 'día sin clases por nieve'],
	['sleepover', 'pijamada'],
	['middle school', '7.º y 8.º grado (tercer ciclo)'],
	['the T', 'metro de Boston'],
	['Thanksgiving', 'Día de Acción de Gracias'],
	['cookout', 'parrillada'],
	['kindergarten', 'parvularia 6']
];

export async function up(db: Kysely<any>) {
	await db.schema
		.createTable('glossary_term')
		.addColumn('language', 'text', required)
		.addColumn('term', 'text', required)
		.addColumn('meaning', 'text', required)
		.addColumn('keep', 'integer', yesOrNo)
		.addPrimaryKeyConstraint('glossary_term_key', ['language', 'term'])
		.addCheckConstraint('glossary_language', oneOf('language', ['es', 'en']))
		.execute();
	const rows = (language: string, terms: readonly Term[]) =>
		terms.map(([term, meaning, keep]) => ({ language, term, meaning, keep: keep ? 1 : 0 }));
	await db
		.insertInto('glossary_term')
		.values([...rows('es', spanish), ...rows('en', english)])
		.execute();
}
