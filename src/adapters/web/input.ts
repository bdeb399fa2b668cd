/**
 * What a call of the interface brings along, read by one schema: a name that is not known there is an error that names it
 * (Belgif `req-valid`). What was sent is never repeated.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { type Issue, sendProblem } from './problem.ts';

type Place = 'body' | 'query';

const LONGEST_NAME = 60;
const MOST_ISSUES = 20;

/** Reads the body of a call, or answers 400 and gives nothing; the schema must be strict. */
export function readBody<Read>(
  schema: z.ZodType<Read>,
  request: FastifyRequest,
  reply: FastifyReply,
): Read | undefined {
  return read(schema, request.body ?? {}, 'body', reply);
}

/** Reads the query of a call, or answers 400 and gives nothing; the schema must be strict. */
export function readQuery<Read>(
  schema: z.ZodType<Read>,
  request: FastifyRequest,
  reply: FastifyReply,
): Read | undefined {
  return read(schema, request.query ?? {}, 'query', reply);
}

function read<Read>(
  schema: z.ZodType<Read>,
  given: unknown,
  place: Place,
  reply: FastifyReply,
): Read | undefined {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.flatMap((issue) => issuesOf(issue, given, place)).slice(0, MOST_ISSUES);
  sendProblem(reply, 'badRequest', { issues });
  return undefined;
}

function issuesOf(issue: z.core.$ZodIssue, given: unknown, place: Place): Issue[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      type: 'unknownInput',
      in: place,
      name: nameOf([...path, key], place),
      detail: place === 'query' ? 'This parameter is not known here.' : 'This property is not known here.',
    }));
  const type = isMissing(given, path) ? 'requiredInput' : 'schemaViolation';
  return [{ type, in: place, name: nameOf(path, place), detail: issue.message }];
}

function nameOf(path: readonly string[], place: Place): string {
  return path.length === 0 ? place : path.join('.').slice(0, LONGEST_NAME);
}

function isMissing(given: unknown, path: readonly string[]): boolean {
  let here = given;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return false;
    here = Object.getOwnPropertyDescriptor(here, step)?.value;
  }
  return path.length > 0 && here === undefined;
}
