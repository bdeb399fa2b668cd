/** The noun: what a person can ask of an organisation about the own record, in plain words. */
import { addDays, type CivilDate } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';

export type RequestKind = 'ask' | 'correct' | 'object';

export const requestKinds: Readonly<Record<RequestKind, { title: string; label: string; hint: string }>> =
  dutch(
    {
      ask: {
        title: 'Vraag',
        label: 'Ik heb een vraag',
        hint: 'Bijvoorbeeld: waarom keek iemand naar mijn gegevens?',
      },
      correct: {
        title: 'Verbetering',
        label: 'Er klopt iets niet',
        hint: 'Zeg wat fout is en wat het moet zijn.',
      },
      object: {
        title: 'Bezwaar',
        label: 'Ik wil niet dat dit gedeeld wordt',
        hint: 'Zeg wat u niet wilt en waarom. Bezwaar maken verandert niets aan uw leefloon.',
      },
    },
    'title',
    'label',
    'hint',
  );

/** What a request is about, in the words of the person. */
export const requestSubjects = dutch({
  plan: 'mijn plan',
  appointment: 'een afspraak',
  help: 'wie mij helpt',
  sharing: 'wat gedeeld wordt',
  looked: 'wie naar mijn gegevens keek',
  data: 'wat over mij bekend is',
  other: 'iets anders',
});

export type RequestSubject = keyof typeof requestSubjects;

export const requestSubjectCodes = Object.keys(requestSubjects) as [RequestSubject, ...RequestSubject[]];

/** A request as its maker sees it. */
export interface OwnRequest {
  readonly id: string;
  readonly organisation: string;
  readonly kind: RequestKind;
  readonly about: RequestSubject;
  /** Who answers first: whoever guides, or the data protection officer. */
  readonly forWhom: 'guide' | 'officer';
  readonly text: string;
  readonly state: 'open' | 'answered';
  readonly madeOn: CivilDate;
  readonly due: CivilDate;
  readonly answer: string | null;
  readonly answeredOn: CivilDate | null;
}

/** For how many days the first page tells of an answer. */
const NEW_FOR = 30;

/** The answers that came lately, the newest first. */
export function newAnswers(requests: readonly OwnRequest[], today: CivilDate): OwnRequest[] {
  const since = addDays(today, -NEW_FOR);
  return requests
    .filter(({ answeredOn }) => answeredOn !== null && answeredOn > since)
    .toSorted((a, b) => (b.answeredOn ?? '').localeCompare(a.answeredOn ?? ''));
}
