import type { Compilable, CompiledQuery } from 'kysely';
import { engineBehind } from './database.server.ts';
import type { Db } from './database.ts';

/** Stands where a value will be, while a query is spelled. */
class Blank {
	readonly at: number;
	constructor(at: number) {
		this.at = at;
	}
}

type Value = string | number | null;
/** Values by name, in lists and in objects; what is undefined is not given. Null is a value, for rows. */
export type Given = {
	readonly [name: string]: Value | undefined | Given | readonly (Value | Given)[];
};

/** More shapes of one query than this are no shapes, but values. */
const mostShapes = 100;

/**
 * A query that is spelled once for each shape of what it is given, and then only filled in: to build a
 * long one takes Kysely as much time as SQLite needs to answer it. For the few that every page asks.
 * The shape is what is given at all and how long its lists are; `build` may look at that alone, and
 * only hand the values on to Kysely. Of a query that writes, `returning` tells what it did.
 */
export function spelledOnce<Shape extends { readonly [name in keyof Shape]: Given[string] }, Row>(
	build: (db: Db, given: Shape) => Compilable<Row>
): (db: Db, given: Shape) => Promise<Row[]> {
	const spelled = new Map<string, CompiledQuery<Row>>();
	return async (db, given) => {
		const values: Value[] = [];
		const shape = `${engineBehind(db)}${shapeOf(given, values)}`;
		let query = spelled.get(shape);
		if (!query) {
			if (spelled.size >= mostShapes) spelled.clear();
			spelled.set(shape, (query = build(db, blanksFor(given)).compile()));
		}
		const parameters = query.parameters.map((one) => (one instanceof Blank ? values[one.at] : one));
		const { rows } = await db.executeQuery<Row>({ ...query, parameters });
		return rows;
	};
}

/** Names the shape, and puts the values in order. */
function shapeOf(given: unknown, values: Value[]): string {
	if (given === undefined) return '-';
	if (Array.isArray(given)) return `[${given.map((one) => shapeOf(one, values)).join()}]`;
	if (typeof given === 'object' && given !== null)
		return `{${Object.entries(given).map(([name, one]) => `${name}:${shapeOf(one, values)}`)}}`;
	values.push(given as Value);
	return '?';
}

/** The same shape with a blank in place of each value, numbered in the same order. */
function blanksFor<Shape>(given: Shape): Shape {
	let count = 0;
	const blank = (one: unknown): unknown => {
		if (one === undefined) return undefined;
		if (Array.isArray(one)) return one.map(blank);
		if (typeof one === 'object' && one !== null)
			return Object.fromEntries(Object.entries(one).map(([name, each]) => [name, blank(each)]));
		return new Blank(count++);
	};
	return blank(given) as Shape;
}
