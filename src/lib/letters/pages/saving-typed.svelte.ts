import type { SavingState } from '../writing/saving.svelte.ts';
import type { SavedBoth } from './written.server.ts';

interface Typing {
	/** Where `PUT` saves. */
	address: string;
	versions: { written: number; reading: number };
	savedAt: number;
	read: () => { written: string; text: string; language: string };
	/** Somebody typed a newer reading elsewhere. */
	replace: (text: string) => void;
}

const pause = 1_200;
/** Who never pauses is saved all the same. */
const longestUnsaved = 5_000;
const tryAgain = 10_000;

/** Saves both texts as somebody types from a page; without a connection it says so, and tries again. */
export function savingTyped(desk: Typing) {
	let state = $state<SavingState>('quiet');
	let savedAt = $state(desk.savedAt);
	let written = $state(desk.versions.written);
	let reading = $state(desk.versions.reading);
	/** What somebody else typed meanwhile lies beside the letter. */
	let met = $state(false);
	let dirty = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let unsavedSince = 0;
	let onItsWay: Promise<void> | undefined;

	function typed() {
		const now = Date.now();
		if (!dirty) unsavedSince = now;
		dirty = true;
		if (state === 'quiet' || state === 'saved') state = 'saving';
		later(Math.max(0, Math.min(pause, unsavedSince + longestUnsaved - now)));
	}

	function later(wait: number) {
		clearTimeout(timer);
		timer = setTimeout(save, wait);
	}

	function save(): Promise<void> {
		clearTimeout(timer);
		if (onItsWay || !dirty) return onItsWay ?? Promise.resolve();
		return (onItsWay = send().finally(() => {
			onItsWay = undefined;
			if (dirty) later(state === 'saving' ? pause : tryAgain);
		}));
	}

	async function send() {
		state = 'saving';
		dirty = false;
		const sent = desk.read();
		const form = new FormData();
		form.set('written', sent.written);
		form.set('writtenBase', String(written));
		form.set('text', sent.text);
		form.set('base', String(reading));
		form.set('language', sent.language);
		const keepalive = sent.written.length + sent.text.length < 15_000;
		try {
			const asked = { method: 'PUT', body: form, redirect: 'manual', keepalive } as const;
			const answer = await fetch(desk.address, asked);
			if (answer.ok) return took(sent.text, (await answer.json()) as SavedBoth);
			state = answer.type === 'opaqueredirect' ? 'signedOutLost' : 'notKept';
		} catch {
			state = 'notKept';
		}
		dirty = true;
	}

	function took(sent: string, saved: SavedBoth) {
		written = saved.written.version;
		reading = saved.reading.version;
		savedAt = saved.reading.savedAt;
		if (saved.written.kept || saved.reading.kept) met = true;
		if (saved.reading.won === 'moved-on') return void (state = 'movedOn');
		if (saved.reading.won === 'theirs' && desk.read().text === sent)
			desk.replace(saved.reading.text ?? '');
		state = dirty ? 'saving' : 'saved';
	}

	return {
		typed,
		save,
		/** @returns whether nothing would be lost with the page */
		async finish() {
			await save();
			if (dirty) await save();
			return !dirty;
		},
		stop: () => clearTimeout(timer),
		get unsaved() {
			return dirty || onItsWay !== undefined;
		},
		get state() {
			return state;
		},
		get savedAt() {
			return savedAt;
		},
		get versions() {
			return { written, reading };
		},
		get met() {
			return met;
		}
	};
}
