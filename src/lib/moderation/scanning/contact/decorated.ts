import { isCommon } from '../names/common-words.ts';
import { plainView } from '../plain.ts';
import type { Found } from '../scanned.ts';

/** Signs that are put around a name in a game. */
const framed = /[꧁༺★彡☬✞♛亗么ツ][\p{L}\p{N}]{2,30}[꧂༻★彡☬✞♛亗么ツ]/gu;
/** Letters of Unicode's other alphabets: full-width, in circles, mathematical. */
const styled =
	/[\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\u{1d400}-\u{1d7cb}\u{1f130}-\u{1f189}][\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189} \u3000]{4,60}/gu;

/** "꧁ERICK꧂", "Ｔｅｓｓ Ｔｈｅ Ｍｅｓｓ": a name in letters or signs that are copied for it. */
export function* decorated(text: string): Iterable<Found> {
	if (!/[^\u0000-\u24ff]/.test(text)) return;
	for (const { 0: whole, index } of text.matchAll(framed)) yield found(index, whole);
	for (const { 0: whole, index } of text.matchAll(styled)) {
		const words = plainView(whole).text.trim().split(/\s+/);
		if (words.some((word) => /^[a-z]{3,}$/.test(word) && !isCommon(word)))
			yield found(index, whole);
	}
}

const found = (index: number, whole: string): Found => ({
	kind: 'handle',
	why: 'handle-beside',
	start: index,
	end: index + whole.trimEnd().length,
	confidence: 0.5
});
