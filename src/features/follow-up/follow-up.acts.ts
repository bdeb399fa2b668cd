/** What is done with a decision after it was taken: who carries it out reports a step, who keeps the body says to what it belongs. */
import { z } from 'zod';
import { outcomeOf, refusalFrom } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { dutch } from '../../kernel/language.ts';
import { conflict, invalid, type Outcome } from '../../kernel/outcome.ts';
import { count, id, optionalDate, optionalText } from '../../kernel/typed.ts';
import { instruments } from '../../rules/catalogue.ts';
import { holdsPerson } from '../sensitive/personal-text.ts';
import * as gate from './follow-up.sql.ts';
import { stepCodes } from './follow-up.ts';

const changed = 'Iemand anders werkte intussen aan dit besluit. Lees eerst wat er nu staat.';
const ended = 'Dit besluit is al klaar of vervallen. Er komt niets meer bij.';
const onlyOwner =
  'Alleen wie dit besluit uitvoert of de secretaris doet dit. Vervallen kan alleen bij de secretaris.';

function outcome(answer: gate.StepAnswer): Outcome<{ readonly id: string }> {
  if (answer.outcome === 'conflict' && answer.field === 'ended') return conflict(ended);
  return outcomeOf(answer, { id: answer.id ?? '' }, { forbidden: onlyOwner, conflict: changed });
}

const wrong = dutch(
  {
    busy: { field: 'toelichting', message: 'Schrijf kort hoe ver het staat.' },
    moved: { field: 'toelichting', message: 'Schrijf waarom het later wordt.' },
    dropped: { field: 'toelichting', message: 'Schrijf waarom het besluit vervalt.' },
    due: { field: 'tegen', message: 'Kies een dag na de dag die nu afgesproken is.' },
  },
  'message',
);

export const reportDecision = act({
  name: 'decision.report',
  input: z.object({
    id,
    versie: count,
    stand: z.enum(stepCodes, 'Kies hoe ver het staat.'),
    toelichting: optionalText(1000).refine(
      (typed) => typed === null || !holdsPerson(typed),
      'Hier staat een rijksregisternummer. Schrijf het zonder dat nummer.',
    ),
    tegen: optionalDate,
  }),
  async run(db, token, { id: decision, versie, stand, toelichting, tegen }) {
    const answer = await gate.reportDecision(db, token, {
      decision,
      version: versie,
      state: stand,
      note: toelichting,
      due: stand === 'moved' ? tegen : null,
    });
    if (answer.outcome === 'invalid') {
      const { field, message } = refusalFrom(wrong, answer);
      return invalid(field, message);
    }
    return outcome(answer);
  },
});

const chosen = z
  .string()
  .default('')
  .transform((typed) => typed || null)
  .pipe(id.nullable());

export const linkDecision = act({
  name: 'decision.link',
  input: z.object({
    id,
    versie: count,
    overeenkomst: chosen,
    actie: chosen,
    instrument: z
      .string()
      .default('')
      .transform((typed) => typed || null)
      .refine(
        (code) => code === null || instruments.some((one) => one.code === code),
        'Kies een instrument.',
      ),
  }),
  async run(db, token, { id: decision, versie, overeenkomst, actie, instrument }) {
    const given = { decision, version: versie, agreement: overeenkomst, action: actie, rule: instrument };
    const answer = await gate.linkDecision(db, token, given);
    if (answer.outcome === 'invalid')
      return answer.field === 'action'
        ? invalid('actie', 'Deze actie hoort bij een andere overeenkomst. Kies eerst die overeenkomst.')
        : invalid('overeenkomst', 'Kies een overeenkomst die iedereen mag lezen.');
    return outcome(answer);
  },
});
