import * as v from 'valibot';
import { locales } from '#lib/i18n/locale.ts';
import { actId, words } from '#lib/platform/forms.ts';

/** The countries that sistering joins here, and the time zones (IANA) of their places. */
export const zones = {
	SV: ['America/El_Salvador'],
	US: [
		'America/New_York',
		'America/Chicago',
		'America/Denver',
		'America/Phoenix',
		'America/Los_Angeles',
		'America/Anchorage',
		'Pacific/Honolulu'
	]
} as const;

export type Country = keyof typeof zones;
export const countries = Object.keys(zones) as Country[];
export type TimeZone = (typeof zones)[Country][number];

const allZones: readonly TimeZone[] = countries.flatMap((country) => [...zones[country]]);

/** Each zone lies in one country, so nobody can choose two that do not fit. */
export const countryOf = (zone: TimeZone): Country =>
	countries.find((country) => (zones[country] as readonly string[]).includes(zone)) ?? 'SV';

export const communityForm = v.object({
	act: actId,
	name: words(80),
	zone: v.picklist(allZones, 'choose'),
	language: v.picklist(locales, 'choose')
});
