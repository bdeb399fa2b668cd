/** What Vandaag says when someone does not understand a document: who waits, and where to answer. */
import { formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { SignalKinds } from '../signal/signal-wording.ts';
import { givenDocumentAddress } from './given-document.ts';

export const givenDocumentSignals: SignalKinds = {
  documentUnclear: {
    reason: 'someoneWaits',
    say: ({ person, subject, detail, since }) => ({
      state: { word: say`vraagt uitleg`, tone: 'wait' },
      why: say`Deze persoon begrijpt een document niet goed: “${String(detail['title'])}”. Dat was op ${isCivilDate(since) ? formatDate(since) : since}.`,
      turn: say`Aan zet: u`,
      act: { label: say`Leg het uit`, href: givenDocumentAddress(person, subject) },
      otherwise: say`Noteer na het gesprek wat de persoon zei. Dan gaat deze regel weg.`,
    }),
  },
};
