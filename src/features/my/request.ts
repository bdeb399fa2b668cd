/** The noun: what a person can ask of an organisation about the own record, in plain words. */
import type { CivilDate } from '../../kernel/civil-date.ts';
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

/** A request as its maker sees it. */
export interface OwnRequest {
  readonly id: string;
  readonly organisation: string;
  readonly kind: RequestKind;
  readonly text: string;
  readonly state: 'open' | 'answered';
  readonly madeOn: CivilDate;
  readonly due: CivilDate;
  readonly answer: string | null;
  readonly answeredOn: CivilDate | null;
}
