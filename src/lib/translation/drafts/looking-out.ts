const every = 2_500;

/** So often at most: then the machine is late, and its words are there when the page is opened again. */
const times = 24;

/**
 * Looks every few seconds whether the machine is done, and says so once. A page that nobody looks at does not ask, and
 * one without a connection asks again.
 *
 * @returns stops it
 */
export function lookOut(address: string, oncome: () => Promise<void>): () => void {
	let left = times;
	const timer = setInterval(() => {
		if (left-- <= 0) clearInterval(timer);
		else if (!document.hidden) void look();
	}, every);

	async function look() {
		try {
			const response = await fetch(address);
			const { writing } = (await response.json()) as { writing?: boolean };
			if (writing !== false) return;
			clearInterval(timer);
			await oncome();
		} catch {
			// No connection: once more in a moment.
		}
	}

	return () => clearInterval(timer);
}
