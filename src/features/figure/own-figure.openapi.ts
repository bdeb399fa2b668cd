/** What the own figures answer, as described to other programs. */
import { z } from 'zod';
import { operation } from '../../adapters/web/operation.ts';

const cell = z
  .object({
    period: z.string().meta({
      description:
        '`today`, `lastYear` or `yearBefore` (four quarters each), a quarter as `2026-Q2`, or a month as `2026-05`.',
    }),
    measure: z.enum(['share', 'count', 'half']).meta({
      description: 'A percentage, a number, or the days within which half of them were over.',
    }),
    kind: z.string().optional(),
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
