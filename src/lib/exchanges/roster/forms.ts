import * as v from 'valibot';
import { actId, id, maybeWords, ticked } from '#lib/platform/forms.ts';
import { ageBands, highestGrade, lowestGrade } from '../grades.ts';
import { longestLetterName, problemOfLetterName } from '../roster-list.ts';
import { longestList } from './limits.ts';

const tidy = (name: string) => name.trim().replace(/\s+/g, ' ').replace(/’/g, "'");

/** Two given names at most, no surname; each problem has its own sentence beside the field. */
export const letterName = v.pipe(
	v.string('missing'),
	v.transform(tidy),
	v.rawCheck(({ dataset, addIssue }) => {
		const problem = dataset.typed ? problemOfLetterName(dataset.value) : null;
		if (problem) addIssue({ message: problem });
	})
);

export const grade = v.pipe(
	v.string('choose'),
	v.regex(/^-?\d{1,2}$/, 'choose'),
	v.transform(Number),
	v.minValue(lowestGrade, 'choose'),
	v.maxValue(highestGrade, 'choose')
);

export const childForm = v.object({
	act: actId,
	letterName,
	nameToPrint: maybeWords(60),
	grade,
	ageBand: v.picklist(ageBands, 'choose'),
	dictation: ticked
});

/** Brings a child back; a class with a namesake gives them another letter name. */
export const backForm = v.object({ act: actId, child: id, letterName: v.optional(letterName) });
export const offerForm = v.object({ act: actId, child: id, to: id });

export const takeBackForm = v.object({ act: actId, child: id });

export const leaveForm = v.object({ act: actId });

export const wishForm = v.pipe(
	v.object({
		act: actId,
		kind: v.picklist(['together', 'apart'], 'choose'),
		childA: v.pipe(
			v.string('choose'),
			v.check((value) => v.is(id, value), 'choose')
		),
		childB: v.pipe(
			v.string('choose'),
			v.check((value) => v.is(id, value), 'choose')
		)
	}),
	v.forward(
		v.partialCheck(
			[['childA'], ['childB']],
			({ childA, childB }) => childA !== childB,
			'two-children'
		),
		['childB']
	)
);

export const endWishForm = v.object({ act: actId, wish: id });

/** The grade is for rows that say none. */
export const listForm = v.object({
	list: v.pipe(v.optional(v.string(), ''), v.maxLength(longestList, 'list-too-long')),
	grade
});

export { longestLetterName };
