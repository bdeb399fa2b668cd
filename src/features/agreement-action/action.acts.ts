/**
 * What the parties do with an action of their agreement: begin and complete a draft, start it, say how far it is, count proofs, and
 * end it. PostgreSQL judges who may and what is missing; the words for it stand here.
 */
import { z } from 'zod';
import { type Answer, outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { conflict, invalid, type Outcome } from '../../kernel/outcome.ts';
import {
  date,
  decimal,
  id,
  line,
  optionalDate,
  optionalDecimal,
  optionalText,
  text,
} from '../../kernel/typed.ts';
import { goals } from '../agreement/policy-goal.ts';
import { indicators, rhythms, units } from './action.ts';
import { policyDomains } from '../theme/policy-domain.ts';
import * as gate from './action.sql.ts';
import { holdsPerson, ofNobody } from '../sensitive/personal-text.ts';

const onlyOwner =
  'Alleen de coördinator van een partij doet dit; van een actie die loopt, die van de eigenaar.';
const moved = 'Iemand veranderde deze actie ondertussen, of ze is al verder. Lees ze opnieuw.';
const needsTitle = 'Schrijf wat er gebeurt, in één zin.';
const needsIndicator = 'Kies hoe u meet.';
const needsEnd = 'Kies hoe de actie eindigt.';
const needsReason = 'Schrijf waarom de actie stopt. Iedereen die de overeenkomst leest, ziet de reden.';
const badFigure = 'Schrijf een getal, bijvoorbeeld 1.250 of 12,5.';
const badCount = 'Schrijf een geheel getal van 0 of meer.';

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

function withField<Done>(answer: Answer, value: Done): Outcome<Done> {
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

const figureForm = { digits: 7, decimals: 2, signed: true };
const toNumber = (typed: string | null) => (typed === null ? null : Number(typed));
const aFigure = decimal(badFigure, figureForm).transform(Number);
const optionalFigure = optionalDecimal(badFigure, figureForm).transform(toNumber);
const optionalCount = optionalDecimal(badCount, { digits: 6, decimals: 0 }).transform(toNumber);
const optionalId = id.optional().or(z.literal('').transform(() => undefined));
const version = z.coerce.number().int().min(1).max(1_000_000);
const which = { agreement: id, action: id };

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

export const reportAction = act({
  name: 'agreementAction.report',
  input: z.object({ ...which, waarde: aFigure, datum: date, opmerking: ofNobody(optionalText(1000)) }),
  async run(db, token, { waarde, datum, opmerking, ...input }) {
    const report = { value: waarde, on: datum, note: opmerking };
    return withField(await gate.reportAction(db, token, input, report), { id: input.action });
  },
});

export const measureAction = act({
  name: 'agreementAction.measure',
  input: z.object(which),
  async run(db, token, input) {
    return withField(await gate.recordMeasure(db, token, input), { id: input.action });
  },
});

const needsReference = 'Schrijf per regel het kenmerk van één bewijs, hoogstens 100 regels van 80 tekens.';
const personal = 'Hier staat een rijksregisternummer. Schrijf een kenmerk dat niemand herkent.';

export const countProofs = act({
  name: 'agreementAction.countProof',
  input: z.object({
    ...which,
    datum: date,
    kenmerk: text(needsReference, 9000)
      .transform((typed) => typed.split('\n').flatMap((one) => one.trim() || []))
      .pipe(
        z
          .array(z.string().max(80, needsReference))
          .min(1, needsReference)
          .max(100, needsReference)
          .refine((all) => !all.some(holdsPerson), personal),
      ),
  }),
  async run(db, token, { datum, kenmerk, ...input }) {
    return withField(await gate.countProofs(db, token, input, { on: datum, references: kenmerk }), {
      id: input.action,
    });
  },
});

export const strikeProof = act({
  name: 'agreementAction.strikeProof',
  input: z.object({
    ...which,
    proof: id,
    reden: ofNobody(text('Schrijf waarom dit bewijs niet meetelt.', 300)),
  }),
  async run(db, token, { proof, reden, ...input }) {
    return withField(await gate.strikeProof(db, token, input, proof, reden), { id: input.action });
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
