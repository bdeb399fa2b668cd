/** What work places read and answer, as described to other programs. */
import { z } from 'zod';
import {
  after,
  civilDate,
  collection,
  id,
  operation,
  pageSize,
  reason,
} from '../../adapters/web/operation.ts';
import { isCivilDate } from '../../kernel/civil-date.ts';
import { endReasonCodes } from './placement.ts';
import { dutchLevelCodes, sectorCodes, workplaceKinds } from './workplace.ts';

export const nis = z.string().regex(/^\d{5}$/);

export const workplaceQuery = z.strictObject({
  instrument: z.enum(workplaceKinds).optional(),
  municipality: nis.optional().meta({ description: 'The NIS code.' }),
  free: z.enum(['true', 'false']).optional().meta({ description: 'Only where someone can begin now.' }),
  after,
  pageSize: pageSize(),
});

export const placementQuery = z.strictObject({ reason });

const day = (description: string) =>
  z.string().refine(isCivilDate, 'This is not a date.').optional().meta({ format: 'date', description });

export const newPlacement = z
  .strictObject({
    workplace: id,
    state: z.enum(['waiting', 'reserved', 'placed']),
    since: day('Of who waits: since when. Of who is placed: the first day there. Left out: today.'),
    until: day('Of a reservation: its last day.'),
    measure: z
      .strictObject({
        kind: z.enum(workplaceKinds),
        from: z.string().refine(isCivilDate, 'This is not a date.').meta({ format: 'date' }),
      })
      .optional()
      .meta({ description: 'Of who is placed: the running measure of the own organisation.' }),
    reason,
  })
  .meta({ id: 'NewPlacement' });

export const workplace = z
  .object({
    id,
    name: z.string(),
    sector: z.enum(sectorCodes),
    municipality: nis,
    instruments: z.array(z.enum(workplaceKinds)),
    from: civilDate,
    until: civilDate.optional(),
    hours: z.number().optional().meta({ description: 'A week.' }),
    dutchLevel: z.enum(dutchLevelCodes).optional(),
    languages: z.string().optional(),
    publicTransport: z.boolean().optional(),
    conditions: z.string().optional(),
    contact: z.object({
      function: z.string(),
      phone: z.string().optional(),
      mail: z.string().optional(),
    }),
    note: z.string().optional(),
    employer: z.object({
      id,
      name: z.string(),
      number: z.string().optional().meta({ description: 'The enterprise number; an own service has none.' }),
      ownService: z.boolean(),
    }),
    keeper: z.object({ id, name: z.string() }),
    own: z.boolean(),
    version: z.int().meta({ description: 'Each change of the place gives the next.' }),
    places: z.int().optional().meta({ description: 'All places; told to the keeper.' }),
    room: z.int().meta({ description: 'How many the own organisation may fill.' }),
    free: z.int().meta({ description: 'How many of those are free.' }),
    offered: z.int().meta({ description: 'How many are for other organisations.' }),
    left: z.int().meta({ description: 'How many of the offered places no organisation holds.' }),
  })
  .meta({ id: 'Workplace' });

const placement = z
  .object({
    id,
    workplace: z.object({ id, name: z.string(), employer: z.string(), municipality: nis }),
    state: z.enum(['waiting', 'reserved', 'placed']),
    since: civilDate,
    until: civilDate.optional(),
    measure: z.object({ kind: z.string(), from: civilDate }).optional(),
    endedOn: civilDate.optional(),
    endedWhy: z.enum([...endReasonCodes, 'next']).optional(),
    source: z.object({ id, name: z.string() }),
    asOf: civilDate,
  })
  .meta({ id: 'Placement' });

export const exampleWorkplace = {
  id: '5d0a1a3e-2c58-4f6f-8a53-4c1c9b3b7a21',
  name: 'Medewerker groenonderhoud',
  sector: 'green',
  municipality: '99001',
  instruments: ['ART60', 'TWE'],
  from: '2024-01-08',
  hours: 38,
  dutchLevel: 'A1',
  contact: { function: 'Ploegbaas groendienst', phone: '09 555 01 10' },
  employer: { id: '5e0a1a3e-2c58-4f6f-8a53-4c1c9b3b7a22', name: 'Groendienst', ownService: true },
  keeper: { id: '6f0f5c0e-8f3f-4f0a-9d62-3c0f4f1a2b3c', name: 'OCMW Vlierbeke' },
  own: true,
  version: 1,
  places: 4,
  room: 3,
  free: 1,
  offered: 1,
  left: 1,
} as const;

const examplePlacement = {
  id: '5f0a1a3e-2c58-4f6f-8a53-4c1c9b3b7a23',
  workplace: {
    id: exampleWorkplace.id,
    name: exampleWorkplace.name,
    employer: 'Groendienst',
    municipality: '99001',
  },
  state: 'placed',
  since: '2026-11-23',
  measure: { kind: 'ART60', from: '2026-11-23' },
  source: exampleWorkplace.keeper,
  asOf: '2026-11-21',
} as const;

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
