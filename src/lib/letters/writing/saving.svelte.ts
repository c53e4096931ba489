import type { Saved } from './drafts.ts';
import { foundOnDevice, forgetOnDevice, keepOnDevice, type KeptText } from './on-device.ts';

export type SavingState =
	'quiet' | 'saving' | 'saved' | 'onDevice' | 'notKept' | 'signedOut' | 'signedOutLost' | 'movedOn';

interface Desk {
	/** Where `PUT` saves. */
	address: string;
	letterId: string;
	/** Locks what is kept on this device. */
	key: string;
	version: number;
	savedAt: number;
	read: () => { text: string; stamp: string; language: string };
	/** Puts another text on the desk. */
	replace: (text: string) => void;
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
	let timer: ReturnType<typeof setTimeout> | undefined;

	function typed() {
		dirty = true;
		typedAt = Date.now();
		// Nothing is called saved while words are not.
		if (state === 'quiet' || state === 'saved') state = 'saving';
		later(pause);
	}

	/**
	 * The page was opened with another text than the server's: typed before its script came, or given back
	 * by the browser. Unless it only goes on, the server's is kept beside.
	 */
	async function found(goesOn: boolean) {
		typed();
		// No draft with words in it has this version.
		if (!goesOn) version = 0;
		await save();
	}

	function later(wait: number) {
		clearTimeout(timer);
		timer = setTimeout(save, wait);
	}

	async function save(leaving = false) {
		clearTimeout(timer);
		if (sending || !dirty) return;
		sending = true;
		dirty = false;
		state = 'saving';
		const sent: KeptText = { ...desk.read(), base: version, typedAt };
		await settle(sent, await put(sent, leaving));
		sending = false;
		if (dirty) later(from === 'device' ? tryAgain : pause);
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
		if (answer?.ok) return took(sent, (await answer.json()) as Saved);
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
		if (saved.won === 'moved-on') return void (state = 'movedOn');
		if (saved.kept) met = saved.won === 'ours' ? 'keptOurs' : 'keptTheirs';
		if (saved.won === 'theirs' && desk.read().text === sent.text) desk.replace(saved.text ?? '');
		state = dirty ? 'saving' : 'saved';
	}

	/** Brings home what was kept on this device the last time. */
	async function recover() {
		const kept = await foundOnDevice(desk.key, desk.letterId);
		if (!kept) return;
		if (kept.text === desk.read().text) return forgetOnDevice(desk.letterId);
		from = 'device';
		const before = desk.read().text;
		desk.replace(kept.text);
		const answer = await put(kept);
		await settle(kept, answer);
		if (answer?.ok && met === 'keptTheirs') desk.replace(before);
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
		typed,
		found,
		rebase,
		save: () => save(),
		recover,
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
