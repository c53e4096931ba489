import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { seedDemo } from '../../demo/seed.ts';
import { findChromium } from '../../support/chromium.mjs';
import { storageOf } from '#lib/storage/open.server.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import type { Bench, Copy } from '../bench-plan.ts';
import { childrenInAClass } from '../fill/network.ts';
import { median } from '../load/ask.ts';
import type { Asked } from '../load/load-plan.ts';
import { signIn, startPuente } from '../puente.ts';
import { addresses } from './pages.ts';
import { kilobytes, number, type Row } from './row.ts';

/** A phone on prepaid data: 400 ms there and back, 400 kbit/s, a processor four times slower. */
const slow = { latency: 400, throughput: (400 * 1000) / 8, slowdown: 4 };

interface Aim {
	bytes: number;
	script: number;
	paint: number;
	requests?: number;
}

const still: Aim = { bytes: 15 * 1024, script: 5 * 1024, paint: 1_200, requests: 6 };
const moving: Aim = { bytes: 100 * 1024, script: 60 * 1024, paint: 1_700 };

interface View {
	bytes: number;
	script: number;
	requests: number;
	/** First contentful paint, ms. */
	paint: number;
}

interface Shown {
	what: string;
	asked: Asked;
	aim: Aim;
}

/** What a browser that comes for the first time fetches, and when it shows something. */
export async function measureFirstViews(bench: Bench): Promise<Row[]> {
	const { folder, big } = bench;
	const executablePath = findChromium();
	const browser = await chromium.launch({
		...(executablePath ? { executablePath } : {}),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	});
	try {
		const library = await fillLibrary(folder);
		return [
			...(await viewsOf(bench, browser, big.url, await pagesOf(big))),
			...(await viewsOf(bench, browser, library, await pagesOfLibrary(library)))
		];
	} finally {
		await browser.close();
	}
}

async function viewsOf(
	{ folder, effort }: Bench,
	browser: Browser,
	databaseUrl: string,
	pages: readonly Shown[]
): Promise<Row[]> {
	const puente = await startPuente({ databaseUrl, folder });
	try {
		const rows: Row[] = [];
		for (const { what, asked, aim } of pages) {
			const views: View[] = [];
			for (let run = 0; run < Math.min(3, effort.runs); run++)
				views.push(await look(browser, puente.origin, asked));
			rows.push(rowOf(what, middle(views), aim));
		}
		return rows;
	} finally {
		await puente.stop();
	}
}

/** The library of the demo: the plans that come with Puente are as long as plans are. */
async function fillLibrary(folder: string): Promise<string> {
	const url = `file:${join(folder, 'library-to-look-at.db')}`;
	await seedDemo(url, storageOf({ dataDir: join(folder, 'data'), storageUrl: undefined }));
	return url;
}

async function pagesOfLibrary(url: string): Promise<Shown[]> {
	const db = openDatabase(url);
	const plans = db
		.selectFrom('libraryWork')
		.innerJoin('libraryRelease', 'libraryRelease.workId', 'libraryWork.id')
		.select(['libraryWork.id', 'authorId'])
		.where('kind', '=', 'lesson')
		.where('libraryRelease.audience', '=', 'public')
		.where('endedAt', 'is', null);
	const longest = await plans
		.orderBy((eb) => eb.fn('length', ['libraryWork.doc']), 'desc')
		.executeTakeFirstOrThrow();
	await db.destroy();
	const [cookie] = await signIn(url, [longest.authorId], 'adult');
	return [
		{ what: 'library', asked: { path: '/lessons' }, aim: still },
		{ what: 'lesson plan', asked: { path: `/lessons/${longest.id}` }, aim: still },
		{ what: 'lesson plan to print', asked: { path: `/lessons/${longest.id}/print` }, aim: still },
		{
			what: 'writing a lesson plan',
			asked: { path: `/lessons/${longest.id}/write`, cookie: cookie! },
			aim: moving
		}
	];
}

