/** What may be done about a signal: see to it, put it off with a reason, hand it on to a colleague who may open the person. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { count, date, id, text } from '../../kernel/typed.ts';
import * as gate from './signal.sql.ts';

const LONGEST = 300;
const taken = 'Iemand anders was u voor. Kijk na wat er nu staat.';
const words = (missing: string) => text(missing, LONGEST);
const which = { signal: id, versie: count, reason: z.string().optional() };

export const finishSignal = act({
  name: 'signal.finish',
  input: z.object({ ...which, wat: words('Schrijf in een paar woorden wat u deed.') }),
  async run(db, token, { signal, versie, wat, reason }) {
    const call = { signal, version: versie, words: wat, reason: reason ?? null };
    return outcomeOf(
      await gate.finishSignal(db, token, call),
      { signal },
      { forbidden: '', conflict: taken },
    );
  },
});

export const snoozeSignal = act({
  name: 'signal.snooze',
  input: z.object({
    ...which,
    datum: date,
    waarom: words('Schrijf waarom het kan wachten. Een collega leest dat ook.'),
  }),
  async run(db, token, { signal, versie, datum, waarom, reason }) {
    const call = { signal, version: versie, until: datum, words: waarom, reason: reason ?? null };
    const answer = await gate.snoozeSignal(db, token, call);
    const invalid =
      answer.field === 'due'
        ? say`Kies een dag voor de datum waarop het afloopt. Anders komt deze regel te laat terug.`
        : say`Kies een dag na vandaag, hoogstens een half jaar verder.`;
    return outcomeOf(
      answer.outcome === 'invalid' ? { ...answer, field: 'datum' } : answer,
      { signal },
      { forbidden: '', conflict: taken, invalid },
    );
  },
});

export const handOnSignal = act({
  name: 'signal.handOn',
  input: z.object({
    ...which,
    wie: z.string('Kies een collega.').min(1, 'Kies een collega.').pipe(id),
    waarom: words('Schrijf wat uw collega moet weten.'),
  }),
  async run(db, token, { signal, versie, wie, waarom, reason }) {
    const call = { signal, version: versie, to: wie, words: waarom, reason: reason ?? null };
    const answer = await gate.handOnSignal(db, token, call);
    return outcomeOf(
      answer.outcome === 'invalid' ? { ...answer, field: 'wie' } : answer,
      { signal },
      {
        forbidden: '',
        conflict: taken,
        invalid: say`Deze collega kan dit dossier niet openen. Kies iemand uit de lijst.`,
      },
    );
  },
});
