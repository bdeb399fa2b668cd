/** What the secretary of a body does with minutes: write what was said about a point, have them approved, put a correction beside them. */
import { z } from 'zod';
import { outcomeOf, refusalFrom } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { dutch } from '../../kernel/language.ts';
import { conflict, type Outcome } from '../../kernel/outcome.ts';
import { id, text } from '../../kernel/typed.ts';
import { cleanText } from '../../kernel/plain-text.ts';
import { holdsPerson } from '../sensitive/personal-text.ts';
import * as gate from './minutes.sql.ts';

export const minutesRefusals = dutch({
  noSecretary: 'Dit overleg heeft nog geen secretaris. Zonder secretaris is er geen verslag.',
  early: 'Deze vergadering moet nog komen. Schrijf het verslag op de dag zelf of erna.',
  cancelled: 'Deze vergadering gaat niet door. Er komt geen verslag.',
  approved: 'Dit verslag is al goedgekeurd. Het verandert niet meer. Schrijf er een rechtzetting bij.',
  notApproved: 'Dit verslag is nog niet goedgekeurd. U kunt de tekst zelf nog wijzigen.',
  nothing: 'Er staat nog niets in dit verslag. Schrijf het eerst.',
  notLater: 'Een volgende vergadering keurt het verslag goed: als ze begonnen is, en genoteerd is wie er is.',
  changed: 'Iemand anders bewaarde intussen een andere tekst. Uw tekst staat er nog. Kies wat blijft.',
});

const onlySecretary = 'Alleen de secretaris van dit overleg doet dit.';
const noPersonNumber = 'Hier staat een rijksregisternummer. Schrijf het verslag zonder dat nummer.';

function outcome<Done>(answer: gate.MinutesAnswer, value: Done): Outcome<Done> {
  if (answer.outcome === 'conflict') {
    const now = answer.field === 'approved' ? approved : standing(answer);
    return conflict(refusalFrom(minutesRefusals, answer), now);
  }
  return outcomeOf(answer, value, { forbidden: onlySecretary, conflict: '' });
}

/** Said beside a refusal because the minutes are fixed: what a device kept of them may go. */
export const approved = { approved: 'yes' } as const;

/** What stands there now, when that is why it was not saved. */
export interface Standing {
  readonly version: number;
  readonly text: string;
}

function standing({ field, version, text: now }: gate.MinutesAnswer): Standing | undefined {
  return field === 'changed' && version !== undefined ? { version, text: now ?? '' } : undefined;
}

const withoutPerson = (typed: string) => !holdsPerson(typed);

/** What came of saving: the version that stands now, and at what hour. */
export interface Saved {
  readonly id: string;
  readonly version: number;
  readonly at: string;
}

export const writeMinutes = act({
  name: 'minutes.write',
  input: z.object({
    id,
    versie: z.coerce.number().int().min(0).max(2_147_483_647),
    blad: id,
    tekst: z
      .string()
      .default('')
      .transform(cleanText)
      .pipe(
        z
          .string()
          .max(20_000, 'Gebruik hoogstens 20.000 tekens per punt.')
          .refine(withoutPerson, noPersonNumber),
      ),
  }),
  async run(db, token, { id: item, versie, blad, tekst }) {
    const answer = await gate.writeMinutes(db, token, { item, version: versie, sheet: blad, text: tekst });
    const { id: meeting = '', version = 0, at = '' } = answer;
    return outcome<Saved>(answer, { id: meeting, version, at });
  },
});

export const approveMinutes = act({
  name: 'minutes.approve',
  input: z.object({ id, vergadering: id }),
  async run(db, token, { id: meeting, vergadering }) {
    const answer = await gate.approveMinutes(db, token, meeting, vergadering);
    return outcome(answer, { id: meeting });
  },
});

export const correctMinutes = act({
  name: 'minutes.correct',
  input: z.object({
    id,
    tekst: text('Schrijf wat er anders moet staan.', 4000).refine(withoutPerson, noPersonNumber),
  }),
  async run(db, token, { id: item, tekst }) {
    const answer = await gate.correctMinutes(db, token, item, tekst);
    return outcome(answer, { id: answer.id ?? '' });
  },
});
