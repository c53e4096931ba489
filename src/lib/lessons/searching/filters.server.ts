import { sql, type RawBuilder } from 'kysely';
import { needs, techniques } from '../plan.ts';
import { needsAtHand, type Asked } from './asked.ts';
import { bitsOf } from './entry.ts';
import { themeKeys } from './twins.ts';

/** What the filters ask of an entry, as conditions that all have to hold. */
export function filtersOf(asked: Asked): RawBuilder<unknown>[] {
	const { age, minutes, logic, technique, theme, language, licence } = asked;
	const conditions: RawBuilder<unknown>[] = [];
	if (age) {
		const [from, to] = age.split('-').map(Number);
		conditions.push(sql`library_entry.age_from <= ${to} and library_entry.age_to >= ${from}`);
	}
	if (asked.multigrade) conditions.push(sql`library_entry.multigrade = 1`);
	// Who said no minutes may take hours.
	if (minutes) conditions.push(sql`library_entry.minutes between 1 and ${minutes}`);
	const have = needsAtHand(asked);
	if (have) {
		const missing = bitsOf(
			needs,
			needs.filter((need) => !have.includes(need))
		);
		conditions.push(sql`(library_entry.needs & ${sql.lit(missing)}) = 0`);
	}
	if (logic) conditions.push(sql`library_entry.logic = ${logic}`);
	if (technique) {
		const bit = bitsOf(techniques, [technique]);
		conditions.push(sql`(library_entry.techniques & ${sql.lit(bit)}) <> 0`);
	}
	if (theme) {
		const { es, en } = themeKeys(theme);
		conditions.push(sql`(${among('theme_es', es)} or ${among('theme_en', en)})`);
	}
	if (language) conditions.push(sql`${sql.ref(`library_entry.in_${language}`)} = 1`);
	if (licence) conditions.push(sql`library_entry.licence = ${licence}`);
	return conditions;
}

const among = (column: string, keys: readonly string[]) =>
	keys.length === 0
		? sql`1 = 0`
		: sql`${sql.ref(`library_entry.${column}`)} in (${sql.join(keys)})`;
