import { pino, type DestinationStream } from 'pino';

/**
 * All that a log line may carry. What is not on this list does not reach the log, because what a
 * child wrote, a name, an address or a secret in a log has left every gate behind it.
 */
export type Facts = {
	/** Ids are random and say nothing by themselves. */
	person?: string;
	subject?: string;
	job?: string;
	/** The verb of an act or a job, a key of our own. */
	act?: string;
	reason?: string;
	/** The route's pattern (`/letters/[letter]`), never the address with its query. */
	route?: string;
	method?: string;
	status?: number;
	ms?: number;
	count?: number;
	attempt?: number;
	/** What runs: the engine, the schema's version, an own file or address. */
	engine?: string;
	schema?: string;
	file?: string;
	url?: string;
	err?: unknown;
};

type Say = (facts: Facts, sentence: string) => void;
export type Log = { debug: Say; info: Say; warn: Say; error: Say };

const known = new Set(
	'person subject job act reason route method status ms count attempt engine schema file url err'.split(
		' '
	)
);

/** A log that writes one JSON line a sentence; to stdout unless told otherwise. */
export function openLog(level: string, to?: DestinationStream): Log {
	return pino(
		{
			level,
			base: null,
			timestamp: pino.stdTimeFunctions.isoTime,
			formatters: { level: (label) => ({ level: label }), log: onlyKnown },
			serializers: { err: withoutValues }
		},
		to ?? pino.destination(1)
	);
}

const levels = ['debug', 'info', 'warn', 'error', 'silent'];

/** The log of this process. A wrong LOG_LEVEL is the configuration's to report, not ours. */
export const log: Log = openLog(
	levels.find((level) => level === process.env['LOG_LEVEL']) ?? 'info'
);

function onlyKnown(facts: Record<string, unknown>) {
	const kept: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(facts)) {
		if (!known.has(key)) continue;
		if (typeof value === 'number' || key === 'err') kept[key] = value;
		// Ids, keys and patterns have no spaces; sentences do, and sentences are somebody's.
		else if (typeof value === 'string')
			kept[key] = /\s/.test(value) && key !== 'file' ? '…' : plainText(value);
	}
	return kept;
}

/** One line, short, and no password in an address. */
const plainText = (text: string) =>
	text
		.slice(0, 300)
		.replace(/\/\/[^@/\s]*@/g, '//…@')
		.replace(/\s+/g, ' ');

/**
 * Errors quote the value that they stumbled over ("Unexpected token 'Q', "Querida Ana…"), so what
 * stands in quotes goes. A database names the table and the constraint apart from the values.
 */
function withoutValues(error: unknown): Record<string, unknown> {
	if (!(error instanceof Error)) return { name: typeof error };
	const named = Object.fromEntries(
		['code', 'table', 'column', 'constraint', 'status']
			.map((key) => [key, Reflect.get(error, key)] as const)
			.filter(([, value]) => typeof value === 'string' || typeof value === 'number')
	);
	return {
		name: error.name,
		message: plainText(withoutQuotes(error.message)),
		...named,
		stack: stackOf(error),
		...(error.cause === undefined ? {} : { cause: withoutValues(error.cause) })
	};
}

/** From the first quotation mark of a kind to the last: a quoted letter may hold quotes itself. */
const withoutQuotes = (text: string) =>
	text.replace(/"[^]*"|'[^]*'|`[^]*`|“[^]*”|«[^]*»/g, '"…"').replace(/"[^"]*$|Key \(.*$/, '"…"');

const stackOf = (error: Error) =>
	(error.stack ?? '')
		.split('\n')
		.filter((line) => /^\s+at /.test(line))
		.map((line) => line.trim())
		.slice(0, 12);
