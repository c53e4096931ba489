import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface AskedMachine {
	path: string;
	headers: IncomingMessage['headers'];
	body: Record<string, unknown>;
}

/** A translating machine on this computer that answers as it is told, and remembers what it was asked. */
export async function startMachine(
	answer: (asked: AskedMachine, response: ServerResponse) => void
) {
	const asked: AskedMachine[] = [];
	const server = createServer((request, response) => {
		let text = '';
		request.on('data', (piece: Buffer) => (text += piece.toString()));
		request.on('end', () => {
			const one = {
				path: `${request.method} ${request.url}`,
				headers: request.headers,
				body: JSON.parse(text) as Record<string, unknown>
			};
			asked.push(one);
			answer(one, response);
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		asked,
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		stop: async () => {
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
		}
	};
}

/** Speaks LibreTranslate's protocol, and no language: what is no mask becomes “bla”. */
export const startBabbling = () =>
	startMachine(({ body }, response) => {
		const texts = body['q'] as string[];
		response.setHeader('content-type', 'application/json');
		response.end(JSON.stringify({ translatedText: texts.map(babble) }));
	});

export const babble = (text: string) =>
	`Bla ${text.replace(/\b(?!(?:Zxq|Qzx|Xqz|Zqvx|Qxzv))\p{L}+/gu, 'bla')}`;
