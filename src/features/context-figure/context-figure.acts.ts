/** Figures of the territory beside the analysis: a party writes one with its source and day, or strikes one of its own that was wrong. */
import { z } from 'zod';
import { type Answer, outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { dutch } from '../../kernel/language.ts';
import { invalid, type Outcome } from '../../kernel/outcome.ts';
import { date, decimal, id, line, text } from '../../kernel/typed.ts';
import { ofNobody, withoutNumber } from '../sensitive/personal-text.ts';
import * as gate from './context-figure.sql.ts';

const refusals = dutch({
  forbidden:
    'Alleen de coördinator van een partij doet dit, voor de eigen organisatie en in de eigen provincie.',
  over: 'Deze overeenkomst loopt niet meer.',
  full: 'Er staan al 60 cijfers over de streek. Schrap er eerst één.',
  struck: 'Dit cijfer is al geschrapt. Er is niets veranderd.',
  asOf: 'Een cijfer is van vandaag of van vroeger.',
});
const badValue = 'Schrijf een getal, bijvoorbeeld 1.250 of 12,5.';

const value = decimal(badValue, { digits: 12, decimals: 2, signed: true });

function said(answer: Answer, agreement: string): Outcome<{ readonly id: string }> {
  if (answer.outcome === 'invalid') return invalid('datum', refusals.asOf);
  const conflict = answer.field === 'full' || answer.field === 'struck' ? answer.field : 'over';
  return outcomeOf(answer, { id: agreement }, { ...refusals, conflict: refusals[conflict] });
}

export const addContextFigure = act({
  name: 'agreement.addContext',
  input: z.object({
    agreement: id,
    wat: ofNobody(line('Schrijf wat het cijfer telt.', 160)),
    waarde: withoutNumber(value),
    eenheid: withoutNumber(
      z
        .string()
        .default('')
        .transform((typed) => typed.trim() || null)
        .pipe(z.string().max(30, 'Schrijf hoogstens 30 tekens.').nullable()),
    ),
    datum: date,
    bron: ofNobody(line('Schrijf waar het cijfer vandaan komt.', 200)),
  }),
  async run(db, token, { agreement, wat, waarde, eenheid, datum, bron }) {
    const figure = { subject: wat, value: waarde, unit: eenheid, asOf: datum, source: bron };
    return said(await gate.addContextFigure(db, token, agreement, figure), agreement);
  },
});

export const strikeContextFigure = act({
  name: 'agreement.strikeContext',
  input: z.object({
    agreement: id,
    figure: id,
    reden: ofNobody(text('Schrijf waarom dit cijfer niet klopt.', 300)),
  }),
  run: async (db, token, { agreement, figure, reden }) =>
    said(await gate.strikeContextFigure(db, token, { agreement, figure, reason: reden }), agreement),
});
