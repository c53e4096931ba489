import type { ActionResult } from '@sveltejs/kit';

/** So many drafts came, and so many sentences have none. */
export interface Asked {
	made: number;
	missing: number;
}

/** What a machine was asked for on a page, and which of its words were called right there. */
export function askedMachine(id: string, fetchDrafts: () => Promise<void>) {
	let waiting = $state(false);
	let came = $state<Asked>();
	const rights: Record<number, boolean> = $state({});

	/** For the form of the desk: it carries nothing along, for the words are saved by themselves. */
	function ask(formData: FormData) {
		for (const name of [...formData.keys()]) formData.delete(name);
		waiting = true;
		return answered;
	}

	/** One quiet line says what came; a machine that is away keeps nobody from writing. */
	async function answered({ result }: { result: ActionResult }) {
		waiting = false;
		const isThere = result.type === 'success';
		came = isThere ? (result.data?.['asked'] as Asked) : { made: 0, missing: 1 };
		if (isThere) await fetchDrafts();
	}

	async function callRight(n: number, right: boolean) {
		rights[n] = right;
		const body = new FormData();
		body.set(`draft-${n}`, '1');
		if (right) body.set(`right-${n}`, 'yes');
		// It goes along again when the translation is handed in.
		await fetch(`/translate/${id}?/right`, { method: 'POST', body }).catch(() => undefined);
	}

	return {
		get waiting() {
			return waiting;
		},
		get came() {
			return came;
		},
		isRight: (draft: { n: number; right: boolean }) => rights[draft.n] ?? draft.right,
		ask,
		callRight
	};
}

export type AskedMachine = ReturnType<typeof askedMachine>;
