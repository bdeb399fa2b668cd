/** What an import of clients reads and answers, as described to other programs. */
import { z } from 'zod';
import { id, moment, operation } from '../../adapters/web/operation.ts';
import { columns } from './column.ts';

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

export const importQuery = z.strictObject({
  dryRun: flag.optional().meta({ description: 'true: judge every row and keep nothing about persons.' }),
  absent: z
    .enum(['nothing', 'ended'])
    .default('nothing')
    .meta({ description: 'What it means that a person of the previous whole list is not in this one.' }),
});

const count = z.int().nonnegative();

export const clientImport = z
  .object({
    id,
    status: z
      .enum(['queued', 'checking', 'columns', 'running', 'done', 'stopped', 'failed'])
      .meta({ description: 'columns: someone has to say on screen what the columns mean.' }),
    dryRun: z.boolean(),
    absent: z.enum(['nothing', 'ended']),
    receivedAt: moment,
    endedAt: moment.optional(),
    total: count.optional().meta({ description: 'Rows in the file, once it was read.' }),
    counts: z.object({
      rows: count,
      accepted: count,
      created: count,
      updated: count,
      unchanged: count,
      doubled: count,
      rejected: count,
    }),
    problem: z.string().optional().meta({ description: 'Why it stopped, in Dutch.' }),
    notes: z.array(
      z.object({
        kind: z.enum(['rejected', 'repaired', 'warning']),
        column: z.enum(columns).optional(),
        message: z.string(),
        count: z.int().positive(),
        lines: z.array(z.int().positive()).meta({ description: 'The first lines it is about.' }),
      }),
    ),
    absence: z
      .object({
        kind: z.enum(['nothing', 'ended', 'refused']),
        count: count.optional(),
        open: count.optional().meta({
          description:
            'Whom the list does not end because an appointment, a referral or a place is still open.',
        }),
        message: z.string().optional(),
      })
      .optional(),
  })
  .meta({ id: 'ClientImport', description: 'How far an import is. It never holds a cell of the file.' });

const queued = {
  id: '5a8f2c1e-0b1d-4a57-9a51-0d6f3f1c2b44',
  status: 'queued' as const,
  dryRun: false,
  absent: 'nothing' as const,
  receivedAt: '2026-11-21T08:40:00Z',
  counts: { rows: 0, accepted: 0, created: 0, updated: 0, unchanged: 0, doubled: 0, rejected: 0 },
  notes: [],
};

const example = {
  ...queued,
  status: 'done' as const,
  endedAt: '2026-11-21T08:40:04Z',
  total: 24,
  counts: { rows: 24, accepted: 21, created: 12, updated: 0, unchanged: 9, doubled: 0, rejected: 3 },
  notes: [
    {
      kind: 'repaired' as const,
      column: 'insz' as const,
      message: 'Het rijksregisternummer miste een nul vooraan. We hebben ze aangevuld.',
      count: 1,
      lines: [25],
    },
  ],
};

export const clientImportOperations = [
  operation({
    method: 'post',
    path: '/api/v1/imports/clients',
    operationId: 'importClients',
    tag: 'imports',
    summary: 'Import clients of the own organisation from a file',
    description:
      'CSV (or XLSX) of at most 50 MB, as the body or as the one file of a multipart form. Every row is judged alone; good rows go in.',
    query: importQuery,
    body: {
      type: 'text/csv',
      description: 'The columns of the client import file.',
      example: 'insz;voornaam;achternaam;regime;regime_van\r\n87061012345;An;Peeters;leefloon;05/01/2026\r\n',
    },
    answers: {
      202: {
        description: 'The file is in; the work goes on.',
        schema: clientImport,
        example: queued,
        headers: { Location: 'Where to ask how far it is.' },
      },
    },
    problems: ['resourceNotFound', 'payloadTooLarge', 'tooManyRequests'],
    idempotent: true,
  }),
  operation({
    method: 'get',
    path: '/api/v1/imports/clients/:id',
    operationId: 'getClientImport',
    tag: 'imports',
    summary: 'Ask how far an import is',
    answers: { 200: { description: 'The import.', schema: clientImport, example } },
    problems: ['resourceNotFound'],
  }),
  operation({
    method: 'get',
    path: '/api/v1/imports/clients/:id/rejected',
    operationId: 'getRejectedRows',
    tag: 'imports',
    summary: 'Take back the rows that did not go in',
    description: 'The rows as they were sent, each with its reason. Taking them out is logged.',
    answers: { 200: { description: 'CSV with the own columns and `reden`.', type: 'text/csv' } },
    problems: ['resourceNotFound'],
  }),
];
