/** What the directory of organisations reads and answers, as described to other programs. */
import { z } from 'zod';
import { after, collection, id, operation, pageSize } from '../../adapters/web/operation.ts';

const nis = z.string().regex(/^\d{5}$/, 'A NIS code has five digits.');

export const organisationQuery = z.strictObject({
  municipality: z
    .union([nis, z.array(nis).max(50)])
    .transform((codes) => [codes].flat())
    .optional()
    .meta({ description: 'NIS code; may be repeated. Codes from before 2025 are understood.' }),
  after,
  pageSize: pageSize(),
});

export const organisation = z
  .object({
    id,
    name: z.string(),
    kind: z.enum(['vdab', 'vvsg', 'municipality', 'ocmw', 'ocmwAssociation', 'partner', 'authority', 'unit']),
    enterpriseNumber: z.string().optional().meta({ description: 'Ten digits (KBO); a unit has none.' }),
    ovoCode: z.string().optional(),
    municipalities: z
      .array(z.string())
      .meta({ description: 'NIS codes of 2025; none means all of Flanders.' }),
    partOf: id.optional().meta({ description: 'The organisation of which this is a unit.' }),
  })
  .meta({ id: 'Organisation', description: 'An organisation that works here or is listed.' });

export const organisationOperations = [
  operation({
    method: 'get',
    path: '/api/v1/organisations',
    operationId: 'getOrganisations',
    tag: 'directory',
    summary: 'List organisations by name',
    open: true,
    query: organisationQuery,
    answers: {
      200: {
        description: 'A page of organisations.',
        schema: collection(organisation),
        example: {
          items: [
            {
              id: '6f0f5c0e-8f3f-4f0a-9d62-3c0f4f1a2b3c',
              name: 'OCMW Vlierbeke',
              kind: 'ocmw',
              enterpriseNumber: '0999100135',
              municipalities: ['99001'],
            },
          ],
          pageSize: 50,
          self: 'https://werkwinkel.example/api/v1/organisations?municipality=99001',
        },
      },
    },
  }),
];
