/**
 * From described operations to one OpenAPI 3.1 document. Schemas with a name become components; what holds for every
 * call stands in openapi-shared.ts.
 */
import { z } from 'zod';
import { problem, sharedComponents, traces } from './openapi-shared.ts';
import { type Answer, type Operation, type Sent, tags } from './operation.ts';
import { type ProblemKind, problemKinds } from './problem.ts';
import { titles } from './problem-title.ts';

type Json = { [key: string]: unknown };

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
    components: { ...sharedComponents, schemas: sorted(schemas) },
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
