/** Who saw a dossier, as described to other programs. */
import { z } from 'zod';
import { collection, id, moment, operation, pageSize } from '../../adapters/web/operation.ts';
import { categoryCodes } from '../../gate/category.ts';
import { type Purpose, purposes } from '../../gate/purpose.ts';
import { roleCodes } from '../../gate/role.ts';

export const disclosureQuery = z.strictObject({
  pageSize: pageSize(),
  after: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'Where the page before ended; taken from `next`.' }),
});

const organisation = z.object({ id, name: z.string() });

export const disclosureItem = z
  .object({
    at: moment,
    viewer: z.object({
      organisation: organisation.optional().meta({ description: 'Left out when the person looked.' }),
      function: z.enum([...roleCodes]).optional(),
      user: z.string().optional().meta({ description: 'Only for an officer, of the own staff.' }),
    }),
    purpose: z.enum(Object.keys(purposes) as [Purpose, ...Purpose[]]),
    reason: z.string().optional(),
    outcome: z
      .string()
      .meta({ description: '`shown`, or `formerly` for a search that found someone of before.' }),
    categories: z.array(z.enum([...categoryCodes])),
    sources: z.array(organisation),
    flows: z.array(z.object({ id, number: z.int(), title: z.string() })),
  })
  .meta({ id: 'Disclosure', description: 'One showing. It never tells what was read.' });

export const disclosureOperations = [
  operation({
    method: 'get',
    path: '/api/v1/dossiers/:id/disclosures',
    operationId: 'getDossierDisclosures',
    tag: 'persons',
    summary: 'List who saw a dossier, newest first',
    description:
      'For the data protection officer of an organisation that was viewer or source, and for the person. Reading the log is logged.',
    params: { id: 'The dossier.' },
    query: disclosureQuery,
    answers: {
      200: {
        description: 'A page of showings.',
        schema: collection(disclosureItem).extend({
          total: z.int().meta({ description: 'How many showings there are in all for this caller.' }),
        }),
      },
    },
    problems: ['resourceNotFound'],
  }),
];
