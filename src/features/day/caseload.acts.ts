/** What is done when someone is away: the whole caseload to substitutes in one act, and back in one act. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { id, line, optionalDate } from '../../kernel/typed.ts';
import * as gate from './caseload.sql.ts';

const one = <Item>(item: Item | Item[]) => [item].flat() as Item[];

export const moveCaseload = act({
  name: 'caseload.move',
  input: z.object({
    van: z.string('Kies wie weg is.').min(1, 'Kies wie weg is.').pipe(id),
    wie: z
      .union([z.string(), z.array(z.string())], 'Kies minstens één collega.')
      .transform(one)
      .pipe(z.array(id).min(1, 'Kies minstens één collega.')),
    tot: optionalDate,
    waarom: line('Schrijf waarom, bijvoorbeeld “verlof” of “ziek”.', 100),
  }),
  async run(db, token, { van, wie, tot, waarom }) {
    const answer = await gate.moveCaseload(db, token, { from: van, to: wie, until: tot, why: waarom });
    const wrong = answer.outcome === 'invalid' ? wrongs[answer.field ?? ''] : undefined;
    return outcomeOf(
      wrong === undefined ? answer : { outcome: 'invalid', field: wrong.field },
      { id: answer.id ?? '', count: answer.count ?? 0 },
      {
        forbidden: '',
        conflict: say`De mensen van deze collega zijn al doorgegeven. Zet ze eerst terug.`,
        ...(wrong === undefined ? {} : { invalid: wrong.message }),
      },
    );
  },
});

const wrongs: Readonly<Record<string, { field: string; message: string }>> = {
  to: { field: 'wie', message: 'Kies collega’s die zelf mensen begeleiden, en niet wie weg is.' },
  away: { field: 'wie', message: 'Een van deze collega’s is zelf weg. Kies iemand anders.' },
  until: { field: 'tot', message: 'Kies vandaag of een latere dag.' },
};

export const returnCaseload = act({
  name: 'caseload.return',
  input: z.object({ move: id }),
  async run(db, token, { move }) {
    const answer = await gate.returnCaseload(db, token, move);
    const words = { forbidden: '', conflict: say`Deze mensen staan al terug.` };
    return outcomeOf(answer, { count: answer.count ?? 0 }, words);
  },
});

export const readAbsence = act({
  name: 'caseload.read',
  input: z.object({ move: id }),
  async run(db, token, { move }) {
    return outcomeOf(await gate.readAbsence(db, token, move), { move }, { forbidden: '', conflict: '' });
  },
});
