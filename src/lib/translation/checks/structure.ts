import { found, type Found } from './finding.ts';
import { written, type Pair } from './pair.ts';

const marker = /^\s*(?:([-*•·–—])\s|(?:\(?(\d{1,3}|\p{L})[.)])\s(?!\p{Lu}\.))/u;

/** `bullet`, or the number or letter of a list line. A dash opens what somebody says in a Spanish story. */
function markOf(text: string): string {
	const [, bullet, number] = marker.exec(text) ?? [];
	if (bullet !== undefined) return /[–—]/.test(bullet) ? '' : 'bullet';
	return number?.toLowerCase() ?? '';
}

/** A list stays a list, and a line of a poem one line: line breaks within a sentence would be lost. */
export function checkStructure(pairs: readonly Pair[]): Found[] {
	return written(pairs).flatMap(({ n, source, target }) => {
		const [mine, theirs] = [markOf(source), markOf(target)];
		const list =
			mine === theirs
				? []
				: [
						found(
							n,
							'structure',
							mine === '' ? 'markAdded' : theirs === '' ? 'markLost' : 'markOther',
							{
								words: [(marker.exec(mine === '' ? target : source)?.[0] ?? '').trim()]
							}
						)
					];
		const broken = target.trim().includes('\n') ? [found(n, 'structure', 'lines')] : [];
		return [...list, ...broken];
	});
}
