type Start = Omit<PointerEvent, 'currentTarget'> & { readonly currentTarget: HTMLElement };

interface Dragging {
	/** Its children are what can be put in another order. */
	readonly list: HTMLElement;
	/** Between these it can be let go, from top to bottom, where that is not simply the children of the list. */
	readonly items?: readonly HTMLElement[];
	/** @param at its new place, counted without itself */
	readonly ondrop: (at: number) => void;
}

/** So near to an edge of the window the page moves along, px; and so far at a time. */
const edge = 80;
const stride = 9;

/** Drags a child of a list by its handle, with a mouse, a pen or a finger, until it is let go; Escape leaves all as it was. */
export function drag(start: Start, to: Dragging): void {
	if (start.button !== 0) return;
	const { list, ondrop } = to;
	const handle: HTMLElement = start.currentTarget;
	const items = to.items ?? [...list.children].filter((child) => child instanceof HTMLElement);
	const own = items.find((item) => item.contains(handle));
	if (!own) return;
	const others = items.filter((item) => item !== own);
	start.preventDefault();
	handle.focus();
	handle.setPointerCapture(start.pointerId);
	const before = own.getBoundingClientRect().top;
	list.dataset['dragging'] = own.dataset['dragged'] = '';
	// All are folded now: what is held stays under the finger.
	scrollBy(0, own.getBoundingClientRect().top - before);
	const middles = others.map((item) => {
		const { top, height } = item.getBoundingClientRect();
		return top + height / 2 + scrollY;
	});
	const begun = start.clientY + scrollY;
	let y = start.clientY;
	let at = items.indexOf(own);
	let frame = requestAnimationFrame(follow);

	function follow() {
		if (y < edge) scrollBy(0, -stride);
		else if (y > innerHeight - edge) scrollBy(0, stride);
		own!.style.transform = `translateY(${y + scrollY - begun}px)`;
		at = middles.filter((middle) => middle < y + scrollY).length;
		for (const [n, item] of others.entries())
			if (n === at) item.dataset['drop'] = 'before';
			else if (n === at - 1 && at === others.length) item.dataset['drop'] = 'after';
			else delete item.dataset['drop'];
		frame = requestAnimationFrame(follow);
	}

	function end() {
		cancelAnimationFrame(frame);
		listening.abort();
		own!.style.transform = '';
		delete list.dataset['dragging'];
		delete own!.dataset['dragged'];
		for (const item of others) delete item.dataset['drop'];
	}

	const listening = new AbortController();
	const { signal } = listening;
	handle.addEventListener('pointermove', (event) => (y = event.clientY), { signal });
	handle.addEventListener('pointercancel', end, { signal });
	handle.addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
	handle.addEventListener(
		'pointerup',
		(event) => {
			y = event.clientY;
			at = middles.filter((middle) => middle < y + scrollY).length;
			end();
			ondrop(at);
		},
		{ signal }
	);
}
