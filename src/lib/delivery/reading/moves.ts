/**
 * What moves on a page to be read, and all of its script: sentences that find each other, words with
 * their notes, the translation sentence by sentence, and reading aloud. Without it the page lacks
 * nothing but these.
 */
import { findEachOther } from './finding-each-other.ts';
import { showNotes } from './showing-notes.ts';
import { learn } from './learning.ts';
import { readAloud } from './reading-aloud.ts';

findEachOther(learn());
showNotes();
readAloud();
