/** The addresses of bodies, meetings, decisions and concerns, as described to other programs. */
import { collection, operation } from '../../adapters/web/operation.ts';
import {
  bodyQuery,
  body,
  bodyDetail,
  meetingQuery,
  meeting,
  decisionQuery,
  decision,
  concernQuery,
  concern,
} from './consultation-shape.openapi.ts';

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
