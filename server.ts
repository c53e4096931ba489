// The production entry: configuration, the built application, compression, and a clean stop. It
// imports nothing else of src/lib, because this file and the bundle are two copies of every module;
// the database and the jobs begin in the bundle's own `init` hook and end on `sveltekit:shutdown`.
import './scripts/support/node24.mjs';
import compression from 'compression';
import { constants } from 'node:zlib';
import type { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parseConfig } from './src/lib/platform/config.server.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

/** How long open requests may take to finish after we were told to stop, in milliseconds. */
const patience = 10_000;

const settings = await orStop(() => parseConfig(process.env));
// The adapter reads its own settings from the environment, so they carry what was parsed.
process.env['ORIGIN'] = settings.origin;
const megabyte = 1024 * 1024;
/** Pages that take files, and bytes of one form: its readers say no to a larger file. */
const takesFiles: readonly [page: RegExp, limit: number][] = [
	// Files of other programs, 5 MB and what a form puts around them.
	[/^\/coordinate\/files(?:$|[?/])/, 5.5 * megabyte],
	// A file that goes with a session plan.
	[/^\/lessons\/[\w-]+\/files(?:$|\?)/, 5.5 * megabyte],
	// Pictures of session plans, as many as one form takes.
	[/^\/lessons\/[\w-]+\/pictures(?:$|\?)/, 61 * megabyte],
	// Pictures in one piece, for whoever has no script that sends them one after the other.
	[/^\/class\/[\w-]+\/(?:photos|sheets\/stack|letters\/[\w-]+\/type|paper)(?:$|\?)/, 61 * megabyte]
];
process.env['BODY_SIZE_LIMIT'] = String(
	Math.max(settings.bodySizeLimit, ...takesFiles.map(([, limit]) => limit))
);

const answer = await orStop(application);
// A window of 256 KB holds any page of ours; the usual one of 4 MB costs each answer memory and time.
const brotli = {
	params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 18 }
};
const compress = compression({ threshold: 512, brotli });
/** A drawing or a sentence: nothing that runs, sends or is framed. */
const filePolicy =
	"default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
/** What reads sheets in photographs runs machine code of ours, fetches it from here, and may do nothing else. */
const workerPolicy =
	"default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'";
/** What stands in for a page without a connection asks for that page first, and for nothing else. */
const offlinePolicy = "default-src 'none'; connect-src 'self'; base-uri 'none'";
const offline = /^\/offline\.js(?:$|\?)/;
const reader = /^\/_app\/immutable\/workers\/eye-worker-[\w-]+\.js$/;
/** Scripts, styles and fonts by their hash: no pages, never changed, and a first view has some twenty. */
const hashed = /^\/_app\/immutable\/[^?]+\.(?:js|css|woff2)$/;
let closing = false;

const server = createServer((request, response) => {
	// Files, and the page for when our hooks fail, are answered before any of them sets headers.
	response.setHeader('x-content-type-options', 'nosniff');
	response.setHeader('content-security-policy', filePolicy);
	if (reader.test(request.url ?? '')) response.setHeader('content-security-policy', workerPolicy);
	else if (offline.test(request.url ?? ''))
		response.setHeader('content-security-policy', offlinePolicy);
	else if (hashed.test(request.url ?? '')) sayLess(response);
	response.once('close', () => closing && server.closeIdleConnections());
	request.url = readable(request.url ?? '/');
	if (isEndless(request)) {
		response.writeHead(411, { connection: 'close' }).end();
	} else if (Number(request.headers['content-length']) > limitFor(request)) {
		tooLarge(request, response);
	} else if (settings.demo && isByNumber(request)) {
		// Every form of the demo would count as sent from another site.
		response.writeHead(307, { location: `${settings.origin}${request.url}` }).end();
	} else {
		compress(request as never, response as never, () => void answer(request, response));
	}
});
server.once('error', (error: NodeJS.ErrnoException) => {
	const taken = `PORT ${settings.port} is taken by another program; set PORT to a free one.`;
	stop(error.code === 'EADDRINUSE' ? taken : error.message);
});
server.listen(settings.port, settings.host, () => {
	console.log(`Puente serves ${settings.origin} (HOST ${settings.host}, PORT ${settings.port}).`);
	// Whoever started this process with a channel (the demo, the tests) waits for this word.
	process.send?.('listening');
});

// The channel does not keep us alive, and its end is the end of whoever wanted this server.
process.once('disconnect', () => close('SIGTERM')).channel?.unref();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => close(signal));

async function application(): Promise<Answer> {
	const built = new URL('./build/handler.js', import.meta.url);
	if (!existsSync(built)) throw new Error('there is no build yet; run "npm run build" first.');
	return (await import(built.href)).handler;
}

const limitFor = ({ url = '/' }: IncomingMessage) =>
	Math.max(settings.bodySizeLimit, takesFiles.find(([page]) => page.test(url))?.[1] ?? 0);

/** Browsers say how long a body is; one that does not would be read up to the limit of the largest page. */
const isEndless = ({ headers }: IncomingMessage) =>
	headers['transfer-encoding'] !== undefined && headers['content-length'] === undefined;

/** A page of this machine that was opened as http://127.0.0.1. */
const isByNumber = ({ method, headers, url }: IncomingMessage) =>
	method === 'GET' && /^(127\.|\[::1\])/.test(headers.host ?? '') && url !== '/healthz';

