import { sql } from 'kysely';
import { foldName } from '#lib/platform/text.ts';

/** Whose name begins as it was typed; `%` and `_` are letters here, and nothing typed is everybody. */
export const nameBegins = (typed: string) => {
	const begins = `${foldName(typed).replace(/[\\%_]/g, '\\$&')}%`;
	return sql<boolean>`${sql.ref('person.foldedName')} like ${begins} escape '\\'`;
};
