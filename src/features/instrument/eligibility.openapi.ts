/** What the check of eligibility reads and answers, as described to other programs. */
import { z } from 'zod';
import { civilDate, operation, reason } from '../../adapters/web/operation.ts';
import { grade, kind, source } from './instrument-shape.openapi.ts';

export const eligibilityBody = z.strictObject({
  date: civilDate.meta({ description: 'The day that is asked about.' }),
  facts: z.record(z.string(), z.unknown()).meta({
    description:
      'What is known, nested by the parts of the names: {"residence":{"region":"VL"}}. Only names of the field list; no identity. A value that is not given is unknown, never false.',
  }),
});

export const dossierEligibilityQuery = z.strictObject({
  date: civilDate.optional().meta({ description: 'The day that is asked about; today when left out.' }),
  knowledgeDate: civilDate.optional().meta({
    description:
      'Answers with what was known at the end of that day: facts recorded until then, rules as published then, readings followed then. At most today.',
  }),
  reason,
});

const answer = z.enum(['true', 'false', 'unknown']);

const conditionTold = z.object({
  id: z.string(),
  result: answer,
  kind,
  role: z.string(),
  grade,
  source: source.optional().meta({ description: 'The first source; the others stand with the rule.' }),
  sentence: z.string().meta({ description: 'In Dutch.' }),
});

const outcome = z.object({
  code: z.string(),
  label: z.string(),
  value: z.union([z.string(), z.number()]).optional(),
  why: z.string().optional().meta({ description: 'Why there is no value.' }),
  grade,
});

const eligibilityItem = z
  .object({
    instrument: z.string(),
    result: z.enum(['eligible', 'notEligible', 'unknown', 'blocked']),
    date: civilDate.meta({ description: 'The day that the law of this instrument looks at.' }),
    reason: z
      .string()
      .optional()
      .meta({ description: '`not in force` when no version is in force on that day.' }),
    sentence: z.string(),
    conditions: z.array(conditionTold),
    obligation: z.enum(['obliged', 'optional', 'exempt']).optional(),
    missingFacts: z.array(z.string()),
    openQuestions: z.array(z.string()),
    readings: z
      .array(z.object({ point: z.string(), followed: z.array(z.string()) }))
      .optional()
      .meta({
        description:
          'The disputed points of law on which the answer turns, with the readings that are followed; none means that the point is open.',
      }),
    outcomes: z.array(outcome).meta({ description: 'What the law works out: days, an end, an amount.' }),
  })
  .meta({
    id: 'EligibilityItem',
    description: 'What one instrument says. It is never a decision: a named person decides.',
  });

const question = z
  .object({
    field: z.string(),
    question: z.string(),
    askedOf: z.enum(['product', 'coach', 'person', 'other']),
    expected: z.number().meta({ description: 'How many instruments the answer is expected to settle.' }),
    sum: z.array(z.object({ answer: z.unknown(), settles: z.array(z.string()) })),
  })
  .meta({ id: 'NextQuestion', description: 'The fact that is expected to settle most.' });

export const eligibility = z
  .object({
    items: z.array(eligibilityItem).meta({ description: 'Every instrument.' }),
    nextQuestion: question.optional().meta({ description: 'Left out when nothing more would help.' }),
    knowledgeDate: civilDate
      .optional()
      .meta({ description: 'The last day of which was known, when one looks back.' }),
    rulesPublishedAt: z
      .string()
      .optional()
      .meta({ description: 'Since when the rules said what they said then.' }),
  })
  .meta({ id: 'Eligibility' });

const example = { date: '2026-11-21', facts: { birthDate: '1987-06-10', residence: { region: 'VL' } } };

export const eligibilityOperations = [
  operation({
    method: 'post',
    path: '/api/v1/eligibility',
    operationId: 'checkEligibility',
    tag: 'instruments',
    summary: 'Check which instruments fit, without saying who it is about',
    description:
      'Nothing is kept: not the facts, not the answer. At most 16 kB, and 60 calls a minute from one address.',
    open: true,
    body: { schema: eligibilityBody, example },
    answers: { 200: { description: 'What each instrument says.', schema: eligibility } },
    problems: ['payloadTooLarge', 'tooManyRequests', 'serviceUnavailable'],
  }),
  operation({
    method: 'get',
    path: '/api/v1/dossiers/:id/eligibility',
    operationId: 'getDossierEligibility',
    tag: 'instruments',
    summary: 'Tell which instruments fit a person',
    description:
      'From what the gate shows this caller about this person; the look was logged first. What the caller may not see answers as what is not known.',
    params: { id: 'The dossier.' },
    query: dossierEligibilityQuery,
    answers: { 200: { description: 'What each instrument says.', schema: eligibility } },
    problems: ['resourceNotFound', 'tooManyRequests'],
  }),
];
