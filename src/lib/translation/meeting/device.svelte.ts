import type { KeptWords } from './on-device.ts';

/** Milliseconds after the last key until what was typed is on the device. */
const pause = 400;

/**
 * Keeps on the device what cannot go up, where the session says that it is the translator's own: on a shared one
 * nothing is kept, and the words stay on the page. The code for it comes when it is needed.
 */
export class OnDevice {
	/** Whether what was typed last is kept here. */
	kept = $state(false);
	readonly #key: string | null;
	readonly #id: string;
	readonly #now: () => KeptWords;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param key null on a device that is not the translator's own */
	constructor(key: string | null, id: string, now: () => KeptWords) {
		this.#key = key;
		this.#id = id;
		this.#now = now;
	}

	/** The code is there before the connection is gone. */
	async find(): Promise<KeptWords | null> {
		const code = await this.#load();
		return this.#key && code ? code.foundWords(this.#key, this.#id) : null;
	}

	/** Something could not go up. */
	keep(): void {
		if (this.#key === null) return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#keep(), pause);
	}

	/** All of it is on the server. */
	async forget(): Promise<void> {
		clearTimeout(this.#timer);
		this.kept = false;
		(await this.#load())?.forgetWords(this.#id);
	}

	async #keep() {
		const code = await this.#load();
		this.kept = !!this.#key && !!code && (await code.keepWords(this.#key, this.#id, this.#now()));
	}

	async #load() {
		return this.#key === null ? null : import('./on-device.ts').catch(() => null);
	}
}
