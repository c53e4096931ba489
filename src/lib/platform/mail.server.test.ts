import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { expect, onTestFinished, test } from 'vitest';
import { sendMail } from './mail.server.ts';

const mailFrom = 'Puente <puente@example.org>';
const digest = {
	to: 'delmy@example.org',
	subject: 'Tres cosas esperan por usted mañana',
	text: 'Buenos días, profe:\n\n.Tres cosas esperan por usted. ¡Ñandú!\n'
};

test('a mail reaches the mail server whole, accents and all', async () => {
	const { url, received } = await listen();
	await sendMail({ smtpUrl: url, mailFrom, dataDir: '/nowhere' }, digest);
	expect(received).toHaveLength(1);
	expect(received[0]).toMatchObject({ from: 'puente@example.org', to: ['delmy@example.org'] });
	expectDigest(received[0]?.source ?? '');
});

test('credentials in SMTP_URL are used', async () => {
	const { url, received } = await listen({ user: 'puente', pass: 'p@ss word' });
	const signedIn = url.replace('//', '//puente:p%40ss%20word@');
	await sendMail({ smtpUrl: signedIn, mailFrom, dataDir: '/nowhere' }, digest);
	expect(received).toHaveLength(1);
	const wrong = url.replace('//', '//puente:wrong@');
	await expect(
		sendMail({ smtpUrl: wrong, mailFrom, dataDir: '/nowhere' }, digest)
	).rejects.toThrow();
	expect(received).toHaveLength(1);
});

test('a refusal by the mail server is an error, for the job to try again', async () => {
	const { url } = await listen();
	const refused = { ...digest, to: 'nobody@example.org' };
	await expect(sendMail({ smtpUrl: url, mailFrom, dataDir: '/nowhere' }, refused)).rejects.toThrow(
		/550/
	);
});

test('without a mail server the mail lies in the outbox', async () => {
	const dataDir = await folder();
	await sendMail({ smtpUrl: undefined, mailFrom, dataDir }, digest);
	const files = await readdir(join(dataDir, 'outbox'));
	expect(files).toEqual([expect.stringMatching(/\.eml$/)]);
	const source = await readFile(join(dataDir, 'outbox', files[0] ?? ''), 'utf8');
	expect(source).toMatch(/^To: delmy@example\.org\r?$/m);
	expectDigest(source);
});

test('a line break in a subject adds no header', async () => {
	const dataDir = await folder();
	const sly = { ...digest, subject: 'Hola\r\nBcc: other@example.org' };
	await sendMail({ smtpUrl: undefined, mailFrom, dataDir }, sly);
	const [file] = await readdir(join(dataDir, 'outbox'));
	const source = await readFile(join(dataDir, 'outbox', file ?? ''), 'utf8');
	expect(source).not.toMatch(/^Bcc:/im);
});

/** Encoded words in the subject, quoted-printable in the text, as mail does it. */
function expectDigest(source: string) {
	expect(source).toMatch(/^Subject: =\?UTF-8\?[QB]\?/m);
	const text = source
		.slice(source.search(/\r?\n\r?\n/))
		.replace(/=\r?\n/g, '')
		.replace(/(=[0-9A-F]{2})+/g, (run) => decodeURIComponent(run.replaceAll('=', '%')));
	expect(text.replaceAll('\r', '').trim()).toBe(digest.text.trim());
}

type Received = { from: string; to: string[]; source: string };

/** A real SMTP listener on a free port; it knows everybody but nobody@example.org. */
async function listen(login?: { user: string; pass: string }) {
	const received: Received[] = [];
	const server = new SMTPServer({
		disabledCommands: login ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
		authOptional: login === undefined,
		onAuth: ({ username, password }, _session, done) =>
			username === login?.user && password === login?.pass
				? done(null, { user: username })
				: done(new Error('wrong password')),
		onRcptTo: ({ address }, _session, done) =>
			address === 'nobody@example.org'
				? done(Object.assign(new Error('No such mailbox'), { responseCode: 550 }))
				: done(),
		onData(stream, { envelope }, done) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				received.push({
					from: envelope.mailFrom ? envelope.mailFrom.address : '',
					to: envelope.rcptTo.map(({ address }) => address),
					source: Buffer.concat(chunks).toString('utf8')
				});
				done();
			});
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => new Promise<void>((resolve) => server.close(resolve)));
	const address = server.server.address();
	if (address === null || typeof address === 'string') throw new Error('not listening');
	return { url: `smtp://127.0.0.1:${address.port}`, received };
}

async function folder() {
	const path = await mkdtemp(join(tmpdir(), 'puente-mail-'));
	onTestFinished(() => rm(path, { recursive: true }));
	return path;
}
