/** What the register of flows reads and answers, as described to other programs. */
import { z } from 'zod';
import { after, civilDate, collection, id, operation, pageSize } from '../../adapters/web/operation.ts';
import { populationCodes } from '../../gate/population.ts';
import { organisationKindCodes } from '../organisation/organisation-kind.ts';
import { flowStatusCodes } from './flow.ts';
import { flowPurposes, shareableCategories } from './wording-input.ts';

const status = z.enum(flowStatusCodes).meta({ description: 'Only `inForce` lets anything pass.' });
const categories = z.array(z.enum(shareableCategories));

export const flowQuery = z.strictObject({
  sender: id.optional().meta({ description: 'The organisation that gives.' }),
  receiverKind: z.enum(organisationKindCodes).optional(),
  category: z.enum(shareableCategories).optional(),
  status: status.optional(),
  after,
  pageSize: pageSize(),
});

export const suspensionBody = z
  .strictObject({
    reason: z.string('Say why.').max(2000).meta({ description: 'Shown to everyone; names no person.' }),
  })
  .meta({ id: 'Suspension' });

const shape = {
  id,
  number: z.int(),
  title: z.string(),
  status,
  sender: id,
  senderName: z.string(),
  receiver: id.optional().meta({ description: 'One organisation; or receiverKind.' }),
  receiverName: z.string().optional(),
  receiverKind: z.string().optional().meta({ description: 'Every organisation of this kind.' }),
  purpose: z.string().meta({ description: `One of ${flowPurposes.join(', ')}.` }),
  population: z.string().meta({ description: `About whom: one of ${populationCodes.join(', ')}.` }),
  categories,
  legalGround: z.object({
    act: z.string(),
    article: z.string().optional(),
    gdprTerm: z.string(),
    authorisation: z.string().optional().meta({ description: 'Deliberation or protocol.' }),
  }),
  needsAgreement: z
    .boolean()
    .meta({ description: 'Works only with an annex line of an agreement in force.' }),
  conditions: z.string().optional(),
  retention: z.string(),
  validFrom: civilDate,
  validUntil: civilDate.optional(),
  version: z.int(),
};

const flow = z
  .object(shape)
  .meta({ id: 'Flow', description: 'Who gives which facts to whom, and on which law.' });

const flowDetail = z
  .object({
    ...shape,
    suspension: z.object({ since: civilDate, reason: z.string() }).optional(),
    confirmedBy: z
      .array(z.object({ organisation: id, name: z.string(), reference: z.string(), on: civilDate }))
      .meta({ description: 'The receivers that confirmed; it works for no other.' }),
    annexLines: z.array(
      z.object({
        agreement: id,
        number: z.int(),
        from: id,
        to: id,
        categories,
        status: z.enum(['inForce', 'suspended']),
      }),
    ),
  })
  .meta({ id: 'FlowDetail' });

const example = {
  id: '5d1c5e0e-7a0c-4e55-9a86-0c7a7a1f2b10',
  number: 1,
  title: 'Begeleiding: VDAB deelt het traject met het OCMW',
  status: 'inForce' as const,
  sender: '3f0c2b7e-6c2f-4bb5-8b1d-5a6d5c1c0a01',
  senderName: 'VDAB',
  receiverKind: 'ocmw',
  purpose: 'guidance',
  population: 'guided',
  categories: ['registration' as const, 'plan' as const],
  legalGround: { act: 'Decreet van 7 mei 2004 over de VDAB', gdprTerm: 'art. 6.1.e AVG' },
  needsAgreement: true,
  retention: '5 jaar',
  validFrom: '2022-01-01',
  version: 1,
};

const detailExample = {
  ...example,
  confirmedBy: [
    {
      organisation: '6f0f5c0e-8f3f-4f0a-9d62-3c0f4f1a2b3c',
      name: 'OCMW Vlierbeke',
      reference: 'Protocol 2022/001',
      on: '2022-01-01',
    },
  ],
  annexLines: [],
};

export const flowOperations = [
  operation({
    method: 'get',
    path: '/api/v1/flows',
    operationId: 'getFlows',
    tag: 'law',
    summary: 'List flows by number',
    open: true,
    query: flowQuery,
    answers: {
      200: {
        description: 'A page of flows.',
        schema: collection(flow).extend({ total: z.int() }),
        example: {
          items: [example],
          pageSize: 50,
          self: 'https://werkwinkel.example/api/v1/flows',
          total: 1,
        },
      },
    },
  }),
  operation({
    method: 'get',
    path: '/api/v1/flows/:id',
    operationId: 'getFlow',
    tag: 'law',
    summary: 'Read one flow',
    open: true,
    params: { id: 'The flow.' },
    answers: {
      200: { description: 'The flow.', schema: flowDetail, example: detailExample },
    },
    problems: ['resourceNotFound'],
  }),
  operation({
    method: 'post',
    path: '/api/v1/flows/:id/suspension',
    operationId: 'suspendFlow',
    tag: 'law',
    summary: 'Suspend a flow at once',
    description: 'By the data protection officer of the sender.',
    params: { id: 'The flow.' },
    body: { schema: suspensionBody, example: { reason: 'The protocol is being reviewed.' } },
    answers: { 201: { description: 'The flow, suspended.', schema: flowDetail } },
    problems: ['missingPermission', 'resourceNotFound', 'conflict'],
    idempotent: true,
  }),
  operation({
    method: 'delete',
    path: '/api/v1/flows/:id/suspension',
    operationId: 'liftFlow',
    tag: 'law',
    summary: 'Lift the suspension of a flow',
    description: 'By the data protection officer of the sender. Restores what two people had confirmed.',
    params: { id: 'The flow.' },
    answers: { 204: { description: 'Lifted.' } },
    problems: ['missingPermission', 'resourceNotFound', 'conflict'],
  }),
];
