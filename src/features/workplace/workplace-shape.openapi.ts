/** The shapes of work places: what is asked and answered, with an example of each. */
import { z } from 'zod';
import { after, civilDate, id, pageSize, reason } from '../../adapters/web/operation.ts';
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

export const placement = z
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

export const examplePlacement = {
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
