/** What other programs send about referrals, and what they get; at which address stands in referral.openapi.ts. */
import { z } from 'zod';
import { after, civilDate, id, pageSize, reason } from '../../adapters/web/operation.ts';
import { categories, categoryCodes } from '../../gate/category.ts';
import { isCivilDate } from '../../kernel/civil-date.ts';
import { notStartedCodes, referralStatusCodes, wantedOutcomeCodes } from './referral.ts';

export const referralQuery = z.strictObject({
  direction: z.enum(['incoming', 'outgoing']).default('incoming'),
  reason,
  after,
  pageSize: pageSize(),
});

export const oneReferralQuery = z.strictObject({ reason });

const shareable = categoryCodes.filter((code) => categories[code].kind === 'shareable');

export const newReferral = z
  .strictObject({
    dossier: id,
    to: id.meta({ description: 'The organisation, or a unit of one.' }),
    question: z.string().min(1).max(1000),
    wantedOutcomes: z.array(z.enum(wantedOutcomeCodes)).min(1),
    categories: z
      .array(z.enum(shareable))
      .min(1)
      .optional()
      .meta({ description: 'What is sent; left out: all that the flow allows. Never more than that.' }),
    answerBy: z.string().refine(isCivilDate, 'This is not a date.').optional().meta({
      format: 'date',
      description:
        'Left out: ten working days from today. A day on which nobody works becomes the next working day.',
    }),
    reason,
  })
  .meta({ id: 'NewReferral' });

export const referralAnswer = z
  .strictObject({ answer: z.enum(['accepted', 'refused']), reason: z.string().max(300).optional() })
  .meta({ id: 'ReferralAnswer' });

export const referralStart = z
  .strictObject({
    startedOn: z
      .string()
      .refine(isCivilDate, 'This is not a date.')
      .optional()
      .meta({ format: 'date', description: 'It started on this day; not later than today.' }),
    notStartedReason: z
      .string()
      .min(1)
      .max(300)
      .optional()
      .meta({
        description: `It did not start: one of ${notStartedCodes.join(', ')}, or a sentence. \`notReached\` asks for a recorded attempt.`,
      }),
  })
  .refine(
    ({ startedOn, notStartedReason }) => (startedOn === undefined) !== (notStartedReason === undefined),
    {
      message: 'Give either startedOn or notStartedReason.',
    },
  )
  .meta({ id: 'ReferralStart' });

export const referralOutcome = z
  .strictObject({
    outcomes: z
      .array(
        z.strictObject({
          wantedOutcome: z.enum(wantedOutcomeCodes),
          result: z.enum(['reached', 'notReached']),
        }),
      )
      .min(1)
      .meta({ description: 'One result for each wanted outcome of the referral.' }),
  })
  .meta({ id: 'ReferralOutcome' });

const party = z.object({ id, name: z.string() });

const frame = {
  id,
  status: z.enum(referralStatusCodes),
  sentOn: civilDate,
  answerBy: civilDate,
  from: party,
  to: party,
  phase: z.enum(['open', 'known', 'closed', 'past']).meta({
    description:
      'open: the receiver sees what was sent; known: the caller guides the person; closed: no flow lets it pass now; past: all that remains is that there was a referral.',
  }),
  name: z.string().optional().meta({ description: 'Of whom, when the caller may see that.' }),
  dossier: id.optional().meta({ description: 'When the caller guides the person.' }),
};

export const referralItem = z.object(frame).meta({ id: 'ReferralItem' });

const source = z.object({ id, name: z.string(), kind: z.string() });

export const referral = z
  .object({
    ...frame,
    closesOn: civilDate.optional(),
    question: z.string().optional(),
    wantedOutcomes: z.array(z.enum(wantedOutcomeCodes)).optional(),
    categories: z.array(z.enum([...categoryCodes])).optional(),
    answeredOn: civilDate.optional(),
    answerReason: z.string().optional(),
    startedOn: civilDate.optional(),
    notStartedReason: z.string().optional(),
    outcomes: z
      .array(
        z.object({ wantedOutcome: z.enum(wantedOutcomeCodes), result: z.enum(['reached', 'notReached']) }),
      )
      .optional(),
    facts: z
      .array(
        z.object({
          category: z.enum([...categoryCodes]),
          field: z.string(),
          value: z.unknown(),
          source,
          asOf: civilDate,
          certainty: z.enum(['proven', 'declared', 'estimated']),
          status: z.enum(['confirmed', 'provisional']),
          basis: z.object({ flow: id.optional() }),
        }),
      )
      .optional()
      .meta({ description: 'The snapshot taken at sending, as far as it may be seen now.' }),
  })
  .meta({ id: 'Referral' });

export const sentReferral = z
  .object({ id, status: z.enum(referralStatusCodes) })
  .meta({ id: 'ReferralStatus' });