/** A file that nobody frames, and nobody asks about again, needs neither a policy nor its date. */
function sayLess(response: ServerResponse) {
	const { writeHead } = response;
	response.writeHead = (status: number, ...rest: unknown[]) => {
		const needless = ['content-security-policy', 'last-modified', 'etag'];
		if (status === 200) for (const name of needless) response.removeHeader(name);
		return writeHead.call(response, status, ...(rest as []));
	};
}

/** Where nothing can be, in place of an address that is not UTF-8: Kit would speak of a wrong form. */
function readable(address: string): string {
	try {
		decodeURIComponent(address.split('?', 1)[0] ?? '');
		return address;
	} catch {
		return '/nothing-here';
	}
}

/**
 * The adapter would answer a bare 400. The rest of the body is read and dropped first, as a browser
 * that is still sending shows "connection reset" and not our sentence; within reason.
 */
function tooLarge(request: IncomingMessage, response: ServerResponse) {
	const enhanced = request.headers['x-sveltekit-action'] === 'true';
	const page = enhanced ? undefined : saysItself(request.url ?? '');
	const say = () => {
		if (page !== undefined) {
			const location = `${page}?done=tooLarge`;
			response.writeHead(303, { location, 'cache-control': 'no-store', connection: 'close' });
			return response.end();
		}
		response.writeHead(413, {
			'content-type': enhanced ? 'application/json' : 'text/html; charset=utf-8',
			'cache-control': 'no-store',
			connection: 'close'
		});
		response.end(enhanced ? tooLargeForTheForm : tooLargePage(languageOf(request)));
	};
	const most = page === undefined ? 20 * settings.bodySizeLimit : longestDropped;
	if (Number(request.headers['content-length']) > most) return say();
	request.once('end', say).resume();
}

/** Films of a phone come here by mistake: read and dropped, so that the page itself says what to do. */
const longestDropped = 200 * megabyte;

/** Pages of plans that take files say themselves that one was too large. @returns their path */
const saysItself = (address: string): string | undefined =>
	/^\/lessons\/(?:bring-in|[\w-]+\/(?:files|pictures))(?=$|\?)/.exec(address)?.[0];

/**
 * What a form with a script behind it understands, so that it stays as it is and says so: a failed
 * action as Kit sends it, with an `Answer` of src/routes/answer.ts in it.
 */
const tooLargeForTheForm = JSON.stringify({
	type: 'failure',
	status: 413,
	data: JSON.stringify([
		{ values: 1, refused: 2 },
		{},
		{ status: 3, reason: 4, detail: 1, fields: 1 },
		413,
		'too-large'
	])
});

type Language = 'es' | 'en';

/** Who it is was not asked yet; the device remembers a language, and the browser prefers one. */
function languageOf({ headers }: IncomingMessage): Language {
	const chosen = /(?:^|;\s*)(?:__Host-)?language=(es|en)/.exec(headers.cookie ?? '')?.[1];
	return (chosen ?? (/^en/i.test(headers['accept-language'] ?? '') ? 'en' : 'es')) as Language;
}

/**
 * Chromium gives back what was typed when one goes back, on https as well; other browsers keep nothing of a
 * page that is not to be stored. So much is only ever pasted, and then it is still where it came from.
 */
const tooLargeWords: Record<Language, { title: string; text: string }> = {
	es: {
		title: 'Es demasiado grande',
		text: 'Lo que se envió es más de lo que Puente recibe de una vez, y no se guardó. Lo que ya estaba guardado sigue guardado. Hay que regresar a la página anterior: muchos navegadores todavía muestran ahí lo escrito, y se puede acortar y probar otra vez. Si ya no está, el texto que se pegó sigue en el lugar de donde se copió.'
	},
	en: {
		title: 'That is too large',
		text: 'What was sent is more than Puente takes at once, and was not saved. What was saved before stays saved. Go back to the page before: many browsers still show there what you typed, so you can make it shorter and try again. If it is gone, the text that was pasted is still in the place it was copied from.'
	}
};

/** In the language that they seem to read, and then in the other. */
function tooLargePage(first: Language) {
	const second = first === 'es' ? 'en' : 'es';
	return `<!doctype html>
<html lang="${first}"><head><meta charset="utf-8"><title>${tooLargeWords[first].title} · Puente</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/error.css"></head>
<body><main><img src="/icon.svg" alt="" width="72" height="72">
<section><h1>${tooLargeWords[first].title}</h1><p>${tooLargeWords[first].text}</p></section>
<section lang="${second}"><h2>${tooLargeWords[second].title}</h2><p>${tooLargeWords[second].text}</p></section>
</main></body></html>
`;
}

function close(signal: string) {
	// Ctrl+C reaches every process of a terminal, and the demo passes it on as well.
	if (closing) return;
	closing = true;
	const events: EventEmitter = process;
	server.close(() => events.emit('sveltekit:shutdown', signal));
	server.closeIdleConnections();
	setTimeout(() => server.closeAllConnections(), patience).unref();
	// Whatever does not let go of the event loop by then does not get to keep the process.
	setTimeout(() => process.exit(1), 2 * patience).unref();
}

async function orStop<Made>(make: () => Made | Promise<Made>): Promise<Made> {
	try {
		return await make();
	} catch (error) {
		return stop(error instanceof Error ? error.message : String(error));
	}
}

function stop(sentence: string): never {
	console.error(`Puente cannot start: ${sentence}`);
	process.exit(1);
}
