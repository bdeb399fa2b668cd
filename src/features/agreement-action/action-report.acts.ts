/** What the owner says of an action that runs: how far it is, what the product counts, and which proofs count towards a grant. */
import { z } from 'zod';
import { act } from '../../kernel/act.ts';
import { date, decimal, id, optionalText, text } from '../../kernel/typed.ts';
import { holdsPerson, ofNobody } from '../sensitive/personal-text.ts';
import { badFigure, figureForm, which, withField } from './action.acts.ts';
import * as gate from './action-act.sql.ts';

const aFigure = decimal(badFigure, figureForm).transform(Number);

export const reportAction = act({
  name: 'agreementAction.report',
  input: z.object({ ...which, waarde: aFigure, datum: date, opmerking: ofNobody(optionalText(1000)) }),
  async run(db, token, { waarde, datum, opmerking, ...input }) {
    const report = { value: waarde, on: datum, note: opmerking };
    return withField(await gate.reportAction(db, token, input, report), { id: input.action });
  },
});

export const measureAction = act({
  name: 'agreementAction.measure',
  input: z.object(which),
  async run(db, token, input) {
    return withField(await gate.recordMeasure(db, token, input), { id: input.action });
  },
});

const needsReference = 'Schrijf per regel het kenmerk van één bewijs, hoogstens 100 regels van 80 tekens.';
const personal = 'Hier staat een rijksregisternummer. Schrijf een kenmerk dat niemand herkent.';

export const countProofs = act({
  name: 'agreementAction.countProof',
  input: z.object({
    ...which,
    datum: date,
    kenmerk: text(needsReference, 9000)
      .transform((typed) => typed.split('\n').flatMap((one) => one.trim() || []))
      .pipe(
        z
          .array(z.string().max(80, needsReference))
          .min(1, needsReference)
          .max(100, needsReference)
          .refine((all) => !all.some(holdsPerson), personal),
      ),
  }),
  async run(db, token, { datum, kenmerk, ...input }) {
    return withField(await gate.countProofs(db, token, input, { on: datum, references: kenmerk }), {
      id: input.action,
    });
  },
});

export const strikeProof = act({
  name: 'agreementAction.strikeProof',
  input: z.object({
    ...which,
    proof: id,
    reden: ofNobody(text('Schrijf waarom dit bewijs niet meetelt.', 300)),
  }),
  async run(db, token, { proof, reden, ...input }) {
    return withField(await gate.strikeProof(db, token, input, proof, reden), { id: input.action });
  },
});
