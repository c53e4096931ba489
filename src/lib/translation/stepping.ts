/** Keys that go from one sentence to another: somebody types on at once, and in the right field. */
export type Step = 'next' | 'down' | 'up';

export const isStep = (act: string): act is Step => /^(next|down|up)$/.test(act);

/** To the sentence below or above; after the last one to the button that hands in. */
export function step(act: Step, form: HTMLFormElement, from: HTMLElement | null): void {
	const fields = [...form.querySelectorAll<HTMLElement>('.segment')];
	const field = fields[fields.findIndex((each) => each === from) + (act === 'up' ? -1 : 1)];
	const end = act === 'next' && '.hand-in button:not([formaction])';
	(field ?? (end ? form.querySelector<HTMLElement>(end) : null))?.focus();
}
