/** The address of the employers in the register, and of the services of the organisation itself. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../adapters/database/pool.ts';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { textsIn } from '../../kernel/typed.ts';
import { EmployerPage } from './employer.pages.tsx';
import { registerEmployer } from './workplace.acts.ts';
import { listEmployers } from './workplace.sql.ts';

type FormRequest = FastifyRequest<{ Body: Record<string, string | string[] | undefined> }>;

const EMPLOYERS = '/werkplekken/werkgevers';

export function employerWeb(app: FastifyInstance, database: Database): void {
  app.get(EMPLOYERS, (request: FormRequest, reply) => showEmployers(database, request, reply));
  app.post(EMPLOYERS, async (request: FormRequest, reply) => {
    const outcome = await perform(database, request.token, registerEmployer, request.body);
    if (outcome.outcome === 'done') return goOn(reply, EMPLOYERS, 'employerRegistered');
    if (outcome.outcome === 'invalid') return showEmployers(database, request, reply, outcome.problems);
    return showRefused(request, reply, outcome);
  });
}

async function showEmployers(
  database: Database,
  request: FormRequest,
  reply: FastifyReply,
  problems: readonly Problem[] = [],
) {
  const { token, csrf, body } = request;
  if (token === undefined) return toSignIn(request, reply);
  const shown = await listEmployers(database, token);
  if (shown.outcome !== 'shown') return showRefused(request, reply, shown);
  const typed = problems.length > 0 ? textsIn(body) : {};
  return showPage(request, reply, {
    title: say`Werkgevers`,
    status: problems.length > 0 ? 422 : 200,
    actor: shown.actor,
    body: <EmployerPage shown={shown} csrf={csrf} typed={typed} problems={problems} />,
  });
}
