/** The note of a word that stayed, at the word itself; a link to the note below without this script. */
export function showNotes() {
	const reading = document.querySelector<HTMLElement>('.reading');
	if (!reading) return;
	const page: HTMLElement = reading;
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
		page.append(tip);
		const { left, bottom } = word.getBoundingClientRect();
		const around = page.getBoundingClientRect();
		const furthest = around.width - tip.offsetWidth;
		tip.style.left = `${Math.max(0, Math.min(left - around.left, furthest))}px`;
		tip.style.top = `${bottom - around.top}px`;
	}

	for (const event of ['pointerover', 'focusin', 'click']) document.addEventListener(event, show);
	document.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') tip.remove();
	});
}
