/** The note of a word that stayed, at the word itself; a link to the note below without this script. */
export function showNotes() {
	const tip = document.createElement('div');
	tip.className = 'tip';
	let shownAt: HTMLAnchorElement | null = null;
	const wordOf = ({ target }: Event) =>
		target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-word]') : null;

	function show(event: Event) {
		if (event.target === tip) return;
		const word = wordOf(event);
		const note = word && document.getElementById(word.hash.slice(1));
		// A pointer that passes by elsewhere does not take away what the keyboard asked for.
		if (!note)
			return event.type === 'pointerover' && shownAt === document.activeElement
				? undefined
				: tip.remove();
		shownAt = word;
		if (event.type === 'click') event.preventDefault();
		tip.textContent = note.textContent;
		tip.lang = note.lang;
		document.body.append(tip);
		const { left, bottom } = word.getBoundingClientRect();
		tip.style.left = `${Math.max(8, Math.min(left, document.body.clientWidth - tip.offsetWidth - 8))}px`;
		tip.style.top = `${bottom + scrollY}px`;
	}

	for (const event of ['pointerover', 'focusin', 'click']) document.addEventListener(event, show);
	document.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') tip.remove();
	});
}
