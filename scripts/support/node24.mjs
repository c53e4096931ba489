import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Loaded before everything else (`node --import`): older Nodes cannot even read our .ts files, and
// would say so in a way that helps nobody.
const major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
	console.error(
		`Puente needs Node 24 and this is Node ${process.versions.node}. ` +
			'Run "npm ci" first: it brings Node 24 along, and every npm script then uses it.'
	);
	process.exit(1);
}

// Compiled files and stripped types are kept, which halves a start; where that cannot be written, not.
module.enableCompileCache(fileURLToPath(new URL('../../.cache/compiled', import.meta.url)));
