/** The steps of a running hand-over, one form each: which act it does, with what input, and what is said afterwards. */
import type { Said } from '../../adapters/web/said.ts';
import type { Act } from '../../kernel/act.ts';
import type { Problem } from '../../kernel/outcome.ts';
import * as acts from './handover.acts.ts';
import { momentField, readMoments } from './handover-form.tsx';

/** What a form on this page does: its act, the input made of what was typed, and what is said afterwards. */
interface Step {
  readonly toDo: Act<unknown, unknown>;
  readonly input: (typed: Record<string, string>) => Record<string, unknown>;
  readonly said: (typed: Record<string, string>) => Said;
  /** Fields in which someone writes freely. */
  readonly free?: readonly string[];
}

// An act knows its own input; what is typed is judged by its schema, whatever it is.
const step = <Input, Done>(toDo: Act<Input, Done>, rest: Omit<Step, 'toDo'>): Step => ({
  toDo: toDo as Act<unknown, unknown>,
  ...rest,
});

const answers: Readonly<Record<string, Said>> = {
  accepted: 'handoverAccepted',
  refused: 'handoverRefused',
};

/** The steps by the last part of their address. */
export const handoverSteps: Readonly<Record<string, Step>> = {
  antwoord: step(acts.answerHandover, {
    input: (typed) => ({
      answer: typed['antwoord'],
      moment: typed['moment'] || null,
      words: typed['antwoord'] === 'refused' ? typed['waarom'] : '',
      moments: typed['antwoord'] === 'otherMoments' ? readMoments(typed) : [],
    }),
    said: ({ antwoord = '' }) => answers[antwoord] ?? 'handoverCountered',
    free: ['waarom'],
  }),
  kies: step(acts.chooseMoment, {
    input: (typed) => ({ moment: typed['moment'] || null, moments: readMoments(typed) }),
    said: () => 'handoverChosen',
  }),
  gesprek: step(acts.noteTalk, {
    input: (typed) => ({ heldOn: typed['datum'] }),
    said: () => 'handoverTalked',
  }),
  lijst: step(acts.tickItem, {
    input: (typed) => ({ item: typed['regel'], ticked: typed['antwoord'] === 'ja' }),
    said: () => 'handoverTicked',
  }),
  afspraak: step(acts.addAgreedAction, {
    input: (typed) => ({ what: typed['wat'], owner: typed['door'], due: typed['tegen'] }),
    said: () => 'handoverAgreed',
    free: ['wat'],
  }),
  bevestig: step(acts.confirmHandover, {
    input: (typed) => ({ who: typed['wie'], as: typed['functie'], name: typed['naam'] ?? '' }),
    said: () => 'handoverConfirmed',
  }),
  verder: step(acts.resumeHandover, {
    input: (typed) => ({ words: typed['waarom'] }),
    said: () => 'handoverGoesOn',
    free: ['waarom'],
  }),
  stop: step(acts.endHandover, {
    input: (typed) => ({ words: typed['waarom'] ?? '' }),
    said: () => 'handoverEnded',
    free: ['waarom'],
  }),
};

const names: Readonly<Record<string, string>> = {
  to: 'naar',
  cause: 'wat',
  endsOn: 'tegen',
  message: 'tekst',
  answer: 'antwoord',
  words: 'waarom',
  heldOn: 'datum',
  what: 'wat',
  owner: 'door',
  due: 'tegen',
  as: 'functie',
  mandate: 'functie',
  name: 'naam',
};

/** Puts a problem of an act beside the field of the form where it was typed. */
export function inForm({ field, message }: Problem, typed: Record<string, string>): Problem {
  return { field: names[field] ?? momentField(field, typed), message };
}
