import * as v from 'valibot';
import { longestAlt, longestCaption } from '#lib/photos/limits.ts';
import { actId, id, maybeWords, parse, several, ticked } from '#lib/platform/forms.ts';
import { Refused } from '#lib/platform/refused.ts';
import { within } from '../forms.ts';
import { mostPictures } from './limits.ts';
import type { Said, SaidOfPictures } from './picturing.server.ts';

const one = v.object({
	alt: v.pipe(
		maybeWords(longestAlt),
		v.transform((text) => text.replace(/\s*\n\s*/g, ' '))
	),
	caption: maybeWords(longestCaption),
	nobody: ticked,
	child: several(id)
});

const all = v.object({
	act: actId,
	seen: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'missing'))),
	picture: several(id),
	quoted: several(id),
	remove: v.optional(v.union([v.literal(''), id], 'choose'), '')
});

export const putBackForm = v.object({ act: actId, picture: id });

/** The page of pictures as it is sent: of each picture fields by its id, as `p-<id>-alt`. */
export function saidIn(form: FormData): SaidOfPictures {
	const { picture, remove, quoted, act, seen } = parse(all, form);
	if (picture.length > mostPictures)
		throw new Refused('too-many', 'lesson-too-many-pictures', { count: mostPictures });
	const said = [...new Set(picture)].map((id) => saidOf(form, id));
	return { act, seen, said, quoted: [...new Set(quoted)].toSorted(), remove: remove || null };
}

const saidOf = (form: FormData, id: string): Said =>
	within(`p-${id}-`, form, (part) => {
		const { child, nobody, ...words } = parse(one, part);
		if (nobody && child.length > 0)
			throw new Refused('invalid', 'check-fields', {}, { people: 'photo-nobody-or-names' });
		return { id, ...words, nobody, childIds: [...new Set(child)].toSorted() };
	});
