/** What a party does with attachments of an agreement: add one and say whom it names, or take one away. */
import { z } from 'zod';
import { type Answer, outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { dutch } from '../../kernel/language.ts';
import { invalid, type Outcome } from '../../kernel/outcome.ts';
import { id, line, text } from '../../kernel/typed.ts';
import { fileOfNobody } from '../sensitive/named-file.ts';
import { ofNobody } from '../sensitive/personal-text.ts';
import * as gate from './attachment.sql.ts';
import { namedKindCodes } from './attachment.ts';

const refusals = dutch({
  over: 'Deze overeenkomst loopt niet meer.',
  full: 'Bij deze overeenkomst staan al 50 bijlagen. Haal er eerst één weg.',
  ownFull: 'Uw organisatie heeft hier al 20 bijlagen. Haal er eerst één weg.',
  signed: 'Deze bijlage hoort bij de tekst die voorligt of getekend is. Ze verandert niet meer.',
  removed: 'Deze bijlage is al weggehaald. Er is niets veranderd.',
  forbidden:
    'Alleen de coördinator van een partij doet dit, voor de eigen organisatie en in de eigen provincie.',
});
const wrong = dutch({
  signed: 'De tekst ligt al vast. Voeg de bijlage toe naast de tekst.',
  for: 'Wie de tekst tekent, moet hem helemaal kunnen lezen. Kies geen partijen, of zet de bijlage naast de tekst.',
  guided:
    'Een bestand over mensen die begeleid worden, kan hier niet: geen enkele stroom laat dat toe. Zet hun gegevens in hun dossier. Deel ze met een verwijzing of op een casusoverleg.',
});

function said(answer: Answer, agreement: string): Outcome<{ readonly id: string }> {
  const { field } = answer;
  if (answer.outcome === 'invalid')
    return field === 'signed' ? invalid('tekst', wrong.signed) : invalid('voor', wrong.for);
  const conflict =
    field === 'full' || field === 'ownFull' || field === 'signed' || field === 'removed' ? field : 'over';
  return outcomeOf(answer, { id: agreement }, { ...refusals, conflict: refusals[conflict] });
}

export const addAttachment = act({
  name: 'attachment.add',
  input: z.object({
    agreement: id,
    titel: ofNobody(line('Schrijf wat voor bijlage het is.', 160)),
    wie: z
      .enum(namedKindCodes, 'Kies wie er in het bestand genoemd wordt.')
      .refine((who) => who !== 'guided', wrong.guided),
    tekst: z
      .string()
      .optional()
      .transform((typed) => typed === 'ja'),
    voor: z.array(id).default([]),
    bestand: fileOfNobody,
  }),
  async run(db, token, { agreement, titel, wie, tekst, voor, bestand }) {
    const namesPeople = wie !== 'nobody';
    const answer = await gate.addAttachment(db, token, {
      agreement,
      title: titel,
      signed: tekst,
      namesPeople,
      meantFor: namesPeople && voor.length > 0 ? voor : null,
      file: bestand,
    });
    return said(answer, agreement);
  },
});

export const removeAttachment = act({
  name: 'attachment.remove',
  input: z.object({
    agreement: id,
    attachment: id,
    reden: ofNobody(text('Schrijf waarom u deze bijlage weghaalt. Wie ze mocht lezen, leest dat.', 500)),
  }),
  run: async (db, token, { agreement, attachment, reden }) =>
    said(await gate.removeAttachment(db, token, { agreement, attachment, reason: reden }), agreement),
});
