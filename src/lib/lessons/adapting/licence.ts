import { licences, type Licence } from '../work.ts';

/**
 * Under which licences an adaptation may be shared. Share-alike is kept; under CC BY whoever adapts chooses.
 *
 * @param of the licence of what was adapted; null when nothing was
 * @see https://creativecommons.org/faq/#if-i-derive-or-adapt-material-offered-under-a-creative-commons-license-which-cc-licenses-can-i-use
 */
export const licencesAfter = (of: Licence | null): readonly Licence[] =>
	of === null || of === 'by' ? licences : [of];
