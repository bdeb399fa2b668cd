/** What the actions of an agreement answer, as described to other programs. */
import { z } from 'zod';
import { civilDate, id, operation } from '../../adapters/web/operation.ts';
import { policyDomains } from '../theme/policy-domain.ts';
import { goals } from '../agreement/policy-goal.ts';
import { actionStatuses, indicators, rhythms, units } from './action.ts';
import { lights, reasons } from './light.ts';

function codesOf<Code extends string>(table: Readonly<Record<Code, unknown>>) {
  return z.enum(Object.keys(table) as Code[]);
}

const action = z
  .object({
    id,
    number: z.int(),
    title: z.string(),
    status: codesOf(actionStatuses),
    goal: codesOf(goals).optional(),
    domain: codesOf(policyDomains).optional(),
    owner: id.optional().meta({ description: 'The party that leads it.' }),
    indicator: codesOf(indicators),
    measures: z
      .string()
      .optional()
      .meta({ description: 'What is counted, in words, where no indicator says it.' }),
    unit: codesOf(units).optional(),
    baseline: z.number().optional(),
    baselineOn: civilDate.optional(),
    target: z.number().optional(),
    reference: z.int().optional().meta({ description: 'Of a grant: what would have come about anyway.' }),
    extra: z
      .int()
      .optional()
      .meta({ description: 'Of a grant: what comes on top. Reference plus extra is the target.' }),
    due: civilDate.optional(),
    rhythm: codesOf(rhythms).optional(),
    standing: z.object({ value: z.number(), on: civilDate }).optional().meta({
      description:
        'The last figure; left out where there is none, or where it tells of fewer than ten persons.',
    }),
    light: codesOf(lights).optional(),
    reason: codesOf(reasons).optional().meta({ description: 'Why the light is as it is.' }),
  })
  .meta({ id: 'AgreementAction' });

export const actionOperations = [
  operation({
    method: 'get',
    path: '/api/v1/agreements/:id/actions',
    operationId: 'getAgreementActions',
    tag: 'law',
    summary: 'List the actions of an agreement and how far they are',
    description: 'What did not start yet is for the parties alone.',
    open: true,
    params: { id: 'The agreement.' },
    answers: {
      200: {
        description: 'All actions that the caller may know.',
        schema: z.object({ items: z.array(action), self: z.url() }),
        example: {
          items: [
            {
              id: '4d3c2b1a-0f9e-4d8c-8b7a-6f5e4d3c2b1a',
              number: 1,
              title: '53 mensen starten met werk',
              status: 'running',
              indicator: 'proof',
              unit: 'count',
              target: 53,
              reference: 43,
              extra: 10,
              standing: { value: 47, on: '2026-11-22' },
              light: 'orange',
              reason: 'behind',
            },
          ],
          self: 'https://werkwinkel.example/api/v1/agreements/9a3d1f54-0b5e-4b2c-8b53-1d0a2c3e4f50/actions',
        },
      },
    },
    problems: ['resourceNotFound'],
  }),
];