async function pagesOf(big: Copy): Promise<Shown[]> {
	const { manifest, url } = big;
	const { reading, review, desk } = await addresses(url, manifest);
	const { classId, teacherId, mailDayId, letters } = typical(manifest.toPrint);
	const [teacher] = await signIn(url, [teacherId], 'adult');
	const compose = await deskOfAChild(big);
	return [
		{ what: 'reading page', asked: reading[0]!, aim: still },
		{ what: 'public home page', asked: { path: '/' }, aim: still },
		{
			what: `print page, ${letters} letters`,
			asked: { path: `/class/${classId}/mail/print?day=${mailDayId}`, cookie: teacher! },
			aim: still
		},
		{ what: 'compose', asked: compose, aim: moving },
		{
			what: 'review',
			asked: { path: `/review/${manifest.toReview[0]!}`, cookie: review[0]!.cookie! },
			aim: moving
		},
		{ what: 'translation desk', asked: desk[0]!, aim: moving }
	];
}

/** The mail day that brings as nearly as can be one letter to each child. */
function typical(toPrint: Copy['manifest']['toPrint']) {
	const far = ({ letters }: { letters: number }) => Math.abs(letters - childrenInAClass);
	return toPrint.toSorted((a, b) => far(a) - far(b))[0]!;
}

async function deskOfAChild({ url }: Copy): Promise<Asked> {
	const db = openDatabase(url);
	const { id, authorId } = await db
		.selectFrom('letter')
		.select(['id', 'authorId'])
		.where('status', '=', 'draft')
		.executeTakeFirstOrThrow();
	await db.destroy();
	const [cookie] = await signIn(url, [authorId], 'student');
	return { path: `/letters/${id}`, cookie: cookie! };
}

/** Opens a page in a context that has never seen it. */
async function look(browser: Browser, origin: string, { path, cookie }: Asked): Promise<View> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	try {
		if (cookie) {
			const [name = '', value = ''] = cookie.split('=');
			await context.addCookies([{ name, value, url: origin }]);
		}
		const page = await context.newPage();
		const view = await counting(page);
		const response = await page.goto(origin + path, { waitUntil: 'networkidle', timeout: 60_000 });
		if (response?.status() !== 200) throw new Error(`${path} answers ${response?.status()}.`);
		const paint = await page.evaluate(
			() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
		);
		return { ...view, paint };
	} finally {
		await context.close();
	}
}

/** Counts what comes over the wire, headers included, without pictures and the font. */
async function counting(page: Page): Promise<Omit<View, 'paint'>> {
	const view = { bytes: 0, script: 0, requests: 0 };
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: slow.latency,
		downloadThroughput: slow.throughput,
		uploadThroughput: slow.throughput
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: slow.slowdown });
	const kinds = new Map<string, string>();
	session.on('Network.responseReceived', ({ requestId, type, response }) => {
		if (response.url.startsWith('data:')) return;
		kinds.set(requestId, /\.(svg|png|ico)$/.test(response.url) ? 'Image' : type);
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const kind = kinds.get(requestId);
		if (kind === undefined || kind === 'Image' || kind === 'Font') return;
		view.requests++;
		view.bytes += encodedDataLength;
		if (kind === 'Script') view.script += encodedDataLength;
	});
	return view;
}

const middle = (views: readonly View[]): View => {
	const of = (figure: keyof View) => median(views.map((view) => view[figure]));
	return {
		bytes: of('bytes'),
		script: of('script'),
		requests: of('requests'),
		paint: of('paint')
	};
};

function rowOf(what: string, view: View, aim: Aim): Row {
	const seconds = (ms: number) => `${number(ms / 1000, 2)} s`;
	const limits = [
		`≤ ${aim.bytes / 1024} KB`,
		...(aim.requests ? [`≤ ${aim.requests} requests`] : []),
		`script ≤ ${aim.script / 1024} KB`,
		`paint ≤ ${seconds(aim.paint)}`
	];
	return {
		what: `first view: ${what}`,
		measured:
			`${kilobytes(view.bytes)}, ${number(view.requests)} requests, ` +
			`script ${kilobytes(view.script)}, paint ${seconds(view.paint)}`,
		aim: limits.join(', '),
		met:
			view.bytes <= aim.bytes &&
			view.script <= aim.script &&
			view.paint <= aim.paint &&
			view.requests <= (aim.requests ?? Infinity)
	};
}
