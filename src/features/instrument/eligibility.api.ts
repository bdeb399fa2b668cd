/**
 * The check of eligibility for other programs, without login: facts in, answers out, and nothing kept in an address, a cookie,
 * a log or a cache. The check of a dossier is in dossier-eligibility.api.ts.
 */
import type { FastifyInstance } from 'fastify';
import { readBody } from '../../adapters/web/input.ts';
import { type Issue, sendProblem } from '../../adapters/web/problem.ts';
import { civilDate } from '../../kernel/civil-date.ts';
import { type FactProblem, readNested } from '../../rules/fact.ts';
import type { World } from '../../world.ts';
import { readFollowed } from '../reading/reading.sql.ts';
import { adviseWithin, representAdvice } from './eligibility.ts';
import { eligibilityBody } from './eligibility.openapi.ts';
import { outsideKnownDays } from './known-day.ts';
import { eligibilityLimits } from './minute-cap.ts';

const LARGEST_BODY = 16 * 1024;
/** Milliseconds of the processor. */
const LONGEST = 50;
/** More than anyone has, and few enough to be counted at once. */
const MOST_ENTRIES = 100;
const MOST_ISSUES = 20;
const LONGEST_NAME = 60;

/** `wait` gives the seconds to wait while everybody together asks too often. */
export function eligibilityApi(app: FastifyInstance, world: World, wait: (now: number) => number): void {
  const limits = eligibilityLimits[app.demo ? 'demo' : 'production'];

  app.post(
    '/api/v1/eligibility',
    {
      bodyLimit: LARGEST_BODY,
      config: { rateLimit: { max: limits.perAddress, timeWindow: 60_000 } },
    },
    async (request, reply) => {
      const seconds = wait(Date.now());
      if (seconds > 0) return sendProblem(reply, 'tooManyRequests', { retryAfter: seconds });
      const body = readBody(eligibilityBody, request, reply);
      if (body === undefined) return reply;
      const date = civilDate(body.date);
      const outside = outsideKnownDays(date, 'body');
      if (outside !== undefined) return sendProblem(reply, 'badRequest', { issues: [outside] });
      const read = readNested(body.facts);
      if (read.problems !== undefined)
        return sendProblem(reply, 'badRequest', {
          issues: read.problems.slice(0, MOST_ISSUES).map(issueOf),
        });
      const long = [...read.facts].filter(
        ([, { value }]) => Array.isArray(value) && value.length > MOST_ENTRIES,
      );
      if (long.length > 0)
        return sendProblem(reply, 'badRequest', { issues: long.map(([field]) => tooLong(field)) });
      const followed = await readFollowed(world.database);
      const advice = adviseWithin(LONGEST, read.facts, date, followed);
      if (advice === undefined) return sendProblem(reply, 'serviceUnavailable', { retryAfter: 30 });
      return reply.header('cache-control', 'no-store').send(representAdvice(advice));
    },
  );
}

function tooLong(field: string): Issue {
  return {
    type: 'outOfRange',
    in: 'body',
    name: `facts.${field}`,
    detail: `At most ${MOST_ENTRIES} entries are counted.`,
  };
}

/** Names what is wrong with a fact, and never repeats its value. */
function issueOf({ field, kind, message }: FactProblem): Issue {
  const name = `facts.${field}`.slice(0, LONGEST_NAME);
  if (kind === 'unknown')
    return { type: 'unknownInput', in: 'body', name, detail: 'This fact is not known here.' };
  return { type: 'schemaViolation', in: 'body', name, detail: message };
}
