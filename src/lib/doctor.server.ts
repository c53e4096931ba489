import { existsSync, readdirSync, statfsSync } from 'node:fs';
import { access, constants, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { createTransport } from 'nodemailer';
import { secondFactorsUnder } from './identity/second-factor/totp.server.ts';
import { deadJobs } from './jobs/jobs.server.ts';
import { hasVirus } from './lessons/attaching/clamd.server.ts';
import { compareFiles } from './lessons/attaching/keeping.server.ts';
import { hasPoppler } from './lessons/attaching/poppler.server.ts';
import { compareBytes } from './photos/keeping/comparing.server.ts';
import { day, minute } from './platform/clock.ts';
import type { Config } from './platform/config.server.ts';
import { engineBehind, fileOf } from './platform/database.server.ts';
import type { Db } from './platform/database.ts';
import { pendingSteps, schemaVersion } from './platform/migrate.server.ts';
import { findSealingKey } from './platform/sealing.server.ts';
import { nameOfPlace, placeOf, storageOf } from './storage/open.server.ts';
import { hasApertium } from './translation/drafts/apertium.server.ts';
import { engineOf } from './translation/drafts/engines.server.ts';

export interface Finding {
	ok: boolean;
	/** What was looked at. */
	about: string;
	/** How it is; when it is not ok, what to do. */
	sentence: string;
}

const ok = (about: string, sentence: string): Finding => ({ ok: true, about, sentence });
const problem = (about: string, sentence: string): Finding => ({ ok: false, about, sentence });

/** Less than this and a few busy weeks could fill it, in bytes. */
const roomWanted = 500 * 1024 * 1024;

/** Clocks that differ by less are nobody's worry. */
const driftAllowed = 5 * minute;

/** A job that waits longer than this has nobody who does it. */
const jobPatience = 15 * minute;

/** Looks at everything that an operator can mend; a check that itself fails is a problem too. */
export async function examine(db: Db, config: Config, now: number): Promise<Finding[]> {
	const database = await checkDatabase(db);
	const dependent = database.ok
		? await Promise.all([
				attempt('schema', () => checkSchema(db)),
				attempt('durability', () => checkDurability(db)),
				attempt('clock', () => checkClock(db, now)),
				attempt('jobs', () => checkJobs(db, now)),
				attempt('key', () => checkKey(db, config)),
				attempt('bytes', () => checkBytes(db, config, now))
			])
		: [];
	return [
		database,
		...dependent,
		...(await Promise.all(
			placesOf(db, config).map(([about, folder]) => attempt(about, () => checkPlace(about, folder)))
		)),
		await attempt('mail', () => checkMail(config)),
		await attempt('drafts', () => checkDrafts(config)),
		await attempt('files', () => checkFiles(config))
	];
}

async function attempt(about: string, check: () => Promise<Finding>): Promise<Finding> {
	try {
		return await check();
	} catch (thrown) {
		return problem(about, `could not be checked: ${messageOf(thrown)}`);
	}
}

const messageOf = (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown));

async function checkDatabase(db: Db): Promise<Finding> {
	const engine = engineBehind(db) === 'postgres' ? 'PostgreSQL' : 'SQLite';
	try {
		await sql`select 1`.execute(db);
		return ok('database', `${engine} answers.`);
	} catch (thrown) {
		return problem('database', `${engine} does not answer: ${messageOf(thrown)}`);
	}
}

async function checkSchema(db: Db): Promise<Finding> {
	const pending = await pendingSteps(db);
	if (pending.length > 0)
		return problem(
			'schema',
			`${pending.length} steps are missing: run "npm run puente -- migrate".`
		);
	return ok('schema', `up to date (${await schemaVersion(db)}).`);
}

