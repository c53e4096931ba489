import { forgetLocked, keepLocked, openLocked } from '#lib/ui/locked.ts';
import { keptAt } from './kept-at.ts';
import { sayingOf, type EditedPlan } from './edited.ts';
import { send, type Meeting, type No, type Outcome } from './sending.ts';

/**
 * How saving stands. `onDevice`: no line, and what was typed is kept here; `notKept`: not even that; `refused`: something
 * in it is wrong; `met`: others wrote meanwhile, and somebody chooses; `movedOn`: it waits for a moderator by now.
 */
export type SavingState =
	| 'saved'
	| 'changed'
	| 'saving'
	| 'onDevice'
	| 'notKept'
	| 'signedOut'
	| 'refused'
	| 'met'
	| 'movedOn';

/** As it is kept on this device, locked (see ui/locked.ts). */
interface Kept {
	readonly plan: EditedPlan;
	/** The version on which it was typed. */
	readonly base: number;
	/** What was sent and never answered, as `sayingOf` says it: it may have arrived. */
	readonly unanswered: readonly string[];
	/** Older words that are not home yet, while newer ones lie on the page. */
	readonly aside: Pick<Kept, 'plan' | 'base'> | null;
}

interface Desk {
	/** Where `PUT` saves. */
	readonly address: string;
	readonly id: string;
	/** Locks what is kept on this device. */
	readonly key: string;
	readonly version: number;
	readonly read: () => EditedPlan;
	/** Puts other words on the page. */
	readonly put: (plan: EditedPlan) => void;
}

const pause = 1_000;
/** Who never pauses is saved all the same. */
const longestUnsaved = 5_000;
/** Until typed words are on this device. */
const here = 250;
const tryAgain = 10_000;
const mostUnanswered = 4;

