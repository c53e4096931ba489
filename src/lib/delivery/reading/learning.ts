import { sentenceOf } from './sentences.ts';

/**
 * Uncovers the translation sentence by sentence without asking the server: every link would do the same
 * there. How far one came stands in the address and nowhere else.
 *
 * @returns shows one sentence
 */
export function learn(): (sentence: HTMLElement) => void {
	const controls = document.querySelector<HTMLElement>('[data-learn]');
	if (!controls) return () => undefined;
	const said = document.createElement('p');
	said.className = 'visually-hidden';
	said.setAttribute('role', 'status');
	controls.after(said);
	const veiled = () => [...document.querySelectorAll<HTMLElement>('[data-n].veiled')];

	function uncover(sentence: HTMLElement) {
		if (!sentence.classList.contains('veiled')) return;
		const held = sentence.contains(document.activeElement);
		sentence.classList.remove('veiled');
		sentence.querySelector('.veil')?.remove();
		if (held) sentence.focus();
		said.lang = sentence.closest<HTMLElement>('[lang]')?.lang ?? '';
		said.textContent = sentence.textContent;
		count();
	}

	function count() {
		const [first] = veiled();
		const shown = first?.dataset['n'] ?? controls?.dataset['learn'] ?? '';
		history.replaceState(history.state, '', `?learn=${shown}`);
		if (!controls || first) return;
		for (const part of controls.children) (part as HTMLElement).hidden = !part.matches('.done');
	}

	document.addEventListener('click', (event) => {
		const { target } = event;
		if (!(target instanceof Element)) return;
		const [first] = veiled();
		const sentence = target.closest('.veil, .veiled') ? sentenceOf(event) : null;
		const next = target.closest('[data-next]') && first;
		if (!sentence && !next) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		if (sentence) uncover(sentence);
		if (next) {
			uncover(next);
			next.scrollIntoView({ block: 'center' });
		}
	});
	return uncover;
}
