import type { Kysely, Transaction } from 'kysely';

/**
 * Every table of Puente. Each capability adds its own in its `tables.ts`, by merging into this
 * interface, so that a table has one owner and this file knows none of them.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merged into by each tables.ts
export interface Database {}

/** A database, or a transaction on it: queries take either. */
export type Db = Kysely<Database>;

/** For functions that must not run outside a transaction. */
export type InTransaction = Transaction<Database>;

export type Engine = 'sqlite' | 'postgres';

/** Booleans are 0 and 1 on both engines. */
export type Bit = 0 | 1;
export const bit = (value: boolean): Bit => (value ? 1 : 0);
