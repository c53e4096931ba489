import { describe, expect, test } from 'vitest';
import { ConfigProblem, parseConfig } from './config.server.ts';

const school = { ORIGIN: 'https://puente.example.org' };

test('an origin is all that a school must name', () => {
	expect(parseConfig(school)).toEqual({
		origin: 'https://puente.example.org',
		secureCookies: true,
		databaseUrl: 'file:data/puente.db',
		dataDir: 'data',
		secretKey: undefined,
		smtpUrl: undefined,
		mailFrom: 'Puente <puente@puente.example.org>',
		port: 3000,
		host: '0.0.0.0',
		bodySizeLimit: 2_097_152,
		logLevel: 'info',
		drafts: undefined,
		demo: false
	});
});

test('the demo needs nothing, listens to this machine only, and follows its port', () => {
	const demo = parseConfig({ PUENTE_DEMO: '1', PORT: '4321' });
	expect(demo).toMatchObject({ origin: 'http://localhost:4321', host: '127.0.0.1', demo: true });
	expect(demo.secureCookies).toBe(false);
});

test('an empty variable means the same as none', () => {
	expect(parseConfig({ ...school, SMTP_URL: '', PORT: '' })).toEqual(parseConfig(school));
});

test('a slash after the origin is forgiven', () => {
	expect(parseConfig({ ORIGIN: 'https://Puente.example.org/' }).origin).toBe(school.ORIGIN);
});

test('a PostgreSQL address is accepted as it is', () => {
	const databaseUrl = 'postgresql://puente@localhost/puente';
	expect(parseConfig({ ...school, DATABASE_URL: databaseUrl }).databaseUrl).toBe(databaseUrl);
});

describe('what is wrong is named in one sentence', () => {
	test.each<[string, Record<string, string>]>([
		['ORIGIN', {}],
		['ORIGIN', { ORIGIN: 'puente.example.org' }],
		['ORIGIN', { ORIGIN: 'https://example.org/puente' }],
		['ORIGIN', { ORIGIN: 'ftp://example.org' }],
		['ORIGIN', { ORIGIN: 'http://puente.example.org' }],
		['DATABASE_URL', { ...school, DATABASE_URL: 'mysql://localhost/puente' }],
		['DATABASE_URL', { ...school, DATABASE_URL: 'data/puente.db' }],
		['SECRET_KEY', { ...school, SECRET_KEY: 'a word that I like' }],
		['SMTP_URL', { ...school, SMTP_URL: 'mail.example.org' }],
		['MAIL_FROM', { ...school, MAIL_FROM: 'Puente' }],
		['MAIL_FROM', { ...school, MAIL_FROM: 'a@example.org\r\nBcc: b@example.org' }],
		['PORT', { ...school, PORT: '70000' }],
		['PORT', { ...school, PORT: 'http' }],
		['BODY_SIZE_LIMIT', { ...school, BODY_SIZE_LIMIT: '2M' }],
		['LOG_LEVEL', { ...school, LOG_LEVEL: 'loud' }],
		['DRAFT_ENGINE', { ...school, DRAFT_ENGINE: 'google' }],
		['DRAFT_URL', { ...school, DRAFT_ENGINE: 'deepl' }],
		['DRAFT_URL', { ...school, DRAFT_ENGINE: 'libretranslate', DRAFT_URL: 'localhost:5000' }],
		['PUENTE_DEMO', { ...school, PUENTE_DEMO: 'yes' }],
		['PUENTE_DEMO', { ...school, PUENTE_DEMO: '1' }]
	])('%s: %o', (variable, env) => {
		const problem = problemOf(env);
		expect(problem.message).toMatch(new RegExp(`^${variable}\\b[^\\n]*\\.$`));
	});
});

test('no machine proposes words unless the operator names one', () => {
	expect(parseConfig({ ...school, DRAFT_URL: 'http://localhost:5000' }).drafts).toBeUndefined();
	expect(parseConfig({ ...school, DRAFT_ENGINE: 'apertium' }).drafts).toEqual({
		engine: 'apertium'
	});
	const libre = { DRAFT_ENGINE: 'libretranslate', DRAFT_URL: 'http://localhost:5000' };
	expect(parseConfig({ ...school, ...libre, DRAFT_KEY_FILE: '/run/key' }).drafts).toEqual({
		engine: 'libretranslate',
		url: 'http://localhost:5000',
		key: undefined,
		keyFile: '/run/key'
	});
});

test('secrets in a wrong value are not repeated', () => {
	const env = { ...school, DATABASE_URL: 'mysql://puente:hunter2@localhost/puente' };
	expect(problemOf(env).message).not.toContain('hunter2');
	const short = { ...school, SECRET_KEY: 'hunter2' };
	expect(problemOf(short).message).not.toContain('hunter2');
});

function problemOf(env: Record<string, string>) {
	try {
		parseConfig(env);
	} catch (error) {
		if (error instanceof ConfigProblem) return error;
	}
	throw new Error('expected a ConfigProblem');
}
