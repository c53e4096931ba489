import { mostMinutes } from '../limits.ts';

const minutes = String.raw`(?:(\d{1,3})\s{0,2}(?:-|–|a|to)\s{0,2})?(\d{1,3})\s{0,2}(?:min(?:utos?|utes?|s)?\b\.?|['’′](?!\p{L}))`;
const anywhere = new RegExp(String.raw`(?<![\d\p{L}])${minutes}`, 'iu');
const atTheEnd = new RegExp(
	String.raw`[\s,;:.–—-]{0,4}[([]?\s?(?<![\d\p{L}])${minutes}\s?[)\]]?[\s.:]{0,4}$`,
	'iu'
);

/** How long somebody said that something takes: "(15 min)", "15 minutos", "10'"; of "10 a 15 min" the longer. */
export const minutesSaid = (line: string): number | undefined => {
	const found = anywhere.exec(line);
	const minutes = Number(found?.[2] ?? Infinity);
	return minutes <= mostMinutes ? minutes : undefined;
};

/** A heading that ends in how long it takes, and what it says before. */
export function parted(heading: string): { name: string; minutes?: number } {
	const found = atTheEnd.exec(heading);
	if (!found?.[2] || Number(found[2]) > mostMinutes) return { name: heading };
	// Of "10 a 15 min" one number would be lost.
	const name = found[1] ? heading : heading.slice(0, found.index);
	return { name, minutes: Number(found[2]) };
}
