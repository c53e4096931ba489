import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { sourcesBelow, type Source } from './support/sources.ts';

/** The one total order: a capability imports only those above it. */
const order = [
	'ui',
	'i18n',
	'platform',
	'storage',
	'jobs',
	'audit',
	'identity',
	'notifications',
	'exchanges',
	'consent',
	'moderation',
	'translation',
	'photos',
	'letters',
	'lessons',
	'delivery'
];

const all = sourcesBelow('src');
const isTest = ({ path }: Source) => path.endsWith('.test.ts');
const sources = all.filter((source) => !isTest(source));
const inLib = sources.filter(({ path }) => path.startsWith('src/lib/'));

const capabilityOf = (path: string): string | undefined => /^src\/lib\/([^/]+)\//.exec(path)?.[1];

/** Lines such as "a imports b", so that a failure says which file to open. */
const offending = (
	from: readonly Source[],
	isWrong: (source: Source, target: string) => boolean
): string[] =>
	from.flatMap((source) =>
		source.imports
			.filter((target) => isWrong(source, target))
			.map((target) => `${source.path} imports ${target}`)
	);

test('every folder of src/lib has its place in the order', () => {
	const found = new Set(inLib.map(({ path }) => capabilityOf(path)).filter(Boolean));
	const homeless = [...found].filter((name) => !order.includes(name ?? ''));
	expect(homeless, 'Add the folder to the order in docs and here, or find it a home.').toEqual([]);
});

test('a capability imports only capabilities above it', () => {
	const upwards = offending(inLib, ({ path }, target) => {
		const from = capabilityOf(path);
		const to = capabilityOf(target);
		if (from === undefined || to === undefined || from === to) return false;
		// ui speaks through i18n, and i18n knows nothing of ui.
		if (from === 'ui') return to !== 'i18n';
		if (to === 'ui') return path.endsWith('.server.ts');
		return order.indexOf(to) > order.indexOf(from);
	});
	expect(
		upwards,
		'Content depends on review, never the reverse: let the lower one register itself in src/lib/wiring.server.ts.'
	).toEqual([]);
});

test('only routes and hooks import routes', () => {
	const wrong = offending(inLib, (_source, target) => target.startsWith('src/routes/'));
	expect(wrong, 'Move what is shared into the capability that owns it.').toEqual([]);
});

test('pure files and components never import the server', () => {
	const wrong = offending(
		sources.filter(({ path }) => !/\.server\.ts$/.test(path) && path.startsWith('src/lib/')),
		({ text }, target) => /\.server\.ts$/.test(target) && !onlyTypes(text, target)
	);
	expect(wrong, 'Pass the value in as an argument, or name the file *.server.ts.').toEqual([]);
});

test('pure files do no input or output', () => {
	const io = /^(node:|better-sqlite3|pg$|pino|nodemailer|@node-rs\/|lucia|kysely)/;
	const wrong = offending(
		inLib.filter(({ path }) => /(?<!\.server)\.ts$/.test(path)),
		({ path, text }, target) =>
			io.test(target) && !onlyTypes(text, target) && !path.endsWith('tables.ts')
	);
	expect(wrong, 'Files without `.server` run in the browser too: keep them pure.').toEqual([]);
});

test('src/lib runs under plain Node: only components know Kit', () => {
	const wrong = offending(
		inLib.filter(({ path }) => !path.endsWith('.svelte')),
		(_source, target) => /^\$(app|env|lib)\//.test(target)
	);
	expect(wrong, 'Take what you need as an argument; scripts/*.ts run the same code.').toEqual([]);
});

test('no schema of a form travels to a browser', () => {
	const wrong = offending(
		sources.filter(({ path }) => path.endsWith('.svelte')),
		({ text }, target) => /\/forms\.ts$/.test(target) && !onlyTypes(text, target)
	);
	expect(wrong, 'Put the figure that the page needs into limits.ts beside the forms.').toEqual([]);
});

test('our own imports carry their file extension', () => {
	const wrong = offending(
		[...all, ...sourcesBelow('tests')],
		({ path }, target) =>
			/^(src|tests)\//.test(target) &&
			!/\.(ts|svelte|css|json|mjs|svg)$/.test(target) &&
			!path.includes('.svelte-kit')
	).filter((line) => !line.includes('$types'));
	expect(wrong, 'Node resolves no extensions: write `./letter.ts`.').toEqual([]);
});

test('there are no drawers and no barrels', () => {
	const drawers = inLib.filter(({ path }) =>
		/\/(utils|helpers|types|common|shared|misc)\//.test(path)
	);
	const barrels = inLib.filter(({ path }) => basename(path) === 'index.ts');
	expect(
		[...drawers, ...barrels].map(({ path }) => path),
		'Put it where a stranger would look for it, under the name of what it does.'
	).toEqual([]);
});

test('only sessions.server.ts speaks to lucia', () => {
	const wrong = offending(
		sources.filter(({ path }) => path !== 'src/lib/identity/sessions.server.ts'),
		(_source, target) => target === 'lucia'
	);
	expect(wrong, 'Call the functions of identity/sessions.server.ts instead.').toEqual([]);
});

