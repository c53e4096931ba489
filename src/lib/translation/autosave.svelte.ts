import { second } from '#lib/platform/clock.ts';

/** How saving stands: `failed` is tried again by itself, `refused` waits for the person. */
export type SaveState = 'saved' | 'changed' | 'saving' | 'failed' | 'refused';

/** Why the person has to do something: as the server said it, or because it knows nobody here any more. */
type Refusal = 'signed-out' | { readonly said: string };

/** What the server said: kept, no answer at all, or a refusal in its words. */
export type Answer = 'kept' | 'failed' | Refusal;

/** New words by the number of their sentence. */
export type Changed = Readonly<Record<number, string>>;

/** Sends what changed; while the page is being left nobody waits for the answer. */
type Send = (changed: Changed, leaving: boolean) => Promise<Answer>;

/** After the last key, and after a failure. */
const pause = 0.8 * second;
const retryAfter = 8 * second;
/** Who never pauses is saved all the same. */
const longestUnsaved = 5 * second;

/**
 * Saves what was typed a moment after the last key, one request at a time and only what changed. What
 * could not be saved stays marked as changed and is sent again.
 */
export class Autosave {
	state = $state<SaveState>('saved');
	refusal = $state<Refusal | null>(null);
	readonly #send: Send;
	#changed: Record<number, string> = {};
	#timer: ReturnType<typeof setTimeout> | undefined;
	#stopped = false;
	#unsavedSince = 0;
	#onItsWay = Promise.resolve();

	constructor(send: Send) {
		this.#send = send;
	}

	/** Whether leaving the page would lose words; what is on its way, or goes when it is left, is safe. */
	get unsaved(): boolean {
		return !this.#stopped && (this.state === 'failed' || this.state === 'refused');
	}

	/** Whether there are words that the server has not confirmed. */
	get unconfirmed(): boolean {
		return this.#pending || this.state === 'saving';
	}

	/** Sentence `n` now reads so. */
	touch(n: number, text: string): void {
		const now = Date.now();
		if (!this.#pending) this.#unsavedSince = now;
		this.#changed[n] = text;
		if (this.#stopped) return;
		if (this.state !== 'saving') this.state = 'changed';
		this.#later(Math.max(0, Math.min(pause, this.#unsavedSince + longestUnsaved - now)));
	}

	/** Saves now what was not saved yet, when nothing else is on its way. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		if (this.#stopped || this.state === 'saving' || !this.#pending) return;
		await (this.#onItsWay = this.#save());
	}

	/** Saves all that was typed until now. */
	async finish(): Promise<boolean> {
		await this.#onItsWay;
		await this.flush();
		return !this.unconfirmed;
	}

	async #save(): Promise<void> {
		this.#unsavedSince = Date.now();
		const sent = this.#changed;
		this.#changed = {};
		this.state = 'saving';
		const answer = await this.#send(sent, false);
		if (answer === 'kept') {
			this.refusal = null;
			this.state = this.#pending ? 'changed' : 'saved';
			if (this.#pending) this.#later(pause);
			return;
		}
		// Newer words for the same sentence win over those that were sent.
		this.#changed = { ...sent, ...this.#changed };
		if (answer === 'failed') {
			this.state = 'failed';
			this.#later(retryAfter);
		} else {
			this.state = 'refused';
			this.refusal = answer;
		}
	}

	/** When what is on its way was answered. */
	settled(): Promise<void> {
		return this.#onItsWay;
	}

	/** The page is left: what no answer has come for goes along, also while something else is on its way. */
	leave(): void {
		if (!this.#pending) return;
		void this.#send(this.#changed, true);
		// Whoever stays after all, or comes back, is saved as before.
		if (!this.#stopped) this.#later(retryAfter);
	}

	/** These sentences wait for a choice: nothing of them is sent before they are touched again. */
	leaveOut(sentences: readonly number[]): void {
		for (const n of sentences) delete this.#changed[n];
	}

	/** Everything is on its way in a form. */
	stop(): void {
		this.#stopped = true;
		clearTimeout(this.#timer);
	}

	/** The form arrived: nothing is left to send. */
	arrived(): void {
		this.#changed = {};
	}

	/** Goes on after `stop`, when the form was refused or did not arrive; what was typed meanwhile counts. */
	resume(): void {
		this.#stopped = false;
		if (this.#pending) this.#later(pause);
	}

	get #pending() {
		return Object.keys(this.#changed).length > 0;
	}

	#later(wait: number) {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), wait);
	}
}
