import type { PageLoad } from './$types';

export const csr = true;

/** What only some pages of this kind show is fetched by those: most letters are read once and go on. */
export const load: PageLoad = async ({ data }) => {
	const { open } = data;
	const [
		FirstLook,
		FlagComment,
		FlagReasons,
		TwoKeys,
		Since,
		SeenPhoto,
		SeenPages,
		SeenLesson,
		ReviewTranslation,
		AcceptChanged,
		Opinions,
		CoveredNote,
		Disagree,
		Standing,
		NotSent
	] = await Promise.all([
		open?.firstLook && import('#lib/letters/asking-again/FirstLook.svelte'),
		open &&
			Object.keys(open.offers).length > 0 &&
			import('#lib/moderation/commenting/FlagComment.svelte'),
		open && open.asked.length > 0 && import('#lib/moderation/deciding/FlagReasons.svelte'),
		open?.keys && import('#lib/moderation/four-eyes/TwoKeys.svelte'),
		open?.before && import('#lib/moderation/deciding/Since.svelte'),
		open?.photo && import('#lib/photos/reviewing/SeenPhoto.svelte'),
		open?.paper && import('#lib/letters/pages/SeenPages.svelte'),
		(open?.lesson?.release ?? open?.lesson?.pictures.length) &&
			import('#lib/lessons/reviewing/SeenLesson.svelte'),
		open?.about && import('#lib/translation/mending/ReviewTranslation.svelte'),
		open?.about && import('#lib/moderation/mending/AcceptChanged.svelte'),
		open && open.opinions.length > 0 && import('#lib/moderation/desk/Opinions.svelte'),
		open?.covering && import('#lib/moderation/protecting/CoveredNote.svelte'),
		open?.covering && import('#lib/moderation/protecting/Disagree.svelte'),
		!open && import('#lib/moderation/deciding/Standing.svelte'),
		!open && import('#lib/moderation/deciding/NotSent.svelte')
	]);
	return {
		...data,
		parts: {
			FirstLook: FirstLook ? FirstLook.default : null,
			FlagComment: FlagComment ? FlagComment.default : null,
			FlagReasons: FlagReasons ? FlagReasons.default : null,
			TwoKeys: TwoKeys ? TwoKeys.default : null,
			Since: Since ? Since.default : null,
			SeenPhoto: SeenPhoto ? SeenPhoto.default : null,
			SeenPages: SeenPages ? SeenPages.default : null,
			SeenLesson: SeenLesson ? SeenLesson.default : null,
			ReviewTranslation: ReviewTranslation ? ReviewTranslation.default : null,
			AcceptChanged: AcceptChanged ? AcceptChanged.default : null,
			Opinions: Opinions ? Opinions.default : null,
			CoveredNote: CoveredNote ? CoveredNote.default : null,
			Disagree: Disagree ? Disagree.default : null,
			Standing: Standing ? Standing.default : null,
			NotSent: NotSent ? NotSent.default : null
		}
	};
};
