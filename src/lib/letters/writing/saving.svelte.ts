import type { Saved } from './drafts.ts';
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

const pause = 1_200;
const tryAgain = 10_000;
/** UTF-16 units. Browsers carry 64 KB on for a page that is gone. */
const longestOnLeaving = 15_000;

/** Saves as somebody types: on the server when there is a connection, locked on this device when not. */
export function savingDesk(desk: Desk) {
	let state = $state<SavingState>('quiet');
	let savedAt = $state(desk.savedAt);
	let version = $state(desk.version);
	/** What happened to another text of this letter. */
	let met = $state<'keptOurs' | 'keptTheirs' | null>(null);
	let dirty = false;
	let sending = false;
	let typedAt = Date.now();
	let from: 'page' | 'device' = 'page';
	/** Kept on this device and not home yet, while other words lie on the desk. */
	let waiting: KeptText | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function typed() {
		dirty = true;
		typedAt = Date.now();
		// Nothing is called saved while words are not.
		if (state === 'quiet' || state === 'saved') state = 'saving';
		later(pause);
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
		const kept = await foundOnDevice(desk.key, desk.letterId);
		if (kept?.text === fromServer) forgetOnDevice(desk.letterId);
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

	async function save(leaving = false) {
		clearTimeout(timer);
		if (sending || !dirty) return;
		sending = true;
		state = 'saving';
		if (await broughtHome()) {
			dirty = false;
			const sent: KeptText = { ...desk.read(), base: version, typedAt };
			await settle(sent, await put(sent, leaving));
		}
		sending = false;
		if (dirty) later(from === 'device' ? tryAgain : pause);
	}

	/** A letter has one place on this device: what waits there is home before another text may need it. */
	async function broughtHome() {
		if (!waiting) return true;
		from = 'device';
		const answer = await put(waiting);
		if (answer?.ok) {
			const saved = took(waiting, (await answer.json()) as Saved);
			if (saved.won === 'ours') version = 0;
			forgetOnDevice(desk.letterId);
			waiting = null;
		} else state = 'notKept';
		return answer?.ok;
	}

	async function put(sent: KeptText, leaving = false): Promise<Response | null> {
		const form = new FormData();
		form.set('text', sent.text);
		form.set('stamp', sent.stamp);
		if (sent.language) form.set('language', sent.language);
		form.set('base', String(sent.base));
		form.set('age', String(Math.max(0, Math.round((Date.now() - sent.typedAt) / 1000))));
		form.set('from', from);
		// The browser carries what was sent to its end after the page is gone, if it is not too long.
		const keepalive = leaving && sent.text.length < longestOnLeaving;
		const asked = fetch(desk.address, { method: 'PUT', body: form, redirect: 'manual', keepalive });
		return asked.catch(() => null);
	}

	async function settle(sent: KeptText, answer: Response | null) {
		if (answer?.ok) return void took(sent, (await answer.json()) as Saved);
		const kept = await keepOnDevice(desk.key, desk.letterId, sent);
		dirty = true;
		from = 'device';
		if (answer?.type === 'opaqueredirect') {
			state = kept ? 'signedOut' : 'signedOutLost';
			dirty = false;
		} else state = kept && answer === null ? 'onDevice' : 'notKept';
	}

	function took(sent: KeptText, saved: Saved) {
		version = saved.version;
		savedAt = saved.savedAt;
		from = 'page';
		if (!dirty) forgetOnDevice(desk.letterId);
		if (saved.won === 'moved-on') {
			state = 'movedOn';
			return saved;
		}
		if (saved.kept) met = saved.won === 'ours' ? 'keptOurs' : 'keptTheirs';
		if (saved.won === 'theirs' && desk.read().text === sent.text)
			desk.replace({ text: saved.text ?? '' });
		state = dirty ? 'saving' : 'saved';
		return saved;
	}

	/** The page is left, or the phone turned to something else: it may never come back. */
	const leave = () => void save(true);

	/** After the whole form was sent: this is what lies on the desk now. */
	function rebase(desk: { version: number; savedAt: number }) {
		dirty = false;
		version = desk.version;
		savedAt = desk.savedAt;
		state = 'saved';
	}

	return {
		open,
		typed,
		rebase,
		save: () => save(),
		leave,
		stop: () => clearTimeout(timer),
		get state() {
			return state;
		},
		get savedAt() {
			return savedAt;
		},
		get version() {
			return version;
		},
		get met() {
			return met;
		}
	};
}
