import type { CheckKind, Finding } from './finding.ts';
import type { CheckContext, Pair } from './pair.ts';

/** Milliseconds without a key after which what is written is checked. */
const pause = 900;

/** What no page can look for by itself: it stays until its sentence changes. */
const byServer: readonly CheckKind[] = ['personal-data', 'comment-unanswered'];

/** What the server found, and what stood there. */
export interface Served {
	readonly findings: readonly Finding[];
	readonly context: CheckContext;
	readonly pairs: readonly Pair[];
}

/**
 * The findings of a desk while somebody writes: first those that the server sent, then the page's own. The
 * checks are fetched with the first pause in typing, so that the desk opens without them; what only the
 * server finds stays until its sentence changes.
 */
export class Checking {
	findings: readonly Finding[] = $state.raw([]);
	readonly #written: () => readonly Pair[];
	#served: Served;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Which look this is: another key, and the one before is over. */
	#turn = 0;

	constructor(served: Served, written: () => readonly Pair[]) {
		this.#served = served;
		this.#written = written;
		this.findings = served.findings;
	}

	/** The server has looked again. */
	take(served: Served) {
		this.#served = served;
		this.findings = served.findings;
		this.touch();
	}

	/** Somebody writes: look once they pause. */
	touch() {
		this.stop();
		this.#timer = setTimeout(() => void this.look(), pause);
	}

	stop() {
		this.#turn++;
		clearTimeout(this.#timer);
	}

	async look(): Promise<void> {
		this.stop();
		const turn = this.#turn;
		try {
			const { checkInTurn, ordered } = await import('./checks.ts');
			const pairs = this.#written();
			const own = await checkInTurn(pairs, this.#served.context, () => turn === this.#turn);
			if (!own) return;
			const known = this.#served.findings.filter(
				({ kind, n }) => byServer.includes(kind) && this.#isAsServed(pairs, n)
			);
			this.findings = ordered([...own, ...known]);
		} catch {
			// Without a connection the checks cannot be fetched: the server looks when it is handed in.
		}
	}

	#isAsServed(pairs: readonly Pair[], n: number | null): boolean {
		const served = this.#served.pairs.find((each) => each.n === n);
		return pairs.some((each) => each.n === n && each.target === served?.target);
	}
}
