import { doDueJobs, type Doer } from './jobs/jobs.server.ts';
import { digestDoer, planDigests } from './notifications/digest.server.ts';
import { minute, second } from './platform/clock.ts';
import type { Config } from './platform/config.server.ts';
import type { Db } from './platform/database.ts';
import { log } from './platform/log.server.ts';
import { sendMail } from './platform/mail.server.ts';

const lookEvery = 5 * second;

/** Who does which kind of job. */
const doersFor = (config: Config): Map<string, Doer> =>
	new Map([
		['digest', digestDoer({ origin: config.origin, send: (mail) => sendMail(config, mail) })]
	]);

/**
 * Does the jobs that are due, every few seconds, and plans the daily mails. One round at a time; a
 * round that fails is written to the log and tried again.
 *
 * @returns stops the loop, after the round that is running
 */
export function startLoop(db: Db, config: Config): () => Promise<void> {
	const doers = doersFor(config);
	let digestsAt = 0;
	let round: Promise<void> = Promise.resolve();
	let resting = true;

	async function go() {
		const now = Date.now();
		if (now - digestsAt >= minute) {
			digestsAt = now;
			await planDigests(db, now);
		}
		await doDueJobs(db, doers, Date.now);
	}

	const timer = setInterval(() => {
		if (!resting) return;
		resting = false;
		round = go()
			.catch((problem: unknown) => log.error({ err: problem }, 'a round of jobs failed'))
			.finally(() => {
				resting = true;
			});
	}, lookEvery);
	timer.unref();
	return async () => {
		clearInterval(timer);
		await round;
	};
}
