import * as v from 'valibot';
import { locales } from '#lib/i18n/locale.ts';
import { actId, id, maybeWords, parse, several, ticked, wholeNumber } from '#lib/platform/forms.ts';
import { Refused } from '#lib/platform/refused.ts';
import {
	longestLine,
	longestQuestion,
	longestText,
	mostAuthors,
	mostMinutes,
	mostMoments,
	mostParticipants,
	oldest,
	youngest
} from './limits.ts';
import {
	authorKinds,
	groupings,
	logics,
	needs,
	stages,
	techniques,
	type Moment,
	type Plan
} from './plan.ts';
import { audiences, licences } from './work.ts';
import { thanksPhrases } from './thanking/thanks.ts';
import { moveFrom } from './writing/moves.ts';

const oneLine = v.pipe(
	maybeWords(longestLine),
	v.transform((text) => text.replace(/\s+/g, ' '))
);
const long = maybeWords(longestText);
const language = v.picklist(locales, 'choose');

/** A number that may be left out. */
export const number = (least: number, most: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.regex(/^\d{0,4}$/, 'whole-number'),
		v.transform((text) => (text === '' ? null : Number(text))),
		v.nullable(
			v.pipe(v.number(), v.minValue(least, 'out-of-range'), v.maxValue(most, 'out-of-range'))
		)
	);

/** One of a list, or nothing. */
const maybeOne = <const Options extends readonly string[]>(options: Options) =>
	v.pipe(
		v.optional(v.picklist(['', ...options], 'choose'), ''),
		v.transform((one) => (one === '' ? null : (one as Options[number])))
	);

const author = v.object({
	kind: v.optional(v.picklist(authorKinds, 'choose'), 'person'),
	name: oneLine
});

const planForm = v.object({
	language,
	title: oneLine,
	theme: oneLine,
	question: maybeWords(longestQuestion),
	purpose: maybeWords(longestQuestion),
	logic: maybeOne(logics),
	ageFrom: number(youngest, oldest),
	ageTo: number(youngest, oldest),
	multigrade: ticked,
	participants: number(1, mostParticipants),
	materials: long,
	fewResources: long,
	care: long,
	evaluation: long,
	commitments: long,
	sources: long,
	changes: long
});

const momentForm = v.object({
	name: oneLine,
	stage: maybeOne(stages),
	minutes: number(0, mostMinutes),
	technique: maybeOne(techniques),
	grouping: maybeOne(groupings),
	needs: several(v.picklist(needs, 'choose')),
	steps: long,
	questions: maybeWords(longestText)
});

const momentId = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,12}$/, 'missing'));

/** A whole plan as its page sends it: fields by their names, those of moments as `m-<id>-<name>`. */
export function planIn(form: FormData): Plan {
	const plan = parse(planForm, form);
	if (plan.ageFrom !== null && plan.ageTo !== null && plan.ageFrom > plan.ageTo)
		throw new Refused('invalid', 'check-fields', {}, { ageTo: 'out-of-range' });
	const moments = parse(v.object({ moment: several(momentId) }), form).moment;
	if (moments.length > mostMoments)
		throw new Refused('invalid', 'lesson-too-many-moments', { count: mostMoments });
	return {
		...plan,
		moments: [...new Set(moments)].map((one) => momentIn(form, one)),
		authors: authorsIn(form)
	};
}

const momentIn = (form: FormData, id: string): Moment => ({
	id,
	...within(`m-${id}-`, form, (part) => parse(momentForm, part))
});

function authorsIn(form: FormData) {
	const rows = Array.from({ length: mostAuthors }, (_, n) =>
		within(`author-${n}-`, form, (part) => parse(author, part))
	);
	return rows.filter(({ name }) => name !== '');
}

/** The part of a form whose names begin so, parsed by itself; problems keep the whole name. */
export function within<Output>(
	prefix: string,
	form: FormData,
	read: (part: FormData) => Output
): Output {
	const part = new FormData();
	for (const [name, value] of form)
		if (name.startsWith(prefix)) part.append(name.slice(prefix.length), value);
	try {
		return read(part);
	} catch (problem) {
		if (!(problem instanceof Refused)) throw problem;
		const fields = Object.entries(problem.fields).map(([name, why]) => [prefix + name, why]);
		throw new Refused(problem.kind, problem.reason, problem.detail, Object.fromEntries(fields));
	}
}

export const beginForm = v.object({
	act: actId,
	class: id,
	language,
	logic: maybeOne(logics)
});

export const takeOverForm = v.object({ act: actId, base: wholeNumber, revisionId: id });
export const thankForm = v.object({
	act: actId,
	work: id,
	phrase: v.picklist(thanksPhrases, 'choose')
});
export const adaptForm = v.object({ act: actId, class: id, language });

/** What else the page of a plan sends: from which version it began, and what to do besides keeping the words. */
export const saveForm = v.object({
	base: wholeNumber,
	do: v.pipe(v.optional(v.string(), ''), v.transform(moveFrom)),
	/** `mine.7`: of what was written at the same time, which goes on, and the version that was seen. */
	met: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^(mine|theirs)\.\d{1,9}$/, 'choose'),
			v.transform((text) => {
				const [which, version] = text.split('.');
				return {
					which: which === 'mine' ? ('mine' as const) : ('theirs' as const),
					version: Number(version)
				};
			})
		)
	)
});

export const shareForm = v.pipe(
	v.object({
		act: actId,
		base: wholeNumber,
		exchange: id,
		audience: v.picklist(audiences, 'choose'),
		licence: v.picklist(licences, 'choose')
	}),
	v.transform(({ exchange, ...rest }) => ({ ...rest, exchangeId: exchange }))
);

export const restoreForm = v.object({ act: actId, n: wholeNumber });
export const lessonActForm = v.object({ act: actId });
/** Of a list of works, the one that is meant. */
export const workActForm = v.object({ act: actId, work: id });
/** As it was shown, so that nothing is deleted that nobody saw. */
export const eraseForm = v.object({ act: actId, work: id, base: wholeNumber });
