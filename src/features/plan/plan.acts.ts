/** What may be done to a plan: add to it, change it, take a template over, sign it. PostgreSQL decides who may. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { conflict, done, type Outcome } from '../../kernel/outcome.ts';
import { count, date, id, line, optionalDate, optionalText, text } from '../../kernel/typed.ts';
import { capacityInput, NO_MANDATE } from '../representative/represented.acts.ts';
import { actionStates, doers, endReasons, goalStates } from './plan.ts';
import { planTemplateCodes, planTemplates } from './plan-template.ts';
import * as gate from './plan.sql.ts';

const reason = z.string().optional();
const goalText = text('Schrijf het doel in een zin.', 300);
const why = text('Schrijf in een zin waarom dit verandert.', 300, 5);
const oneOf = <Code extends string>(codes: Readonly<Record<Code, string>>, missing: string) =>
  z.enum(Object.keys(codes) as [Code, ...Code[]], missing);

export const actionParts = {
  text: text('Schrijf wat er gebeurt, in een zin.', 300),
  by: oneOf(doers, 'Kies wie dit doet.'),
  start: optionalDate,
  due: date,
  intensity: z
    .string()
    .optional()
    .transform((typed) => typed?.trim() || null)
    .pipe(z.string().max(80, 'Gebruik hoogstens 80 tekens.').nullable()),
};

/** What is wrong with a part that PostgreSQL refused. */
const wrongParts: Readonly<Record<string, string>> = {
  due: 'Kies een dag vanaf vandaag, hoogstens vijf jaar ver en niet voor het begin.',
  start: 'Kies een begin dat niet na het einde ligt, hoogstens vijf jaar ver.',
  endReason: 'Kies waarom de actie stopt.',
  goal: 'Kies een doel van dit plan.',
  unchanged: 'U veranderde niets. Pas iets aan, of ga terug.',
  signedOn: 'Kies de dag van de handtekening: vandaag of eerder, hoogstens een jaar geleden.',
  signer: 'Dit is de naam van de persoon zelf. Schrijf de naam van wie voor de persoon tekende.',
  mandate: NO_MANDATE,
  empty: 'Dit plan is nog leeg. Er zijn minstens één doel en één actie nodig voor iemand kan tekenen.',
};

/** Turns the answer of a write into an outcome; a conflict brings what stands there now. */
export function written<Done>(
  answer: gate.WriteAnswer,
  value: Done,
  conflictWords: string,
  forbidden = '',
): Outcome<Done> {
  if (answer.outcome === 'done') return done(value);
  if (answer.outcome === 'conflict')
    return conflict(conflictWords, { parts: answer.now, version: answer.version });
  const words = {
    forbidden,
    conflict: conflictWords,
    invalid: wrongParts[answer.field ?? ''] ?? say`Kijk dit na.`,
  };
  return outcomeOf(answer, value, words);
}

const SOMEONE_ELSE = 'Iemand anders veranderde dit terwijl u schreef. Hieronder staan beide versies.';

export const recordGoal = act({
  name: 'goal.record',
  input: z.object({ person: id, text: goalText, due: optionalDate, reason }),
  run: async (db, token, input) =>
    written(await gate.recordGoal(db, token, input), { person: input.person }, ''),
});

export const recordAction = act({
  name: 'action.record',
  input: z.object({ person: id, goal: id.nullable(), ...actionParts, reason }),
  async run(db, token, { person, goal, reason: given, ...action }) {
    return written(
      await gate.recordAction(db, token, { person, goal, action, reason: given }),
      { person },
      '',
    );
  },
});

interface Amended {
  readonly id: string;
  readonly version: number;
  readonly why: string;
  readonly reason?: string | undefined;
}

/** Parts what changes in a row from which row it is, how it stood when it was read, and why it changes. */
function amendmentOf<Changes extends object>({ id, version, why, reason, ...changes }: Amended & Changes) {
  return { id, version, changes, why, reason };
}

const amended = (answer: gate.WriteAnswer, { id }: Amended) => written(answer, { id }, SOMEONE_ELSE);

export const amendGoal = act({
  name: 'goal.amend',
  input: z.object({
    id,
    version: count,
    text: goalText,
    due: optionalDate,
    state: oneOf(goalStates, 'Kies hoe ver het doel staat.'),
    result: optionalText(500),
    why,
    reason,
  }),
  run: async (db, token, input) => amended(await gate.amendGoal(db, token, amendmentOf(input)), input),
});

export const amendAction = act({
  name: 'action.amend',
  input: z
    .object({
      id,
      version: count,
      ...actionParts,
      state: oneOf(actionStates, 'Kies hoe ver de actie staat.'),
      result: optionalText(500),
      endReason: oneOf(endReasons, 'Kies waarom de actie stopt.').nullable(),
      why,
      reason,
    })
    // A reason for the end belongs to what ended.
    .transform((one) =>
      one.state === 'done' || one.state === 'stopped' ? one : { ...one, endReason: null },
    ),
  run: async (db, token, input) => amended(await gate.amendAction(db, token, amendmentOf(input)), input),
});

export const takeTemplate = act({
  name: 'plan.takeTemplate',
  input: z.object({
    person: id,
    template: z.enum(planTemplateCodes as [(typeof planTemplateCodes)[number]], 'Kies een sjabloon.'),
    reason,
  }),
  async run(db, token, { person, template, reason: given }) {
    const { goals } = planTemplates[template];
    const answer = await gate.takeTemplate(db, token, { person, template, goals, reason: given });
    return written(answer, { person }, say`De doelen van dit sjabloon staan al in het plan.`);
  },
});

const CHANGED = 'Het plan veranderde net. Lees het opnieuw voor u tekent.';
const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const signOnPaper = act({
  name: 'plan.signOnPaper',
  input: z.object({
    person: id,
    hash,
    signedOn: date,
    signer: line('Schrijf de naam die op het blad staat.', 120),
    as: capacityInput,
    reason,
  }),
  run: async (db, token, input) =>
    written(await gate.signOnPaper(db, token, input), { person: input.person }, CHANGED),
});

/** The person signs on the own page. */
export const signOwnPlan = act({
  name: 'plan.sign',
  input: z.object({ hash }),
  run: async (db, token, input) => written(await gate.signOwnPlan(db, token, input.hash), {}, CHANGED),
});
