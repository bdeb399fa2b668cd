/**
 * What every call of the interface has in common, described once: problems, trace ids, the idempotency key and the token. The
 * operations point to it.
 */
import { z } from 'zod';

const issue = z
  .object({
    type: z.string().meta({ description: 'urn:problem-type:belgif:input-validation:… or belgif-ext:…' }),
    in: z.enum(['body', 'query', 'path', 'header']),
    name: z.string(),
    detail: z.string().optional(),
  })
  .meta({ id: 'InputValidationIssue', description: 'One thing wrong with what was sent.' });

export const problem = z
  .object({
    type: z
      .string()
      .meta({ description: 'Stable: urn:problem-type:belgif:… or urn:problem-type:werkwinkel:…' }),
    href: z.url().optional(),
    title: z.string().meta({ description: 'In the language of Accept-Language: nl, fr or en.' }),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().meta({ description: 'Names this occurrence; say it when you ask for help.' }),
    issues: z.array(issue).optional(),
  })
  .meta({ id: 'Problem', description: 'A problem by RFC 9457. It never says what a refusal hides.' });

/** The headers that every answer carries. */
export const traces = {
  'BelGov-Trace-Id': { $ref: '#/components/headers/BelGovTraceId' },
  'BelGov-Related-Trace-Id': { $ref: '#/components/headers/BelGovRelatedTraceId' },
};

const traceHeader = {
  description: 'The id of this answer.',
  required: true,
  schema: { type: 'string', format: 'uuid' },
};

const relatedTraceHeader = {
  description: 'The BelGov-Trace-Id that the caller sent.',
  schema: { type: 'string', maxLength: 36 },
};

const traceParameter = {
  name: 'BelGov-Trace-Id',
  in: 'header',
  required: false,
  description:
    'An id of the caller’s own, of at most 36 characters; it comes back as BelGov-Related-Trace-Id.',
  schema: { type: 'string', maxLength: 36 },
};

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Makes a repeated call harmless for 24 hours: the change is made once, and the outcome is shown again as the caller may see it then. Another body under the same key is refused.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

const bearerScheme = {
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'JWT',
  description:
    'An access token of the identity provider for the audience `werkwinkel-api` with scope `werkwinkel`, valid for at most ten minutes. What it opens is decided at each call.',
};

const problemResponse = {
  description: 'Any other problem, such as 406, 415, 429 (with Retry-After), 500 or 503.',
  headers: traces,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** The components that do not depend on the operations. */
export const sharedComponents = {
  securitySchemes: { bearer: bearerScheme },
  parameters: { IdempotencyKey: idempotencyKey, BelGovTraceId: traceParameter },
  headers: { BelGovTraceId: traceHeader, BelGovRelatedTraceId: relatedTraceHeader },
  responses: { Problem: problemResponse },
};
