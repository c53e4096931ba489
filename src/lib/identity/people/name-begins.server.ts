import { sql } from 'kysely';
import { foldName } from '#lib/platform/text.ts';

/**
 * Whose name, or a later word of it, begins as it was typed: many are known by a surname. `%` and `_`
 * are letters here, and nothing typed is everybody.
 */
export const nameBegins = (typed: string) => {
	const begins = `${foldName(typed).replace(/[\\%_]/g, '\\$&')}%`;
	const name = sql.ref('person.foldedName');
	const later = `% ${begins}`;
	return sql<boolean>`(${name} like ${begins} escape '\\' or ${name} like ${later} escape '\\')`;
};
