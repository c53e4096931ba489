import {
	PostgresQueryCompiler,
	SqliteQueryCompiler,
	OperatorNode,
	ReferenceNode,
	ValueNode,
	type BinaryOperationNode,
	type IdentifierNode,
	type KyselyPlugin,
	type LimitNode,
	type OperationNode,
	type PluginTransformQueryArgs,
	type PluginTransformResultArgs
} from 'kysely';

/**
 * Columns are snake_case in the database and camelCase in the code. Kysely's own plugin for that copies
 * the tree of every query and looks into every value of every row, which was a third of the time that
 * our queries took; here a name is spelled when it is written into the SQL, and once a result.
 */
const snake = remembering((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
const camel = remembering((name) =>
	name.replace(/(?<=[a-z0-9])_([a-z])/g, (_, letter: string) => letter.toUpperCase())
);

const inSql = remembering((name) => snake(name).replaceAll('"', '""'));

export class SqliteInSnakeCase extends SqliteQueryCompiler {
	protected override compileUnwrappedIdentifier({ name }: IdentifierNode) {
		this.append(inSql(name));
	}

	/**
	 * A plus before a value hides it from SQLite's planner, which in a join would plan the query anew for every
	 * value. In a column that an index is limited by, it has to see whether the index will do.
	 */
	protected override visitBinaryOperation(node: BinaryOperationNode) {
		const { leftOperand, operator, rightOperand } = node;
		const compares = OperatorNode.is(operator) && operator.operator === '=';
		if (!compares || !ValueNode.is(rightOperand) || isLimiting(leftOperand))
			return super.visitBinaryOperation(node);
		this.visitNode(leftOperand);
		this.append(' = +');
		this.visitNode(rightOperand);
	}

	/** A number that we know: SQLite plans a query anew each time, up to 0.2 ms, when its limit is a parameter. */
	protected override visitLimit(node: LimitNode) {
		const limit = ValueNode.is(node.limit) ? node.limit.value : undefined;
		if (Number.isSafeInteger(limit)) this.append(`limit ${limit}`);
		else super.visitLimit(node);
	}
}

/** Columns whose values stand after `where` in an index, with `=`. */
const limiting = new Set(['status', 'urgent', 'hidden']);

const isLimiting = (operand: OperationNode) =>
	ReferenceNode.is(operand) &&
	operand.column.kind === 'ColumnNode' &&
	limiting.has(operand.column.column.name);

export class PostgresInSnakeCase extends PostgresQueryCompiler {
	protected override compileUnwrappedIdentifier({ name }: IdentifierNode) {
		this.append(inSql(name));
	}
}

type Row = Record<string, unknown>;

/** Gives rows the names of the code. */
export const camelCaseRows: KyselyPlugin = {
	transformQuery: ({ node }: PluginTransformQueryArgs) => node,
	transformResult: async ({ result }: PluginTransformResultArgs) => {
		const { rows } = result;
		const names = Object.keys(rows?.[0] ?? {});
		const spelled = names.map(camel);
		if (spelled.every((name, n) => name === names[n])) return result;
		return { ...result, rows: rows.map((row) => renamed(row as Row, names, spelled)) };
	}
};

function renamed(row: Row, names: readonly string[], spelled: readonly string[]): Row {
	const named: Row = {};
	for (let n = 0; n < names.length; n++) named[spelled[n]!] = row[names[n]!];
	return named;
}

/** There are a few hundred names, all of them ours. */
function remembering(spell: (name: string) => string) {
	const known = new Map<string, string>();
	return (name: string): string => {
		let spelled = known.get(name);
		if (spelled === undefined) known.set(name, (spelled = spell(name)));
		return spelled;
	};
}
