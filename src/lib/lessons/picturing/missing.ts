import { picturesOf, type Pictured } from './pictured.ts';

/** A picture says what there is to see, and who can be recognised in it, before anybody else sees it. */
export const missingOfPictures = (doc: Pictured): { pictures?: string } =>
	picturesOf(doc).every(
		({ alt, nobody, childIds }) => alt.trim() !== '' && (nobody || childIds.length > 0)
	)
		? {}
		: { pictures: 'lesson-pictures-need-words' };
