import {
	expect,
	test as base,
	type BrowserContext,
	type BrowserContextOptions,
	type Page
} from '@playwright/test';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '#lib/platform/database.server.ts';
import { freePort } from '../../scripts/support/port.ts';
import { startServer, type RunningServer } from '../../scripts/support/server.ts';
import { startBabbling } from './machine.ts';
import { cookieOf, toBrowser } from './signed-in.ts';
import { bytesOf, databaseName, onPostgres, postgresUrl, templates } from './templates.ts';

export { expect } from '@playwright/test';

/** What a test or a project may choose: `test.use({ demo: false })`. */
export type Journey = {
	engine: 'sqlite' | 'postgres';
	/** Serve as the demo, whose sign-in page has a button for each of the cast. */
	demo: boolean;
	/** There is a machine that proposes words to translators. */
	machine: boolean;
};

type Own = {
	database: string;
	/** How the server finds that machine. */
	drafting: Record<string, string>;
	server: RunningServer & { url: string };
	/**
	 * Somebody of the cast on a device of their own, signed in already. No device may complain: see
	 * `complaintsOf`.
	 */
	device: (name: string, options?: BrowserContextOptions) => Promise<Page>;
};

/**
 * A journey's own school: `page.goto('/')` reaches a server that nobody else uses, over a fresh copy
 * of the demo. When a test fails, what its server said is attached.
 */
export const test = base.extend<Journey & Own>({
	engine: ['sqlite', { option: true }],
	demo: [true, { option: true }],
	machine: [false, { option: true }],

	database: async ({ engine }, use) => {
		if (engine === 'sqlite') return use(`file:${copyOfSqlite()}`);
		const name = databaseName();
		await onPostgres(`create database ${name} template ${templates().postgres}`);
		await use(postgresUrl(name));
		await onPostgres(`drop database if exists ${name} with (force)`);
	},

	drafting: async ({ machine }, use) => {
		if (!machine) return use({});
		const { address, stop } = await startBabbling();
		await use({ DRAFT_ENGINE: 'libretranslate', DRAFT_URL: address });
		await stop();
	},

	server: async ({ database, demo, drafting }, use, testInfo) => {
		const port = await freePort();
		const url = `http://localhost:${port}`;
		const server = await startServer(
			{
				...process.env,
				NODE_ENV: 'production',
				LOG_LEVEL: 'info',
				HOST: '127.0.0.1',
				PORT: String(port),
				ORIGIN: url,
				DATABASE_URL: database,
				DATA_DIR: testInfo.outputPath('data'),
				STORAGE_URL: `file:${bytesOf(templates().folder)}`,
				PUENTE_DEMO: demo ? '1' : '0',
				...drafting
			},
			'kept'
		);
		await use({ ...server, url });
		await server.stop();
		if (testInfo.status !== testInfo.expectedStatus) {
			await testInfo.attach('server', { body: server.said(), contentType: 'text/plain' });
		}
	},

	baseURL: async ({ server }, use) => use(server.url),

	device: async ({ browser, database, server }, use) => {
		const complaints: string[][] = [];
		const contexts: BrowserContext[] = [];
		const db = openDatabase(database);
		await use(async (name, options = {}) => {
			const context = await browser.newContext({ baseURL: server.url, ...options });
			contexts.push(context);
			await context.addCookies([toBrowser(await cookieOf(db, name), server.url)]);
			const page = await context.newPage();
			complaints.push(complaintsOf(page));
			return page;
		});
		// The browser is the next test's too: pages left open would go on asking for what is gone.
		for (const context of contexts) await context.close();
		await db.destroy();
		expect(complaints.flat()).toEqual([]);
	}
});

/** Its script has come: from here on the page answers by itself. */
export const awake = (page: Page) =>
	page.locator('#svelte-announcer').waitFor({ state: 'attached' });

/**
 * Grows by a line when the content security policy refuses something, a script throws, or the browser
 * asks whether to leave the page.
 */
export function complaintsOf(page: Page): string[] {
	const lines: string[] = [];
	page.on('pageerror', (error) => lines.push(`${page.url()}: ${error.message}`));
	page.on('dialog', (dialog) => {
		lines.push(`${page.url()}: asked by a ${dialog.type()}`);
		void dialog.accept();
	});
	page.on('console', (said) => {
		if (/Content Security Policy/.test(said.text())) lines.push(`${page.url()}: ${said.text()}`);
	});
	return lines;
}

function copyOfSqlite() {
	const { folder, sqlite } = templates();
	const copies = join(folder, 'copies');
	mkdirSync(copies, { recursive: true });
	const copy = join(copies, `${databaseName()}.db`);
	if (existsSync(sqlite)) copyFileSync(sqlite, copy);
	return copy;
}
