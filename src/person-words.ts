/** Where the translations of the person's own pages come together, by language; each stands beside what it translates. */
import { appointmentAr } from './features/appointment/appointment.words.ar.ts';
import { appointmentFa } from './features/appointment/appointment.words.fa.ts';
import { appointmentPs } from './features/appointment/appointment.words.ps.ts';
import { appointmentTr } from './features/appointment/appointment.words.tr.ts';
import { appointmentUk } from './features/appointment/appointment.words.uk.ts';
import { caseTalkAr } from './features/case-talk/case-talk.words.ar.ts';
import { caseTalkFa } from './features/case-talk/case-talk.words.fa.ts';
import { caseTalkPs } from './features/case-talk/case-talk.words.ps.ts';
import { caseTalkTr } from './features/case-talk/case-talk.words.tr.ts';
import { caseTalkUk } from './features/case-talk/case-talk.words.uk.ts';
import { gpmiAr } from './features/gpmi/gpmi.words.ar.ts';
import { gpmiFa } from './features/gpmi/gpmi.words.fa.ts';
import { gpmiPs } from './features/gpmi/gpmi.words.ps.ts';
import { gpmiTr } from './features/gpmi/gpmi.words.tr.ts';
import { gpmiUk } from './features/gpmi/gpmi.words.uk.ts';
import { handoverAr } from './features/handover/handover.words.ar.ts';
import { handoverFa } from './features/handover/handover.words.fa.ts';
import { handoverPs } from './features/handover/handover.words.ps.ts';
import { handoverTr } from './features/handover/handover.words.tr.ts';
import { handoverUk } from './features/handover/handover.words.uk.ts';
import { myOwnAr } from './features/my/my.words.ar.ts';
import { myOwnFa } from './features/my/my.words.fa.ts';
import { myOwnPs } from './features/my/my.words.ps.ts';
import { myOwnTr } from './features/my/my.words.tr.ts';
import { myOwnUk } from './features/my/my.words.uk.ts';
import { ownSpeechAr } from './features/my/own-speech.words.ar.ts';
import { ownSpeechFa } from './features/my/own-speech.words.fa.ts';
import { ownSpeechPs } from './features/my/own-speech.words.ps.ts';
import { ownSpeechTr } from './features/my/own-speech.words.tr.ts';
import { ownSpeechUk } from './features/my/own-speech.words.uk.ts';
import { noticeAr } from './features/notice/notice.words.ar.ts';
import { noticeFa } from './features/notice/notice.words.fa.ts';
import { noticePs } from './features/notice/notice.words.ps.ts';
import { noticeTr } from './features/notice/notice.words.tr.ts';
import { noticeUk } from './features/notice/notice.words.uk.ts';
import { outcomeAr } from './features/outcome/outcome.words.ar.ts';
import { outcomeFa } from './features/outcome/outcome.words.fa.ts';
import { outcomePs } from './features/outcome/outcome.words.ps.ts';
import { outcomeTr } from './features/outcome/outcome.words.tr.ts';
import { outcomeUk } from './features/outcome/outcome.words.uk.ts';
import { ownDocumentAr } from './features/given-document/own-document.words.ar.ts';
import { ownRatingAr } from './features/guidance-rating/own-rating.words.ar.ts';
import { ownPaperAr } from './features/on-paper/own-paper.words.ar.ts';
import { ownWordAr } from './features/own-word/own-word.words.ar.ts';
import { ownDocumentFa } from './features/given-document/own-document.words.fa.ts';
import { ownRatingFa } from './features/guidance-rating/own-rating.words.fa.ts';
import { ownPaperFa } from './features/on-paper/own-paper.words.fa.ts';
import { ownWordFa } from './features/own-word/own-word.words.fa.ts';
import { ownDocumentPs } from './features/given-document/own-document.words.ps.ts';
import { ownRatingPs } from './features/guidance-rating/own-rating.words.ps.ts';
import { ownPaperPs } from './features/on-paper/own-paper.words.ps.ts';
import { ownWordPs } from './features/own-word/own-word.words.ps.ts';
import { ownDocumentTr } from './features/given-document/own-document.words.tr.ts';
import { ownRatingTr } from './features/guidance-rating/own-rating.words.tr.ts';
import { ownPaperTr } from './features/on-paper/own-paper.words.tr.ts';
import { ownWordTr } from './features/own-word/own-word.words.tr.ts';
import { ownDocumentUk } from './features/given-document/own-document.words.uk.ts';
import { ownRatingUk } from './features/guidance-rating/own-rating.words.uk.ts';
import { ownPaperUk } from './features/on-paper/own-paper.words.uk.ts';
import { ownWordUk } from './features/own-word/own-word.words.uk.ts';
import { planAr } from './features/plan/plan.words.ar.ts';
import { planFa } from './features/plan/plan.words.fa.ts';
import { planPs } from './features/plan/plan.words.ps.ts';
import { planTr } from './features/plan/plan.words.tr.ts';
import { planUk } from './features/plan/plan.words.uk.ts';
import { ownRepresentativeAr } from './features/representative/representative.words.ar.ts';
import { ownRepresentativeFa } from './features/representative/representative.words.fa.ts';
import { ownRepresentativePs } from './features/representative/representative.words.ps.ts';
import { ownRepresentativeTr } from './features/representative/representative.words.tr.ts';
import { ownRepresentativeUk } from './features/representative/representative.words.uk.ts';
import { sessionAr } from './features/session/session.words.ar.ts';
import { sessionFa } from './features/session/session.words.fa.ts';
import { sessionPs } from './features/session/session.words.ps.ts';
import { sessionTr } from './features/session/session.words.tr.ts';
import { sessionUk } from './features/session/session.words.uk.ts';
import { gateAr } from './gate/gate.words.ar.ts';
import { gateFa } from './gate/gate.words.fa.ts';
import { gatePs } from './gate/gate.words.ps.ts';
import { gateTr } from './gate/gate.words.tr.ts';
import { gateUk } from './gate/gate.words.uk.ts';
import { learnFor, type PersonLanguage, type PersonWords } from './kernel/language.ts';
import { frameAr } from './ui/frame.words.ar.ts';
import { frameFa } from './ui/frame.words.fa.ts';
import { framePs } from './ui/frame.words.ps.ts';
import { frameTr } from './ui/frame.words.tr.ts';
import { frameUk } from './ui/frame.words.uk.ts';

