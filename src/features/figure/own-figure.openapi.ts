/** What the own figures answer, as described to other programs. */
import { z } from 'zod';
import { civilDate, operation } from '../../adapters/web/operation.ts';

const cell = z
  .object({
    period: z.string().meta({
      description:
        '`today`, `lastYear` or `yearBefore` (four quarters each), a quarter as `2026-Q2`, or a month as `2026-05`.',
    }),
    measure: z.enum(['share', 'count', 'half']).meta({
      description: 'A percentage, a number, or the days within which half of them were over.',
    }),
    kind: z.string().optional().meta({ description: 'A code, or the name of a partner.' }),
    outcome: z.string().optional(),
    value: z.number().optional().meta({ description: 'Left out where it is withheld.' }),
    of: z.int().optional(),
    withheld: z
      .object({ reason: z.literal('fewPeople') })
      .optional()
      .meta({
        description:
          'It is below ten with someone whom you may not open, or such a number would follow from it.',
      }),
  })
  .meta({ id: 'OwnFigure', description: 'A number of the own organisation, as its page shows it.' });

export const peopleQuery = z.strictObject({
  outcome: z
    .string()
    .max(40)
    .optional()
    .meta({ description: 'One of those that `ownIndicators` gives; all of them when left out.' }),
  kind: z.string().max(40).optional(),
  quarter: z
    .string()
    .regex(/^20\d\d-Q[1-4]$/)
    .optional()
    .meta({ description: 'As `2026-Q2`; when left out the period of the number itself.' }),
});

const personBehind = z
  .object({
    dossier: z.uuid(),
    name: z.string(),
    role: z.enum(['guidance', 'aftercare']),
    counsellor: z.string().optional(),
    begunOn: civilDate,
    outcome: z.string(),
    kind: z.string().optional(),
  })
  .meta({
    id: 'PersonBehindFigure',
    description: 'A case behind a number, of someone whom the caller may open today.',
  });

const ownIndicator = z
  .object({
    code: z.string(),
    name: z.string(),
    countingRule: z.string(),
    population: z.string(),
    version: z.int().meta({ description: 'Of the counting rule: another version is another series.' }),
    figures: z.array(cell),
  })
  .meta({ id: 'OwnIndicator', description: 'An indicator with its counting rule and its numbers.' });

export const ownFigureOperations = [
  operation({
    method: 'get',
    path: '/api/v1/ownIndicators/:code/persons',
    operationId: 'getPersonsBehindIndicator',
    tag: 'figures',
    summary: 'List the persons behind a figure of the own organisation',
    description:
      'A disclosure: everyone on the list is written in the log first and counts against the quota. Only persons whom the caller may open today; nothing says how many others there are.',
    params: { code: { description: 'The code of the indicator.', schema: z.string() } },
    query: peopleQuery,
    answers: {
      200: {
        description: 'At most 2,000 cases; `more` says that there are others.',
        schema: z.object({
          asOf: z.iso.datetime({ offset: true }),
          items: z.array(personBehind),
          more: z.boolean(),
        }),
        example: {
          asOf: '2026-11-23T08:00:00+00:00',
          items: [
            {
              dossier: '0b9f3c52-3b0f-4c0e-9a59-2f0a6a1f7d11',
              name: 'An Peeters',
              role: 'guidance',
              counsellor: 'Els Maes',
              begunOn: '2026-09-01',
              outcome: 'unanswered',
            },
          ],
          more: false,
        },
      },
    },
    problems: ['resourceNotFound', 'tooManyRequests'],
  }),
  operation({
    method: 'get',
    path: '/api/v1/ownIndicators',
    operationId: 'getOwnIndicators',
    tag: 'figures',
    summary: 'List the figures of the own organisation',
    description:
      'For who leads the organisation: counted from what it recorded itself. No person stands in it.',
    answers: {
      200: {
        description: 'The figures, and until when every change is in them.',
        schema: z.object({ asOf: z.iso.datetime({ offset: true }), items: z.array(ownIndicator) }),
        example: {
          asOf: '2026-11-23T08:00:00+00:00',
          items: [
            {
              code: 'referralAnswered',
              name: 'Verwijzingen met een antwoord op tijd',
              countingRule:
                'We delen het aantal verwijzingen met een antwoord voor de gevraagde dag door alle verwijzingen.',
              population: 'De verwijzingen die de organisatie verstuurde.',
              version: 1,
              figures: [
                { period: 'lastYear', measure: 'share', value: 88, of: 24 },
                {
                  period: '2026-Q3',
                  measure: 'count',
                  outcome: 'unanswered',
                  withheld: { reason: 'fewPeople' },
                },
              ],
            },
          ],
        },
      },
    },
  }),
];
