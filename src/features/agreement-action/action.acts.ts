/**
 * What the parties do with an action of their agreement: begin and complete a draft, start it and end it. How far it is, is said in
 * action-report.acts.ts. PostgreSQL judges who may and what is missing; the words for it stand here.
 */
import { z } from 'zod';
import { type Answer, outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { conflict, invalid, type Outcome } from '../../kernel/outcome.ts';
import { id, line, optionalDate, optionalDecimal, optionalText } from '../../kernel/typed.ts';
import { goals } from '../agreement/policy-goal.ts';
import { ofNobody } from '../sensitive/personal-text.ts';
import { policyDomains } from '../theme/policy-domain.ts';
import { indicators, rhythms, units } from './action.ts';
import * as gate from './action-act.sql.ts';

const onlyOwner =
  'Alleen de coördinator van een partij doet dit; van een actie die loopt, die van de eigenaar.';
const moved = 'Iemand veranderde deze actie ondertussen, of ze is al verder. Lees ze opnieuw.';
const needsEnd = 'Kies hoe de actie eindigt.';
const needsReason = 'Schrijf waarom de actie stopt. Iedereen die de overeenkomst leest, ziet de reden.';
export const badFigure = 'Schrijf een getal, bijvoorbeeld 1.250 of 12,5.';
const needsTitle = 'Schrijf wat er gebeurt, in één zin.';
const needsIndicator = 'Kies hoe u meet.';
const badCount = 'Schrijf een geheel getal van 0 of meer.';

/** How a figure may be written. */
export const figureForm = { digits: 7, decimals: 2, signed: true };

/** Which action of which agreement. */
export const which = { agreement: id, action: id };

/** Where PostgreSQL found a draft wrong, and by which field that is known on the form. */
const fields: Readonly<Record<string, string>> = {
  goal: 'doel',
  domain: 'domein',
  owner: 'organisatie',
  function: 'functie',
  measures: 'meting',
  unit: 'eenheid',
  baseline: 'beginwaarde',
  baselineOn: 'begin',
  target: 'streefwaarde',
  due: 'tot',
  rhythm: 'ritme',
};

/** Turns an answer of the gate into an outcome. */
export function withField<Done>(answer: Answer, value: Done): Outcome<Done> {
  if (answer.outcome === 'conflict' && answer.field === 'rhythm')
    return conflict(
      say`Voor deze periode is al een cijfer vastgelegd. Leg het volgende vast bij het volgende verslag.`,
    );
  const wrong = answer.outcome === 'invalid' ? (answer.field ?? '') : '';
  switch (wrong) {
    case '':
      return outcomeOf(answer, value, { forbidden: onlyOwner, conflict: moved });
    case 'owner':
      return invalid('organisatie', say`Kies een partij die vandaag bij de overeenkomst hoort.`);
    case 'baselineOn':
      return invalid('begin', say`De beginwaarde is van een dag die al geweest is.`);
    case 'target':
      return invalid('streefwaarde', say`Het doel is een ander getal dan de beginwaarde.`);
    case 'due':
      return invalid(
        'tot',
        say`Kies een dag na die waarvan u telt, en ten laatste de laatste dag van de overeenkomst.`,
      );
    case 'on':
      return invalid('datum', say`Kies een dag tussen die van de beginwaarde en vandaag.`);
    case 'twice':
      return invalid(
        'kenmerk',
        say`Een van deze kenmerken telde al mee, of staat er twee keer. Elk bewijs telt één keer.`,
      );
    case 'as':
      return invalid('resultaat', needsEnd);
    case 'reason':
      return invalid('reden', needsReason);
    case 'few':
      return invalid(
        '',
        say`Het gaat om minder dan tien personen, in het geheel of in een deel. Dan toont Werkwinkel geen cijfer.`,
      );
    default:
      return invalid(fields[wrong] ?? '', say`Dit ontbreekt nog: vul het aan voor de actie start.`);
  }
}

/** One of a closed list, or null while nobody chose. */
function chosen<Code extends string>(table: Readonly<Record<Code, unknown>>) {
  return z
    .string()
    .optional()
    .transform((typed): Code | null => (isCode(table, typed) ? typed : null));
}

function isCode<Code extends string>(
  table: Readonly<Record<Code, unknown>>,
  typed: string | undefined,
): typed is Code {
  return typed !== undefined && Object.hasOwn(table, typed);
}

const indicator = z.enum(Object.keys(indicators) as (keyof typeof indicators)[], needsIndicator);

const toNumber = (typed: string | null) => (typed === null ? null : Number(typed));
const optionalFigure = optionalDecimal(badFigure, figureForm).transform(toNumber);
const optionalCount = optionalDecimal(badCount, { digits: 6, decimals: 0 }).transform(toNumber);
const optionalId = id.optional().or(z.literal('').transform(() => undefined));
const version = z.coerce.number().int().min(1).max(1_000_000);

export const addAction = act({
  name: 'agreementAction.add',
  input: z.object({ agreement: id, naam: ofNobody(line(needsTitle, 160)), indicator }),
  async run(db, token, { agreement, naam, indicator: chosenIndicator }) {
    const answer = await gate.addAction(db, token, { agreement, title: naam, indicator: chosenIndicator });
    return withField(answer, { id: answer.id ?? agreement });
  },
});

export const writeAction = act({
  name: 'agreementAction.write',
  input: z.object({
    ...which,
    versie: version,
    naam: ofNobody(line(needsTitle, 160)),
    indicator,
    doel: chosen(goals),
    domein: chosen(policyDomains),
    organisatie: optionalId,
    functie: ofNobody(optionalText(120)),
    meting: ofNobody(optionalText(200)),
    eenheid: chosen(units),
    beginwaarde: optionalFigure,
    begin: optionalDate,
    streefwaarde: optionalFigure,
    referentie: optionalCount,
    extra: optionalCount,
    tot: optionalDate,
    ritme: chosen(rhythms),
  }),
  async run(db, token, typed) {
    const parts: gate.Parts = {
      title: typed.naam,
      goal: typed.doel,
      domain: typed.domein,
      owner: typed.organisatie ?? null,
      function: typed.functie,
      indicator: typed.indicator,
      measures: typed.meting,
      unit: typed.eenheid,
      baseline: typed.beginwaarde,
      baselineOn: typed.begin,
      target: typed.streefwaarde,
      reference: typed.referentie,
      extra: typed.extra,
      due: typed.tot,
      rhythm: typed.ritme,
    };
    if (typed.indicator === 'proof' && typed.extra === 0)
      return invalid('extra', say`Wat erbij komt, is minstens één.`);
    return withField(await gate.writeAction(db, token, typed, typed.versie, parts), { id: typed.action });
  },
});

export const startAction = act({
  name: 'agreementAction.start',
  input: z.object({ ...which, versie: version }),
  async run(db, token, input) {
    return withField(await gate.startAction(db, token, input, input.versie), { id: input.action });
  },
});

export const endAction = act({
  name: 'agreementAction.end',
  input: z
    .object({
      ...which,
      resultaat: z.enum(['done', 'stopped'], needsEnd),
      reden: ofNobody(optionalText(500)),
    })
    .refine(({ resultaat, reden }) => resultaat === 'done' || reden !== null, {
      path: ['reden'],
      message: needsReason,
    }),
  async run(db, token, { resultaat, reden, ...input }) {
    return withField(await gate.endAction(db, token, input, resultaat, reden), { id: input.action });
  },
});
