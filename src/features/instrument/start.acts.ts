/** Starting a measure: a named person decides, on an advice that is kept with the facts it rested on. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { invalid } from '../../kernel/outcome.ts';
import { date, id } from '../../kernel/typed.ts';
import { cleanLine } from '../../kernel/plain-text.ts';
import type { Facts } from '../../rules/fact.ts';
import type { Followed } from '../../rules/legal-status.ts';
import * as gate from './fit.sql.ts';
import { adviceFor, project, recordsFor, type Wish } from './start.ts';

const badFraction = 'Schrijf een getal tussen 0 en 1. 1 is voltijds, 0,5 is halftijds.';

/** What is typed to start a measure. */
export const wishInput = z.object({
  begin: date,
  breuk: z
    .string()
    .default('1')
    .transform((typed) => Number(typed.trim().replace(',', '.')))
    .pipe(z.number(badFraction).gt(0, badFraction).max(1, badFraction)),
  plaats: z
    .string()
    .default('')
    .transform((typed) => cleanLine(typed) || undefined)
    .pipe(z.string().max(100, 'Gebruik hoogstens 100 tekens.').optional()),
  waarom: z
    .string()
    .default('')
    .transform((typed) => cleanLine(typed) || undefined)
    .pipe(z.string().max(300, 'Gebruik hoogstens 300 tekens.').optional()),
});

export const startMeasure = act({
  name: 'measure.start',
  input: wishInput.extend({
    person: id,
    reason: z.string().optional(),
    codes: z.array(z.string()).min(1),
    facts: z.custom<Facts>(),
    /** Of those, what the own organisation recorded without taking it over from another. */
    ownFacts: z.custom<Facts>(),
    followed: z.custom<Followed>(),
    shown: z.array(z.number()),
  }),
  async run(
    db,
    token,
    { person, reason, codes, facts, ownFacts, followed, shown, begin, breuk, plaats, waarom },
  ) {
    const wish: Wish = { codes, begins: begin as CivilDate, fraction: breuk, place: plaats, why: waarom };
    const projection = project(facts, wish, followed);
    if (!projection.fits && waarom === undefined)
      return invalid('waarom', 'Volgens de regels past dit nog niet. Schrijf waarom u toch start.');
    const answer = await gate.startMeasure(db, token, person, {
      advice: adviceFor(wish, projection),
      facts: shown,
      records: recordsFor(wish, projection, project(ownFacts, wish, followed)),
      reason,
    });
    return outcomeOf(answer, answer.id ?? '', {
      forbidden: '',
      conflict: 'Intussen veranderde er iets in dit dossier, of deze maatregel loopt al. Kijk opnieuw.',
      invalid: 'Kies een dag binnen een jaar van vandaag.',
    });
  },
});
