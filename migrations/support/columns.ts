import { sql, type ColumnDefinitionBuilder } from 'kysely';

type Column = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;

export const required: Column = (column) => column.notNull();
export const key: Column = (column) => column.primaryKey().notNull();
export const yesOrNo: Column = (column) => column.notNull().defaultTo(0);

/** A required reference to another table's id. */
export const to =
	(target: string): Column =>
	(column) =>
		column.notNull().references(`${target}.id`);

/** A reference that may be absent. */
export const maybeTo =
	(target: string): Column =>
	(column) =>
		column.references(`${target}.id`);

/** `status in ('draft', …)`: the database knows the same words as the code. */
export const oneOf = (column: string, words: readonly string[]) =>
	sql<boolean>`${sql.ref(column)} in (${sql.join(words.map((word) => sql.lit(word)))})`;
