import { localDate, type CalendarDate } from '#lib/platform/dates.ts';

/** Which version of a letter somebody reads or prints, and since which day it is approved where they live. */
export interface Version {
	readonly n: number;
	readonly on: CalendarDate;
}

export const versionOf = (
	{ version, approvedAt }: { version: number; approvedAt: number },
	timeZone: string
): Version => ({ n: Number(version), on: localDate(approvedAt, timeZone) });
