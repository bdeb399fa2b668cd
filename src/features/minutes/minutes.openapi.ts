/** What approved minutes answer, as described to other programs. */
import { z } from 'zod';
import { civilDate, id, operation } from '../../adapters/web/operation.ts';
import { readerCodes } from '../body/body.ts';
import { itemKindCodes } from '../meeting/meeting.ts';

const readers = z
  .enum(readerCodes)
  .meta({ description: 'Who may read it: the members, all governments, or everyone.' });

const minutes = z
  .object({
    meeting: id,
    body: id,
    on: civilDate,
    approvedOn: civilDate,
    items: z.array(
      z.object({
        id,
        number: z.int(),
        kind: z.enum(itemKindCodes),
        title: z.string(),
        readers,
        text: z.string().optional().meta({ description: 'What was said.' }),
        decision: id.optional(),
        corrections: z
          .array(z.object({ on: civilDate, text: z.string() }))
          .meta({ description: 'What was put right after the approval; the text above stays.' }),
      }),
    ),
  })
  .meta({ id: 'Minutes' });

export const minutesOperations = [
  operation({
    method: 'get',
    path: '/api/v1/meetings/:id/minutes',
    operationId: 'getMinutes',
    tag: 'consultation',
    summary: 'Read the approved minutes of a meeting, each point for the readers it names',
    description:
      'Without a token the points that are public; with one also those for governments and for the members of the own bodies. Minutes that are not approved yet are not found.',
    open: true,
    params: { id: 'The meeting.' },
    answers: {
      200: {
        description: 'The minutes.',
        schema: minutes,
        example: {
          meeting: '1f2e3d4c-5b6a-4788-9a0b-c1d2e3f4a5b6',
          body: '0b5a6f0e-3c1d-4d2e-8f90-1a2b3c4d5e6f',
          on: '2026-10-08',
          approvedOn: '2026-12-03',
          items: [
            {
              id: '2a3b4c5d-6e7f-4801-9a2b-3c4d5e6f7a8b',
              number: 1,
              kind: 'decision',
              title: 'Vroege bus naar het bedrijvenpark',
              readers: 'public',
              text: 'Vier gemeenten stellen vast dat de eerste bus te laat rijdt.',
              decision: '7c6b5a49-3827-4615-9f04-e3d2c1b0a998',
              corrections: [],
            },
          ],
        },
      },
    },
    problems: ['resourceNotFound'],
  }),
];
