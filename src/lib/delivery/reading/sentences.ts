/** The sentences of both texts, as they stand on a page to be read. */
export const sentences = [...document.querySelectorAll<HTMLElement>('[data-n]')];

export const textOf = (element: Element) => element.closest<HTMLElement>('[data-text]');

export const sentenceOf = ({ target }: Event) =>
	target instanceof Element ? target.closest<HTMLElement>('[data-n]') : null;

/** The sentence of the other text that says the same. */
export const partnerOf = (sentence: HTMLElement) =>
	sentences.find(
		(other) => other.dataset['n'] === sentence.dataset['n'] && textOf(other) !== textOf(sentence)
	);

export function light(n: string | undefined, mark: 'near' | 'spoken') {
	for (const sentence of sentences)
		sentence.classList.toggle(mark, n !== undefined && sentence.dataset['n'] === n);
}
