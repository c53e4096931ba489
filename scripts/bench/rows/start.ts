import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench } from '../bench-plan.ts';
import { ask, concurrent, median } from '../load/ask.ts';
import { memory } from '../processor.ts';
import { startPuente } from '../puente.ts';
import { addresses, pageNames, pageOf } from './pages.ts';
import { number, type Row } from './row.ts';

/** From starting the process to the last byte of the first page that somebody signed in gets. */
export async function measureStart({ folder, big, effort }: Bench): Promise<Row> {
	const { reading } = await addresses(big.url, big.manifest);
	const took: number[] = [];
	for (let run = 0; run <= effort.runs; run++) {
		const began = performance.now();
		const puente = await startPuente({ databaseUrl: big.url, folder });
		await pageOf(puente.origin, reading[run % reading.length]!);
		// The first one reads the files of the application from the disk.
		if (run > 0) took.push(performance.now() - began);
		await puente.stop();
	}
	const middle = median(took);
	return {
		what: 'cold start to first answer',
		measured: `${number(middle)} ms`,
		aim: '≤ 500 ms',
		met: middle <= 500
	};
}

/** What the server keeps in memory when nobody asks, and at most while all its pages are asked for. */
export async function measureMemory({ folder, big, quick }: Bench): Promise<Row> {
	const asked = await addresses(big.url, big.manifest);
	const puente = await startPuente({ databaseUrl: big.url, folder });
	try {
		await pageOf(puente.origin, asked.reading[0]!);
		await sleep(1_500);
		const idle = memory(puente.pid);
		let most = idle;
		const watch = setInterval(() => (most = Math.max(most, memory(puente.pid))), 250);
		const requests = pageNames.flatMap((name) => asked[name].slice(0, 100));
		const total = quick ? 1_000 : 8_000;
		await ask({ origin: puente.origin, requests, total, concurrent });
		clearInterval(watch);
		most = Math.max(most, memory(puente.pid));
		return {
			what: 'memory (PSS), idle and loaded',
			measured: `${number(idle)} MB and ${number(most)} MB`,
			aim: '≤ 150 MB and ≤ 250 MB',
			met: idle <= 150 && most <= 250
		};
	} finally {
		await puente.stop();
	}
}
