import { coverTokens } from '../protecting/neutral.ts';
import { plainView } from './plain.ts';
import { rewritten, type View } from './view.ts';

const tokens = new RegExp(
	coverTokens.map((token) => plainView(token).text.replace(/[[\]]/g, '\\$&')).join('|'),
	'g'
);

/** "[a place]" says nothing any more, and is no part of what stands around it. */
export const withoutCovers = (plain: View): View => rewritten(plain, tokens, () => ',');
