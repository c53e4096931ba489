// Makes a fresh checkout ready. Plain JavaScript without packages, because it runs on whatever Node
// (18 or newer) the machine has, before anything is installed. Quiet and quick when all is there.
//
//   node scripts/setup.mjs          packages and Node 24
//   node scripts/setup.mjs --test   the same, and what the tests need: Chromium, PostgreSQL, programs to check against
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './support/chromium.mjs';
import { ensurePrograms } from './support/debian-programs.mjs';
import { hasNode24, node24, npm, packagesAreCurrent } from './support/packages.mjs';
import { ensurePostgres } from './support/postgres-binaries.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const problem = prepare();
if (problem) {
	console.error(`\nPuente set-up: ${problem}`);
	process.exit(1);
}

/** @returns {string | undefined} what is wrong and what to do about it */
function prepare() {
	if (Number(process.versions.node.split('.')[0]) < 18) {
		return `this is Node ${process.versions.node}; please install Node 18 or newer (24 is best).`;
	}
	const fresh = !packagesAreCurrent(root);
	if (fresh) {
		// Without install scripts: older npms would compile better-sqlite3, which brings its binaries, for
		// the wrong Node. The one script that we want, Node 24's, runs next.
		console.log('Puente set-up: installing packages (npm ci) …');
		if (npm(['ci', '--ignore-scripts', '--loglevel=error'], { cwd: root }).status !== 0) {
			return 'npm ci failed; the lines above say why. Is the npm registry reachable?';
		}
	}
	if (!hasNode24(root)) {
		console.log('Puente set-up: fetching Node 24 …');
		npm(['rebuild', 'node', '--loglevel=error'], { cwd: root });
	}
	if (!hasNode24(root)) {
		return 'Node 24 (npm package "node") did not arrive; remove node_modules and try again, or install Node 24 yourself.';
	}
	if (fresh && !sqliteWorks()) {
		return 'better-sqlite3 does not load under Node 24; remove node_modules and try again.';
	}
	if (!process.argv.includes('--test')) return undefined;
	ensurePostgres(root);
	ensurePrograms();
	return ensureChromium(root);
}

function sqliteWorks() {
	const script = "new (require('better-sqlite3'))(':memory:').prepare('select 1').get()";
	return spawnSync(node24(root), ['--eval', script], { cwd: root, stdio: 'inherit' }).status === 0;
}