/** Asked after a transaction, because that is when better-sqlite3 falls back to less. */
async function checkDurability(db: Db): Promise<Finding> {
	await db.transaction().execute((db) => sql`select 1`.execute(db));
	if (engineBehind(db) === 'sqlite') {
		const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(db);
		return rows[0]?.synchronous === 2
			? ok('durability', 'every commit is on the disk before it is acknowledged.')
			: problem('durability', 'synchronous is not FULL: a power cut would lose letters.');
	}
	const { rows } = await sql<{ name: string; setting: string }>`
		select name, setting from pg_settings
		where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting = 'off'
		order by name`.execute(db);
	return rows.length === 0
		? ok('durability', 'every commit is on the disk before it is acknowledged.')
		: problem(
				'durability',
				`${rows.map((row) => row.name).join(', ')} is off in postgresql.conf: a power cut would lose letters; turn it on.`
			);
}

/** An act from the future means that this clock, or the one before it, is wrong. */
async function checkClock(db: Db, now: number): Promise<Finding> {
	const { newest } = await db
		.selectFrom('audit')
		.select((eb) => eb.fn.max('at').as('newest'))
		.executeTakeFirstOrThrow();
	const here = new Date(now).toISOString();
	if (newest !== null && Number(newest) > now + driftAllowed)
		return problem(
			'clock',
			`it says ${here}, but the newest act is of ${new Date(Number(newest)).toISOString()}: set the clock (NTP).`
		);
	return ok('clock', `${here} UTC, not before the newest act.`);
}

async function checkJobs(db: Db, now: number): Promise<Finding> {
	const dead = await deadJobs(db);
	if (dead.length > 0)
		return problem(
			'jobs',
			`${dead.length} put aside after six tries (${kindsOf(dead)}): see to the cause, then let the coordinator try them again.`
		);
	const { waiting } = await db
		.selectFrom('job')
		.select((eb) => eb.fn.countAll().as('waiting'))
		.where('doneAt', 'is', null)
		.where('runAt', '<', now - jobPatience)
		.executeTakeFirstOrThrow();
	return Number(waiting) > 0
		? problem('jobs', `${waiting} late by more than 15 minutes: is Puente running?`)
		: ok('jobs', 'none is late and none was put aside.');
}

const kindsOf = (jobs: readonly { kind: string; lastError: string | null }[]) =>
	[...new Set(jobs.map((job) => `${job.kind}: ${job.lastError ?? 'unknown'}`))].join(', ');

/** Without the right key nobody is let in by mistake: moderators and coordinators set their phones up anew. */
async function checkKey(db: Db, config: Config): Promise<Finding> {
	const key = findSealingKey(config);
	const { all, shut } = await secondFactorsUnder(db, key);
	if (shut > 0)
		return problem(
			'key',
			`${key ? 'it does' : 'there is none, so it does'} not open ${shut} of ${all} second factors: put the right SECRET_KEY (or DATA_DIR/secret.key) back, or these people set theirs up anew.`
		);
	return ok('key', key ? `it opens all ${all} second factors.` : 'made when it is first needed.');
}

/** The janitor, who rests for a week after a backup was restored, has been there by then. */
const orphansLast = 9 * day;

/** Whether all bytes of pictures are there, and none besides. */
async function checkBytes(db: Db, config: Config, now: number): Promise<Finding> {
	const { pictures, bytes, missing, otherSize, orphans } = await compareBytes(
		db,
		storageOf(config)
	);
	const place = nameOfPlace(config);
	const files = await compareFiles(db, storageOf(config));
	const gone = [...missing, ...files.missing];
	const odd = [...otherSize, ...files.otherSize];
	const wrong = [
		...(gone.length > 0 ? [`${gone.length} files are missing (${gone[0]})`] : []),
		...(odd.length > 0 ? [`${odd.length} have another size than was written down (${odd[0]})`] : [])
	];
	if (wrong.length > 0)
		return problem(
			'bytes',
			`${wrong.join(' and ')} in ${place}: copy them back from its backup; every picture and every file of a plan has a folder of its own.`
		);
	const old = orphans.filter(({ storedAt }) => storedAt < now - orphansLast);
	if (old.length > 0)
		return problem(
			'bytes',
			`${old.length} files in ${place} belong to no picture (${old[0]?.name}) and should be swept away by now: is Puente running?`
		);
	const unknown =
		orphans.length > 0
			? ` ${orphans.length} files belong to no picture; those go by themselves.`
			: '';
	return ok(
		'bytes',
		`all files of ${pictures} pictures are in ${place} (${Math.ceil(bytes / 1024 / 1024)} MB), and ${files.files} files of plans.${unknown}`
	);
}

