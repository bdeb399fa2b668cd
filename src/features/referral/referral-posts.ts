/** The forms of one referral as acts: what each field means, which text may look sensitive, and what is said when it is done. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Said } from '../../adapters/web/said.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Outcome, Problem } from '../../kernel/outcome.ts';
import {
  answerReferral,
  assignReferral,
  endReferral,
  startReferral,
  tryReferral,
  withdrawReferral,
} from './referral.acts.ts';
import { wantedOutcomeCodes } from './referral.ts';
import type { ReferralForms } from './referral-desk.tsx';

type Typed = Readonly<Record<string, string>>;
type One = { id: string };
type Doing = (db: Queryable, token: string, raw: unknown) => Promise<Outcome<One>>;

/** One form: where it is sent, what it does, and how its fields are called on the page. */
export interface ReferralPost {
  readonly path: string;
  readonly form?: ReferralForms;
  readonly act: Doing;
  input(typed: Typed): Record<string, unknown>;
  /** Field of the act → id of the field on the page. */
  readonly fields: Readonly<Record<string, string>>;
  /** Free text by the id and the name of its field. */
  readonly text?: { readonly id: string; readonly name: string };
  said(typed: Typed): Said;
  /** What must be there besides what the act asks. */
  check?(typed: Typed): Problem[];
}

function doing<Input>(toDo: Act<Input, One>): Doing {
  return (db, token, raw) => perform(db, token, toDo, raw);
}

const accepts = (typed: Typed) => typed['antwoord'] === 'accepted';

export const referralPosts: readonly ReferralPost[] = [
  {
    path: '',
    form: 'antwoord',
    act: doing(answerReferral),
    input: (typed) => ({ answer: typed['antwoord'], reason: accepts(typed) ? '' : typed['reden'] }),
    fields: { reason: 'reden', answer: 'antwoord' },
    text: { id: 'reden', name: 'reden' },
    said: (typed) => (accepts(typed) ? 'referralAccepted' : 'referralRefused'),
    check: (typed) =>
      typed['antwoord'] === 'refused' && (typed['reden'] ?? '').trim() === ''
        ? [{ field: 'reden', message: say`Schrijf waarom u weigert. De ander kan dan iets anders zoeken.` }]
        : [],
  },
  {
    path: '/toewijzen',
    form: 'toewijzen',
    act: doing(assignReferral),
    input: (typed) => ({
      user: typed['gebruiker'],
      substitute: typed['vervanger'],
      version: typed['versie'],
    }),
    fields: { user: 'gebruiker', substitute: 'vervanger' },
    said: () => 'referralAssigned',
  },
  {
    path: '/start',
    form: 'start',
    act: doing(startReferral),
    input: (typed) =>
      typed['antwoord'] === 'nee'
        ? { started: false, code: typed['waarom'] || undefined, why: typed['reden'] }
        : { started: true, startedOn: typed['datum'] },
    fields: { startedOn: 'start-datum', code: 'start-waarom', why: 'start-reden' },
    text: { id: 'start-reden', name: 'reden' },
    said: (typed) => (typed['antwoord'] === 'nee' ? 'referralNotStarted' : 'referralStarted'),
    check: (typed) =>
      typed['antwoord'] === 'ja' || typed['antwoord'] === 'nee'
        ? []
        : [{ field: 'start-antwoord', message: say`Kies of het gestart is.` }],
  },
  {
    path: '/afloop',
    form: 'afloop',
    act: doing(endReferral),
    input: (typed) => ({
      outcomes: wantedOutcomeCodes
        .filter((code) => (typed[`resultaat-${code}`] ?? '') !== '')
        .map((code) => ({ wantedOutcome: code, result: typed[`resultaat-${code}`] })),
    }),
    fields: {},
    said: () => 'referralEnded',
  },
  {
    path: '/poging',
    form: 'poging',
    act: doing(tryReferral),
    input: (typed) => ({
      on: typed['datum'],
      with: typed['wie'],
      reached: typed['bereikt'],
      remark: typed['opmerking'],
    }),
    fields: { on: 'poging-datum', with: 'poging-wie', reached: 'poging-bereikt', remark: 'poging-opmerking' },
    text: { id: 'poging-opmerking', name: 'opmerking' },
    said: () => 'referralTried',
  },
  {
    path: '/intrekken',
    act: doing(withdrawReferral),
    input: () => ({}),
    fields: {},
    said: () => 'referralWithdrawn',
  },
];
