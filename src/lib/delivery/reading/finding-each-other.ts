import { light, partnerOf, sentenceOf, sentences, textOf } from './sentences.ts';

/**
 * A sentence and its partner in the other language are lit together. Where the partner is out of sight,
 * a tap shows it right under the sentence; another tap or Escape closes it.
 *
 * @param uncover shows a sentence that is still veiled
 */
export function findEachOther(uncover: (sentence: HTMLElement) => void) {
	const reading = document.querySelector<HTMLElement>('.reading');
	if (!reading) return;
	const { aligned, doubt, doubtWords } = reading.dataset;
	const under = document.createElement('span');
	under.className = 'under';
	under.setAttribute('role', 'status');

	function open(sentence: HTMLElement) {
		const partner = aligned ? partnerOf(sentence) : undefined;
		if (partner) uncover(partner);
		uncover(sentence);
		const said = document.createElement('span');
		if (partner && !inSight(partner)) {
			said.lang = partner.closest<HTMLElement>('[lang]')?.lang ?? '';
			said.textContent = partner.textContent;
		}
		if (!said.textContent && !doubt) return close();
		// It stands there empty first: what comes into it afterwards is read out.
		under.replaceChildren();
		sentence.after(under);
		setTimeout(() => under.append(...(said.textContent ? [said] : []), ...ask(sentence)), 30);
	}

	function ask({ dataset: { n } }: HTMLElement) {
		if (!doubt) return [];
		const link = document.createElement('a');
		link.href = `${doubt}?n=${n}`;
		link.textContent = doubtWords ?? '';
		return [link];
	}

	const close = () => under.remove();
	const toggle = (sentence: HTMLElement) =>
		under.previousSibling === sentence && under.isConnected ? close() : open(sentence);

	document.addEventListener('click', (event) => {
		const sentence = sentenceOf(event);
		if (sentence && !(event.target as Element).closest('a')) toggle(sentence);
	});
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') close();
		const sentence = document.activeElement as HTMLElement;
		if (event.key === 'Enter' && sentences.includes(sentence)) toggle(sentence);
	});
	if (aligned) lightTogether();
	walkByArrows();
}

function lightTogether() {
	const near = (event: Event) => light(sentenceOf(event)?.dataset['n'], 'near');
	for (const event of ['pointerover', 'focusin', 'click']) document.addEventListener(event, near);
}

/** One stop for the Tab key in each text; the arrows go on from there. */
function walkByArrows() {
	document.addEventListener('keydown', step);
	for (const sentence of sentences) {
		const first = textOf(sentence)?.querySelector('[data-n]') === sentence;
		sentence.tabIndex = first ? 0 : -1;
	}
}

function step(event: KeyboardEvent) {
	const from = sentences.indexOf(document.activeElement as HTMLElement);
	const way = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
	const next = sentences[from + (way ?? 0)];
	const here = sentences[from];
	if (!way || !here || !next || textOf(next) !== textOf(here)) return;
	event.preventDefault();
	here.tabIndex = -1;
	next.tabIndex = 0;
	next.focus();
}

function inSight(element: HTMLElement) {
	const { top, bottom, height } = element.getBoundingClientRect();
	return height > 0 && bottom > 0 && top < innerHeight;
}
