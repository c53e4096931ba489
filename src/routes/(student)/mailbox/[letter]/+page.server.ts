import { hearAnswers } from '#lib/delivery/doubting/asking.server.ts';
import { doubtsOf } from '#lib/delivery/doubting/queries.server.ts';
import { versionOf } from '#lib/delivery/reading/version.ts';
import { envelopeWords } from '#lib/delivery/envelope.ts';
import { openLetter, readerOf } from '#lib/delivery/mailbox.server.ts';
import { paperInWords } from '#lib/letters/pages/in-words.server.ts';
import { isOver } from '#lib/letters/beginning/correspondents.server.ts';
import { shownSoFar } from '#lib/delivery/reading/learning-mode.ts';
import { readable } from '#lib/delivery/reading/reading.server.ts';
import { answered } from '../../../answer.ts';
import { actorOf } from '../../../signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = answered(async ({ locals, params, url }: PageServerLoadEvent) => {
	const child = actorOf(locals);
	const now = locals.clock.now();
	const reader = readerOf(child);
	const opened = await openLetter(locals.db, params.letter, reader, now);
	if (!opened.letter) return { letter: null, why: opened.why, asked: [], done: false };
	const { letter } = opened;
	const text = await readable(locals.db, letter);
	const asked = await doubtsOf(locals.db, letter.letterId, child.id);
	if (asked.length > 0) await hearAnswers(locals.db, letter.letterId, child.id, now);
	return {
		why: null,
		asked: asked.map(({ askerId: _, ...doubt }) => ({ ...doubt, asker: null })),
		done: url.searchParams.get('done') === 'asked',
		letter: {
			...envelopeWords(letter),
			id: letter.letterId,
			pairId: (await isOver(locals.db, reader.classId)) ? null : letter.pairId,
			translatedBy: letter.translatedBy,
			version: versionOf(letter, child.timeZone),
			readBy: letter.readBy,
			text,
			paper: await paperInWords(locals.db, letter, locals.locale),
			learn: shownSoFar(url.searchParams.get('learn'), text.translation)
		}
	};
});
