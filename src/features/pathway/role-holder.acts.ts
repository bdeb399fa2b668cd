/** What may be done to role-holders: write one down, and end one. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { date, id, line } from '../../kernel/typed.ts';
import * as gate from './pathway.sql.ts';
import { holderDomainCodes, holderRoleCodes } from './role-holder.ts';

const reason = z.string().optional();

export const addRoleHolder = act({
  name: 'roleHolder.add',
  input: z.object({
    person: id,
    role: z.enum(holderRoleCodes, 'Kies een rol.'),
    domain: z.enum(holderDomainCodes, 'Kies waarover het gaat.'),
    holder: line('Schrijf wie dit doet.', 120),
    /** An organisation that works here, or else the name of another. */
    organisation: id.optional(),
    organisationName: line('Schrijf voor welke organisatie.', 120).optional(),
    on: date,
    reason,
  }),
  async run(db, token, { organisation, organisationName, ...one }) {
    const answer = await gate.addRoleHolder(db, token, {
      ...one,
      organisation: organisation ?? null,
      organisationName: organisation === undefined ? (organisationName ?? null) : null,
    });
    const wrong: Readonly<Record<string, string>> = {
      organisation: say`Kies een organisatie uit de lijst, of schrijf de naam van een andere.`,
      on: say`Kies een dag na de geboorte en hoogstens een jaar verder.`,
    };
    return outcomeOf(
      answer,
      { id: answer.id ?? '' },
      { forbidden: '', conflict: '', invalid: wrong[answer.field ?? ''] ?? say`Kijk dit na.` },
    );
  },
});

export const endRoleHolder = act({
  name: 'roleHolder.end',
  input: z.object({ id, reason }),
  async run(db, token, one) {
    const answer = await gate.endRoleHolder(db, token, one.id, one.reason);
    return outcomeOf(answer, { id: one.id }, { forbidden: '', conflict: say`Deze rol is al beëindigd.` });
  },
});
