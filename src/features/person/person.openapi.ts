/** What lists and searches of persons read and answer, as described to other programs. */
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
import { phaseCodes } from '../pathway/phase.ts';

export const searchBody = z
  .strictObject({
    ssin: z.string().max(40).optional().meta({ description: 'INSZ; in the body only, never in an address.' }),
    name: z.string().min(1).max(120).optional(),
    birthDate: z.string().refine(isCivilDate, 'This is not a date.').optional().meta({ format: 'date' }),
    birthYear: z.int().min(1900).max(2100).optional(),
    municipality: z.string().max(5).optional().meta({ description: 'NIS code.' }),
    reason,
  })
  .meta({
    id: 'PersonSearch',
    description: 'A valid ssin alone, or a name with one of birthDate, birthYear or municipality.',
  });

export const listQuery = z.strictObject({
  scope: z
    .enum(['mine', 'team', 'organisation'])
    .default('mine')
    .meta({ description: 'Whose persons: the caller’s own, the team’s, or (with a reason) everyone’s.' }),
  reason,
  after,
  pageSize: pageSize(),
});

const personHit = z
  .object({
    dossier: id,
    name: z.string(),
    birthYear: z.int().optional(),
    municipality: z.string().optional().meta({ description: 'NIS code.' }),
  })
  .meta({ id: 'PersonHit', description: 'Someone whose dossier the caller may open; own facts only.' });

const dossierListItem = z
  .object({
    id,
    name: z.string(),
    phase: z.enum(phaseCodes).optional().meta({ description: 'The open phase of the own organisation.' }),
    nextStep: z
      .object({
        kind: z.enum(['step', 'endDate', 'secondPerson']).meta({
          description:
            'The next step of the open phase; else what ends first; or nothing goes on before a second person.',
        }),
        text: z.string().optional().meta({ description: 'The next step, as the own organisation wrote it.' }),
        code: z.string().optional().meta({ description: 'What ends.' }),
        date: civilDate.optional().meta({ description: 'By when, or on which day it ends.' }),
      })
      .optional(),
    owner: z.string().meta({
      description: 'Who follows the open phase up; else the person or the team in charge.',
    }),
  })
  .meta({ id: 'DossierListItem' });

const hits = z.object({ items: z.array(personHit) });

export const personOperations = [
  operation({
    method: 'post',
    path: '/api/v1/personSearches',
    operationId: 'searchPersons',
    tag: 'persons',
    summary: 'Find persons of the own organisation',
    description: 'At most 20 hits, each logged; a search without hits is logged too. Nothing is kept of it.',
    body: { schema: searchBody, example: { name: 'Peeters', birthYear: 1987 } },
    answers: {
      200: {
        description: 'The hits.',
        schema: hits,
        example: {
          items: [
            {
              dossier: '0b9f3c52-3b0f-4c0e-9a59-2f0a6a1f7d11',
              name: 'An Peeters',
              birthYear: 1987,
              municipality: '99001',
            },
          ],
        },
      },
    },
    problems: ['resourceNotFound', 'tooManyRequests'],
  }),
  operation({
    method: 'get',
    path: '/api/v1/dossiers',
    operationId: 'getDossiers',
    tag: 'persons',
    summary: 'List one’s own persons',
    query: listQuery,
    answers: {
      200: {
        description: 'A page of persons by name, each logged.',
        schema: collection(dossierListItem),
        example: {
          items: [
            {
              id: '0b9f3c52-3b0f-4c0e-9a59-2f0a6a1f7d11',
              name: 'An Peeters',
              phase: 'execution',
              nextStep: { kind: 'step', text: 'Driegesprek voorstellen', date: '2027-01-09' },
              owner: 'Els Maes',
            },
          ],
          pageSize: 50,
          self: 'https://werkwinkel.example/api/v1/dossiers',
        },
      },
    },
    problems: ['resourceNotFound', 'tooManyRequests'],
  }),
];
