import type { Hint, Saved } from './drafts.ts';
import { foundOnDevice, forgetOnDevice, keepOnDevice, type KeptText } from './on-device.ts';

export type SavingState =
	'quiet' | 'saving' | 'saved' | 'onDevice' | 'notKept' | 'signedOut' | 'signedOutLost' | 'movedOn';

interface Writing {
	text: string;
	stamp: string;
	language: string;
}

interface Desk {
	/** Where `PUT` saves. */
	address: string;
	letterId: string;
	/** Locks what is kept on this device. */
	key: string;
	version: number;
	savedAt: number;
	read: () => Writing;
	/** Puts another text on the desk. */
	replace: (other: { text: string; stamp?: string; language?: string }) => void;
}

/** What `PUT` answers with. */
type Answer = Saved & { hints?: readonly Hint[] };

const pause = 1_200;
/** Who never pauses is saved all the same. */
const longestUnsaved = 5_000;
/** Until typed words are on this device. */
const here = 250;
const tryAgain = 10_000;
/** UTF-16 units. Browsers carry 64 KB on for a page that is gone. */
const longestAfterwards = 15_000;

/** Saves as somebody types: on the server when there is a connection, locked on this device when not. */
export function savingDesk(desk: Desk) {
	let state = $state<SavingState>('quiet');
	let savedAt = $state(desk.savedAt);
	let version = $state(desk.version);
	/** What happened to another text of this letter. */
	let met = $state<'keptOurs' | 'keptTheirs' | null>(null);
	let hints = $state<readonly Hint[]>();
	let dirty = false;
	let sending = false;
	let typedAt = Date.now();
	let from: 'page' | 'device' = 'page';
	/** Kept on this device and not home yet, while other words lie on the desk. */
	let waiting: KeptText | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let unsavedSince = 0;
	let onItsWay = Promise.resolve();
	let keeping: ReturnType<typeof setTimeout> | undefined;
	let lastOnDevice: Promise<unknown> = Promise.resolve();

	function typed() {
		typedAt = Date.now();
		if (!dirty) unsavedSince = typedAt;
		dirty = true;
		// Nothing is called saved while words are not.
		if (state === 'quiet' || state === 'saved') state = 'saving';
		later(Math.max(0, Math.min(pause, unsavedSince + longestUnsaved - typedAt)));
		keeping ??= setTimeout(keepHere, here);
	}

	/** What is typed is on this device before it is on the server: whoever leaves at once loses nothing. */
	function keepHere() {
		keeping = undefined;
		void inTurn(() => {
			if (!waiting && (dirty || sending)) return keep({ ...desk.read(), base: version, typedAt });
		});
	}

	const keep = (text: KeptText) => keepOnDevice(desk.key, desk.letterId, text);

	/** One after the other, so that nothing stays on this device that was home already. */
	function inTurn<Answer>(work: () => Answer | Promise<Answer>): Promise<Answer> {
		const turn = lastOnDevice.then(work);
		lastOnDevice = turn;
		return turn;
	}

	function forget() {
		clearTimeout(keeping);
		keeping = undefined;
		return inTurn(() => forgetOnDevice(desk.letterId));
	}

	/**
	 * The page is open. First comes what this device kept, then what the page was opened with: typed before
	 * its script came, or given back by the browser. Neither replaces the other unsaved.
	 */
	async function open(fromServer: string) {
		const { text } = desk.read();
		if (text !== fromServer) {
			typed();
			// No draft with words in it has this version: unless it only goes on, the server's is kept beside.
			if (!text.startsWith(fromServer)) version = 0;
		}
		const kept = await inTurn(() => foundOnDevice(desk.key, desk.letterId));
		if (kept?.text === fromServer) void forget();
		else if (kept && !dirty) putOnDesk(kept);
		else waiting = kept;
		await save();
	}

	function putOnDesk(kept: KeptText) {
		desk.replace(kept);
		typedAt = kept.typedAt;
		version = kept.base;
		from = 'device';
		dirty = true;
	}

	function later(wait: number) {
		clearTimeout(timer);
		timer = setTimeout(save, wait);
	}

	function save(): Promise<void> {
		clearTimeout(timer);
		if (sending || !dirty) return onItsWay;
		return (onItsWay = send());
	}

	async function send() {
		sending = true;
		unsavedSince = Date.now();
		state = 'saving';
		if (await broughtHome()) {
			dirty = false;
			const sent: KeptText = { ...desk.read(), base: version, typedAt };
			await settle(sent, await put(sent));
		}
		sending = false;
		if (dirty) later(from === 'device' ? tryAgain : pause);
	}

	/** A letter has one place on this device: what waits there is home before another text may need it. */
	async function broughtHome(): Promise<boolean> {
		if (!waiting) return true;
		from = 'device';
		const answer = await put(waiting);
		if (typeof answer === 'string') {
			state = answer === 'signed-out' ? 'signedOutLost' : 'notKept';
			return false;
		}
		took(waiting, answer);
		// What lies on the desk is newer than what waited, and that is kept beside it.
		version = 0;
		waiting = null;
		void forget();
		return true;
	}

	async function put(sent: KeptText): Promise<Answer | 'no-line' | 'signed-out' | 'refused'> {
		const form = new FormData();
		form.set('text', sent.text);
		form.set('stamp', sent.stamp);
		if (sent.language) form.set('language', sent.language);
		form.set('base', String(sent.base));
		form.set('age', String(Math.max(0, Math.round(Date.now() - sent.typedAt))));
		form.set('from', from);
		// The browser carries what was sent to its end after the page is gone, if it is not too long.
		const keepalive = sent.text.length < longestAfterwards;
		try {
			const asked = { method: 'PUT', body: form, redirect: 'manual', keepalive } as const;
			const answer = await fetch(desk.address, asked);
			if (answer.ok) return (await answer.json()) as Answer;
			return answer.type === 'opaqueredirect' ? 'signed-out' : 'refused';
		} catch {
			return 'no-line'; // Also one that broke off in the middle of an answer.
		}
	}

	async function settle(sent: KeptText, answer: Awaited<ReturnType<typeof put>>) {
		if (typeof answer !== 'string') return took(sent, answer);
		const kept = await inTurn(() => keep(sent));
		dirty = true;
		from = 'device';
		if (answer === 'signed-out') {
			state = kept ? 'signedOut' : 'signedOutLost';
			dirty = false;
		} else state = kept && answer === 'no-line' ? 'onDevice' : 'notKept';
	}

	function took(sent: KeptText, saved: Answer) {
		hints = saved.hints;
		version = saved.version;
		savedAt = saved.savedAt;
		from = 'page';
		if (!dirty) void forget();
		if (saved.won === 'moved-on') return void (state = 'movedOn');
		if (saved.kept) met = saved.won === 'ours' ? 'keptOurs' : 'keptTheirs';
		if (saved.won === 'theirs') {
			if (desk.read().text === sent.text) desk.replace({ ...saved.desk, text: saved.text ?? '' });
			// Who typed on does not write over a text that they have not seen.
			else version = 0;
		}
		state = dirty ? 'saving' : 'saved';
	}

	/**
	 * Saves all that was typed until now.
	 *
	 * @returns whether nothing is lost with the page: the server has it, or this device
	 */
	async function finish() {
		await save();
		if (dirty) await save();
		return !dirty || state === 'onDevice';
	}

	/** The whole form arrived: nothing of it is needed here any more. */
	function arrived() {
		clearTimeout(timer);
		dirty = false;
		return waiting ? undefined : forget();
	}

	/** After the whole form was sent and the letter stays here: this is what lies on the desk now. */
	function rebase(desk: { version: number; savedAt: number }) {
		void arrived();
		version = desk.version;
		savedAt = desk.savedAt;
		state = 'saved';
	}

	return {
		open,
		typed,
		rebase,
		arrived,
		save,
		finish,
		stop: () => clearTimeout(timer),
		get unsaved() {
			return dirty || sending;
		},
		get state() {
			return state;
		},
		get savedAt() {
			return savedAt;
		},
		get version() {
			return version;
		},
		/** About what was saved last; undefined until something was. */
		get hints() {
			return hints;
		},
		get met() {
			return met;
		}
	};
}
