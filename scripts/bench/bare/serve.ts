// Serves what Puente is compared with, compressed in the same way as server.ts does it.
// `node serve.ts kit` is the bare SvelteKit page, `node serve.ts node` the same bytes without SvelteKit.
import compression from 'compression';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { constants } from 'node:zlib';

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;

const built = new URL('../../../.cache/bench/bare/build/handler.js', import.meta.url).href;

async function kit(): Promise<Answer> {
	return (await import(built)).handler as Answer;
}

function node(): Answer {
	const page = readFileSync(process.env['BARE_PAGE'] ?? '');
	return (_request, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		response.end(page);
	};
}

const answer = process.argv[2] === 'node' ? node() : await kit();
const brotli = {
	params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 18 }
};
const compress = compression({ threshold: 512, brotli });
const server = createServer((request, response) =>
	compress(request as never, response as never, () => void answer(request, response))
);
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.('listening'));
process.once('disconnect', () => process.exit());
process.once('SIGTERM', () => process.exit());
