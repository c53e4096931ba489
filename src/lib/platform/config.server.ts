import * as v from 'valibot';
import { isSealingKey } from './sealing-key.ts';

/** What the operator decides, parsed once from the environment. See docs/operating.md. */
export type Config = {
	/** Scheme, host and port that people type, without a path: `https://puente.example.org`. */
	origin: string;
	/** Cookies may carry `Secure` and `__Host-`: the origin is https. */
	secureCookies: boolean;
	/** `file:PATH` (SQLite) or `postgres://…`. */
	databaseUrl: string;
	/** Folder for what is not in the database: stored bytes, the outbox. */
	dataDir: string;
	/** Where pictures are kept, see storage/where.ts; undefined means in dataDir. */
	storageUrl: string | undefined;
	/** Seals what must be read again (see sealing.server.ts); undefined means the key file in dataDir. */
	secretKey: string | undefined;
	/** Where mail goes; undefined means into the outbox. */
	smtpUrl: string | undefined;
	mailFrom: string;
	port: number;
	host: string;
	/** Largest request body in bytes. */
	bodySizeLimit: number;
	logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
	/** The machine that proposes words to translators; undefined means none. */
	drafts:
		| { engine: 'apertium' }
		| {
				engine: 'libretranslate' | 'deepl';
				url: string;
				key: string | undefined;
				/** Read when the machine is first asked; it comes before `key`. */
				keyFile: string | undefined;
		  }
		| undefined;
	/** The socket on which clamd listens for files to look through; undefined means that none is. */
	clamdSocket: string | undefined;
	/** A demonstration on this machine: the sign-in page lists the cast. */
	demo: boolean;
};

/** The configuration is wrong; the message is one sentence that names the variable. */
export class ConfigProblem extends Error {
	override name = 'ConfigProblem';
}

/** Reads the settings, or throws `ConfigProblem` for the first one that is wrong. */
export function parseConfig(env: Record<string, string | undefined>): Config {
	const set = settingsIn(settings, env);

	const demo = set.PUENTE_DEMO === '1';
	const origin = set.ORIGIN ?? (demo ? `http://localhost:${set.PORT}` : undefined);
	if (origin === undefined) {
		throw new ConfigProblem(
			'ORIGIN is missing: set it to the address that people type, for example https://puente.example.org.'
		);
	}
	const { protocol, hostname } = new URL(origin);
	if (demo && !isThisMachine(hostname)) {
		throw new ConfigProblem(
			`PUENTE_DEMO=1 lets anyone sign in as anyone, so it works only on localhost and not on ${origin}: remove one of the two.`
		);
	}
	if (protocol === 'http:' && !isThisMachine(hostname)) {
		throw new ConfigProblem(
			`ORIGIN must begin with https:// (only localhost may do without), not ${origin}.`
		);
	}
	return {
		origin,
		secureCookies: protocol === 'https:',
		databaseUrl: set.DATABASE_URL,
		dataDir: set.DATA_DIR,
		storageUrl: set.STORAGE_URL,
		secretKey: set.SECRET_KEY,
		smtpUrl: set.SMTP_URL,
		mailFrom: set.MAIL_FROM ?? `Puente <puente@${hostname}>`,
		port: set.PORT,
		host: set.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0'),
		bodySizeLimit: set.BODY_SIZE_LIMIT,
		logLevel: set.LOG_LEVEL,
		drafts: draftsOf(set),
		clamdSocket: set.CLAMD_SOCKET,
		demo
	};
}

/** The database alone: an operator at the command line needs no address that people type. */
export const databaseUrlIn = (env: Record<string, string | undefined>): string =>
	settingsIn(v.pick(settings, ['DATABASE_URL']), env).DATABASE_URL;

function settingsIn<Schema extends v.GenericSchema>(
	schema: Schema,
	env: Record<string, string | undefined>
): v.InferOutput<Schema> {
	// An empty variable (`SMTP_URL=`) means the same as none.
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
	const parsed = v.safeParse(schema, given, { abortEarly: true });
	if (!parsed.success) throw new ConfigProblem(parsed.issues[0].message);
	return parsed.output;
}

function draftsOf(set: v.InferOutput<typeof settings>): Config['drafts'] {
	const engine = set.DRAFT_ENGINE;
	if (engine === undefined) return undefined;
	if (engine === 'apertium') return { engine };
	if (set.DRAFT_URL === undefined)
		throw new ConfigProblem(
			`DRAFT_URL is missing: DRAFT_ENGINE=${engine} needs the address of the machine, for example https://translate.example.org.`
		);
	return { engine, url: set.DRAFT_URL, key: set.DRAFT_KEY, keyFile: set.DRAFT_KEY_FILE };
}

