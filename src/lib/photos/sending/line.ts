import type { Standing, UploadPurpose } from './upload.ts';

/** A file as it goes over the line. */
export interface Whole {
	readonly exchangeId: string;
	readonly purpose: UploadPurpose;
	readonly sha256: string;
	readonly blob: Blob;
}

/** How a page speaks with the server about files. Each of both may throw `Unheard`. */
export interface Line {
	announce(file: Whole, signal: AbortSignal): Promise<Standing>;
	append(id: string, at: number, piece: Blob, signal: AbortSignal): Promise<Standing>;
}

/**
 * Why something did not arrive: the line broke, the server asks for patience, whoever sends is signed out, or it
 * will not be taken (then `problem` is a key below `problems:`).
 */
export type WhyUnheard = 'no-line' | 'busy' | 'signed-out' | 'refused';

export class Unheard extends Error {
	override name = 'Unheard';

	readonly why: WhyUnheard;
	readonly problem: string;

	constructor(why: WhyUnheard, problem = '') {
		super(why);
		this.why = why;
		this.problem = problem;
	}
}

/** Milliseconds after which a piece counts as lost: the smallest one takes this long at a thousand bits a second. */
const patience = 60_000;

/** The line to the server that this page came from. */
export function lineTo(address: string, ask: typeof fetch = (...asked) => fetch(...asked)): Line {
	async function send(path: string, init: RequestInit, signal: AbortSignal): Promise<Standing> {
		const limit = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
		const answer = await ask(path, { ...init, redirect: 'manual', signal: limit }).catch(
			() => null
		);
		if (!answer) throw new Unheard('no-line');
		if (answer.type === 'opaqueredirect') throw new Unheard('signed-out');
		const said = (await answer.json().catch(() => null)) as (Standing & { reason?: string }) | null;
		if (answer.ok && said) return said;
		// One that came from something between us and the server counts as no line at all.
		if (answer.status === 429 || answer.status >= 500 || !said?.reason)
			throw new Unheard(answer.status === 429 || said?.reason ? 'busy' : 'no-line', said?.reason);
		throw new Unheard('refused', said.reason);
	}

	return {
		announce({ exchangeId, purpose, sha256, blob }, signal) {
			const form = new FormData();
			const fields = { exchange: exchangeId, purpose, sha256, bytes: String(blob.size) };
			for (const [name, value] of Object.entries(fields)) form.set(name, value);
			return send(address, { method: 'POST', body: form }, signal);
		},
		append(id, at, piece, signal) {
			const headers = { 'content-type': 'application/octet-stream', 'upload-offset': String(at) };
			return send(`${address}/${id}`, { method: 'PUT', body: piece, headers }, signal);
		}
	};
}
