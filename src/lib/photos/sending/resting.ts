import type { Network } from './wifi.ts';

/** Waits between two tries, and no longer than there is a reason to. */
export interface Resting {
	/** Some time, or until the connection is back or changed, or somebody does not want to go on. */
	rest(milliseconds: number, signal: AbortSignal): Promise<void>;
	/** There is no reason to wait any more. */
	wake(): void;
}

export function restingWith(network: Network | undefined): Resting {
	let wake = () => {};
	return {
		wake: () => wake(),
		rest: (milliseconds, signal) =>
			new Promise((done) => {
				const over = new AbortController();
				wake = () => {
					over.abort();
					clearTimeout(timer);
					done();
				};
				const timer = setTimeout(wake, milliseconds);
				addEventListener('online', wake, over);
				network?.addEventListener('change', wake, over);
				signal.addEventListener('abort', wake, over);
			})
	};
}
