import { findClass } from '#lib/exchanges/classes.server.ts';
import type { Keeper, Kept } from '#lib/moderation/safeguarding/keeping.server.ts';
import { withdrawSubmissionsOf } from '#lib/moderation/submitting.server.ts';
import type { Db } from '#lib/platform/database.ts';
import {
	unfinishedTranslationsOf,
	withdrawTranslationsOf
} from '#lib/translation/following.server.ts';
import { textsOfFiles } from '../attaching/queries.server.ts';
import { wordsOf } from '../fields.ts';
import { childrenOfWork } from '../picturing/erase.server.ts';
import { findWork, holdWork, saveWork } from '../queries.server.ts';
import * as act from '../work.ts';
import type { Work } from '../work.ts';
import { fieldsOfWork } from './content.ts';
import { familyOf } from './family.server.ts';
import { endRelease } from './releases.server.ts';

/** Whether a work is of the library, for whoever asks the right keeper; one that was erased is, too. */
export async function isOfLibrary(db: Db, workId: string): Promise<boolean> {
	const row = await db
		.selectFrom('libraryWork')
		.select('id')
		.where('id', '=', workId)
		.executeTakeFirst();
	return row !== undefined;
}

/** What the library does when a work is safeguarded, and when it goes on; joined to moderation in wiring. */
export const keepLibrary: Pick<
	Keeper,
	'concerns' | 'familyOf' | 'keptOf' | 'besideOf' | 'isLockedAway' | 'lockAway' | 'letOut'
> = {
	concerns: childrenOfWork,

	familyOf,

	async keptOf(db, workId) {
		const work = await findWork(db, workId);
		if (!work) return nothingLeft;
		const text = wordsOf(fieldsOfWork(work));
		return {
			to: null,
			toClass: (await findClass(db, work.classId))?.name ?? '',
			desk:
				text === (await frozenWords(db, work))
					? []
					: [{ id: work.id, language: work.language, text, at: work.updatedAt }],
			beside: (await textsOfFiles(db, workId)).map((file) => ({
				...file,
				language: work.language
			})),
			asWritten: [],
			unfinished: await unfinishedTranslationsOf(db, workId)
		};
	},

	besideOf: () => Promise.resolve([]),

	async isLockedAway(db, workId) {
		return (await findWork(db, workId))?.state.status === 'safeguarded';
	},

	async lockAway(db, workId, by, now) {
		const work = await holdWork(db, workId);
		// Whoever worries about what was erased is heard all the same.
		if (!work) return 'withdrawn';
		if (work.state.status === 'safeguarded') return undefined;
		await withdrawSubmissionsOf(db, workId);
		await withdrawTranslationsOf(db, workId);
		await endRelease(db, workId, by, now);
		await saveWork(db, work, act.safeguard(work, now), now);
		return work.state.status;
	},

	/** Nothing of it is shared by itself again: it lies on its desk, and whoever wrote it hands it in anew. */
	async letOut(db, workId, now) {
		const work = await holdWork(db, workId);
		if (work?.state.status !== 'safeguarded') return;
		await saveWork(db, work, act.letGo(work), now);
	}
};

const nothingLeft: Kept = {
	to: null,
	toClass: '',
	desk: [],
	beside: [],
	asWritten: [],
	unfinished: []
};

async function frozenWords(db: Db, { revisionId }: Work): Promise<string | undefined> {
	const row = await db
		.selectFrom('revision')
		.select('text')
		.where('id', '=', revisionId ?? '')
		.executeTakeFirst();
	return row?.text;
}
