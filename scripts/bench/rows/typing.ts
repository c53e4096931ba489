import { chromium, type Browser, type Locator, type Page } from '@playwright/test';
import { findChromium } from '../../support/chromium.mjs';
import { openDatabase } from '#lib/platform/database.server.ts';
import { segment } from '#lib/translation/segments.ts';
import type { Bench } from '../bench-plan.ts';
import { median } from '../load/ask.ts';
import type { Asked } from '../load/load-plan.ts';
import { startPuente } from '../puente.ts';
import { addresses } from './pages.ts';
import { number, type Row } from './row.ts';

/** As in first-view.ts: a phone on prepaid data, a processor four times slower. */
const slow = { latency: 400, throughput: (400 * 1000) / 8, slowdown: 4 };
const words = 600;
const keys = 50;
const aims = { opened: 1_000, key: 50 };

/** A letter of 600 words on a translator's desk: how soon it can be written on, and what a key costs. */
export async function measureTyping({ big, folder, effort }: Bench): Promise<Row[]> {
	const { desk } = await addresses(big.url, big.manifest);
	const asked = desk[0]!;
	await writeLong(big.url, asked.path.split('/').at(-1)!);
	const puente = await startPuente({ databaseUrl: big.url, folder });
	const executablePath = findChromium();
	const browser = await chromium.launch({
		...(executablePath ? { executablePath } : {}),
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
	});
	try {
		const opened: { painted: number; alive: number }[] = [];
		const costs: number[] = [];
		const bare: number[] = [];
		for (let run = 0; run < Math.min(3, effort.runs); run++) {
			const { page, close } = await comeIn(browser, puente.origin, asked);
			opened.push(await open(page, puente.origin, asked.path));
			await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
			costs.push(...(await costOfKeys(page, page.locator('textarea.segment').nth(21))));
			await page.setContent('<textarea></textarea>');
			bare.push(...(await costOfKeys(page, page.locator('textarea'))));
			await close();
		}
		return rowsOf(opened, costs, bare);
	} finally {
		await browser.close();
		await puente.stop();
	}
}

/** Half of it is translated. */
async function writeLong(url: string, translationId: string) {
	const sentence = 'In my village we plant maize and beans when the first rains come.';
	const count = Math.round(words / sentence.split(' ').length);
	const lines = Array.from({ length: count }, (_, i) => sentence + (i % 5 === 4 ? '\n\n' : ' '));
	const sentences = segment(lines.join('').trim(), 'en');
	const db = openDatabase(url);
	await db.deleteFrom('machineDraft').where('translationId', '=', translationId).execute();
	await db.deleteFrom('segment').where('translationId', '=', translationId).execute();
	await db
		.insertInto('segment')
		.values(
			sentences.map(({ n, paragraph, text, after }) => ({
				...{ translationId, n, paragraph, source: text, after, place: n, told: n },
				target: n % 2 ? '' : 'En mi pueblo sembramos maíz y frijol con las primeras lluvias.',
				state: n % 2 ? ('empty' as const) : ('draft' as const)
			}))
		)
		.execute();
	await db.destroy();
}

/** Somebody who translated here before: scripts and styles are in the browser's cache. */
async function comeIn(browser: Browser, origin: string, { path, cookie = '' }: Asked) {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const [name = '', value = ''] = cookie.split('=');
	await context.addCookies([{ name, value, url: origin }]);
	const page = await context.newPage();
	for (const each of [path, '/translate'])
		await page.goto(origin + each, { waitUntil: 'networkidle' });
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: slow.latency,
		downloadThroughput: slow.throughput,
		uploadThroughput: slow.throughput
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: slow.slowdown });
	return { page, close: () => context.close() };
}

/** Until it is painted and can be written on, and until the script helps. */
async function open(page: Page, origin: string, path: string) {
	await page.goto(origin + path, { waitUntil: 'commit' });
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	return page.evaluate(() => ({
		painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
		alive: performance.now()
	}));
}

/** From each key to the next paint, ms; pauses in between, in which it is saved and checked. */
async function costOfKeys(page: Page, field: Locator): Promise<number[]> {
	await field.focus();
	await page.evaluate(() => {
		const seen: Record<number, number> = {};
		Object.assign(window, { seen });
		// One press is several events; its cost is that of the slowest.
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
				if (entry.interactionId)
					seen[entry.interactionId] = Math.max(seen[entry.interactionId] ?? 0, entry.duration);
		}).observe({
			type: 'event',
			buffered: false,
			durationThreshold: 16
		} as PerformanceObserverInit);
	});
	const typed = 'Sembramos maiz y frijol cuando vienen las lluvias.'.slice(0, keys);
	for (const [i, key] of [...typed].entries()) {
		await page.keyboard.press(key === ' ' ? 'Space' : key);
		await page.waitForTimeout(i % 10 === 9 ? 900 : 120);
	}
	await page.waitForTimeout(500);
	const slowOnes = await page.evaluate(() => Object.values((window as never)['seen'] as object));
	const told = slowOnes as number[];
	// Those that took less than 16 ms are not told.
	return [...told, ...Array.from({ length: Math.max(0, typed.length - told.length) }, () => 16)];
}

function rowsOf(
	opened: readonly { painted: number; alive: number }[],
	costs: number[],
	bare: number[]
): Row[] {
	const painted = median(opened.map((each) => each.painted));
	const alive = median(opened.map((each) => each.alive));
	const at = (share: number, of = costs) =>
		of.toSorted((a, b) => a - b)[Math.ceil(of.length * share) - 1] ?? NaN;
	const what = `a letter of ${words} words`;
	return [
		{
			what: `desk with ${what} opens on a slow phone`,
			measured: `${number(painted)} ms until it is painted, ${number(alive)} ms until the script helps`,
			aim: `painted ≤ ${number(aims.opened)} ms`,
			met: painted <= aims.opened
		},
		{
			what: `a key on the desk with ${what}, processor 4 × slower`,
			measured: `p50 ${number(at(0.5))} ms, p95 ${number(at(0.95))} ms, most ${number(at(1))} ms (an empty page: p95 ${number(at(0.95, bare))} ms)`,
			aim: `p95 ≤ ${aims.key} ms`,
			met: at(0.95) <= aims.key
		}
	];
}
