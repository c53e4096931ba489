import * as v from 'valibot';
import { locales } from '#lib/i18n/locale.ts';
import { actId, chosen, date, id, ticked, words } from '#lib/platform/forms.ts';
import { grade } from '../roster/forms.ts';

/** Checkboxes of one name come as one value or as a list; at least one is needed. */
const several = <Schema extends v.GenericSchema>(one: Schema) =>
	v.pipe(
		v.union(
			[
				v.array(one),
				v.pipe(
					one,
					v.transform((value) => [value])
				)
			],
			'choose'
		),
		v.minLength(1, 'choose')
	);

export const schoolForm = v.object({ act: actId, community: chosen, name: words(80) });
export const renameForm = v.object({ act: actId, name: words(80) });

/** "Until" includes its day, so a span of one day begins and ends on it. */
const isInOrder = ({ from, until }: { from: string; until: string }) =>
	until === '' || from <= until;

const span = { from: date, until: date };

export const entryForm = v.pipe(
	v.object({
		act: actId,
		kind: v.picklist(['term', 'break'], 'choose'),
		name: words(80),
		...span
	}),
	v.forward(v.partialCheck([['from'], ['until']], isInOrder, 'before-start'), ['until'])
);
export const removeEntryForm = v.object({ act: actId, entry: id });

export const classForm = v.object({
	act: actId,
	name: words(80),
	grades: several(grade),
	reads: several(v.picklist(locales, 'choose'))
});

const openEnd = v.optional(v.union([v.literal(''), date], 'not-a-date'), '');

export const teacherForm = v.pipe(
	v.object({ act: actId, person: chosen, from: date, until: openEnd }),
	v.forward(v.partialCheck([['from'], ['until']], isInOrder, 'before-start'), ['until'])
);
export const endTeacherForm = v.object({ act: actId, person: id, from: date, until: date });

export const seasonForm = v.pipe(
	v.object({ act: actId, season: v.optional(id), name: words(60), ...span, gradeShift: ticked }),
	v.forward(v.partialCheck([['from'], ['until']], isInOrder, 'before-start'), ['until'])
);
