/** What agreements read and answer, as described to other programs. */
import { z } from 'zod';
import { after, civilDate, collection, id, operation, pageSize } from '../../adapters/web/operation.ts';
import { suspensionBody } from '../flow/flow.openapi.ts';
import { shareableCategories } from '../flow/wording-input.ts';
import { agreementLevelCodes, agreementStatusCodes, noticeEndCodes } from './agreement.ts';
import { entrySections } from './section.ts';

const amount = z.string().meta({ description: 'In euro, as `12500.00`.' });
const level = z.enum(agreementLevelCodes);
const status = z.enum(agreementStatusCodes).meta({ description: 'Public from `approval` on.' });

export const agreementQuery = z.strictObject({
  party: id.optional().meta({ description: 'An organisation that is a party.' }),
  level: level.optional(),
  status: status.optional(),
  after,
  pageSize: pageSize(),
});

const party = z.object({
  id,
  name: z.string(),
  role: z.string(),
  group: z.string().optional().meta({ description: 'Organisations that act together.' }),
});

const shape = {
  id,
  title: z.string(),
  level,
  status,
  parties: z.array(party),
  from: civilDate,
  until: civilDate,
};

const agreement = z.object(shape).meta({ id: 'Agreement' });

const annexLine = z
  .object({
    id,
    flow: id,
    from: id.meta({ description: 'The organisation that gives.' }),
    to: id.meta({ description: 'The organisation that receives.' }),
    categories: z.array(z.enum(shareableCategories)),
    status: z.enum(['inForce', 'suspended']),
  })
  .meta({ id: 'AnnexLine', description: 'Lets one flow work between two parties.' });

const contextFigure = z
  .object({
    id,
    subject: z.string(),
    municipality: z.string().optional().meta({ description: 'NIS code, where it is of one municipality.' }),
    value: z.string().meta({ description: 'A number, as `12.5`.' }),
    unit: z.string().optional(),
    on: civilDate.meta({ description: 'The day of which it tells.' }),
    source: z.string(),
    party: id,
  })
  .meta({ id: 'ContextFigure' });

const attachment = z
  .object({
    id,
    title: z.string(),
    kind: z.string(),
    size: z.int().meta({ description: 'In bytes.' }),
    digest: z.string().meta({ description: 'SHA-256, in hexadecimal.' }),
    signed: z.boolean().meta({ description: 'Part of the text that is signed.' }),
    on: civilDate,
    party: id,
    href: z.string().meta({ description: 'Where the file is read.' }),
  })
  .meta({ id: 'AgreementAttachment' });

const agreementDetail = z
  .object({
    ...shape,
    summary: z.string(),
    parent: id.optional(),
    renews: id.optional(),
    territory: z.array(z.string()).meta({
      description: 'The NIS codes of where it holds; none is wherever its local governments work.',
    }),
    notice: z.object({ months: z.int(), ends: z.enum(noticeEndCodes) }),
    tacitRenewal: z
      .object({
        months: z.int(),
        times: z.int().optional().meta({ description: 'At most; left out where it has no end.' }),
        goesOn: z.boolean().meta({ description: 'As things stand it goes on after its last day.' }),
      })
      .optional(),
    prolongations: z
      .array(z.object({ until: civilDate, on: civilDate }))
      .meta({ description: 'Each time that it went on by itself.' }),
    entries: z
      .array(
        z.object({
          section: z.enum(entrySections),
          party: id,
          text: z.string(),
          amount: amount.optional().meta({ description: 'Of the budget alone.' }),
        }),
      )
      .meta({ description: 'What each party does and pays.' }),
    budget: z.object({ total: amount, parties: z.array(z.object({ party: id, amount })) }).optional(),
    approvals: z.array(
      z.object({
        party: id,
        organ: z.string(),
        status: z.enum(['pending', 'done']),
        date: civilDate.optional(),
        reference: z.string().optional(),
      }),
    ),
    annexLines: z.array(annexLine),
    contextFigures: z.array(contextFigure).meta({
      description: 'Figures of the territory that a party wrote down; what was struck is left out.',
    }),
    attachments: z.array(attachment).meta({ description: 'Files that name nobody.' }),
  })
  .meta({ id: 'AgreementDetail' });

const vdab = '3f0c2b7e-6c2f-4bb5-8b1d-5a6d5c1c0a01';
const ocmw = '6f0f5c0e-8f3f-4f0a-9d62-3c0f4f1a2b3c';

