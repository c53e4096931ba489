import * as v from 'valibot';
import { one, seed } from '#lib/identity/forms.ts';
import { pictures } from '#lib/identity/children/pictures.ts';
import { actId, id, words } from '#lib/platform/forms.ts';

const picture = v.picklist(pictures, 'missing');

/** What a child gives at the door: four pictures, first to fourth. */
export const studentForm = v.object({
	code: words(40),
	name: words(60),
	picture1: picture,
	picture2: picture,
	picture3: picture,
	picture4: picture
});

export const badgeForm = v.object({
	token: v.pipe(v.string('missing'), v.regex(/^[\w-]{22}$/, 'missing'))
});

export const longestOpen = 4;

export const openForm = v.object({
	act: actId,
	hours: v.pipe(v.string('missing'), v.regex(/^[1-4]$/, 'choose'), v.transform(Number))
});

/** One child or several: checkboxes of the same name arrive as a list. */
export const children = v.pipe(
	v.optional(v.union([v.array(id), one(id)], 'choose'), []),
	v.nonEmpty('choose'),
	v.maxLength(200, 'too-long')
);

export const childForm = v.object({ act: actId, child: id });
export const picturesForm = v.object({ act: actId, seed, child: children });
export const badgesForm = v.object({
	act: actId,
	seed,
	child: children,
	home: v.optional(v.literal('on'))
});
