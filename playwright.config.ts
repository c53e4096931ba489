// Journeys in a real browser against the built server: `npm test -- journeys`, or while writing one
// `npx playwright test home --project phone`.
//
// Every test has a server and a database of its own, a copy of the demo (tests/support/journey.ts),
// so none depends on another. A test tagged @once chooses its own widths and is not repeated on the
// phone. The environment:
//   CHROMIUM_PATH      another Chromium than /usr/bin/chromium or Playwright's own
//   TEST_DATABASE_URL  a PostgreSQL server (`npm test` starts one): adds the project "postgres",
//                      which runs the tests tagged @both-engines once more
//   PUENTE_TEMPLATES   set by tests/support/templates.ts for the tests: where the databases are
//                      that they copy
import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/support/chromium.mjs';
import type { Journey } from './tests/support/journey.ts';

const chromium = findChromium();
const desktop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

export default defineConfig<Journey>({
	testDir: 'tests/journeys',
	testMatch: '**/*.spec.ts',
	globalSetup: './tests/support/templates.ts',
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	timeout: 120_000,
	expect: { timeout: 20_000 },
	reporter: 'list',
	use: {
		browserName: 'chromium',
		locale: 'en-US',
		actionTimeout: 20_000,
		screenshot: 'only-on-failure',
		// Recording takes a tenth of the time; `npx playwright test NAME --trace on` shows every step.
		trace: 'off',
		launchOptions: {
			...(chromium ? { executablePath: chromium } : {}),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	projects: [
		{ name: 'desktop', use: { viewport: desktop } },
		{
			name: 'phone',
			grepInvert: /@once/,
			use: { viewport: phone, hasTouch: true, isMobile: true }
		},
		...(process.env['TEST_DATABASE_URL']
			? [
					{
						name: 'postgres',
						grep: /@both-engines/,
						use: { viewport: desktop, engine: 'postgres' as const }
					}
				]
			: [])
	]
});
