/** What the end of one's own guidance reads and answers, as described to other programs. */
import { z } from 'zod';
import { civilDate, id, operation, reason } from '../../adapters/web/operation.ts';
import { isCivilDate } from '../../kernel/civil-date.ts';
import { appointmentKindCodes } from '../appointment/appointment.ts';
import { endReasonCodes } from './end-reason.ts';

export const endQuery = z.strictObject({ reason });

export const newEnd = z
  .strictObject({
    why: z.enum(endReasonCodes),
    from: z.string().refine(isCivilDate, 'This is not a date.').meta({
      format: 'date',
      description:
        'From which day the organisation no longer guides: today or before, after the guidance began.',
    }),
    reason,
  })
  .meta({ id: 'NewGuidanceEnd' });

const appointment = z.object({
  id,
  day: civilDate,
  time: z.string().regex(/^\d\d:\d\d$/),
  kind: z.enum(appointmentKindCodes),
});

const place = z.object({
  id,
  state: z.enum(['waiting', 'reserved', 'placed']),
  name: z.string(),
  employer: z.string(),
});

const guidanceEnd = z
  .object({
    stops: z
      .object({
        appointments: z.array(appointment),
        referrals: z.array(z.object({ id, to: z.string(), answerBy: civilDate })),
        placements: z.array(place),
        questions: z.array(z.object({ id, kind: z.enum(['lead', 'release', 'proposal']), to: z.string() })),
      })
      .meta({ description: 'What stops by itself: nobody is left to come or to hear the answer.' }),
    stays: z
      .object({
        appointments: z.array(appointment).meta({ description: 'Past, and nobody said how they went.' }),
        referrals: z.array(z.object({ id, with: z.string(), direction: z.enum(['incoming', 'outgoing']) })),
        placements: z.array(place),
        gpmi: z.object({ from: civilDate, until: civilDate.optional() }).optional(),
      })
      .meta({ description: 'What goes on at another, or stays as it stands.' }),
  })
  .meta({ id: 'GuidanceEnd' });

const dossier = { id: 'The dossier.' } as const;

const example = {
  stops: {
    appointments: [
      { id: '5f0a1a3e-2c58-4f6f-8a53-4c1c9b3b7a23', day: '2026-11-30', time: '09:30', kind: 'talk' },
    ],
    referrals: [],
    placements: [],
    questions: [],
  },
  stays: {
    appointments: [],
    referrals: [
      {
        id: '6f0f5c0e-8f3f-4f0a-9d62-3c0f4f1a2b3c',
        with: 'Maatwerkbedrijf De Schakel',
        direction: 'outgoing',
      },
    ],
    placements: [],
  },
} as const;

export const endOperations = [
  operation({
    method: 'get',
    path: '/api/v1/dossiers/:id/guidanceEnd',
    operationId: 'getGuidanceEnd',
    tag: 'persons',
    summary: 'See what would stop and what would stay if the own guidance ended',
    description: 'Rows of the own organisation alone; the showing is logged first.',
    params: dossier,
    query: endQuery,
    answers: { 200: { description: 'What is still open.', schema: guidanceEnd, example } },
    problems: ['resourceNotFound', 'tooManyRequests'],
  }),
  operation({
    method: 'post',
    path: '/api/v1/dossiers/:id/guidanceEnd',
    operationId: 'endGuidance',
    tag: 'persons',
    summary: 'End the guidance by the own organisation',
    description:
      'The dossier closes at once, so nothing is answered. Refused with a conflict while the registration waits for a second person, while a hand-over runs, and with the lead of someone whom another guides too.',
    params: dossier,
    idempotent: true,
    body: { schema: newEnd, example: { why: 'moved', from: '2026-11-21' } },
    answers: { 204: { description: 'It is ended.' } },
    problems: ['resourceNotFound', 'conflict'],
  }),
];
