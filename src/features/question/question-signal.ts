/** What Vandaag says of a question of a person: who waits, until when, and where to answer. */
import { daysBetween, formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { type RequestSubject, requestSubjects } from '../my/request.ts';
import type { SignalKinds } from '../signal/signal-wording.ts';
import { questionAddress } from './question.ts';

export const questionSignals: SignalKinds = {
  personAsks: {
    reason: 'someoneWaits',
    say({ person, subject, detail, due, since }, { today }) {
      const day = due !== null && isCivilDate(due) ? due : today;
      const about = requestSubjects[String(detail['about']) as RequestSubject] ?? requestSubjects.other;
      const late = daysBetween(day, today) > 0;
      return {
        state: late
          ? { word: say`antwoord is te laat`, tone: 'late' }
          : { word: say`antwoord voor ${formatDate(day, 'short')}`, tone: 'wait' },
        why: say`Deze persoon stelt u een vraag over: ${about}. Dat was op ${isCivilDate(since) ? formatDate(since) : since}.`,
        turn: say`Aan zet: u`,
        act: { label: say`Antwoord`, href: questionAddress(person, subject) },
        otherwise: say`Na een maand leest ook uw functionaris voor gegevensbescherming de vraag.`,
      };
    },
  },
};
