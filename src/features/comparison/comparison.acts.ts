/** Lay down what will be compared, look once, or take it back before anyone looked. PostgreSQL decides. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { addDays, addMonths, civilDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import { id, line, text } from '../../kernel/typed.ts';
import { ofNobody } from '../sensitive/personal-text.ts';
import { ages, approachCodes, benefits, followMonths, outcomes, startMonths } from './comparison.ts';
import * as gate from './comparison.sql.ts';

const LONGEST_QUESTION = 200;
const LONGEST_REASON = 300;

/** The first month of a quarter, as `2026-04`. */
const quarter = z.string('Kies een kwartaal.').regex(/^20\d\d-(01|04|07|10)$/, 'Kies een kwartaal.');

const months = (allowed: readonly number[], missing: string) =>
  z
    .string(missing)
    .transform(Number)
    .refine((number) => allowed.includes(number), missing);

const among = <Code extends string>(codes: Readonly<Record<Code, string>>, missing: string) =>
  z.string(missing).refine((code): code is Code => Object.hasOwn(codes, code), missing);

/** Nothing chosen is everyone; what is not on the list is not. */
const anyOr = <Code extends string>(codes: Readonly<Record<Code, string>>) =>
  z
    .string()
    .optional()
    .transform((code) => code || null)
    .refine((code): code is Code | null => code === null || Object.hasOwn(codes, code), 'Kies uit de lijst.');

const words = dutch({
  until: 'Kies een einde dat na het begin komt.',
  far: 'Kies kwartalen tussen tien jaar geleden en binnen twee jaar.',
});

export const defineComparison = act({
  name: 'comparison.define',
  input: z.object({
    vraag: ofNobody(line('Schrijf wat u wilt weten.', LONGEST_QUESTION)),
    maatregel: z
      .string('Kies een aanpak.')
      .refine((code) => (approachCodes as readonly string[]).includes(code), 'Kies een aanpak.'),
    resultaat: among(outcomes, 'Kies een uitkomst.'),
    begin: quarter,
    tot: quarter,
    maanden: months(startMonths, 'Kies hoe snel de aanpak begon.'),
    duur: months(followMonths, 'Kies hoe lang u daarna wacht.'),
    groep: anyOr(ages),
    soort: anyOr(benefits),
  }),
  async run(db, token, typed): Promise<Outcome<{ readonly id: string }>> {
    const answer = await gate.defineComparison(db, token, {
      question: typed.vraag,
      approach: typed.maatregel,
      outcome: typed.resultaat,
      age: typed.groep,
      benefit: typed.soort,
      from_on: `${typed.begin}-01`,
      until_on: addDays(addMonths(civilDate(`${typed.tot}-01`), 3), -1),
      start_months: typed.maanden,
      follow_months: typed.duur,
    });
    return outcomeOf(
      answer.outcome === 'invalid' ? { ...answer, field: 'tot' } : answer,
      { id: answer.id ?? '' },
      {
        forbidden: '',
        conflict: say`Er wachten al 20 vergelijkingen. Bekijk er eerst een, of trek er een in.`,
        invalid: answer.field === 'far' ? words.far : words.until,
      },
    );
  },
});

const onlyOnce = dutch({
  forbidden: '',
  conflict: 'Deze vergelijking is al bekeken of ingetrokken, of het is er nog te vroeg voor.',
});

export const lookAtComparison = act({
  name: 'comparison.look',
  input: z.object({ id }),
  run: async (db, token, typed) => outcomeOf(await gate.lookAtComparison(db, token, typed.id), {}, onlyOnce),
});

export const withdrawComparison = act({
  name: 'comparison.withdraw',
  input: z.object({ id, reden: ofNobody(text('Schrijf waarom u niet meer vergelijkt.', LONGEST_REASON)) }),
  run: async (db, token, typed) =>
    outcomeOf(await gate.withdrawComparison(db, token, typed.id, typed.reden), {}, onlyOnce),
});
