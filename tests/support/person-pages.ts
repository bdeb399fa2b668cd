/** The files that say something on the pages of the person, on their frame, where one signs in, and where something goes wrong. */
import type { PersonLanguage } from '../../src/kernel/language.ts';
import { personWords } from '../../src/person-words.ts';
import { sentencesIn, speakingFiles } from './dutch-words.ts';

const ofPerson = new RegExp(
  [
    'features/my/',
    'features/plan/own-',
    'features/appointment/own-',
    'features/case-talk/own-',
    'features/gpmi/gpmi-own',
    'features/handover/own-',
    'features/outcome/own-',
    'features/given-document/own-',
    'features/guidance-rating/own-',
    'features/on-paper/(own-|person-letter)',
    'features/own-word/',
    'features/representative/own-',
    'features/session/session\\.pages',
    'ui/(bar|error-summary|fact|field|fold|form|layout|tabs|why)\\.tsx',
    // The names of who looked, why and at what, of who helps, and of how something was told.
    'gate/(category|purpose|role)\\.ts',
    'features/notice/notice(-letter)?\\.tsx?',
    'features/pathway/role-holder\\.ts',
    'kernel/wall-time',
  ]
    .map((start) => `^${start}`)
    .join('|'),
);
/** Said to whoever works here alone, in a file that speaks to the person as well. */
const toStaff = new Set(['Wissel van mandaat']);

/** Lists the sentences of the person's pages that are not there in a language. */
export function missingFor(language: PersonLanguage): string[] {
  const there = new Set((personWords[language] ?? []).flatMap((words) => Object.keys(words)));
  const files = speakingFiles().filter((file) => ofPerson.test(file));
  const said = new Set(files.flatMap((file) => sentencesIn(file).map(({ sentence }) => sentence)));
  return [...said].filter((sentence) => !there.has(sentence) && !toStaff.has(sentence));
}