test('permission is made only by functions called authorize…', () => {
	const wrong = inLib
		.filter(({ path }) => path !== 'src/lib/identity/authorized.ts')
		.filter(({ text }) => {
			const calls = (text.match(/\bpermit\(/g) ?? []).length;
			const makers = (text.match(/authorize\w*\s*(=|<|\()/g) ?? []).length;
			return calls > makers;
		});
	expect(
		wrong.map(({ path }) => path),
		'Look the subject up and apply its policy in one `authorize…` function of its capability.'
	).toEqual([]);
});

const ownerOf = new Map(
	inLib
		.filter(({ path }) => basename(path) === 'tables.ts')
		.flatMap(({ path, text }) =>
			[...(text.split('interface Database')[1] ?? '').matchAll(/(\w+): \w+Row;/g)].map(
				(match) => [match[1] ?? '', capabilityOf(path) ?? ''] as const
			)
		)
);

const tablesIn = (text: string, verbs: string) =>
	[...text.matchAll(new RegExp(`\\.(?:${verbs})\\(\\s*'(\\w+)`, 'g'))].map(
		(match) => match[1] ?? ''
	);

test('the owners of all tables are known', () => {
	expect(ownerOf.size).toBeGreaterThan(35);
});

test('a table is written only by the capability that owns it', () => {
	const wrong = inLib.flatMap(({ path, text }) =>
		tablesIn(text, 'insertInto|updateTable|deleteFrom')
			.filter((table) => ownerOf.get(table) !== capabilityOf(path))
			.map((table) => `${path} writes ${table}, which belongs to ${ownerOf.get(table)}`)
	);
	expect(wrong, 'Call a use case of the owner in the same transaction.').toEqual([]);
});

test('a table is read only from below its owner', () => {
	const wrong = inLib.flatMap(({ path, text }) =>
		tablesIn(text, 'selectFrom|innerJoin|leftJoin')
			.filter((table) => ownerOf.has(table))
			.filter(
				(table) =>
					order.indexOf(ownerOf.get(table) ?? '') > order.indexOf(capabilityOf(path) ?? '') &&
					capabilityOf(path) !== undefined
			)
			.map((table) => `${path} reads ${table}, which belongs to ${ownerOf.get(table)}`)
	);
	expect(wrong, 'Ask from the capability below, or let it hand the value in.').toEqual([]);
});

test('no name of a column has a single letter between two words', () => {
	const alias = /(?:' as | as\(')(\w*[a-z][A-Z](?=[A-Z])\w*)/g;
	const wrong = inLib.flatMap(({ path, text }) =>
		[...text.matchAll(alias)].map((match) => `${path} selects ${match[1]}`)
	);
	expect(wrong, 'It does not survive snake_case and back; see docs/decisions/002.').toEqual([]);
});

test('routes speak to the database through capabilities', () => {
	const wrong = sources
		.filter(({ path }) => path.startsWith('src/routes/'))
		.filter(({ text }) => /\.(selectFrom|insertInto|updateTable|deleteFrom)\(/.test(text))
		.map(({ path }) => path);
	expect(wrong, 'Move the query into queries.server.ts of its capability.').toEqual([]);
});

test('migrations are frozen: they import kysely and their own support, never src', () => {
	const wrong = offending(
		sourcesBelow('migrations').filter((source) => !isTest(source)),
		({ path }, target) =>
			target !== 'kysely' &&
			!target.startsWith('migrations/support/') &&
			dirname(path) !== 'migrations/support'
	);
	expect(wrong, 'A migration that imports today’s code breaks tomorrow.').toEqual([]);
});

test('nothing is inserted as raw HTML', () => {
	const wrong = sources.filter(({ text }) => text.includes('{@html')).map(({ path }) => path);
	expect(wrong, 'Render tokens as components.').toEqual([]);
});

test('styles ask for no colour and no space that nobody has named', () => {
	const styles = [
		...sources.filter(({ path }) => path.endsWith('.svelte')),
		{ path: 'src/app.css', text: readFileSync('src/app.css', 'utf8') }
	];
	const named = new Set(
		styles.flatMap(({ text }) => [
			...[...text.matchAll(/(--[a-z0-9-]+)\s*:/g)].map(([, name]) => name),
			...[...text.matchAll(/style:(--[a-z0-9-]+)/g)].map(([, name]) => name)
		])
	);
	const wrong = styles.flatMap(({ path, text }) =>
		[...text.matchAll(/var\((--[a-z0-9-]+)/g)]
			.filter(([, name]) => !named.has(name))
			.map(([, name]) => `${path} asks for ${name}`)
	);
	expect(wrong, 'Such a declaration is left out without a word.').toEqual([]);
});

test('a page with enhanced forms asks for the client that enhances them', () => {
	const byPath = new Map(sources.map((source) => [source.path, source]));
	const enhances = (path: string): boolean => {
		const source = byPath.get(path);
		if (!source?.path.endsWith('.svelte')) return false;
		return source.text.includes('use:enhance') || source.imports.some(enhances);
	};
	const wrong = sources
		.map(({ path }) => path)
		.filter((path) => basename(path) === '+page.svelte' && enhances(path))
		.filter((path) => {
			const options = byPath.get(path.replace('.svelte', '.ts'))?.text ?? '';
			return !options.includes('csr = true');
		});
	expect(wrong, 'Say `csr = true` in +page.ts, or leave the enhancing out.').toEqual([]);
});

function onlyTypes(text: string, target: string): boolean {
	const name = basename(target).replace(/[.[\]$]/g, '\\$&');
	const statements = [...text.matchAll(new RegExp(`import[^;]*?['"][^'"]*${name}['"]`, 'g'))];
	return (
		statements.length > 0 &&
		statements.every(([found]) => lastImport(found).startsWith('import type'))
	);
}

const lastImport = (text: string): string => text.slice(text.lastIndexOf('import '));