const placesOf = (db: Db, config: Config): [about: string, folder: string][] => [
	['DATA_DIR', config.dataDir],
	...folderOfBytes(config),
	...(engineBehind(db) === 'sqlite'
		? [['database folder', dirname(fileOf(config.databaseUrl))] as [string, string]]
		: [])
];

/** Only where it is not below DATA_DIR, which is looked at already. */
function folderOfBytes(config: Config): [about: string, folder: string][] {
	const place = placeOf(config);
	return config.storageUrl && 'folder' in place ? [['STORAGE_URL', place.folder]] : [];
}

async function checkPlace(about: string, folder: string): Promise<Finding> {
	await mkdir(folder, { recursive: true });
	await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
	const { bavail, bsize } = statfsSync(folder);
	const room = `${Math.floor((bavail * bsize) / 1024 / 1024)} MB are free in ${folder}`;
	return bavail * bsize < roomWanted
		? problem(about, `only ${room}: make room before the disk is full.`)
		: ok(about, `${room}.`);
}

const mailPatience = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 5_000 };

async function checkMail({ smtpUrl, dataDir }: Config): Promise<Finding> {
	if (smtpUrl === undefined) {
		const outbox = join(dataDir, 'outbox');
		const count = existsSync(outbox) ? readdirSync(outbox).length : 0;
		return ok('mail', `no SMTP_URL, so nothing is sent; ${count} mails lie in ${outbox}.`);
	}
	const { hostname } = new URL(smtpUrl);
	const transport = createTransport({ url: smtpUrl, ...mailPatience });
	try {
		await transport.verify();
		return ok('mail', `${hostname} takes our mail.`);
	} catch (thrown) {
		return problem(
			'mail',
			`${hostname} does not take our mail (${messageOf(thrown)}): see SMTP_URL.`
		);
	} finally {
		transport.close();
	}
}

/** Whether files of plans can be looked into here, and by what. */
async function checkFiles({ clamdSocket }: Config): Promise<Finding> {
	const pdfs = hasPoppler()
		? 'PDF files are looked into by poppler'
		: 'PDF files are not taken: "apt-get install poppler-utils" brings what looks into them';
	if (clamdSocket === undefined)
		return ok('files', `${pdfs}; no CLAMD_SOCKET, so pages say that files are not scanned.`);
	try {
		await hasVirus(clamdSocket, Buffer.from('Canto del agua'));
		return ok('files', `${pdfs}; clamd answers at ${clamdSocket}.`);
	} catch (thrown) {
		return problem(
			'files',
			`clamd does not answer at ${clamdSocket} (${messageOf(thrown)}): files of plans wait until it does.`
		);
	}
}

/** Asked with a sentence of our own, never one of a child's. */
async function checkDrafts(config: Config): Promise<Finding> {
	const engine = engineOf(config);
	if (!engine) {
		const there = hasApertium() ? ' Apertium is installed: DRAFT_ENGINE=apertium uses it.' : '';
		return ok('drafts', `no DRAFT_ENGINE, so no machine proposes words.${there}`);
	}
	if (engine.name === 'apertium' && !hasApertium())
		return problem(
			'drafts',
			'Apertium is not installed: run "apt-get install apertium apertium-eng-spa", or take DRAFT_ENGINE away.'
		);
	try {
		const patience = AbortSignal.timeout(5_000);
		const [said = ''] = await engine.draft(['We went to the park today.'], 'en', 'es', patience);
		return /parque/i.test(said)
			? ok('drafts', `${engine.name} translates from English to Spanish.`)
			: problem('drafts', `${engine.name} answers, but not in Spanish: see DRAFT_URL.`);
	} catch (thrown) {
		const settings = engine.name === 'apertium' ? 'DRAFT_ENGINE' : 'DRAFT_URL and DRAFT_KEY';
		return problem(
			'drafts',
			`${engine.name} does not answer (${messageOf(thrown)}): see ${settings}.`
		);
	}
}
