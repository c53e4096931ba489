// `npm test`: every check there is, with the seconds of each. `npm test -- unit lint` runs just
// these. Each stage's output is in .cache/test; that of a failing one is shown.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingPrograms } from './support/debian-programs.mjs';
import { startPostgres, type Postgres } from './support/postgres.ts';
import { run, stopAll, type Outcome } from './support/run.ts';
import { chosen, logOf, reportOf, type Stage } from './support/stages.ts';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

/** Stages that take minutes, and run with nothing beside them, are shown as they go. */
const shownLive = ['journeys'];

const began = performance.now();
const total = { passed: 0, failed: 0 };
let missing: string | undefined;
let postgres: Postgres | undefined;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.on(signal, () => {
		stopAll();
		process.exit(130);
	});
}

try {
	const named = process.argv.slice(2);
	const steps = chosen(named);
	const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
	const env = { ...process.env, ...colour, ...(await databases(steps)) };
	// Asked for by name, it must not be left out; the whole run says it at its end.
	if (missing && named.includes('postgres')) total.failed += 1;
	for (const lanes of steps) {
		await Promise.all(lanes.map((lane) => runLane(lane, env)));
		if (total.failed > 0) break;
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	total.failed += 1;
}
await postgres?.stop();
sayTheEnd();
process.exitCode = total.failed === 0 ? 0 : 1;

async function runLane(lane: Stage[], env: NodeJS.ProcessEnv) {
	for (const stage of lane) {
		if (total.failed > 0) return;
		if (stage.needsPostgres && missing) {
			console.log(`✗ ${stage.name.padEnd(14)} NOT RUN: ${missing}`);
			continue;
		}
		const live = shownLive.includes(stage.name);
		const report = { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf(stage.name) };
		const outcome = await run(stage, { ...env, ...report }, live);
		if (outcome.stopped) return;
		total.passed += outcome.passed;
		total.failed += outcome.failed;
		if (!outcome.ok) {
			stopAll();
			if (!live) console.log(`\n${readFileSync(logOf(stage.name), 'utf8')}`);
		}
		console.log(lineOf(stage, outcome));
	}
}

function lineOf({ name, counts }: Stage, { ok, seconds, passed, failed, skipped }: Outcome) {
	const tests = counts ? `   ${passed} passed, ${failed} failed, ${skipped} skipped` : '';
	return `${ok ? '✓' : '✗'} ${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s${tests}`;
}

/** PostgreSQL for the stages that use it: the use cases, and the journeys on both engines. */
async function databases(steps: Stage[][][]) {
	const using = steps.flat(2).some((stage) => stage.needsPostgres || stage.name === 'journeys');
	if (!using) return {};
	const started = await startPostgres();
	if ('missing' in started) {
		missing = started.missing;
		return {};
	}
	postgres = started;
	return { TEST_DATABASE_URL: started.url };
}

/** The last line is read by machines, so it stands alone and always looks the same. */
function sayTheEnd() {
	console.log(`\nThe whole run took ${((performance.now() - began) / 1000).toFixed(1)} s.`);
	if (missing) {
		console.log('!!! NOTHING WAS TESTED ON POSTGRESQL:');
		console.log(`!!! ${missing}.`);
		console.log('!!! Install it (Debian: apt-get install postgresql) or set TEST_DATABASE_URL.');
	}
	for (const { packages, for: what } of missingPrograms())
		console.log(`!!! SKIPPED: ${what}. Install ${packages.join(', ')} (Debian: apt-get install).`);
	console.log(`${total.passed} passed, ${total.failed} failed`);
}
