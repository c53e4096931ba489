/**
 * Who looks at a child's letter before it goes on, beside the machine. A teacher of the class always
 * does; then one moderator, two, or one who lives in each of the two communities.
 */
export const fourEyesPresets = [
	'teacher-and-moderator',
	'two-moderators',
	'moderators-of-both-communities'
] as const;
export type FourEyes = (typeof fourEyesPresets)[number];

export const twoModerators = (fourEyes: FourEyes): boolean => fourEyes !== 'teacher-and-moderator';
