/** What may be done to the phases of a pathway: go to the next one, and give the open one an owner and a next step. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalid } from '../../kernel/outcome.ts';
import { count, date, id, line, optionalDate, optionalText } from '../../kernel/typed.ts';
import * as gate from './pathway.sql.ts';
import { firstPhases, needsWhy, phaseCodes, phases, phasesBefore } from './phase.ts';

const reason = z.string().optional();
const owner = z.enum(['me', 'team'], 'Kies wie deze fase opvolgt.');
const meanwhile =
  'Iemand anders wijzigde deze fase intussen. Kijk na wat er nu staat en probeer het opnieuw.';

const step = line('', 200)
  .optional()
  .or(z.literal(''))
  .transform((typed) => typed || null);

export const enterPhase = act({
  name: 'phase.enter',
  input: z.object({
    person: id,
    phase: z.enum(phaseCodes as [keyof typeof phases, ...(keyof typeof phases)[]], 'Kies de volgende fase.'),
    on: date,
    owner,
    step,
    stepBy: optionalDate,
    why: optionalText(500),
    /** The version of the open phase that was looked at; none when the pathway begins. */
    version: count.optional(),
    reason,
  }),
  async run(db, token, { phase, owner: who, version, ...rest }) {
    if (needsWhy(phase) && rest.why === null) return invalid('why', whyWords[phase] ?? say`Schrijf waarom.`);
    const answer = await gate.enterPhase(db, token, {
      ...rest,
      phase,
      own: who === 'me',
      version: version ?? null,
      after: phasesBefore(phase),
      first: firstPhases.includes(phase),
    });
    const wrong: Readonly<Record<string, string>> = {
      phase: say`Naar “${phases[phase].label}” gaat u niet vanuit de fase van nu. Kies een fase uit de lijst.`,
      on: say`Kies een dag tot vandaag, niet voor de vorige fase begon en niet voor de geboorte.`,
    };
    return outcomeOf(
      answer,
      { id: answer.id ?? '' },
      { forbidden: '', conflict: meanwhile, invalid: wrong[answer.field ?? ''] ?? say`Kijk dit na.` },
    );
  },
});

const whyWords: Readonly<Record<string, string>> = {
  closed: 'Schrijf waarom het traject stopt.',
  reopened: 'Schrijf waarom het traject opnieuw begint.',
};

export const tendPhase = act({
  name: 'phase.tend',
  input: z.object({ person: id, owner, step, stepBy: optionalDate, version: count, reason }),
  async run(db, token, { owner: who, ...rest }) {
    const answer = await gate.tendPhase(db, token, { ...rest, own: who === 'me' });
    return outcomeOf(answer, { id: answer.id ?? '' }, { forbidden: '', conflict: meanwhile });
  },
});
