/** Letters and digits that nobody takes for another one: no I, L, O, 0 or 1. 31 of them. */
export const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** A code as somebody typed it: any case, with or without spaces and dashes. */
export const normalCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** In groups of four, as it is read aloud and written on a board. */
export const shownCode = (code: string): string => code.match(/.{1,4}/g)?.join(' ') ?? '';
