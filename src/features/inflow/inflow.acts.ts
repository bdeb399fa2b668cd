/** What may be done on the desk of the waves: take in a list of numbers, keep a plan under a name, drop one. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { date, id, line } from '../../kernel/typed.ts';
import { ofNobody } from '../sensitive/personal-text.ts';
import * as gate from './inflow.sql.ts';

const noWords = { forbidden: '', conflict: '' };
const LONGEST_NAME = 60;
const LONGEST_SOURCE = 120;

export const importInflow = act({
  name: 'inflow.import',
  input: z.object({
    bron: ofNobody(line('Schrijf van wie de lijst komt, bijvoorbeeld de RVA.', LONGEST_SOURCE)),
    datum: date,
    rows: z.array(
      z.object({ line: z.number(), nis: z.string(), month: z.string(), number: z.number().int() }),
    ),
  }),
  async run(db, token, { bron, datum, rows }) {
    const answer = await gate.importCounts(db, token, { saidBy: bron, asOf: datum, rows });
    return outcomeOf(
      answer.outcome === 'invalid' ? { ...answer, field: 'datum' } : answer,
      { rows: answer.rows ?? [] },
      { ...noWords, invalid: say`Kies vandaag of een dag in de voorbije twee jaar.` },
    );
  },
});

export const keepInflowPlan = act({
  name: 'inflow.keepPlan',
  input: z.object({
    naam: ofNobody(line('Geef het scenario een naam.', LONGEST_NAME)),
    assumed: z.object({
      share: z.number(),
      filesPerCoach: z.number().int().optional(),
      leefloonPerMonth: z.number().int().optional(),
    }),
  }),
  async run(db, token, { naam, assumed }) {
    const answer = await gate.keepPlan(db, token, naam, assumed);
    return outcomeOf(
      answer.outcome === 'invalid' ? { ...answer, field: 'naam' } : answer,
      { id: answer.id ?? '' },
      {
        forbidden: '',
        conflict: say`Er zijn al 12 scenario’s. Verwijder er eerst een.`,
        invalid: say`Er is al een scenario met deze naam.`,
      },
    );
  },
});

export const dropInflowPlan = act({
  name: 'inflow.dropPlan',
  input: z.object({ plan: id }),
  async run(db, token, { plan }) {
    return outcomeOf(await gate.dropPlan(db, token, plan), { plan }, noWords);
  },
});
