import { expect, test } from 'vitest';
import { day, hour, minute } from '#lib/platform/clock.ts';
import { ago, fromToday, isSoon, languageName } from './age.ts';

const now = Date.UTC(2026, 10, 20, 15);

test('an age is said in the largest whole unit, and what just happened as that', () => {
	expect(ago(now, now, 'en')).toBe('this minute');
	expect(ago(now - minute + 1, now, 'es')).toBe('este minuto');
	expect(ago(now + hour, now, 'es')).toBe('este minuto');
	expect(ago(now - minute, now, 'es')).toBe('hace 1 minuto');
	expect(ago(now - 59 * minute, now, 'es')).toBe('hace 59 minutos');
	expect(ago(now - 23.9 * hour, now, 'en')).toBe('23 hours ago');
	expect(ago(now - 47 * hour, now, 'es')).toBe('hace 1 día');
	expect(ago(now - 9 * day, now, 'en')).toBe('9 days ago');
});

test('a mail day is said from today, also when it has passed', () => {
	expect(fromToday('2026-11-21', '2026-11-20', 'en')).toBe('tomorrow');
	expect(fromToday('2026-11-24', '2026-11-20', 'es')).toBe('dentro de 4 días');
	expect(fromToday('2026-11-19', '2026-11-20', 'es')).toBe('ayer');
});

test('soon is within two days', () => {
	expect(isSoon('2026-11-22', '2026-11-20')).toBe(true);
	expect(isSoon('2026-11-23', '2026-11-20')).toBe(false);
	expect(isSoon(null, '2026-11-20')).toBe(false);
});

test('languages have names in both languages', () => {
	expect(languageName('es', 'en')).toBe('Spanish');
	expect(languageName('en', 'es')).toBe('inglés');
});
