// Asks a server for pages, in a process of its own: started by `ask.ts`, told what to do by a message.
import { Agent, request } from 'node:http';
import type { Asked, Load, Loaded } from './load-plan.ts';

process.once('message', (plan: Load) => {
	void load(plan).then((loaded) => process.send?.(loaded, () => process.disconnect()));
});

async function load({ origin, requests, total, concurrent }: Load): Promise<Loaded> {
	const { hostname, port, host } = new URL(origin);
	const agent = new Agent({ keepAlive: true, maxSockets: concurrent });
	const took: number[] = [];
	const problems = new Map<string, number>();
	const answered: number[] = [];
	let bytes = 0;
	let next = 0;

	const ask = ({ method = 'GET', path, cookie, form, expect = 200 }: Asked) =>
		new Promise<string | undefined>((resolve) => {
			const asking = request(
				{
					agent,
					// By number, so that no look-up is measured.
					hostname: hostname === 'localhost' ? '127.0.0.1' : hostname,
					port,
					method,
					path,
					headers: {
						host,
						accept: 'text/html',
						'accept-encoding': 'gzip, deflate, br',
						'accept-language': 'es',
						...(cookie ? { cookie } : {}),
						...(form === undefined
							? {}
							: {
									'content-type': 'application/x-www-form-urlencoded',
									'content-length': Buffer.byteLength(form),
									origin,
									'sec-fetch-site': 'same-origin'
								})
					}
				},
				(response) => {
					response.on('data', (chunk: Buffer) => (bytes += chunk.length));
					response.once('error', (error) => resolve(error.message));
					response.once('end', () =>
						resolve(response.statusCode === expect ? undefined : `status ${response.statusCode}`)
					);
				}
			);
			asking.setTimeout(20_000, () => asking.destroy(new Error('no answer in 20 s')));
			asking.once('error', (error) => resolve(error.message));
			asking.end(form);
		});

	const worker = async () => {
		while (next < total) {
			const place = next++;
			const began = performance.now();
			const problem = await ask(requests[place % requests.length]!);
			took.push(performance.now() - began);
			if (problem === undefined) answered.push(place);
			else problems.set(problem, (problems.get(problem) ?? 0) + 1);
		}
	};
	const began = performance.now();
	await Promise.all(Array.from({ length: concurrent }, worker));
	const seconds = (performance.now() - began) / 1000;
	agent.destroy();
	took.sort((a, b) => a - b);
	return {
		perSecond: total / seconds,
		seconds,
		p50: took[Math.floor(took.length * 0.5)] ?? 0,
		p95: took[Math.floor(took.length * 0.95)] ?? 0,
		failed: total - answered.length,
		problems: [...problems].map(([problem, count]) => `${count} × ${problem}`),
		bytes: bytes / total,
		answered
	};
}
