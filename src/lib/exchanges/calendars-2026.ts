import type { SchoolCalendar } from './calendar.ts';

/**
 * The calendars of 2026 as far as they were known, to fill a new database with: each school edits
 * its own afterwards, and nothing in the program reads these dates. `sure` says how well each is
 * known (H published, M usual, to be confirmed by a teacher of that school). The patronal week of
 * San José Las Flores in March is missing: its days are set in the community.
 */
type Known = { sure: 'H' | 'M' };
type KnownCalendar = {
	terms: (SchoolCalendar['terms'][number] & Known)[];
	breaks: (SchoolCalendar['breaks'][number] & Known)[];
};

const day = (date: string, name: string, sure: Known['sure']) => ({
	from: date,
	until: date,
	name,
	sure
});

/** Public schools of El Salvador, names in the language of the school. */
export const elSalvador2026: KnownCalendar = {
	terms: [{ from: '2026-02-02', until: '2026-11-13', sure: 'H' }],
	breaks: [
		{ from: '2026-03-29', until: '2026-04-03', name: 'Vacación de Semana Santa', sure: 'H' },
		day('2026-05-01', 'Día del Trabajo', 'M'),
		day('2026-05-10', 'Día de la Madre', 'M'),
		day('2026-05-14', 'Memoria del Sumpul', 'M'),
		day('2026-06-17', 'Día del Padre', 'M'),
		day('2026-06-22', 'Día del Maestro y la Maestra', 'M'),
		{ from: '2026-08-01', until: '2026-08-06', name: 'Vacación de agosto', sure: 'H' },
		day('2026-09-15', 'Día de la Independencia', 'H'),
		{ from: '2026-10-28', until: '2026-10-29', name: 'Prueba AVANZO', sure: 'H' },
		day('2026-11-02', 'Día de los Difuntos', 'M')
	]
};

/** Public schools of Cambridge, Massachusetts: the end of one school year and the start of the next. */
export const cambridge2026: KnownCalendar = {
	terms: [
		{ from: '2026-01-02', until: '2026-06-23', sure: 'M' },
		{ from: '2026-09-08', until: '2026-12-23', sure: 'M' }
	],
	breaks: [
		day('2026-01-19', 'Martin Luther King Jr. Day', 'M'),
		{ from: '2026-02-16', until: '2026-02-20', name: 'February vacation week', sure: 'H' },
		{ from: '2026-04-20', until: '2026-04-24', name: 'April vacation week', sure: 'H' },
		day('2026-05-25', 'Memorial Day', 'M'),
		day('2026-06-19', 'Juneteenth', 'M'),
		day('2026-10-12', 'Indigenous Peoples’ Day', 'M'),
		day('2026-11-11', 'Veterans Day', 'M'),
		{ from: '2026-11-26', until: '2026-11-27', name: 'Thanksgiving', sure: 'H' }
	]
};
