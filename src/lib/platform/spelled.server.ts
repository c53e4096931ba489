import type { Compilable, CompiledQuery } from 'kysely';
import { engineBehind } from './database.server.ts';
import type { Db, Engine } from './database.ts';

/** Stands where a value will be, while a query is spelled. */
class Blank {
	readonly name: string;
	constructor(name: string) {
		this.name = name;
	}
}

type Values = Readonly<Record<string, string | number>>;

/**
 * A query whose words are always the same, spelled once and then only filled in: to build a long one
 * takes Kysely as much time as SQLite needs to answer it. For the few that every page asks; `build` may
 * only hand its values on to Kysely, never look at them.
 */
export function spelledOnce<Given extends Values, Row>(
	build: (db: Db, given: Given) => Compilable<Row>
): (db: Db, given: Given) => Promise<Row[]> {
	const spelled = new Map<Engine, CompiledQuery<Row>>();
	return async (db, given) => {
		const engine = engineBehind(db);
		let query = spelled.get(engine);
		if (!query) spelled.set(engine, (query = build(db, blanks<Given>()).compile()));
		const parameters = query.parameters.map((one) =>
			one instanceof Blank ? given[one.name] : one
		);
		const { rows } = await db.executeQuery<Row>({ ...query, parameters });
		return rows;
	};
}

const blanks = <Given extends Values>() =>
	new Proxy({} as Given, { get: (_, name) => new Blank(String(name)) });
