import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Config } from './config.server.ts';
import { log } from './log.server.ts';

export type Mail = { to: string; subject: string; text: string };
type Settings = Pick<Config, 'smtpUrl' | 'mailFrom' | 'dataDir'>;

/** A mail server that does not answer must not hold a job for minutes. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
/** Mail is plain text; nothing in it may name a file or an address for nodemailer to fetch. */
const closed = { disableFileAccess: true, disableUrlAccess: true };

/**
 * Hands a mail to the mail server, or without one to the outbox folder. Rejects when the server did
 * not take it: the caller (a job) tries again. Never call it inside a transaction.
 */
export async function sendMail(settings: Settings, mail: Mail): Promise<void> {
	const message = { from: settings.mailFrom, ...mail, ...closed };
	if (settings.smtpUrl === undefined) return putInOutbox(settings.dataDir, message);
	const transport = createTransport({ url: settings.smtpUrl, ...patience });
	try {
		await transport.sendMail(message);
	} finally {
		transport.close();
	}
}

/** Written beside and renamed, so that whoever watches the folder never reads half a mail. */
async function putInOutbox(dataDir: string, message: Mail & { from: string }) {
	const written = await createTransport({ streamTransport: true, buffer: true }).sendMail(message);
	const outbox = join(dataDir, 'outbox');
	await mkdir(outbox, { recursive: true, mode: 0o700 });
	const file = join(outbox, `${Date.now()}-${randomUUID()}.eml`);
	await writeFile(`${file}.part`, written.message, { mode: 0o600, flag: 'wx' });
	await rename(`${file}.part`, file);
	log.warn({ file }, 'No mail server is configured (SMTP_URL); the mail lies in the outbox');
}
