/**
 * From described operations to one OpenAPI 3.1 document. Schemas with a name become components; what holds for every call —
 * problems, trace ids, the token — is written once.
 */
import { z } from 'zod';
import { type Answer, type Operation, type Sent, tags } from './operation.ts';
import { type ProblemKind, problemKinds } from './problem.ts';
import { titles } from './problem-title.ts';

type Json = { [key: string]: unknown };

const issue = z
  .object({
    type: z.string().meta({ description: 'urn:problem-type:belgif:input-validation:… or belgif-ext:…' }),
    in: z.enum(['body', 'query', 'path', 'header']),
    name: z.string(),
    detail: z.string().optional(),
  })
  .meta({ id: 'InputValidationIssue', description: 'One thing wrong with what was sent.' });

const problem = z
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

const usual = {
  open: ['badRequest'],
  signedIn: ['badRequest', 'noAccessToken', 'invalidAccessToken'],
} as const;

/** Describes the whole interface; the result depends on nothing but the operations. */
export function describeApi(info: Json, operations: readonly Operation[]): Json {
  const schemas: Json = {};
  const paths: Record<string, Json> = {};
  for (const one of operations) {
    const path = one.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [one.method]: describeOperation(one, schemas) };
  }
  take(problem, 'output', schemas);
  const used = new Set(operations.map((one) => one.tag));
  return {
    openapi: '3.1.0',
    info,
    servers: [{ url: '/' }],
    tags: Object.entries(tags)
      .filter(([name]) => used.has(name as Operation['tag']))
      .map(([name, description]) => ({ name, description })),
    paths: sorted(paths),
    components: {
      securitySchemes: { bearer: bearerScheme },
      parameters: { IdempotencyKey: idempotencyKey, BelGovTraceId: traceParameter },
      headers: { BelGovTraceId: traceHeader, BelGovRelatedTraceId: relatedTraceHeader },
      responses: { Problem: problemResponse },
      schemas: sorted(schemas),
    },
  };
}

function describeOperation(one: Operation, schemas: Json): Json {
  const answers = Object.entries(one.answers).map(([status, answer]) => [
    status,
    describeAnswer(answer, schemas),
  ]);
  const particular = [...usual[one.open ? 'open' : 'signedIn'], ...(one.problems ?? [])];
  const kinds = one.idempotent ? [...particular, 'idempotencyKeyReused' as const] : particular;
  return {
    operationId: one.operationId,
    tags: [one.tag],
    summary: one.summary,
    ...(one.description ? { description: one.description } : {}),
    security: one.open ? [] : [{ bearer: [] }],
    parameters: parametersOf(one, schemas),
    ...(one.body ? { requestBody: describeBody(one.body, schemas) } : {}),
    responses: {
      ...Object.fromEntries(answers),
      ...problemsOf(kinds),
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

function parametersOf(one: Operation, schemas: Json): Json[] {
  const inPath = [...one.path.matchAll(/:(\w+)/g)].map(([, name = '']) => {
    const said = one.params?.[name];
    const { description, schema } =
      typeof said === 'object' ? said : { description: said ?? '', schema: z.guid() };
    return { name, in: 'path', required: true, description, schema: take(schema, 'input', schemas) };
  });
  const query = one.query === undefined ? {} : take(one.query, 'input', schemas);
  const properties = (query['properties'] ?? {}) as Record<string, Json>;
  const required = (query['required'] ?? []) as string[];
  const inQuery = Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema,
  }));
  return [
    ...inPath,
    ...inQuery,
    ...(one.idempotent ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
    { $ref: '#/components/parameters/BelGovTraceId' },
  ];
}

function describeBody(
  { schema, example, type = 'application/json', description }: Sent,
  schemas: Json,
): Json {
  return {
    required: true,
    ...(description ? { description } : {}),
    content: {
      [type]: {
        ...(schema ? { schema: take(schema, 'input', schemas) } : {}),
        ...(example === undefined ? {} : { example }),
      },
    },
  };
}

function describeAnswer(answer: Answer, schemas: Json): Json {
  const { description, schema, example, type = 'application/json', headers = {} } = answer;
  const content = {
    [type]: {
      ...(schema ? { schema: take(schema, 'output', schemas) } : {}),
      ...(example === undefined ? {} : { example }),
    },
  };
  const own = Object.entries(headers).map(([name, says]) => [
    name,
    { description: says, schema: { type: 'string' } },
  ]);
  return {
    description,
    headers: { ...traces, ...Object.fromEntries(own) },
    ...(schema || answer.type ? { content } : {}),
  };
}

function problemsOf(kinds: readonly ProblemKind[]): Json {
  const byStatus = Object.groupBy(kinds, (kind) => problemKinds[kind].status);
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, same]) => [
      status,
      {
        description: [...new Set(same.map((kind) => titles[kind].en))].join(' or '),
        headers: traces,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

/** Turns a schema into JSON Schema; the named ones in it move to the components. */
function take(schema: z.ZodType, io: 'input' | 'output', schemas: Json): Json {
  const { $schema: _dialect, $defs = {}, ...made } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  for (const [name, one] of Object.entries($defs)) schemas[name] = tidy(one, io);
  return tidy(made, io);
}

/** Leaves out what clients must not rely on, and points to the components. */
function tidy(node: unknown, io: 'input' | 'output'): Json {
  return JSON.parse(JSON.stringify(node), function revive(this: Json, key, value: unknown) {
    if (key === '$ref' && typeof value === 'string')
      return value.replace('#/$defs/', '#/components/schemas/');
    if (key === 'additionalProperties' && value === false && io === 'output') return undefined;
    if (key === 'pattern' && typeof this['format'] === 'string') return undefined;
    return value;
  }) as Json;
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const traces = {
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
