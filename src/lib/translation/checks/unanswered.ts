import type { Segment } from '../translation.ts';
import { findingOf, found, type Finding } from './finding.ts';

/**
 * Sentences on which somebody commented and that stand as they did. They may be right as they are: then whoever
 * commented reads why. Another comment on the same words is asked about anew.
 */
export const unansweredComments = (
	segments: readonly Pick<Segment, 'n' | 'state' | 'comment' | 'target'>[]
): Finding[] =>
	segments
		.filter(({ state, comment, target }) => state === 'returned' && comment && target.trim() !== '')
		.map(({ n, comment }) =>
			findingOf(found(n, 'comment-unanswered', 'here', { words: [comment ?? ''] }))
		);
