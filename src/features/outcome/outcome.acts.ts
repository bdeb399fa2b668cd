/** What may be written down of the outcome: how guidance ended, jobs and their end, the checks, and the way back. PostgreSQL decides who may. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import { count, date, id, optionalDate } from '../../kernel/typed.ts';
import { enterpriseNumberSentences, parseEnterpriseNumber } from '../organisation/enterprise-number.ts';
import { checkMonths, findings } from './outcome.ts';
import * as gate from './outcome.sql.ts';
import { endReasonCodes, outflowCodes, outflowKinds, workSourceCodes } from './outflow-kind.ts';
import { contractCodes } from './work-contract.ts';

const reason = z.string().optional();

const badFraction = 'Schrijf een getal tussen 0 en 1, bijvoorbeeld 0,5 voor halftijds.';
const fraction = z
  .string()
  .optional()
  .transform((typed) => (typed?.trim() ? Number(typed.trim().replace(',', '.')) : null))
  .pipe(
    z
      .number(badFraction)
      .gt(0, badFraction)
      .max(1, badFraction)
      .transform((part) => Math.round(part * 1000) / 1000)
      .pipe(z.number().gt(0, badFraction))
      .nullable(),
  );

/** An enterprise number as people write it, checked by its own digits; nothing typed is null. */
const employerNumber = z
  .string()
  .optional()
  .transform((typed, context) => {
    if (!typed?.trim()) return null;
    const read = parseEnterpriseNumber(typed);
    if (read.ok) return read.enterpriseNumber;
    context.addIssue({ code: 'custom', message: enterpriseNumberSentences[read.reason] });
    return z.NEVER;
  });

const employerName = z
  .string()
  .optional()
  .transform((typed) => typed?.trim() || null)
  .pipe(z.string().max(120, 'Gebruik hoogstens 120 tekens.').nullable());

const saidBy = z.enum(workSourceCodes, 'Kies wie dit zei.');

const jobShape = {
  contract: z.enum(contractCodes, 'Kies welk soort werk het is.'),
  from: date,
  until: optionalDate,
  fraction,
  employerNumber,
  employerName,
  saidBy,
};

const endsBefore = { path: ['until'], message: 'De job kan niet eindigen voor ze begint.' };
const startsFirst = ({ from, until }: { from: string; until: string | null }) =>
  until === null || until >= from;

const conflicts: Readonly<Record<string, string>> = {
  secondPerson:
    'Deze registratie wacht nog op een tweede persoon. Vraag een collega om te bevestigen dat ze klopt, of te zeggen dat ze niet klopt.',
  handover: 'Er loopt een overdracht van deze persoon. Rond die eerst af of stop ze.',
  open: 'Er staat al werk genoteerd voor deze persoon. Voeg een job toe, of begeleid de persoon opnieuw.',
  answered: 'Deze controle is al beantwoord.',
  closed: 'De nazorg is afgelopen. Er valt niets meer te controleren.',
};

const wrong: Readonly<Record<string, string>> = {
  from: 'Deze dag kan niet. Kies een dag tot vandaag, na de geboorte en niet langer dan twee jaar geleden.',
  appliedOn: 'De aanvraag ligt na de geboorte en voor de eerste werkdag.',
  until: 'De laatste werkdag ligt niet voor de eerste, en niet na vandaag.',
  fraction: badFraction,
  months: 'Deze controle is pas later.',
  saidBy: 'Kies wie dit zei.',
};

function said(answer: gate.OutcomeAnswer): Outcome<{ id: string }> {
  return outcomeOf(
    answer,
    { id: answer.id ?? '' },
    {
      forbidden: '',
      conflict: conflicts[answer.field ?? ''] ?? say`Er is intussen iets veranderd. Kijk wat er nu staat.`,
      invalid: wrong[answer.field ?? ''] ?? say`Kijk dit na.`,
    },
  );
}

/** Writes down how guidance ended. With work, the first job comes along and the guidance becomes aftercare. */
export const recordOutflow = act({
  name: 'outflow.record',
  input: z.discriminatedUnion('work', [
    z.object({
      work: z.literal(true),
      person: id,
      reason,
      kind: z.enum(outflowCodes).refine((code) => outflowKinds[code].work, 'Kies wat het wordt.'),
      appliedOn: optionalDate,
      ...jobShape,
    }),
    z.object({
      work: z.literal(false),
      person: id,
      reason,
      kind: z.enum(outflowCodes, 'Kies wat het wordt.').refine((code) => !outflowKinds[code].work),
      from: date,
      appliedOn: optionalDate,
    }),
  ]),
  async run(db, token, input) {
    const { person, reason: why, kind, work, from, appliedOn } = input;
    if (!work)
      return said(
        await gate.recordOutflow(db, token, { person, reason: why, kind, work, from, appliedOn, job: null }),
      );
    if (!startsFirst(input))
      return { outcome: 'invalid', problems: [{ field: 'until', message: endsBefore.message }] };
    const { contract, until, fraction: part, employerNumber: number, employerName: name, saidBy: by } = input;
    const job = {
      contract,
      from,
      until,
      fraction: part,
      employerNumber: number,
      employerName: name,
      saidBy: by,
    };
    return said(
      await gate.recordOutflow(db, token, { person, reason: why, kind, work, from, appliedOn, job }),
    );
  },
});

export const recordJob = act({
  name: 'job.record',
  input: z.object({ person: id, reason, ...jobShape }).refine(startsFirst, endsBefore),
  async run(db, token, { person, reason: why, ...job }) {
    return said(await gate.recordJob(db, token, person, why, job));
  },
});

export const endJob = act({
  name: 'job.end',
  input: z.object({
    job: id,
    reason,
    until: date,
    why: z.enum(endReasonCodes, 'Kies waarom de job eindigde.'),
    version: count,
  }),
  run: async (db, token, input) => said(await gate.endJob(db, token, input)),
});

export const answerCheck = act({
  name: 'check.answer',
  input: z
    .object({
      outflow: id,
      reason,
      months: z.coerce.number().pipe(z.literal(checkMonths)),
      found: z.enum(Object.keys(findings) as [keyof typeof findings], 'Kies wat u vond.'),
      saidBy: saidBy.nullable().default(null),
    })
    .refine(({ found, saidBy: by }) => found === 'notReached' || by !== null, {
      path: ['saidBy'],
      message: 'Kies wie dit zei.',
    })
    .transform((given) => (given.found === 'notReached' ? { ...given, saidBy: null } : given)),
  run: async (db, token, input) => said(await gate.answerCheck(db, token, input)),
});

/** The organisation guides again: the work is over, or it was never so. */
export const resumeGuidance = act({
  name: 'guidance.resume',
  input: z.object({ person: id, reason, why: z.enum(['resumed', 'mistake'], 'Kies waarom.') }),
  run: async (db, token, { person, reason: opened, why }) =>
    said(await gate.resumeGuidance(db, token, person, opened, why)),
});

/** The person no longer wants to be followed by an organisation after the start of work. */
export const objectToAftercare = act({
  name: 'aftercare.object',
  input: z.object({ organisation: id }),
  run: async (db, token, { organisation }) => said(await gate.objectToAftercare(db, token, organisation)),
});
