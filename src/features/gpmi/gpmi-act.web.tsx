/** The addresses of what is done with a GPMI: sign, evaluate, prolong, end. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import { readReason } from '../../gate/role.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import type { Outcome, Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { gpmiAddress, openContractOf } from './gpmi.ts';
import { type ActPageName, actPages } from './gpmi-act.pages.tsx';
import { endGpmi, evaluateGpmi, prolongGpmi, signGpmi } from './gpmi.acts.ts';
import type { Typed } from './gpmi-form.pages.tsx';
import {
  contractIn,
  formView,
  type GpmiRequest,
  problemsIn,
  seeToWrite,
  typedIn,
} from './gpmi-form-desk.web.ts';

interface Page {
  readonly act: (
    world: World,
    token: string,
    typed: Typed,
    reason: string | undefined,
  ) => Promise<Outcome<unknown>>;
  readonly said: Said;
  /** The names in the form of what the act calls otherwise. */
  readonly names: Readonly<Record<string, string>>;
  readonly freeText: readonly string[];
}

function doing<Input>(
  toDo: Act<Input, { id: string }>,
  names: Readonly<Record<string, string>>,
  said: Said,
  more: { freeText?: readonly string[]; always?: Readonly<Record<string, string>> } = {},
): Page {
  return {
    said,
    names,
    freeText: more.freeText ?? [],
    act: (world, token, typed, reason) => {
      const given = Object.entries(names).map(([field, name]) => [field, typed[name]]);
      const raw = { ...contractIn(typed), ...Object.fromEntries(given), ...more.always, reason };
      return perform(world.database, token, toDo, raw);
    },
  };
}

const signNames = {
  party: 'wie',
  as: 'functie',
  mandate: 'functie',
  name: 'naam',
  on: 'datum',
  hash: 'kenmerk',
};
const evaluateNames = {
  heldOn: 'datum',
  inPerson: 'gesprek',
  result: 'resultaat',
  note: 'tekst',
  nextOn: 'volgende',
};

const pages: Readonly<Record<ActPageName, Page>> = {
  tekenen: doing(signGpmi, signNames, 'gpmiSigned', { always: { way: 'paper' } }),
  evaluatie: doing(evaluateGpmi, evaluateNames, 'gpmiEvaluated', { freeText: ['tekst'] }),
  verlengen: doing(prolongGpmi, { until: 'tot', why: 'waarom' }, 'gpmiProlonged', { freeText: ['waarom'] }),
  beeindigen: doing(endGpmi, { on: 'datum', endedReason: 'waarom' }, 'gpmiEnded'),
};

export function gpmiActWeb(app: FastifyInstance, world: World): void {
  for (const name of Object.keys(pages) as ActPageName[]) {
    const route = `/dossiers/:id/gpmi/${name}`;
    const page = pages[name];

    app.get(route, (request: GpmiRequest, reply) => show(world, request, reply, name, undefined, []));

    app.post(route, async (request: GpmiRequest, reply) => {
      const { token, params } = request;
      const typed = typedIn(request.body);
      if (token === undefined) return toSignIn(request, reply);
      const reason = readReason(request.query.reden);
      const warnings = sensitiveWarnings(typed, page.freeText);
      if (warnings.length > 0) return show(world, request, reply, name, typed, warnings);
      const outcome = await page.act(world, token, typed, reason);
      if (outcome.outcome === 'done')
        return goOn(reply, withReason(gpmiAddress(params.id), reason), page.said);
      const problems = problemsIn(outcome, page.names);
      return problems === undefined
        ? showRefused(request, reply, outcome)
        : show(world, request, reply, name, typed, problems);
    });
  }
}

async function show(
  world: World,
  request: GpmiRequest,
  reply: FastifyReply,
  name: ActPageName,
  typed: Typed | undefined,
  problems: readonly Problem[],
) {
  const seen = await seeToWrite(world, request, `/dossiers/:id/gpmi/${name}`);
  if (seen.outcome !== 'shown') return showRefused(request, reply, seen);
  const { actor, person } = seen.opened;
  const contract = openContractOf(seen.contracts, actor.organisation);
  // Without a contract that runs on there is nothing to do here: the page itself says what comes next.
  if (contract === undefined)
    return goOn(reply, withReason(gpmiAddress(person), readReason(request.query.reden)));
  const { title, Page } = actPages[name];
  const filled = typed ?? { datum: typedDate(actor.today) };
  return showPage(request, reply, {
    title,
    status: problems.length > 0 ? 422 : 200,
    actor,
    body: <Page {...formView(request, seen, filled, problems)} contract={contract} />,
  });
}