/** The translations of every slice, by language. */
export const personWords: Readonly<Partial<Record<PersonLanguage, readonly PersonWords[]>>> = {
  ar: [
    appointmentAr,
    caseTalkAr,
    gpmiAr,
    handoverAr,
    myOwnAr,
    noticeAr,
    outcomeAr,
    ownRepresentativeAr,
    ownSpeechAr,
    ownDocumentAr,
    ownRatingAr,
    ownPaperAr,
    ownWordAr,
    planAr,
    sessionAr,
    gateAr,
    frameAr,
  ],
  tr: [
    appointmentTr,
    caseTalkTr,
    gpmiTr,
    handoverTr,
    myOwnTr,
    noticeTr,
    outcomeTr,
    ownRepresentativeTr,
    ownSpeechTr,
    ownDocumentTr,
    ownRatingTr,
    ownPaperTr,
    ownWordTr,
    planTr,
    sessionTr,
    gateTr,
    frameTr,
  ],
  uk: [
    appointmentUk,
    caseTalkUk,
    gpmiUk,
    handoverUk,
    myOwnUk,
    noticeUk,
    outcomeUk,
    ownRepresentativeUk,
    ownSpeechUk,
    ownDocumentUk,
    ownRatingUk,
    ownPaperUk,
    ownWordUk,
    planUk,
    sessionUk,
    gateUk,
    frameUk,
  ],
  fa: [
    appointmentFa,
    caseTalkFa,
    gpmiFa,
    handoverFa,
    myOwnFa,
    noticeFa,
    outcomeFa,
    ownRepresentativeFa,
    ownSpeechFa,
    ownDocumentFa,
    ownRatingFa,
    ownPaperFa,
    ownWordFa,
    planFa,
    sessionFa,
    gateFa,
    frameFa,
  ],
  ps: [
    appointmentPs,
    caseTalkPs,
    gpmiPs,
    handoverPs,
    myOwnPs,
    noticePs,
    outcomePs,
    ownRepresentativePs,
    ownSpeechPs,
    ownDocumentPs,
    ownRatingPs,
    ownPaperPs,
    ownWordPs,
    planPs,
    sessionPs,
    gatePs,
    framePs,
  ],
};

/** Makes the languages of the person's pages known, before anything is said. */
export function learnPersonWords(): void {
  for (const [language, slices] of Object.entries(personWords))
    for (const words of slices) learnFor(language as PersonLanguage, words);
}