/** Saves a plan as somebody types: on the server when there is a connection, locked on this device when not. */
export function savingPlan(desk: Desk) {
	let state = $state<SavingState>('saved');
	let met = $state.raw<Meeting | null>(null);
	let no = $state.raw<No | null>(null);
	/** Words that this device had kept are on the page again. */
	let cameBack = $state(false);
	let keptHere = $state(false);
	let base = desk.version;
	let unanswered: readonly string[] = [];
	let aside: Kept['aside'] = null;
	let dirty = false;
	let onItsWay: Promise<void> | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let keeping: ReturnType<typeof setTimeout> | undefined;
	let unsavedSince = 0;
	let lastOnDevice: Promise<unknown> = Promise.resolve();
	const place = keptAt(desk.id);

	function typed() {
		const now = Date.now();
		if (!dirty) unsavedSince = now;
		dirty = true;
		keptHere = false;
		if (state === 'saved') state = 'changed';
		keeping ??= setTimeout(() => void keep(), here);
		later(Math.max(0, Math.min(pause, unsavedSince + longestUnsaved - now)));
	}

	/** One after the other, so that nothing stays on this device that was home already. */
	function inTurn<Out>(work: () => Out | Promise<Out>): Promise<Out> {
		const turn = lastOnDevice.then(work);
		lastOnDevice = turn;
		return turn;
	}

	function keep(): Promise<boolean> {
		clearTimeout(keeping);
		keeping = undefined;
		return inTurn(async () => {
			if (!dirty && !onItsWay && !met) return true;
			const kept: Kept = { plan: desk.read(), base, unanswered, aside };
			return (keptHere = await keepLocked(desk.key, place, desk.id, kept));
		});
	}

	function forget() {
		clearTimeout(keeping);
		keeping = undefined;
		return inTurn(() => forgetLocked(place));
	}

	/** The page is open: what this device kept comes first. @param again what it sent was refused and is not saved */
	async function open(again: boolean) {
		if (again) typed();
		const kept = await inTurn(() => openLocked<Kept>(desk.key, place, desk.id));
		if (!kept) return;
		if (sayingOf(kept.plan) === sayingOf(desk.read())) return dirty ? undefined : forget();
		// Typed before the script came, or sent and refused, is the newest: what was kept goes among the versions.
		if (dirty) return void (aside = kept);
		({ base, unanswered, aside } = kept);
		desk.put(kept.plan);
		cameBack = dirty = keptHere = true;
		await save();
	}

	function later(wait: number) {
		clearTimeout(timer);
		timer = setTimeout(() => void save(), wait);
	}

	function save(): Promise<void> {
		clearTimeout(timer);
		if (onItsWay || !dirty || met) return onItsWay ?? Promise.resolve();
		onItsWay = sendNow().finally(() => {
			onItsWay = undefined;
			if (dirty && !met && state !== 'refused') later(state === 'changed' ? pause : tryAgain);
		});
		return onItsWay;
	}

	async function sendNow() {
		dirty = false;
		unsavedSince = Date.now();
		if (state === 'changed') state = 'saving';
		if (aside) {
			const choice = { which: 'theirs', version: base } as const;
			if (typeof (await send(desk.address, { ...aside, choice })) !== 'string') aside = null;
		}
		const sent = desk.read();
		await settle(sent, await send(desk.address, { plan: sent, base }));
	}

	async function settle(sent: EditedPlan, answer: Outcome): Promise<void> {
		if (answer === 'no-line' || answer === 'signed-out') {
			unanswered = [sayingOf(sent), ...unanswered].slice(0, mostUnanswered);
			dirty = true;
			const kept = await keep();
			state = answer === 'signed-out' ? 'signedOut' : kept ? 'onDevice' : 'notKept';
		} else if ('no' in answer) {
			no = answer.no;
			dirty = true;
			await keep();
			state = no.reason === 'lesson-moved-on' ? 'movedOn' : 'refused';
		} else if ('version' in answer) return took(answer.version);
		else await meet(sent, answer.met);
	}

	function took(version: number) {
		base = version;
		unanswered = [];
		no = null;
		met = null;
		state = dirty ? 'changed' : 'saved';
		if (!dirty) void forget();
	}

	async function meet(sent: EditedPlan, theirs: Meeting) {
		const there = sayingOf(theirs.plan);
		if (there === sayingOf(sent)) return took(theirs.version);
		// These are words of this page, whose answer was lost: it goes on from them.
		if (unanswered.includes(there)) {
			base = theirs.version;
			unanswered = [];
			return settle(sent, await send(desk.address, { plan: sent, base }));
		}
		dirty = true;
		met = theirs;
		state = 'met';
		await keep();
	}

	/** Of what was written at the same time, one goes on, and the other stays among the versions. */
	async function choose(which: 'mine' | 'theirs') {
		if (!met) return;
		const { version, plan } = met;
		const sent = desk.read();
		const answer = await send(desk.address, { plan: sent, base, choice: { which, version } });
		if (typeof answer === 'string' || !('version' in answer)) {
			met = null;
			return settle(sent, answer);
		}
		if (which === 'theirs') desk.put(plan);
		dirty = false;
		// What was seen, though somebody may have written on: the next words would meet theirs.
		took(which === 'theirs' ? version : answer.version);
	}

	/** Saves all that was typed until now. @returns whether nothing would be lost with the page */
	async function finish() {
		await save();
		if (dirty) await save();
		return !dirty || keptHere;
	}

	return {
		open,
		typed,
		save,
		finish,
		choose,
		stop: () => clearTimeout(timer),
		get unsaved() {
			return dirty || onItsWay !== undefined;
		},
		/** It would be gone with the page. */
		get atRisk() {
			return state !== 'saved' && state !== 'changed' && state !== 'saving' && !keptHere;
		},
		get state() {
			return state;
		},
		get met() {
			return met;
		},
		get no() {
			return no;
		},
		get cameBack() {
			return cameBack;
		}
	};
}

export type SavingPlan = ReturnType<typeof savingPlan>;
