/** What the signals about contact, appointments and notes say: why, whose turn, the one thing to do, and what happens otherwise. */
import { dayInWords, daysBetween, isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';
import { type AppointmentKind, appointmentKinds } from '../appointment/appointment.ts';
import { interpreterNeeded } from '../appointment/interpreter.ts';
import type { SignalKinds, SignalReader, SignalSeen } from '../signal/signal-wording.ts';
import { contactAddress } from './contact-address.ts';
import { type ReportReason, reportReasons } from './note.ts';

export const noteSignals: SignalKinds = {
  noContact: {
    reason: 'silence',
    say({ detail, person }, { today }) {
      const last = text(detail['last']);
      const weeks = isCivilDate(last) ? Math.floor(daysBetween(last, today) / 7) : 0;
      const since =
        detail['ever'] === true
          ? say`Het laatste contact was op ${dayInWords(last)}.`
          : say`Sinds het begin van de begeleiding op ${dayInWords(last)} is er geen contact genoteerd.`;
      return {
        state: { word: say`${weeks} weken geen contact`, tone: 'late' },
        why: `${since} ${sourceOf(detail['together'] === true, text(detail['weeks']))}`,
        turn: say`Aan zet: u`,
        act: { label: say`Noteer contact`, href: contactAddress(person, undefined, 'vandaag') },
        otherwise: say`Deze persoon blijft op Vandaag staan, en uw hoofd ziet een stille plek.`,
      };
    },
  },
  missedAppointment: {
    reason: 'silence',
    say: (signal) => ({
      state: { word: say`kwam niet`, tone: 'late' },
      why: missedWords(whenOf(signal)),
      turn: say`Aan zet: u`,
      act: { label: say`Volg op`, href: appointmentAddress(signal) },
      otherwise: say`Niemand hoort waarom de persoon wegbleef. De regel blijft staan.`,
    }),
  },
  appointmentPast: {
    reason: 'dateNear',
    say: (signal) => ({
      state: { word: say`afspraak voorbij`, tone: 'wait' },
      why: pastWords(whenOf(signal)),
      turn: say`Aan zet: u`,
      act: { label: say`Noteer het verloop`, href: appointmentAddress(signal) },
      otherwise: say`De afspraak telt niet als contact zolang u niets noteert.`,
    }),
  },
  appointmentNear: {
    reason: 'dateNear',
    say: (signal, reader) => ({
      state: { word: nearWord(signal, reader), tone: 'wait' },
      why: [nearWords(whenOf(signal)), interpreterWords(signal)].filter(Boolean).join(' '),
      turn: say`Aan zet: u`,
      act: { label: say`Herinner`, href: appointmentAddress(signal) },
      otherwise: say`De persoon krijgt geen herinnering.`,
    }),
  },
  contentReported: {
    reason: 'someoneWaits',
    say: ({ detail, person }) => ({
      state: { word: say`gemeld`, tone: 'late' },
      why: say`${text(detail['by'])} meldde dat een notitie gaat over ${reportReasons[text(detail['why']) as ReportReason] ?? say`iets wat hier niet hoort`}.`,
      turn: say`Aan zet: u`,
      act: { label: say`Kijk na`, href: `/dossiers/${person}/notities` },
      otherwise: say`De tekst blijft leesbaar voor wie ze nu al leest.`,
    }),
  },
};

function sourceOf(together: boolean, weeks: string): string {
  return together
    ? say`Dat was een gesprek samen met een andere organisatie. Uw organisatie wil na ${weeks} weken weten hoe het gaat.`
    : say`Uw organisatie wil na ${weeks} weken weten hoe het gaat. Bron: uw eigen contacten en afspraken.`;
}

function interpreterWords({ detail }: SignalSeen): string {
  const language = detail['interpreter'];
  return typeof language === 'string' ? interpreterNeeded(language) : '';
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What kind of appointment it is, on which day and at what time. */
type When = readonly [kind: string, day: string, time: string];

function whenOf({ detail }: SignalSeen): When {
  const kind = appointmentKinds[text(detail['kind']) as AppointmentKind] ?? appointmentKinds.talk;
  return [kind, dayInWords(text(detail['day'])), formatWallTime(text(detail['time']))];
}

function missedWords([kind, day, time]: When): string {
  return say`De persoon kwam niet naar het ${kind} van ${day} om ${time}. Er is nog niets mee gedaan. Bron: uw eigen afspraken.`;
}

function pastWords([kind, day, time]: When): string {
  return say`Het ${kind} van ${day} om ${time} is voorbij. Ging het door? Bron: uw eigen afspraken.`;
}

function nearWords([kind, day, time]: When): string {
  return say`Het ${kind} van ${day} om ${time}. U wilde de persoon eraan herinneren. Bron: uw eigen afspraken.`;
}

function nearWord({ due }: SignalSeen, { today }: SignalReader): string {
  if (due === null || !isCivilDate(due)) return say`afspraak`;
  const days = daysBetween(today, due);
  if (days <= 0) return say`vandaag`;
  return days === 1 ? say`morgen` : say`over ${days} dagen`;
}

function appointmentAddress({ person, subject }: SignalSeen): string {
  return `/dossiers/${person}/afspraken#a-${subject}`;
}
