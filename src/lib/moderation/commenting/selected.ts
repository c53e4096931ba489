/**
 * Which stretch of a text is selected on the page, in UTF-16 units of that text. The numbers of flags stand
 * among its words as links, the names of its parts as `data-aside`: both count for nothing.
 *
 * @param root holds the text and nothing else but these
 */
export function selectedIn(
	root: Element,
	text: string,
	selection: Selection | null
): { start: number; end: number } | null {
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	if (!range.intersectsNode(root)) return null;
	let at = 0;
	let start: number | undefined;
	let end = 0;
	for (const node of wordsOf(root)) {
		if (range.intersectsNode(node)) {
			const from = node === range.startContainer ? range.startOffset : 0;
			const to = node === range.endContainer ? range.endOffset : node.length;
			if (to > from) {
				start ??= at + from;
				end = at + to;
			}
		}
		at += node.length;
	}
	// Something else stands there than the text that we know.
	if (at !== text.length || start === undefined) return null;
	return trimmed(text, { start, end });
}

function* wordsOf(root: Element): Generator<Text> {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const node = walker.currentNode;
		if (node instanceof Text && !node.parentElement?.closest('a, [data-aside]')) yield node;
	}
}

/** Without the white space at both ends, which a double click takes along. */
function trimmed(text: string, { start, end }: { start: number; end: number }) {
	const words = text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	const to = start + words.trimEnd().length;
	return to > from ? { start: from, end: to } : null;
}
