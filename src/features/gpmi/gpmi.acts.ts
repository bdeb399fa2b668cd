/** What may be done to a GPMI. PostgreSQL decides who may; here what is asked and the words for what does not fit. */
import { z } from 'zod';
import { type Answer, outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import { count, date, id, line, optionalDate, optionalText, text } from '../../kernel/typed.ts';
import { capacityInput, NO_MANDATE } from '../representative/represented.acts.ts';
import { endReasons, gpmiForms, gpmiResults, parties } from './gpmi.ts';
import * as gate from './gpmi.sql.ts';
import * as own from './gpmi-own.sql.ts';
import { sectionsInput } from './gpmi-section.ts';

const codesOf = <Code extends string>(words: Readonly<Record<Code, string>>) =>
  Object.keys(words) as [Code, ...Code[]];

const onContract = { contract: id, version: count, reason: z.string().optional() };
const term = { grantedOn: date, startsOn: date, endsOn: optionalDate };
const why = text('Schrijf waarom.', 300);

const changed = 'Dit GPMI is intussen veranderd of afgelopen. Bekijk hoe het nu staat.';

const termWords = {
  grantedOn: 'Kies een dag na de geboorte en niet in de toekomst.',
  startsOn: 'Kies een dag vanaf de toekenning, ten laatste over een jaar.',
  endsOn: 'Kies een dag na het begin.',
};

/** Turns an answer into an outcome; `words` says what is wrong with a field that PostgreSQL refused. */
function said(
  answer: Answer,
  words: Readonly<Record<string, string>> = {},
  conflict = changed,
): Outcome<{ id: string }> {
  const made = { id: 'id' in answer && typeof answer.id === 'string' ? answer.id : '' };
  return outcomeOf(answer, made, {
    forbidden: conflict,
    conflict,
    invalid: words[answer.field ?? ''] ?? say`Kijk dit na.`,
  });
}

const openAlready =
  'Deze persoon heeft al een GPMI dat loopt. Maak daar een nieuwe versie van, of beëindig het eerst.';

export const draftGpmi = act({
  name: 'gpmi.draft',
  input: z.object({
    person: id,
    ...term,
    form: z.enum(codesOf(gpmiForms), 'Kies een vorm.'),
    sections: sectionsInput,
    reason: z.string().optional(),
  }),
  run: async (db, token, input) => said(await gate.draftGpmi(db, token, input), termWords, openAlready),
});

export const takeOverGpmi = act({
  name: 'gpmi.takeOver',
  input: z.object({ person: id, from: id, ...term, reason: z.string().optional() }),
  run: async (db, token, input) => said(await gate.takeOverGpmi(db, token, input), termWords, openAlready),
});

export const reviseGpmi = act({
  name: 'gpmi.revise',
  input: z.object({ ...onContract, sections: sectionsInput, why }),
  run: async (db, token, input) =>
    said(await gate.reviseGpmi(db, token, input), { sections: say`Er is niets veranderd.` }),
});

export const signGpmi = act({
  name: 'gpmi.sign',
  input: z
    .object({
      ...onContract,
      party: z.enum([...codesOf(parties), 'representative'], 'Kies wie tekende.'),
      as: capacityInput,
      way: z.enum(['online', 'paper']),
      name: line('Schrijf de naam van wie tekende.', 120),
      on: date,
      hash: z.string(),
    })
    .refine(({ party, as }) => (party === 'representative') === (as !== null), {
      path: ['as'],
      message: 'Kies wie deze persoon vertegenwoordigt, alleen als iemand anders tekende.',
    })
    .transform(({ party, ...rest }) => ({ ...rest, party: party === 'representative' ? 'person' : party })),
  run: async (db, token, input) =>
    said(await gate.signGpmi(db, token, input), {
      sections: say`Er staat nog niet in wat de persoon en wat het OCMW doet. Vul dat eerst aan.`,
      on: say`Kies een dag vanaf de dag van deze versie, en niet in de toekomst.`,
      way: say`Een persoon tekent zelf op de eigen pagina, of op papier.`,
      mandate: NO_MANDATE,
    }),
});

export const signOwnGpmi = act({
  name: 'gpmi.signOwn',
  input: z.object({ contract: id, hash: z.string() }),
  run: async (db, token, input) =>
    said(
      await own.signOwnGpmi(db, token, input),
      {},
      say`Dit is niet meer de nieuwste versie, of u tekende al.`,
    ),
});

export const evaluateGpmi = act({
  name: 'gpmi.evaluate',
  input: z.object({
    ...onContract,
    heldOn: date,
    inPerson: z.enum(['ja', 'nee'], 'Kies hoe u elkaar sprak.').transform((answer) => answer === 'ja'),
    result: z.enum(codesOf(gpmiResults), 'Kies hoe het loopt.'),
    note: optionalText(500),
    nextOn: optionalDate,
  }),
  run: async (db, token, input) =>
    said(await gate.evaluateGpmi(db, token, input), {
      heldOn: say`Kies een dag vanaf de dag van tekenen, en niet in de toekomst.`,
      nextOn: say`Kies een dag die nog komt.`,
    }),
});

export const prolongGpmi = act({
  name: 'gpmi.prolong',
  input: z.object({ ...onContract, until: date, why }),
  run: async (db, token, input) =>
    said(await gate.prolongGpmi(db, token, input), {
      until: say`Kies een dag na het einde van nu, ten laatste over 3 jaar.`,
    }),
});

export const endGpmi = act({
  name: 'gpmi.end',
  input: z.object({ ...onContract, on: date, endedReason: z.enum(codesOf(endReasons), 'Kies een reden.') }),
  run: async (db, token, input) =>
    said(await gate.endGpmi(db, token, input), {
      on: say`Kies een dag na het begin, en niet in de toekomst.`,
    }),
});
