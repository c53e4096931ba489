import { gatherWords, type Words } from './words.ts';
import type { Listener, Tag } from './xml.ts';

/** What a format wants of its elements. */
export interface Shape {
	/**
	 * @param path the names down to this element
	 * @returns who takes the words of this element, if anybody wants them
	 */
	open(tag: Tag, path: readonly string[]): ((words: string) => void) | undefined;
	close(name: string, line: number): void;
}

/** Follows the elements and hands the words of those that are wanted to whoever wants them. */
export function listenTo(shape: Shape): Listener {
	const path: string[] = [];
	let wanted: { depth: number; words: Words; take: (words: string) => void } | undefined;
	return {
		open(tag) {
			path.push(tag.name);
			if (wanted) return wanted.words.open(tag.name);
			const take = shape.open(tag, path);
			if (take) wanted = { depth: path.length, words: gatherWords(), take };
		},
		text: (text, line) => wanted?.words.text(text, line),
		close(name, line) {
			if (wanted && path.length > wanted.depth) wanted.words.close();
			else if (wanted) {
				const { take, words } = wanted;
				wanted = undefined;
				take(words.all());
			} else shape.close(name, line);
			path.pop();
		}
	};
}
