/** What the public figures read and answer, as described to other programs. */
import { z } from 'zod';
import { collection, operation, pageSize } from '../../adapters/web/operation.ts';

const levelCodes = ['municipality', 'region', 'province', 'flanders'] as const;

export const figureQuery = z.strictObject({
  code: z.string().max(60).optional().meta({ description: 'The code of an indicator.' }),
  municipality: z
    .string()
    .regex(/^\d{5}$/, 'A NIS code has five digits.')
    .optional()
    .meta({ description: 'NIS code; codes from before 2025 are understood.' }),
  level: z.enum(levelCodes).optional(),
  period: z
    .string()
    .regex(/^\d{4}(-Q[1-4])?$/, 'A period is a year, or a quarter as 2025-Q3.')
    .optional()
    .meta({ description: 'A year; or a quarter, of Flanders alone.' }),
  after: z.coerce
    .number()
    .int()
    .min(0)
    .max(10_000_000)
    .optional()
    .meta({ description: 'Taken from `next`.' }),
  pageSize: pageSize(100, 500),
});

const figure = z
  .object({
    code: z.string(),
    name: z.string(),
    countingRule: z.string(),
    version: z.int().meta({ description: 'Of the counting rule: another version is another series.' }),
    period: z.string().meta({ description: 'A year, or a quarter as 2025-Q3.' }),
    level: z.enum(levelCodes),
    place: z.string().meta({ description: 'The name of the place.' }),
    municipality: z
      .string()
      .optional()
      .meta({ description: 'Its NIS code, where the place is a municipality.' }),
    unit: z.enum(['persons', 'items', 'percent', 'days']),
    value: z.number().optional().meta({ description: 'Left out where it is withheld.' }),
    of: z.int().optional().meta({ description: 'How many the percentage is a part of.' }),
    withheld: z
      .object({ reason: z.literal('fewPeople') })
      .optional()
      .meta({ description: 'It is below ten, or a number below ten would follow from it.' }),
    asOf: z.iso
      .datetime({ offset: true })
      .meta({ description: 'When it was published; it does not change afterwards.' }),
  })
  .meta({
    id: 'Indicator',
    description: 'A public figure. Also without numbers it tells that a place takes part.',
  });

export const publishedFigureOperations = [
  operation({
    method: 'get',
    path: '/api/v1/indicators',
    operationId: 'getIndicators',
    tag: 'figures',
    summary: 'List the public figures',
    open: true,
    query: figureQuery,
    answers: {
      200: {
        description: 'A page of figures.',
        schema: collection(figure),
        example: {
          items: [
            {
              code: 'outflow',
              name: 'Uitstroom naar werk',
              countingRule: 'We delen de uitstroom naar werk door elke uitstroom.',
              version: 1,
              period: '2025',
              level: 'municipality',
              place: 'Vlierbeke',
              municipality: '99001',
              unit: 'percent',
              value: 72,
              of: 134,
              asOf: '2026-02-01T02:41:00+00:00',
            },
          ],
          pageSize: 100,
          self: 'https://werkwinkel.example/api/v1/indicators?municipality=99001',
        },
      },
    },
  }),
];
