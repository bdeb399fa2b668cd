/** What referrals read and answer, as described to other programs. */
import { z } from 'zod';
import {
  after,
  civilDate,
  collection,
  id,
  operation,
  pageSize,
  reason,
} from '../../adapters/web/operation.ts';
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

const referralItem = z.object(frame).meta({ id: 'ReferralItem' });

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

const sentReferral = z.object({ id, status: z.enum(referralStatusCodes) }).meta({ id: 'ReferralStatus' });

const example = {
  id: '9d0a1a3e-2c58-4f6f-8a53-4c1c9b3b7a20',
  status: 'sent',
  sentOn: '2026-11-21',
  answerBy: '2026-12-05',
  from: { id: '6f0f5c0e-8f3f-4f0a-9d62-3c0f4f1a2b3c', name: 'OCMW Vlierbeke' },
  to: { id: '7f0f5c0e-8f3f-4f0a-9d62-3c0f4f1a2b3c', name: 'Maatwerkbedrijf De Schakel' },
  phase: 'open',
  name: 'An Peeters',
};

export const referralOperations = [
  operation({
    method: 'get',
    path: '/api/v1/referrals',
    operationId: 'getReferrals',
    tag: 'referrals',
    summary: 'List referrals to or from the own organisation',
    query: referralQuery,
    answers: {
      200: {
        description: 'A page, the newest first; each person shown is logged.',
        schema: collection(referralItem),
        example: {
          items: [example],
          pageSize: 50,
          self: 'https://werkwinkel.example/api/v1/referrals?direction=incoming',
        },
      },
    },
    problems: ['resourceNotFound', 'tooManyRequests'],
  }),
  operation({
    method: 'post',
    path: '/api/v1/referrals',
    operationId: 'sendReferral',
    tag: 'referrals',
    summary: 'Send someone to another organisation',
    description:
      'Own facts only and never wider than a flow in force; what is sent is a snapshot of this moment.',
    idempotent: true,
    body: {
      schema: newReferral,
      example: {
        dossier: '0b9f3c52-3b0f-4c0e-9a59-2f0a6a1f7d11',
        to: '7f0f5c0e-8f3f-4f0a-9d62-3c0f4f1a2b3c',
        question: 'Kan deze persoon bij u starten?',
        wantedOutcomes: ['work'],
      },
    },
    answers: {
      201: {
        description: 'It is sent.',
        schema: sentReferral,
        example: { id: example.id, status: 'sent' },
        headers: { Location: 'The address of the referral.' },
      },
    },
    problems: ['resourceNotFound', 'missingPermission', 'conflict'],
  }),
  operation({
    method: 'get',
    path: '/api/v1/referrals/:id',
    operationId: 'getReferral',
    tag: 'referrals',
    summary: 'See one referral',
    description: 'The first time its receiver sees it, its status becomes `received`.',
    params: { id: 'The referral.' },
    query: oneReferralQuery,
    answers: {
      200: {
        description: 'The referral, as far as it stands open to the caller.',
        schema: referral,
        example,
      },
    },
    problems: ['resourceNotFound', 'tooManyRequests'],
  }),
  operation({
    method: 'post',
    path: '/api/v1/referrals/:id/answer',
    operationId: 'answerReferral',
    tag: 'referrals',
    summary: 'Accept or refuse a referral',
    description: 'Accepting proves the relation either way, and the receiver guides the person from then on.',
    params: { id: 'The referral.' },
    idempotent: true,
    body: { schema: referralAnswer, example: { answer: 'refused', reason: 'Geen plaats tot maart.' } },
    answers: {
      200: {
        description: 'It is answered.',
        schema: sentReferral,
        example: { id: example.id, status: 'refused' },
      },
    },
    problems: ['resourceNotFound', 'conflict'],
  }),
  operation({
    method: 'post',
    path: '/api/v1/referrals/:id/start',
    operationId: 'startReferral',
    tag: 'referrals',
    summary: 'Say that it started, or why it did not',
    description: 'By the receiver, once it accepted.',
    params: { id: 'The referral.' },
    idempotent: true,
    body: { schema: referralStart, example: { startedOn: '2026-12-07' } },
    answers: {
      200: {
        description: 'It is known now.',
        schema: sentReferral,
        example: { id: example.id, status: 'started' },
      },
    },
    problems: ['resourceNotFound', 'conflict'],
  }),
  operation({
    method: 'post',
    path: '/api/v1/referrals/:id/outcome',
    operationId: 'endReferral',
    tag: 'referrals',
    summary: 'Say how it ended',
    description: 'By the receiver, from acceptance on: one result for each wanted outcome.',
    params: { id: 'The referral.' },
    idempotent: true,
    body: {
      schema: referralOutcome,
      example: { outcomes: [{ wantedOutcome: 'work', result: 'reached' }] },
    },
    answers: {
      200: {
        description: 'It has ended.',
        schema: sentReferral,
        example: { id: example.id, status: 'ended' },
      },
    },
    problems: ['resourceNotFound', 'conflict'],
  }),
];
