import ts from 'typescript';
import { expect, test } from 'vitest';

/** A file that must not compile, in each place that svelte-check could forget to look at. */
const planted = [
	'scripts/planted.ts',
	'migrations/planted.ts',
	'tests/planted.ts',
	'src/lib/planted.ts',
	'planted.config.ts'
];
const wrong = 'export const age: number = "nine";\n';

const config = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const here = process.cwd();

/** The real folders, with the planted files in them wherever a glob of the configuration covers them. */
const withPlanted: ts.ParseConfigHost = {
	...ts.sys,
	readDirectory: (root, extensions, excludes, includes, depth) => [
		...ts.sys.readDirectory(root, extensions, excludes, includes, depth),
		...planted
			.map((path) => `${here}/${path}`)
			.filter((path) => includes.some((glob) => asPattern(glob).test(path)))
	]
};

const asPattern = (glob: string) => {
	const absolute = ts.sys.resolvePath(glob.startsWith('/') ? glob : `${here}/${glob}`);
	const escaped = absolute.replace(/[.+^${}()|[\]\\]/g, '\\$&');
	return new RegExp(
		`^${escaped.replaceAll('**/', '\u0000').replaceAll('*', '[^/]*').replaceAll('\u0000', '(?:.*/)?')}$`
	);
};

test('a type error is seen wherever TypeScript stands', () => {
	const { fileNames, options } = ts.parseJsonConfigFileContent(config.config, withPlanted, here);
	const host = ts.createCompilerHost(options);
	const isPlanted = (file: string) => planted.some((path) => file === `${here}/${path}`);
	const program = ts.createProgram(fileNames.filter(isPlanted), options, {
		...host,
		fileExists: (file) => isPlanted(file) || host.fileExists(file),
		readFile: (file) => (isPlanted(file) ? wrong : host.readFile(file)),
		getSourceFile: (file, target) =>
			isPlanted(file) ? ts.createSourceFile(file, wrong, target) : host.getSourceFile(file, target)
	});
	const seen = planted.filter((path) => {
		const file = program.getSourceFile(`${here}/${path}`);
		return file && program.getSemanticDiagnostics(file).length > 0;
	});
	expect(seen).toEqual(planted);
	expect(fileNames).toContain(`${here}/server.ts`);
	expect(fileNames).toContain(`${here}/svelte.config.js`);
});
