const megabyte = 1024 * 1024;

/** Bytes of one picture as it is sent. */
export const largestFile = 25 * megabyte;
/** Of one picture, before anything is decoded: 50 megapixels are more than any telephone of today. */
export const mostPixels = 50_000_000;
/** Shorter sides show nothing, and longer ones than this many times the other are no picture. */
export const shortestSide = 16;
export const steepest = 20;

/** How long one picture may be worked at, in milliseconds of a core, and how much memory its process may hold, in bytes. */
export const patience = 10_000;
export const memoryCap = 1024 * megabyte;

/** Longest sides, in pixels. What is smaller stays as it is. */
export const sizes = [320, 800, 1600] as const;
export type Size = (typeof sizes)[number];
/** What everything else is made of, and made anew when something is covered. */
export const masterSize = 2000;

/** At once: what every browser reads, and what nearly all prefer. */
export const formats = ['webp', 'jpg'] as const;
/** Smaller still, and made when there is time, in the sizes where it saves something. */
export const avifSizes = [800, 1600] as const;
export type Format = (typeof formats)[number] | 'avif';
