/** What may be done about the lead: decide or propose it, answer a proposal, take it back, ask again. PostgreSQL decides who may. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { type Outcome, invalid } from '../../kernel/outcome.ts';
import { date, id, line, optionalText, text } from '../../kernel/typed.ts';
import { badDeadline, deadline } from './deadline.ts';
import * as gate from './pathway.sql.ts';

const reason = z.string().optional();
const contactFunction = line('Schrijf uw functie, bijvoorbeeld trajectbegeleider.', 80);

export const setLead = act({
  name: 'lead.set',
  recordedAs: ['lead.decide', 'lead.propose'],
  input: z.object({
    person: id,
    lead: z.uuid('Kies wie de regie heeft.'),
    on: date,
    why: text('Schrijf in een zin waarom.', 500),
    contactFunction,
    answerBy: deadline.optional(),
    reason,
  }),
  async run(db, token, { answerBy, ...one }) {
    const answer = await gate.setLead(db, token, { ...one, answerBy: answerBy ?? null });
    return said(answer, { id: answer.id ?? '', waits: answer.asked !== undefined });
  },
});

export const answerLead = act({
  name: 'lead.answer',
  recordedAs: ['lead.accept', 'lead.refuse'],
  input: z.object({
    id,
    answer: z.enum(['accepted', 'refused'], 'Kies of u aanvaardt of weigert.'),
    why: optionalText(500),
    contactFunction,
    reason,
  }),
  async run(db, token, one) {
    if (one.answer === 'refused' && one.why === null)
      return invalid('why', say`Schrijf waarom u weigert. De ander kan dan iets anders voorstellen.`);
    return said(await gate.answerLead(db, token, one), { id: one.id });
  },
});

export const followLead = act({
  name: 'lead.follow',
  recordedAs: ['lead.withdraw', 'lead.remind'],
  input: z.object({ id, follow: z.enum(['withdraw', 'remind']), answerBy: deadline.optional(), reason }),
  async run(db, token, { answerBy, ...one }) {
    return said(await gate.followLead(db, token, { ...one, answerBy: answerBy ?? null }), { id: one.id });
  },
});

const conflicts: Readonly<Record<string, string>> = {
  handover:
    'Er loopt een warme overdracht van deze persoon. De regie verandert bij de laatste bevestiging daarvan.',
  waiting: 'Er wacht al een voorstel over de regie. Trek dat eerst in, of wacht het antwoord af.',
  same: 'Die organisatie heeft de regie al.',
  accepted: 'Dit voorstel is intussen aanvaard.',
  refused: 'Dit voorstel is intussen geweigerd.',
  withdrawn: 'Dit voorstel is intussen ingetrokken.',
  lapsed: 'Dit voorstel is vervallen: het OCMW besliste intussen zelf.',
};

const wrong: Readonly<Record<string, string>> = {
  lead: 'Kies een OCMW of VDAB waarvan u weet dat het deze persoon begeleidt.',
  on: 'Kies vandaag of een dag in het komende jaar voor een voorstel. Beslist u alleen, kies dan een dag tot vandaag.',
  answerBy: badDeadline,
};

const forbidden: Readonly<Record<string, string>> = {
  kind: 'Alleen het OCMW of VDAB beslist wie de regie heeft.',
  address: 'Uw vraag zou niet aankomen: er is geen weg waarlangs de ander die kan lezen.',
};

function said<Done>(answer: gate.Made, done: Done): Outcome<Done> {
  const field = answer.field ?? '';
  return outcomeOf(answer, done, {
    forbidden: forbidden[field] ?? '',
    conflict: conflicts[answer.now ?? field] ?? say`Dit is intussen veranderd.`,
    invalid: wrong[field] ?? say`Kijk dit na.`,
  });
}
