import { countDays } from './delivery/numbers/counting.server.ts';
import { forgetLocksOfNobody } from './exchanges/door/forget.server.ts';
import { giveBackWhatLapsed } from './giving-back.server.ts';
import { forgetWhatIsOver } from './identity/forget.server.ts';
import { remindOfVetting } from './identity/vetting/reminding.server.ts';
import { doDueJobs, forgetDoneJobs, type Doer } from './jobs/jobs.server.ts';
import { scanAgain } from './moderation/scanning/scans.server.ts';
import { everyLead } from './moderation/safeguarding/leads.server.ts';
import { callDoer } from './moderation/safeguarding/mailing.server.ts';
import { hourDoer, twoDaysDoer } from './moderation/safeguarding/timers.server.ts';
import { digestDoer, planDigests, type Letterbox } from './notifications/digest.server.ts';
import { day, hour, minute, second } from './platform/clock.ts';
import type { Config } from './platform/config.server.ts';
import { facesDoer } from './photos/faces/counting.server.ts';
import { avifDoer } from './photos/keeping/avif.server.ts';
import { eraseBytesDoer } from './photos/keeping/erasing.server.ts';
import { sweep } from './photos/keeping/janitor.server.ts';
import { eraseWithdrawn } from './photos/keeping/withdrawn.server.ts';
import { quarantineOf } from './photos/intake/quarantine.server.ts';
import { endUploads } from './photos/sending/ending.server.ts';
import type { Db } from './platform/database.ts';
import { log } from './platform/log.server.ts';
import { sendMail } from './platform/mail.server.ts';
import { checkFileDoer } from './lessons/attaching/checking.server.ts';
import { eraseFileDoer, eraseTakenOff, sweepFiles } from './lessons/attaching/keeping.server.ts';
import { eraseTakenOut } from './lessons/picturing/keeping.server.ts';
import { storageOf } from './storage/open.server.ts';
import { draftTranslationDoer } from './translation/drafts/asking-later.server.ts';
import { engineOf } from './translation/drafts/engines.server.ts';
import { bringPartDoer } from './translation/files/coming-in.server.ts';
import { forgetUndecided } from './translation/files/files.server.ts';
import { forgetDrafts, forgetDraftsDoer } from './translation/drafts/forget.server.ts';

const lookEvery = 5 * second;

const letterbox = (config: Config): Letterbox => ({
	origin: config.origin,
	send: (mail) => sendMail(config, mail)
});

/** Who does which kind of job. */
const doersFor = (config: Config): Map<string, Doer> =>
	new Map([
		['draft-translation', draftTranslationDoer(engineOf(config))],
		['digest', digestDoer(letterbox(config))],
		['bring-in-file', bringPartDoer],
		['forget-drafts', forgetDraftsDoer],
		['erase-picture', eraseBytesDoer(storageOf(config))],
		['erase-file', eraseFileDoer(storageOf(config))],
		[
			'check-file',
			checkFileDoer({
				storage: storageOf(config),
				quarantine: quarantineOf(config),
				clamdSocket: config.clamdSocket
			})
		],
		['find-faces', facesDoer({ storage: storageOf(config), quarantine: quarantineOf(config) })],
		['make-avif', avifDoer({ storage: storageOf(config), quarantine: quarantineOf(config) })],
		['safeguard-call', callDoer(letterbox(config))],
		['safeguard-hour', hourDoer],
		['safeguard-two-days', twoDaysDoer]
	]);

/** A child may be in danger: these wait for no other. */
const forChildren = ['safeguard-call', 'safeguard-hour', 'safeguard-two-days'];

type Chore = (db: Db, now: number) => Promise<unknown>;

/** What has to be done again and again, and how often, in milliseconds. */
const chores: readonly [every: number, chore: Chore][] = [
	[minute, planDigests],
	[minute, (db, now) => scanAgain(db, now)],
	// More often than once a day, because each community begins its day at another hour.
	[hour, async (db, now) => remindOfVetting(db, now, await everyLead(db))],
	[hour, giveBackWhatLapsed],
	[hour, countDays],
	[hour, forgetDrafts],
	[hour, forgetUndecided],
	[day, forgetWhatIsOver],
	[day, forgetLocksOfNobody],
	[day, forgetDoneJobs],
	[day, eraseWithdrawn],
	[day, eraseTakenOff],
	[day, eraseTakenOut]
];

const choresFor = (config: Config): typeof chores => [
	...chores,
	[day, (db, now) => sweep(db, config, now)],
	[day, (db, now) => sweepFiles(db, config, now)],
	[hour, (db, now) => endUploads(db, quarantineOf(config), now)]
];

/** @returns does those whose time has come, which is all of them the first time */
export function choresOn(db: Db, list = chores): (now: number) => Promise<void> {
	const doneAt = new Map<Chore, number>();
	return async (now) => {
		for (const [every, chore] of list) {
			if (now - (doneAt.get(chore) ?? -Infinity) < every) continue;
			// Noted first: one that fails is tried again in its time, and does not keep the others from theirs.
			doneAt.set(chore, now);
			await chore(db, now);
		}
	};
}

/**
 * Does the jobs that are due, every few seconds, and what comes round (the daily mails, forgetting what is over). One round at a time; a
 * round that fails is written to the log and tried again.
 *
 * @returns stops the loop, after the round that is running
 */
export function startLoop(db: Db, config: Config): () => Promise<void> {
	const doers = doersFor(config);
	const doChores = choresOn(db, choresFor(config));
	let round: Promise<void> = Promise.resolve();
	let resting = true;

	async function go() {
		await doChores(Date.now());
		await doDueJobs(db, doers, Date.now, forChildren);
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
