/** What may be done to a concern: raise, support, bundle, carry up, and read its answer. Who may is decided in PostgreSQL. */
import { z } from 'zod';
import { outcomeOf, refusalFrom } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { dutch } from '../../kernel/language.ts';
import { conflict, invalid, type Outcome } from '../../kernel/outcome.ts';
import { count, id, text } from '../../kernel/typed.ts';
import { municipality } from '../organisation/municipality.ts';
import { ofNobody } from '../sensitive/personal-text.ts';
import * as gate from './concern-act.sql.ts';
import { policyDomainCodes } from '../theme/policy-domain.ts';
import { themeCodes } from '../theme/theme.ts';

const onlySecretary = 'Alleen de secretaris van dit overleg of van het overleg erboven doet dit.';

export const concernRefusals = dutch({
  own: 'U gaf dit signaal zelf. Uw organisatie telt al mee.',
  twice: 'U steunt dit signaal al. Uw organisatie telt al mee.',
  decided: 'Over dit signaal is al beslist. Lees het antwoord hieronder.',
  bundled: 'Dit signaal is intussen gebundeld met een ander. Werk verder op dat signaal.',
  changed: 'Iemand anders werkte intussen aan dit signaal. Er is niets veranderd. Lees wat er nu staat.',
  top: 'Dit signaal staat al bij de centrale werkgroep. Hoger kan niet.',
  noSecretary:
    'Het overleg hierboven heeft nog geen secretaris. Het signaal blijft hier staan tot er een is.',
});

/** Turns an answer about a concern into an outcome, with the sentence of each refusal. */
function outcome(answer: gate.ConcernAnswer): Outcome<{ readonly id: string }> {
  const words = { forbidden: onlySecretary, conflict: '' };
  return answer.outcome === 'conflict'
    ? conflict(refusalFrom(concernRefusals, answer), answer.id)
    : outcomeOf(answer, { id: answer.id ?? '' }, words);
}

export const raiseConcern = act({
  name: 'concern.raise',
  input: z.object({
    thema: z.enum(themeCodes, 'Kies een thema.'),
    domein: z.enum(policyDomainCodes, 'Kies een beleidsdomein.'),
    gemeente: z
      .string('Kies een gemeente.')
      .refine((nis) => municipality(nis) !== undefined, 'Kies een gemeente.'),
    tekst: ofNobody(text('Schrijf wat u vaststelt. Noem geen personen.', 1000)),
  }),
  async run(db, token, { thema, domein, gemeente, tekst }) {
    const given = { theme: thema, domain: domein, nis: gemeente, text: tekst };
    const answer = await gate.raiseConcern(db, token, given);
    if (answer.outcome === 'invalid')
      return invalid('gemeente', 'Voor deze gemeente is er nog geen overleg. Kies een andere gemeente.');
    return outcome(answer);
  },
});

export const supportConcern = act({
  name: 'concern.support',
  input: z.object({ id }),
  run: async (db, token, input) => outcome(await gate.supportConcern(db, token, input.id)),
});

const needsOthers = 'Kies minstens één ander signaal.';

export const bundleConcerns = act({
  name: 'concern.bundle',
  input: z.object({
    id,
    versie: count,
    signaal: z
      .union([z.string(), z.array(z.string())], needsOthers)
      .transform((typed) => [typed].flat())
      .pipe(z.array(id).min(1, needsOthers).max(50)),
  }),
  async run(db, token, { id: one, versie, signaal }) {
    const answer = await gate.bundleConcerns(db, token, one, versie, signaal);
    return answer.outcome === 'invalid' ? invalid('signaal', needsOthers) : outcome(answer);
  },
});

export const carryConcern = act({
  name: 'concern.carry',
  input: z.object({
    id,
    versie: count,
    toelichting: ofNobody(text('Schrijf waarom u dit signaal doorgeeft. Wie het gaf, leest dat.', 1000)),
  }),
  run: async (db, token, { id: one, versie, toelichting }) =>
    outcome(await gate.carryConcern(db, token, one, versie, toelichting)),
});

export const readConcernAnswer = act({
  name: 'concern.readAnswer',
  input: z.object({ id }),
  run: async (db, token, input) => outcome(await gate.readAnswer(db, token, input.id)),
});
