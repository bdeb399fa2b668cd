/** Where the translations of the person's own pages come together, by language; each stands beside what it translates. */
import { appointmentAr } from './features/appointment/appointment.words.ar.ts';
import { caseTalkAr } from './features/case-talk/case-talk.words.ar.ts';
import { gpmiAr } from './features/gpmi/gpmi.words.ar.ts';
import { handoverAr } from './features/handover/handover.words.ar.ts';
import { myOwnAr } from './features/my/my.words.ar.ts';
import { outcomeAr } from './features/outcome/outcome.words.ar.ts';
import { planAr } from './features/plan/plan.words.ar.ts';
import { sessionAr } from './features/session/session.words.ar.ts';
import { gateAr } from './gate/gate.words.ar.ts';
import { learnFor, type PersonLanguage, type PersonWords } from './kernel/language.ts';
import { frameAr } from './ui/frame.words.ar.ts';

/** The translations of every slice, by language. */
export const personWords: Readonly<Partial<Record<PersonLanguage, readonly PersonWords[]>>> = {
  ar: [appointmentAr, caseTalkAr, gpmiAr, handoverAr, myOwnAr, outcomeAr, planAr, sessionAr, gateAr, frameAr],
};

/** Makes the languages of the person's pages known, before anything is said. */
export function learnPersonWords(): void {
  for (const [language, slices] of Object.entries(personWords))
    for (const words of slices) learnFor(language as PersonLanguage, words);
}
