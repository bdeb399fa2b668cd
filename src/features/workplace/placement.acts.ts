/** What may be done for someone with a work place: wait for it, keep it, say that a measure runs there, and end any of these. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { isCivilDate } from '../../kernel/civil-date.ts';
import { conflict, invalid, type Outcome } from '../../kernel/outcome.ts';
import { date, id } from '../../kernel/typed.ts';
import * as gate from './placement.sql.ts';
import { endReasonCodes } from './placement.ts';

const whom = { person: id, reason: z.string().optional() };
const onPlace = { ...whom, werkplek: z.string('Kies een werkplek.').pipe(z.uuid('Kies een werkplek.')) };

/** What stands in the way, by what PostgreSQL names. */
const conflicts: Readonly<Record<string, string>> = {
  full: 'Er is geen plaats meer vrij op deze werkplek: de laatste is net ingenomen. Kies een andere plek, of zet de persoon op de wachtlijst.',
  there: 'Deze persoon staat al bij deze werkplek. Kijk hoe het er nu voor staat.',
  placed: 'Deze maatregel heeft al een werkplek. Noteer eerst het einde daar.',
  ended: 'Dit is al beëindigd. Kijk hoe het er nu voor staat.',
};

function outcomeFor(
  answer: Awaited<ReturnType<typeof gate.awaitWorkplace>>,
  field: string,
  wrong: string,
): Outcome<{ id: string }> {
  if (answer.outcome === 'conflict')
    return conflict(conflicts[answer.field ?? ''] ?? conflicts['ended'] ?? '');
  if (answer.outcome === 'invalid') return invalid(field, wrong);
  return outcomeOf(answer, { id: answer.id ?? '' }, { forbidden: '', conflict: '' });
}

export const awaitWorkplace = act({
  name: 'workplace.wait',
  input: z.object({ ...onPlace, sinds: date }),
  run: async (db, token, { person, reason, werkplek, sinds }) =>
    outcomeFor(
      await gate.awaitWorkplace(db, token, { person, reason, workplace: werkplek, since: sinds }),
      'sinds',
      'Kies vandaag of een dag in de twee jaar ervoor.',
    ),
});

export const reserveWorkplace = act({
  name: 'workplace.reserve',
  input: z.object({ ...onPlace, tot: date }),
  run: async (db, token, { person, reason, werkplek, tot }) =>
    outcomeFor(
      await gate.reserveWorkplace(db, token, { person, reason, workplace: werkplek, until: tot }),
      'tot',
      'Kies een dag in de komende drie maanden.',
    ),
});

const needsMeasure = 'Kies een lopende maatregel waarvoor deze plek bedoeld is.';

export const fillWorkplace = act({
  name: 'workplace.fill',
  input: z.object({
    ...onPlace,
    maatregel: z
      .string(needsMeasure)
      .refine((typed) => /^[A-Z0-9_]+ .{10}$/.test(typed) && isCivilDate(typed.slice(-10)), needsMeasure),
    begin: date,
  }),
  async run(db, token, { person, reason, werkplek, maatregel, begin }) {
    const [kind = '', from = ''] = maatregel.split(' ');
    const answer = await gate.fillWorkplace(db, token, {
      person,
      reason,
      workplace: werkplek,
      kind,
      from,
      on: begin,
    });
    return answer.outcome === 'invalid' && answer.field === 'measure'
      ? invalid('maatregel', needsMeasure)
      : outcomeFor(
          answer,
          'begin',
          'Op die dag loopt de maatregel of de werkplek niet. Kies een andere dag.',
        );
  },
});

export const leaveWorkplace = act({
  name: 'workplace.leave',
  input: z.object({
    ...whom,
    plaatsing: id,
    dag: date,
    eindreden: z.enum(endReasonCodes, 'Kies waarom dit eindigt.'),
  }),
  run: async (db, token, { person, reason, plaatsing, dag, eindreden }) =>
    outcomeFor(
      await gate.leaveWorkplace(db, token, {
        person,
        reason,
        placement: plaatsing,
        on: dag,
        why: eindreden,
      }),
      'dag',
      'Kies een dag tussen de eerste dag en vandaag.',
    ),
});
