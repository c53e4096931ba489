import { foldName } from '#lib/platform/text.ts';
import type { Language } from '#lib/moderation/submission.ts';
import { mostMinutes, mostParticipants, oldest, youngest } from '../limits.ts';
import type { Need, Plan } from '../plan.ts';
import { keyOf, needWords } from './words.ts';

type Ages = Pick<Plan, 'ageFrom' | 'ageTo'>;

/** `7–9`, `7`, `7–` or `–9`. */
export function ageSpan({ ageFrom, ageTo }: Ages): string | undefined {
	if (ageFrom === null && ageTo === null) return undefined;
	return ageFrom === ageTo ? `${ageFrom}` : `${ageFrom ?? ''}–${ageTo ?? ''}`;
}

/** Years of age, as `ageSpan` writes them or as a person does: "7 - 9", "de 7 a 9 años", "ages 7 to 9". */
export function agesIn(word: string): Ages | undefined {
	if (word.length > 40) return undefined;
	const only = foldName(word).replace(/\b(?:de|from|ages?|edad(?:es)?|anos?|years?( old)?)\b/g, '');
	const bounds = /^\s*(\d{1,2})?\s*([-–—]|\ba\b|\bto\b)?\s*(\d{1,2})?\s*$/.exec(only);
	if (!bounds || (!bounds[1] && !bounds[3])) return undefined;
	const [from = null, to = null] = [bounds[1], bounds[3]].map((years) =>
		years ? Number(years) : null
	);
	const ages = bounds[2]
		? { ageFrom: from, ageTo: to }
		: { ageFrom: from ?? to, ageTo: to ?? from };
	return areAges(ages) ? ages : undefined;
}

const areAges = ({ ageFrom, ageTo }: Ages): boolean =>
	(ageFrom ?? youngest) >= youngest &&
	(ageTo ?? oldest) <= oldest &&
	(ageFrom ?? youngest) <= (ageTo ?? oldest);

/** Children in a session. */
export function participantsIn(word: string): number | undefined {
	const participants = /^\d{1,4}$/.test(word) ? Number(word) : 0;
	return participants >= 1 && participants <= mostParticipants ? participants : undefined;
}

/** Also "15 min", "15 minutos" and "15'". */
export function minutesIn(word: string): number | undefined {
	const minutes = /^(\d{1,3})\s*(?:min\.?|minutos?|minutes?|['’′])?$/i.exec(word)?.[1];
	return minutes === undefined || Number(minutes) > mostMinutes ? undefined : Number(minutes);
}

export const yesOrNo = (yes: boolean, language: Language): string =>
	({ es: yes ? 'sí' : 'no', en: yes ? 'yes' : 'no' })[language];

export function saysYes(word: string): boolean | undefined {
	if (/^(?:si|s|yes|y|true|x|1)$/.test(foldName(word))) return true;
	return /^(?:no|n|false|0|)$/.test(foldName(word)) ? false : undefined;
}

/** "pizarra, papel", "board and paper" or "nada". */
export function needsIn(word: string): Need[] | undefined {
	if (/^(?:|nada|nothing|none|ninguno)$/.test(foldName(word))) return [];
	const named = word.split(/\s*[,;/]\s*|\s+(?:y|e|and)\s+/).map((one) => keyOf(needWords, one));
	return named.every((one) => one !== undefined) ? [...new Set(named)] : undefined;
}
