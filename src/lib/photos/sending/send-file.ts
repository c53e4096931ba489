import { pieceSize } from './limits.ts';
import { Unheard, type Line, type Whole } from './line.ts';
import { nextSize } from './pieces.ts';
import type { Receipt } from './upload.ts';

/** Milliseconds until it is asked again about a file that is all there and still being looked at. */
const lookAgain = 1_000;

interface Around {
	readonly line: Line;
	/** How far it is. */
	told: (received: number) => void;
	/** Waits until another try makes sense: some time, or when the connection is back. */
	rest: (milliseconds: number) => Promise<void>;
	/** The line broke once more; waits as long as is right, or throws when there is no point. */
	broke: (problem: Unheard) => Promise<void>;
	readonly signal: AbortSignal;
	now: () => number;
}

/**
 * Sends a file from wherever the server has it, over a line that may break at any moment, until there is a receipt for
 * exactly its bytes.
 *
 * @throws Unheard when it is no use to go on, or whatever `signal` was aborted with
 */
export async function sendFile(file: Whole, around: Around): Promise<Receipt> {
	const { line, told, rest, broke, signal, now } = around;
	let size = pieceSize;
	let id = '';
	let at = 0;
	for (;;) {
		signal.throwIfAborted();
		const began = now();
		try {
			const asked = id === '';
			const standing = asked
				? await line.announce(file, signal)
				: await line.append(id, at, file.blob.slice(at, at + size), signal);
			if (standing.receipt) return ofThisFile(standing.receipt, file);
			// A last piece that is short says nothing of the line.
			if (!asked && standing.received - at === size) size = nextSize(size, now() - began);
			if (!asked && at === file.blob.size && standing.received === at) await rest(lookAgain);
			id = standing.id;
			at = Math.min(standing.received, file.blob.size);
			told(at);
		} catch (problem) {
			signal.throwIfAborted();
			if (!(problem instanceof Unheard)) throw problem;
			if (problem.why === 'signed-out' || problem.why === 'refused') throw problem;
			if (id !== '' && problem.why === 'no-line') size = nextSize(size, null);
			await broke(problem);
			// Where it stands is the server's to say: the answer to the last piece may have been lost.
			id = '';
		}
	}
}

/** What is called *on the server* is these bytes and no others. */
function ofThisFile(receipt: Receipt, { sha256 }: Whole): Receipt {
	if (receipt.sha256 !== sha256) throw new Unheard('refused', 'our-fault');
	return receipt;
}