const example = {
  id: '9a3d1f54-0b5e-4b2c-8b53-1d0a2c3e4f50',
  title: 'Samen sterk voor lokaal werk, cluster Vlierbeke',
  level: 'supraLocal' as const,
  status: 'inForce' as const,
  parties: [
    { id: vdab, name: 'VDAB', role: 'partij' },
    { id: ocmw, name: 'OCMW Vlierbeke', role: 'trekker van de cluster' },
  ],
  from: '2022-01-01',
  until: '2027-06-30',
};

const exampleLine = {
  id: 'd1a7c4f2-5b3e-4c8d-9f60-7a8b9c0d1e2f',
  flow: '5d1c5e0e-7a0c-4e55-9a86-0c7a7a1f2b10',
  from: vdab,
  to: ocmw,
  categories: ['registration' as const, 'plan' as const],
  status: 'inForce' as const,
};

const lineParams = { id: 'The agreement.', line: 'The line of its data annex.' };
const suspensionPath = '/api/v1/agreements/:id/annexLines/:line/suspension';

export const agreementOperations = [
  operation({
    method: 'get',
    path: '/api/v1/agreements',
    operationId: 'getAgreements',
    tag: 'law',
    summary: 'List agreements, those in force first',
    open: true,
    query: agreementQuery,
    answers: {
      200: {
        description: 'A page of agreements.',
        schema: collection(agreement).extend({ total: z.int() }),
        example: {
          items: [example],
          pageSize: 50,
          self: 'https://werkwinkel.example/api/v1/agreements',
          total: 1,
        },
      },
    },
  }),
  operation({
    method: 'get',
    path: '/api/v1/agreements/:id',
    operationId: 'getAgreement',
    tag: 'law',
    summary: 'Read one agreement with its decisions and its data annex',
    open: true,
    params: { id: 'The agreement.' },
    answers: {
      200: {
        description: 'The agreement.',
        schema: agreementDetail,
        example: {
          ...example,
          summary: 'Eén traject per persoon.',
          territory: ['44021', '44083'],
          notice: { months: 6, ends: 'day' },
          tacitRenewal: { months: 12, times: 2, goesOn: true },
          prolongations: [],
          entries: [
            { section: 'engagements', party: vdab, text: 'Een halve medewerker.' },
            { section: 'budget', party: ocmw, text: 'Opleidingen.', amount: '12500.00' },
          ],
          budget: { total: '12500.00', parties: [{ party: ocmw, amount: '12500.00' }] },
          approvals: [
            {
              party: vdab,
              organ: 'raad van bestuur',
              status: 'done',
              date: '2021-11-25',
              reference: 'RvB 2021/014',
            },
            { party: ocmw, organ: 'raad voor maatschappelijk welzijn', status: 'pending' },
          ],
          annexLines: [exampleLine],
          contextFigures: [
            {
              id: '0b7a6f1e-3d52-4f6a-9c1b-7e2d4a5c6f80',
              subject: 'Werkzaamheidsgraad',
              value: '76.4',
              unit: '%',
              on: '2025-12-31',
              source: 'Statistiek Vlaanderen',
              party: ocmw,
            },
          ],
          attachments: [],
        },
      },
    },
    problems: ['resourceNotFound'],
  }),
  operation({
    method: 'post',
    path: suspensionPath,
    operationId: 'suspendAnnexLine',
    tag: 'law',
    summary: 'Suspend a line of the own organisation at once',
    description: 'By a coordinator of the organisation that gives.',
    params: lineParams,
    body: { schema: suspensionBody, example: { reason: 'We renegotiate this point.' } },
    answers: {
      201: {
        description: 'The line, suspended.',
        schema: annexLine,
        example: { ...exampleLine, status: 'suspended' },
      },
    },
    problems: ['missingPermission', 'resourceNotFound', 'conflict'],
    idempotent: true,
  }),
  operation({
    method: 'delete',
    path: suspensionPath,
    operationId: 'liftAnnexLine',
    tag: 'law',
    summary: 'Lift the suspension of a line',
    description: 'By a coordinator of the organisation that suspended it.',
    params: lineParams,
    answers: { 204: { description: 'Lifted.' } },
    problems: ['missingPermission', 'resourceNotFound', 'conflict'],
  }),
];
