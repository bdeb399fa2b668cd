/** The shapes of the catalogue of instruments: what is asked, and what is answered. */
import { z } from 'zod';
import { civilDate, pageSize } from '../../adapters/web/operation.ts';

export const instrumentsQuery = z.strictObject({
  after: z
    .string()
    .max(60)
    .optional()
    .meta({ description: 'The slug of the last item of the page before; taken from `next`.' }),
  pageSize: pageSize(),
});

export const rulesQuery = z.strictObject({
  date: civilDate
    .optional()
    .meta({ description: 'The day whose rules are asked; today when it is left out.' }),
});

export const noQuery = z.strictObject({});

export const source = z
  .object({
    title: z.string(),
    url: z.url().optional(),
    article: z.string().optional().meta({ description: 'The article, where it was found.' }),
  })
  .meta({ id: 'LegalSource', description: 'Where a condition was read.' });

export const kind = z.enum(['H', 'P', 'J', 'Q', 'F', 'O']).meta({
  description:
    'H law, P policy, J judgement of a named person, Q quota, F funding (never decides), O operational blocker.',
});

export const grade = z.enum(['A', 'B', 'U']).meta({
  description: 'A official source read, B secondary source, U not verified: never decides alone.',
});

const summary = {
  code: z.string(),
  slug: z.string(),
  name: z.string(),
  summary: z.string(),
  from: civilDate.meta({ description: 'The first day on which it could start.' }),
  until: civilDate.optional().meta({ description: 'The last day on which someone could start.' }),
  basis: z.string().meta({ description: 'The act on which it rests.' }),
  reviewedOn: civilDate,
};

export const instrumentItem = z
  .object(summary)
  .meta({ id: 'Instrument', description: 'A measure towards work.' });

export const instrumentDetail = z
  .object({
    ...summary,
    fromToVerify: z.literal(true).optional(),
    relevantDate: z.object({ name: z.string(), field: z.string().optional() }).meta({
      description: 'The day on which the law looks; another than today for many instruments.',
    }),
    forWhom: z.string(),
    refers: z.string(),
    decides: z.string(),
    pays: z.string(),
    lasts: z.string(),
    documents: z.string(),
    followUp: z.string(),
    ends: z.string(),
    changes: z.array(civilDate).meta({ description: 'The days on which its conditions change.' }),
    openQuestions: z
      .array(z.object({ text: z.string(), from: civilDate.optional(), until: civilDate.optional() }))
      .meta({ description: 'On what sources conflict or are silent.' }),
    amounts: z.array(
      z.object({
        label: z.string(),
        columns: z.array(z.string()),
        rows: z.array(
          z.object({
            from: civilDate,
            until: civilDate.optional().meta({ description: 'The last day on which it was seen.' }),
            amounts: z.array(z.string()),
            grade,
            source,
          }),
        ),
      }),
    ),
    figures: z
      .array(
        z.object({
          label: z.string(),
          unit: z.enum([
            'euro',
            'percent',
            'years',
            'quarters',
            'months',
            'weeks',
            'days',
            'hours',
            'kilometres',
            'day',
            'number',
          ]),
          values: z.array(z.string()).meta({ description: 'One value, or the lowest and the highest.' }),
          from: civilDate,
          fromToVerify: z
            .literal(true)
            .optional()
            .meta({ description: 'No source was found for the first day.' }),
          until: civilDate.optional(),
          grade,
          source,
        }),
      )
      .meta({ description: 'Numbers that no condition asks: amounts, shares, lengths of time and counts.' }),
    related: z.array(z.string()).meta({ description: 'Codes of other instruments.' }),
    together: z
      .array(
        z.object({
          id: z.string(),
          others: z.array(z.string()).meta({ description: 'Codes of the instruments on the other side.' }),
          rule: z.enum(['no', 'condition', 'yes', 'unknown']),
          text: z.string(),
          grade,
          sources: z.array(source),
          conditions: z.array(z.string()).meta({ description: 'The conditions that see to it.' }),
        }),
      )
      .meta({ description: 'What may run at the same time for one person, and what may not.' }),
    partnerDuties: z
      .array(
        z.object({
          id: z.string(),
          step: z.string(),
          ocmw: z.string(),
          vdab: z.string(),
          others: z.string(),
          sources: z.array(source),
        }),
      )
      .meta({ description: 'Who does what.' }),
    explanation: z
      .object({
        version: z.int(),
        language: z.literal('nl'),
        text: z.string().meta({ description: 'An empty line begins a new paragraph.' }),
        author: z.string().meta({ description: 'The function of who wrote it.' }),
        writtenFor: z.string().meta({ description: 'The organisation.' }),
        publishedFor: z.string().optional().meta({ description: 'The organisation of who published it.' }),
        publishedOn: civilDate.optional(),
        reviewedOn: civilDate,
        nextReviewOn: civilDate,
      })
      .optional()
      .meta({
        description: 'What editors wrote beside it, about the rules of today; absent where nothing stands.',
      }),
  })
  .meta({ id: 'InstrumentDetail' });

export const rule = z
  .object({
    id: z.string().meta({ description: 'As in the collection of instruments, such as `TO-07`.' }),
    field: z.string().optional(),
    operator: z.string().optional(),
    value: z.unknown().optional(),
    all: z.array(z.unknown()).optional(),
    any: z.array(z.unknown()).optional(),
    unsettled: z.string().optional().meta({ description: 'Why nobody can answer yet.' }),
    disputed: z.string().optional().meta({
      description: 'The point of law on which sources conflict or are silent.',
    }),
    statuses: z
      .array(z.string())
      .optional()
      .meta({ description: 'The legal statuses for which a reading can be followed.' }),
    silent: z
      .literal(true)
      .optional()
      .meta({ description: 'Another reading may be right: nothing is certain until one is followed.' }),
    readings: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ description: 'What each reading of the disputed point asks.' }),
    kind,
    role: z.string().meta({ description: 'What it does: admission, limit, blocker, duty, funding …' }),
    grade,
    from: civilDate.optional(),
    until: civilDate.optional(),
    sources: z.array(source),
    text: z
      .object({ true: z.string(), false: z.string(), unknown: z.string() })
      .meta({ description: 'In Dutch, for each of the three answers.' }),
    whenMissing: z.string(),
    owner: z.string().meta({ description: 'Who can settle it.' }),
  })
  .meta({ id: 'Rule', description: 'One condition, dated and cited.' });

export const rules = z.object({ date: civilDate, items: z.array(rule) });
