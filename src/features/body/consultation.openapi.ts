/** What bodies, meetings, decisions and concerns read and answer, as described to other programs. */
import { z } from 'zod';
import { after, civilDate, collection, id, operation, pageSize } from '../../adapters/web/operation.ts';
import { states } from '../follow-up/follow-up.ts';
import { competenceCodes, itemKindCodes } from '../meeting/meeting.ts';
import { policyDomains } from '../theme/policy-domain.ts';
import { themeCodes } from '../theme/theme.ts';
import { bodyKinds, levelCodes, readerCodes } from './body.ts';

const level = z.enum(levelCodes);
const readers = z
  .enum(readerCodes)
  .meta({ description: 'Who may read it: the members, all governments, or everyone.' });
const status = z.enum(Object.keys(states) as (keyof typeof states)[]);
const nis = z.string().regex(/^\d{5}$/);
const paged = { after, pageSize: pageSize() };

export const bodyQuery = z.strictObject({ level: level.optional(), municipality: nis.optional(), ...paged });
export const meetingQuery = z.strictObject({ body: id.optional(), ...paged });
export const decisionQuery = z.strictObject({
  body: id.optional(),
  status: status.optional(),
  agreement: id.optional(),
  ...paged,
});
const concernStatus = z.enum(['open', 'answered']);
export const concernQuery = z.strictObject({
  theme: z.enum(themeCodes).optional(),
  body: id.optional(),
  status: concernStatus.optional(),
  ...paged,
});

const named = z.object({ id, name: z.string() });

const bodyShape = {
  id,
  name: z.string(),
  level,
  kind: z.enum(Object.keys(bodyKinds) as (keyof typeof bodyKinds)[]),
  mark: z.string().meta({ description: 'The number of each of its decisions begins with it.' }),
  task: z.string(),
  parent: id.optional().meta({ description: 'The body to which its concerns are carried.' }),
  province: z.string().optional(),
  municipalities: z.array(nis).optional(),
  secretary: named.optional(),
  quorum: z.int().optional(),
  rhythm: z.string().optional(),
  experience: z.boolean().meta({ description: 'People with experience of poverty take part.' }),
};
const body = z.object(bodyShape).meta({ id: 'Body' });
const member = z.object({
  organisation: named,
  function: z.string(),
  substitute: z.string().optional(),
  experience: z
    .boolean()
    .optional()
    .meta({ description: 'Someone with experience of poverty; said to the members of the body alone.' }),
  from: civilDate,
  until: civilDate.optional(),
});
const bodyDetail = z.object({ ...bodyShape, members: z.array(member) }).meta({ id: 'BodyDetail' });

const meeting = z
  .object({
    id,
    body: id,
    on: civilDate,
    startsAt: z.string(),
    status: z.enum(['planned', 'cancelled']),
    items: z.array(
      z.object({
        id,
        number: z.int(),
        kind: z.enum(itemKindCodes),
        title: z.string(),
        competence: z.enum(competenceCodes),
        concern: id.optional(),
        readers,
      }),
    ),
    documents: z.array(
      z.object({ id, item: id.optional(), title: z.string(), kind: z.string(), digest: z.string(), readers }),
    ),
  })
  .meta({ id: 'Meeting' });

const decision = z
  .object({
    id,
    number: z.string(),
    body: id,
    text: z.string(),
    owner: named,
    decidedOn: civilDate,
    due: civilDate,
    status,
    endedOn: civilDate.optional(),
    readers,
    agreement: id.optional(),
    action: id.optional(),
    instrument: z.string().optional(),
  })
  .meta({ id: 'Decision' });

const concern = z
  .object({
    id,
    theme: z.enum(themeCodes),
    domain: z.enum(Object.keys(policyDomains) as (keyof typeof policyDomains)[]),
    municipality: nis,
    text: z.string(),
    body: id,
    raisedOn: civilDate,
    status: concernStatus,
    answer: z.string().optional(),
    decision: id.optional(),
    organisations: z.int().meta({ description: 'How many organisations raised or support it.' }),
    municipalities: z.int(),
  })
  .meta({ id: 'Concern' });

const bodyId = '0b5a6f0e-3c1d-4d2e-8f90-1a2b3c4d5e6f';
const exampleBody = {
  id: bodyId,
  name: 'Provinciale werkgroep Oost-Vlaanderen',
  level: 'provincial' as const,
  kind: 'workingGroup' as const,
  mark: 'OVL',
  task: 'Wat een cluster niet alleen kan oplossen.',
  province: 'Oost-Vlaanderen',
  experience: true,
};
const exampleDecision = {
  id: '7c6b5a49-3827-4615-9f04-e3d2c1b0a998',
  number: 'OVL-2026-3',
  body: bodyId,
  text: 'De eerste bus rijdt vroeger.',
  owner: { id: '3f0c2b7e-6c2f-4bb5-8b1d-5a6d5c1c0a01', name: 'VDAB' },
  decidedOn: '2026-10-08',
  due: '2027-03-31',
  status: 'busy' as const,
  readers: 'public' as const,
};

const example = (address: string, item: object) => ({
  items: [item],
  pageSize: 50,
  self: `https://werkwinkel.example/api/v1/${address}`,
});

export const consultationOperations = [
  operation({
    method: 'get',
    path: '/api/v1/bodies',
    operationId: 'getBodies',
    tag: 'consultation',
    summary: 'List the bodies in which organisations consult each other',
    open: true,
    query: bodyQuery,
    answers: {
      200: {
        description: 'A page of bodies.',
        schema: collection(body),
        example: example('bodies', exampleBody),
      },
    },
  }),
  operation({
    method: 'get',
    path: '/api/v1/bodies/:id',
    operationId: 'getBody',
    tag: 'consultation',
    summary: 'Read one body with who sits in it, by organisation and function',
    open: true,
    params: { id: 'The body.' },
    answers: {
      200: { description: 'The body.', schema: bodyDetail, example: { ...exampleBody, members: [] } },
    },
    problems: ['resourceNotFound'],
  }),
  operation({
    method: 'get',
    path: '/api/v1/meetings',
    operationId: 'getMeetings',
    tag: 'consultation',
    summary: 'List meetings with the points that the caller may read',
    description: 'Empty for an organisation that takes no part in consultation.',
    query: meetingQuery,
    answers: { 200: { description: 'A page of meetings.', schema: collection(meeting) } },
  }),
  operation({
    method: 'get',
    path: '/api/v1/decisions',
    operationId: 'getDecisions',
    tag: 'consultation',
    summary: 'List decisions and what became of them',
    description:
      'Without a token the public ones; with one also those for governments and for the members of the own bodies.',
    open: true,
    query: decisionQuery,
    answers: {
      200: {
        description: 'A page of decisions.',
        schema: collection(decision),
        example: example('decisions', exampleDecision),
      },
    },
  }),
  operation({
    method: 'get',
    path: '/api/v1/concerns',
    operationId: 'getConcerns',
    tag: 'consultation',
    summary: 'List concerns, told without any person in them',
    description: 'Empty for an organisation that takes no part in consultation.',
    query: concernQuery,
    answers: { 200: { description: 'A page of concerns.', schema: collection(concern) } },
  }),
];
