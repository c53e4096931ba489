import * as v from 'valibot';
import { locales } from '#lib/i18n/locale.ts';
import { actId, hash, id, maybeWords, several, ticked, wholeNumber } from '#lib/platform/forms.ts';
import { coverKinds, mostShapes, shapeOf, type CoverKind, type Shape } from './covering/shape.ts';
import { longestAlt, longestCaption, themes } from './limits.ts';
import { photoKinds } from './photo.ts';
import { purposes } from './sending/upload.ts';

export const bringInForm = v.object({ exchange: id });

export const announceForm = v.object({
	exchange: id,
	purpose: v.picklist(purposes, 'choose'),
	sha256: hash,
	bytes: wholeNumber
});

/** A description is one paragraph, so that it and the caption can be told apart in any language. */
const oneParagraph = v.pipe(
	maybeWords(longestAlt),
	v.transform((text) => text.replace(/\s*\n\s*/g, ' '))
);

export const describeForm = v.pipe(
	v.object({
		act: actId,
		kind: v.picklist(photoKinds, 'choose'),
		language: v.picklist(locales, 'choose'),
		alt: oneParagraph,
		caption: maybeWords(longestCaption),
		theme: v.optional(v.picklist(['', ...themes], 'choose'), ''),
		nobody: ticked,
		child: several(id),
		author: v.optional(v.union([v.literal(''), id], 'choose'), '')
	}),
	v.transform(({ child, author, ...rest }) => ({
		...rest,
		childIds: child,
		authorId: author === '' ? null : author
	}))
);

export const photoForm = v.object({ act: actId });

/** Of which photo of an album; on its own page the address says so. */
export const recallFromAlbumForm = v.object({ act: actId, photo: id });

const shape = v.pipe(
	v.string('missing'),
	v.transform(shapeOf),
	v.custom<Shape>((one) => one !== undefined, 'choose')
);
const ofForm = (pattern: RegExp) =>
	v.pipe(several(v.pipe(v.string(), v.regex(pattern, 'choose'))), v.maxLength(48, 'choose'));

const cover = {
	act: actId,
	shape: v.pipe(several(shape), v.maxLength(mostShapes, 'choose')),
	cell: ofForm(/^[0-7]\.[0-7]$/),
	face: ofForm(/^\d{1,4}(\.\d{1,4}){3}$/),
	kind: v.optional(v.picklist(coverKinds, 'choose'), 'pixelate')
};

/** Shapes that were drawn, squares that were ticked, faces that were found, or all of them. */
export const coverForm = v.pipe(v.object(cover), v.transform(together));

export const coverInReviewForm = v.pipe(
	// Of a letter the number of a page; a photo has one picture.
	v.object({ ...cover, revisionId: id, sha256: hash, n: v.optional(wholeNumber, '0') }),
	v.transform(together)
);

interface Chosen {
	readonly shape: readonly Shape[];
	readonly cell: readonly string[];
	readonly face: readonly string[];
	readonly kind: CoverKind;
}

function together<Sent extends Chosen>({ shape, cell: cells, face, ...rest }: Sent) {
	const faces = face.flatMap((place) => shapeOf(`${rest.kind}.${place}`) ?? []);
	return { ...rest, shapes: [...shape, ...faces], cells };
}
