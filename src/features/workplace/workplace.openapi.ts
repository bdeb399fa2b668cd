/** The addresses of work places, as described to other programs. */
import { z } from 'zod';
import { collection, operation } from '../../adapters/web/operation.ts';
import {
  workplace,
  exampleWorkplace,
  workplaceQuery,
  placementQuery,
  placement,
  examplePlacement,
  newPlacement,
} from './workplace-shape.openapi.ts';

const one = { description: 'The place.', schema: workplace, example: exampleWorkplace } as const;
const where = { id: 'The work place.' } as const;

export const workplaceOperations = [
  operation({
    method: 'get',
    path: '/api/v1/workplaces',
    operationId: 'getWorkplaces',
    tag: 'instruments',
    summary: 'List the work places of the own organisation, and those that others offer it',
    description:
      'Numbers of the own organisation, and numbers that organisations agreed on. Never who works there.',
    query: workplaceQuery,
    answers: {
      200: {
        description: 'A page, by id.',
        schema: collection(workplace),
        example: {
          items: [exampleWorkplace],
          pageSize: 50,
          self: 'https://werkwinkel.example/api/v1/workplaces',
        },
      },
    },
    problems: ['resourceNotFound'],
  }),
  operation({
    method: 'post',
    path: '/api/v1/workplaces/:id/seats',
    operationId: 'takeSeat',
    tag: 'instruments',
    summary: 'Take one of the offered places for the own organisation',
    description: 'Its keeper reads that the organisation holds a place, never for whom.',
    params: where,
    idempotent: true,
    answers: { 201: one },
    problems: ['resourceNotFound', 'conflict'],
  }),
  operation({
    method: 'delete',
    path: '/api/v1/workplaces/:id/seats',
    operationId: 'giveSeat',
    tag: 'instruments',
    summary: 'Give one of the taken places back',
    params: where,
    answers: { 200: one },
    problems: ['resourceNotFound', 'conflict'],
  }),
  operation({
    method: 'get',
    path: '/api/v1/dossiers/:id/placements',
    operationId: 'getPlacements',
    tag: 'persons',
    summary: 'See where someone works or waits',
    description: 'As far as measures may pass to the caller; the showing is logged first.',
    params: { id: 'The dossier.' },
    query: placementQuery,
    answers: {
      200: {
        description: 'Where the person works or waits, and before.',
        schema: z.object({ items: z.array(placement) }),
        example: { items: [examplePlacement] },
      },
    },
    problems: ['resourceNotFound', 'tooManyRequests'],
  }),
  operation({
    method: 'post',
    path: '/api/v1/dossiers/:id/placements',
    operationId: 'addPlacement',
    tag: 'persons',
    summary: 'Wait for a work place, keep one, or say that a measure runs there',
    description: 'Refused with a conflict where no place is free any more.',
    params: { id: 'The dossier.' },
    idempotent: true,
    body: {
      schema: newPlacement,
      example: { workplace: exampleWorkplace.id, state: 'waiting' },
    },
    answers: {
      201: {
        description: 'It is recorded.',
        schema: placement,
        example: examplePlacement,
      },
    },
    problems: ['resourceNotFound', 'conflict'],
  }),
];
