/** What may be done to joined records: record that a number followed another, confirm, refuse, and undo. Two persons for each change. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { conflict, invalid } from '../../kernel/outcome.ts';
import { date, id } from '../../kernel/typed.ts';
import { asked, type JoinProof, joinProofs, type UndoReason, undoReasons } from './joined-record.ts';
import * as gate from './joined-record.sql.ts';

const reason = z.string().optional();
const about = z.enum(asked);
const changed = 'Een collega was u voor. Kijk hoe het er nu voor staat.';
const notAlone = 'U vroeg dit zelf. Een collega moet het bevestigen.';

const keysOf = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  Object.keys(words) as [Key, ...Key[]];

const problems = {
  earlier: 'Uw organisatie heeft geen ander dossier onder dit nummer dat u mag openen. Kijk het nummer na.',
  numbers:
    'In elk van de twee dossiers moet een eigen rijksregisternummer staan, vastgelegd door uw organisatie. Kijk dat eerst na.',
  provedOn: 'Kies de dag van het bewijs: vandaag of vroeger.',
};

/** Says that a record under a number of before is of this person too. The number comes as its keyed hash. */
export const proposeJoin = act({
  name: 'join.propose',
  input: z.object({
    person: id,
    earlierHash: z.instanceof(Buffer),
    proof: z.enum(keysOf<JoinProof>(joinProofs), 'Kies welk bewijs u zag.'),
    provedOn: date,
    reason,
  }),
  async run(db, token, input) {
    const answer = await gate.proposeJoin(db, token, input);
    if (answer.outcome === 'invalid' && answer.field !== undefined && answer.field in problems)
      return invalid(answer.field, problems[answer.field as keyof typeof problems]);
    if (answer.outcome === 'conflict')
      return conflict('Een van deze dossiers is al verbonden met een ander dossier. Kijk dat eerst na.');
    return outcomeOf(answer, { person: input.person }, { forbidden: '', conflict: '' });
  },
});

/** The second person says yes: the two are joined, or no longer. */
export const confirmJoin = act({
  name: 'join.confirm',
  recordedAs: ['join.confirm', 'join.undo'],
  input: z.object({ join: id, about, reason }),
  async run(db, token, input) {
    return outcomeOf(await gate.confirmJoin(db, token, input), null, {
      forbidden: notAlone,
      conflict: changed,
    });
  },
});

/** The second person says no, or who asked takes it back. */
export const declineJoin = act({
  name: 'join.decline',
  recordedAs: ['join.decline', 'join.keep'],
  input: z.object({ join: id, about, reason }),
  async run(db, token, input) {
    return outcomeOf(await gate.declineJoin(db, token, input), null, { forbidden: '', conflict: changed });
  },
});

/** Asks to undo a join, with a reason. */
export const askUndoJoin = act({
  name: 'join.askUndo',
  input: z.object({
    join: id,
    why: z.enum(keysOf<UndoReason>(undoReasons), 'Kies waarom u dit ongedaan wilt maken.'),
    reason,
  }),
  async run(db, token, input) {
    return outcomeOf(await gate.askUndoJoin(db, token, input), null, { forbidden: '', conflict: changed });
  },
});