let parsedOnce: Config | undefined;

/** The settings of this process. Throws `ConfigProblem` on the first call when they are wrong. */
export const config = (): Config => (parsedOnce ??= parseConfig(process.env));

const isThisMachine = (hostname: string) =>
	['localhost', '127.0.0.1', '[::1]'].includes(hostname) || hostname.endsWith('.localhost');

function isOrigin(text: string) {
	const url = URL.parse(text);
	return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

/** A folder, or a bucket with the key to it; storage/where.ts reads it. */
function isStorage(text: string) {
	if (text.startsWith('file:')) return text.length > 5;
	const url = URL.parse(text);
	const isBucket = /^\/[a-z0-9][a-z0-9.-]+$/.test(url?.pathname ?? '');
	return isBucket && /^https?:$/.test(url?.protocol ?? '') && !!url?.username && !!url.password;
}

/** A whole number from the environment, between the limits, or the sentence that says what is wrong. */
const number = (fallback: number, max: number, problem: string) =>
	v.optional(
		v.pipe(
			v.string(),
			v.regex(/^\d{1,12}$/, problem),
			v.transform(Number),
			v.maxValue(max, problem)
		),
		String(fallback)
	);

const megabyte = 1024 * 1024;

const settings = v.object({
	ORIGIN: v.optional(
		v.pipe(
			v.string(),
			v.check(
				isOrigin,
				'ORIGIN must be an address without a path, for example https://puente.example.org.'
			),
			v.transform((text) => new URL(text).origin)
		)
	),
	DATABASE_URL: v.optional(
		v.pipe(
			v.string(),
			v.regex(
				/^(file:.+|postgres(ql)?:\/\/.+)$/,
				'DATABASE_URL must begin with file: (SQLite) or postgres://, for example file:data/puente.db.'
			)
		),
		'file:data/puente.db'
	),
	DATA_DIR: v.optional(v.string(), 'data'),
	STORAGE_URL: v.optional(
		v.pipe(
			v.string(),
			v.check(
				isStorage,
				'STORAGE_URL must be file:PATH, or https://KEY:SECRET@HOST/BUCKET of a store that speaks S3.'
			)
		)
	),
	SECRET_KEY: v.optional(
		v.pipe(
			v.string(),
			v.check(
				isSealingKey,
				'SECRET_KEY must be 32 random bytes in base64, for example from "openssl rand -base64 32".'
			)
		)
	),
	SMTP_URL: v.optional(
		v.pipe(
			v.string(),
			v.check(
				(text) => /^smtps?:\/\//.test(text) && URL.canParse(text),
				'SMTP_URL must look like smtp://user:password@mail.example.org:587 (or smtps://…).'
			)
		)
	),
	MAIL_FROM: v.optional(
		v.pipe(
			v.string(),
			v.regex(
				/^[^\r\n@]*[^\s@]@[^\s@]+$/,
				'MAIL_FROM must be a mail address, for example "Puente <puente@example.org>".'
			)
		)
	),
	PORT: number(3000, 65_535, 'PORT must be a number from 0 to 65535.'),
	HOST: v.optional(v.string()),
	BODY_SIZE_LIMIT: number(
		2 * megabyte,
		100 * megabyte,
		'BODY_SIZE_LIMIT must be a number of bytes, at most 104857600.'
	),
	LOG_LEVEL: v.optional(
		v.picklist(
			['debug', 'info', 'warn', 'error', 'silent'],
			'LOG_LEVEL must be debug, info, warn, error or silent.'
		),
		'info'
	),
	DRAFT_ENGINE: v.optional(
		v.picklist(
			['apertium', 'libretranslate', 'deepl'],
			'DRAFT_ENGINE must be apertium, libretranslate, deepl or absent.'
		)
	),
	DRAFT_URL: v.optional(
		v.pipe(
			v.string(),
			v.check(
				(text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''),
				'DRAFT_URL must be an address that begins with http:// or https://, for example http://localhost:5000.'
			)
		)
	),
	DRAFT_KEY: v.optional(v.string()),
	DRAFT_KEY_FILE: v.optional(v.string()),
	CLAMD_SOCKET: v.optional(
		v.pipe(
			v.string(),
			v.startsWith(
				'/',
				'CLAMD_SOCKET must be the path of a socket, for example /run/clamav/clamd.ctl.'
			)
		)
	),
	PUENTE_DEMO: v.optional(v.picklist(['0', '1'], 'PUENTE_DEMO must be 1 or absent.'), '0')
});
