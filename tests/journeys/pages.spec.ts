import type { Browser, Page } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import { adults } from '#tests/support/people.ts';
import { openDatabase } from '#lib/platform/database.server.ts';
import { languageTag } from '#lib/i18n/locale.ts';
import type { Db } from '#lib/platform/database.ts';
import { pathOf } from '#tests/support/built.ts';
import { complaintsOf, expect, test } from '#tests/support/journey.ts';
import { cookieOf, toBrowser } from '#tests/support/signed-in.ts';
import { halfSignedIn, idsOf, sights } from '#tests/support/pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const contrastRules = ['color-contrast', 'link-in-text-block'];
const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };

test('every page of the routes has a line among the sights', { tag: '@once' }, () => {
	const routes = globSync('src/routes/**/+page.svelte').map((file) =>
		dirname(file).slice('src/routes'.length)
	);
	expect(routes.length).toBeGreaterThan(50);
	expect([...new Set(sights.map(({ route }) => route))].sort()).toEqual(routes.sort());
});

// What is wrong with which page is said in words.
test.use({ screenshot: 'off' });

for (const language of ['en', 'es'] as const)
	test(
		`everybody can read and use every page, in ${languageTag[language]}`,
		{ tag: '@once' },
		async ({ browser, database, server }) => {
			test.setTimeout(240_000);
			const db = openDatabase(database);
			const demo = await idsOf(db);
			await db.updateTable('person').set({ language }).execute();
			const devices = new Map<string, Device>();
			for (const [i, { route, who, params }] of sights.entries()) {
				// axe sees a page on a phone in one language, and on a desk in the other.
				const widths = (i % 2 === 0) === (language === 'en') ? [desktop, phone] : [phone, desktop];
				const [first = desktop, then = phone] = widths;
				const device =
					devices.get(who) ??
					(await deviceFor(browser, {
						baseURL: server.url,
						locale: languageTag[language],
						cookie: await cookieOfSight(db, who)
					}));
				devices.set(who, device);
				const { page, complaints } = device;
				const found = [];
				await page.setViewportSize(first);
				const answer = await page.goto(pathOf(route, params(demo)));
				const status = route.endsWith('/nothing-here') ? 404 : 200;
				if (answer?.status() !== status) found.push(`It answers ${answer?.status()}.`);
				found.push(...(await announcerProblems(page)));
				found.push(...(await sideways(page)));
				await showWhole(page, first);
				// Colours speak no language, and take the longest.
				const off = language === 'en' ? contrastRules : [];
				found.push(...(await violations(page, { type: 'tag', values: standards }, off)));
				if (language === 'es') {
					await page.emulateMedia({ colorScheme: 'dark' });
					found.push(...(await violations(page, { type: 'rule', values: contrastRules })));
					await page.emulateMedia({ colorScheme: 'light' });
				}
				await page.setViewportSize(then);
				found.push(...(await sideways(page)));
				found.push(...complaints.splice(0));
				expect.soft(found, `${who} at ${route}`).toEqual([]);
			}
			await db.destroy();
		}
	);

interface Device {
	page: Page;
	/** What the browser itself objected to: the content security policy, or a script that threw. */
	complaints: string[];
}

async function deviceFor(
	browser: Browser,
	{ baseURL, locale, cookie }: { baseURL: string; locale: string; cookie: string | null }
): Promise<Device> {
	const context = await browser.newContext({ baseURL, locale, colorScheme: 'light' });
	if (cookie) await context.addCookies([toBrowser(cookie, baseURL)]);
	const page = await context.newPage();
	return { page, complaints: complaintsOf(page) };
}

const cookieOfSight = async (db: Db, who: string) =>
	who === 'nobody'
		? null
		: who === halfSignedIn
			? cookieOf(db, adults.tomas.name, false)
			: cookieOf(db, who);

/**
 * Kit's screen reader announcer carries the only inline style there is. svelte.config.js allows it by
 * the hash of its text: when Kit changes the text, the browser refuses it, and this says so.
 */
const announcerProblems = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const hasClient = [...document.scripts].some(({ text }) => text.includes('__sveltekit'));
		if (!hasClient) return [];
		while (!document.getElementById('svelte-announcer')) await new Promise(requestAnimationFrame);
		const announcer = document.getElementById('svelte-announcer');
		return announcer && getComputedStyle(announcer).position === 'absolute'
			? []
			: ['The announcer is not hidden.'];
	});

/** As tall as the page is: a bar that stays at the bottom covers by chance whatever lies under it now. */
async function showWhole(page: Page, { width, height }: { width: number; height: number }) {
	const whole = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.setViewportSize({ width, height: Math.min(Math.max(whole, height), 12_000) });
}

/** Neither the page nor a table in it is cut off. */
const sideways = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[document.documentElement, ...document.querySelectorAll('[role="region"]')]
			.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
			.map(
				({ localName, scrollWidth, clientWidth }) =>
					`${localName}: ${scrollWidth} px wide in ${clientWidth} px.`
			)
	);

interface Axe {
	run(what: Document, how: object): Promise<{ violations: Violation[] }>;
}
interface RunOnly {
	type: 'tag' | 'rule';
	values: readonly string[];
}
interface Violation {
	id: string;
	help: string;
	nodes: { html: string; any: { message: string }[] }[];
}

/** What axe finds, a line each. It runs in the page itself, which is several times as fast as its Playwright driver. */
async function violations(
	page: Page,
	runOnly: RunOnly,
	off: readonly string[] = []
): Promise<string[]> {
	const there = await page.evaluate(() => 'axe' in window);
	if (!there) await page.evaluate(axe);
	const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
	const how = { runOnly, rules, resultTypes: ['violations'], preload: false, iframes: false };
	const found = await page.evaluate(async (how) => {
		const { axe } = window as Window & { axe?: Axe };
		return (await axe?.run(document, how))?.violations ?? [];
	}, how);
	return found.flatMap(({ id, help, nodes }) =>
		nodes.map(({ html, any }) => `${id}: ${help}. ${any[0]?.message ?? ''} ${html}`)
	);
}
