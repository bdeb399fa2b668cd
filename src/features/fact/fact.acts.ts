/** What may be done to facts: an organisation records one of its own, with its date and how certain it is. */
import { z } from 'zod';
import { entryKey, presentValue, problemIn } from '../../gate/field-value.ts';
import { fieldNamed } from '../../gate/field.ts';
import { type CivilDate, isCivilDate } from '../../kernel/civil-date.ts';
import { act } from '../../kernel/act.ts';
import { dutch, say } from '../../kernel/language.ts';
import { done, invalid } from '../../kernel/outcome.ts';
import { typedProblem } from './fact-check.ts';
import * as gate from './fact.sql.ts';

export const certainties = dutch({
  proven: 'bewezen met een document',
  declared: 'zo verteld',
  estimated: 'geschat',
});
export const statuses = dutch({
  confirmed: 'nee, dit is definitief',
  provisional: 'ja, dit is voorlopig',
});

const input = z.object({
  person: z.uuid(),
  field: z.string(),
  value: z.unknown(),
  asOf: z.custom<CivilDate>(
    (text) => typeof text === 'string' && isCivilDate(text),
    'Schrijf een datum, bijvoorbeeld 21/11/2026.',
  ),
  certainty: z.enum(['proven', 'declared', 'estimated'], 'Kies hoe zeker dit is.'),
  status: z.enum(['confirmed', 'provisional']).default('confirmed'),
  reason: z.string().optional(),
  /** The day on which it is typed: nothing was so on a later day. */
  today: z.custom<CivilDate>((text) => typeof text === 'string' && isCivilDate(text)),
});

/** Records one fact; a fact the organisation already holds with the same value changes nothing. */
export const recordFact = act({
  name: 'fact.record',
  input,
  run: async (db, token, { today, ...fact }) => {
    if (fieldNamed(fact.field) === undefined) return invalid('veld', say`Kies een gegeven uit de lijst.`);
    const problem = problemIn(fact.field, fact.value);
    if (problem !== undefined) return invalid(problem.part || 'waarde', problem.message);
    const typed = typedProblem(fact, today);
    if (typed !== undefined) return invalid(typed.field, typed.message);
    const recorded = await gate.recordFact(db, token, { ...fact, entry: entryKey(fact.field, fact.value) });
    if (recorded.outcome === 'invalid')
      return invalid(recorded.field || 'waarde', say`Deze dag ligt voor de geboorte. Kijk de datum na.`);
    if (recorded.outcome === 'clash') return invalid(recorded.field, clashWords(fact.field, recorded.now));
    const { outcome } = recorded;
    return outcome === 'recorded' || outcome === 'unchanged' ? done(outcome) : { outcome };
  },
});

/** Says which period stands in the way, and the two ways on. */
function clashWords(field: string, now: unknown): string {
  return say`Uw organisatie legde voor deze dagen al definitief vast: ${presentValue(field, now)}. Leg dat eerst opnieuw vast met een einddatum. Of kies hieronder dat uw gegeven nog voorlopig is.`;
}
