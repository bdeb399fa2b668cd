/** The addresses where the words of a GPMI are written, or read from a file. Showing a form shows a name, so it opens the dossier. */
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { goOn, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { readUpload } from '../../adapters/web/upload.ts';
import { readReason } from '../../gate/role.ts';
import { perform } from '../../kernel/act.ts';
import { dutch, say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { World } from '../../world.ts';
import { withReason } from '../dossier/dossier.ts';
import { sensitiveWarnings } from '../sensitive/sensitive-warning.ts';
import { isOwnForm } from '../session/session.plugin.ts';
import { gpmiAddress, openContractOf } from './gpmi.ts';
import { draftGpmi, reviseGpmi } from './gpmi.acts.ts';
import {
  begin,
  clientOf,
  contractIn,
  formView,
  type GpmiRequest,
  problemsIn,
  seeToWrite,
  termIn,
  typedIn,
} from './gpmi-form-desk.web.ts';
import { type Typed, UploadPage, WordsPage } from './gpmi-form.pages.tsx';
import { othersInPlan, sectionsFromPlan } from './gpmi-plan.ts';
import {
  gpmiSections,
  noSections,
  type Sections,
  sectionCodes,
  typedFrom,
  typedSections,
} from './gpmi-section.ts';
import { namesAnother, readGpmiXml, XML_BYTES } from './gpmi-xml.ts';

const WORDS = '/dossiers/:id/gpmi/opstellen';
const FILE = '/dossiers/:id/gpmi/inlezen';

/** What is shown again: what was typed, what is wrong with it, and what a file brought. */
interface Again {
  readonly typed?: Typed;
  readonly problems?: readonly Problem[];
  readonly incoming?: Sections;
  /** The file names someone else than the dossier. */
  readonly another?: boolean;
  /** Somebody else was first: what stands there now is shown beside what was typed. */
  readonly stale?: boolean;
}

export function gpmiFormWeb(app: FastifyInstance, world: World): void {
  writeWords(app, world);
  readFile(app, world);
}

function writeWords(app: FastifyInstance, world: World): void {
  app.get(WORDS, (request: GpmiRequest, reply) => showWords(world, request, reply, {}));

  app.post(WORDS, async (request: GpmiRequest, reply) => {
    const { token, params } = request;
    const typed = typedIn(request.body);
    if (token === undefined) return toSignIn(request, reply);
    const fields = [...sectionCodes.map((code) => gpmiSections[code].field), 'waarom'];
    const warnings = sensitiveWarnings(typed, fields);
    if (warnings.length > 0) return showWords(world, request, reply, { typed, problems: warnings });
    const reason = readReason(request.query.reden);
    const sections = typedSections(typed);
    const isNew = typed['contract'] === undefined;
    const outcome = isNew
      ? await perform(world.database, token, draftGpmi, {
          person: params.id,
          sections,
          ...termIn(typed),
          reason,
        })
      : await perform(world.database, token, reviseGpmi, {
          ...contractIn(typed),
          sections,
          why: typed['waarom'],
          reason,
        });
    if (outcome.outcome === 'done')
      return goOn(reply, withReason(gpmiAddress(params.id), reason), isNew ? 'gpmiDrafted' : 'gpmiRevised');
    const problems = problemsIn(outcome);
    return problems === undefined
      ? showRefused(request, reply, outcome)
      : showWords(world, request, reply, { typed, problems, stale: outcome.outcome === 'conflict' });
  });
}

/** A file is shown beside what stands there; nothing of it is kept yet. */
function readFile(app: FastifyInstance, world: World): void {
  app.get(FILE, (request: GpmiRequest, reply) => showUpload(world, request, reply, []));

  void app.register(async (scope) => {
    await scope.register(multipart, { throwFileSizeLimit: false });
    scope.post(FILE, { config: { csrfInHandler: true } }, async (request: GpmiRequest, reply) => {
      const seen = await seeToWrite(world, request, FILE);
      if (seen.outcome !== 'shown') return showRefused(request, reply, seen);
      if (!request.isMultipart()) return showUpload(world, request, reply, [noFile]);
      const { fields, taken } = await readUpload(request, XML_BYTES, (_name, file) => collect(file));
      if (!isOwnForm(request, fields['csrf']))
        return showRefused(request, reply, { outcome: 'forbidden', message: '' });
      if (taken === undefined) return showUpload(world, request, reply, [noFile]);
      const read = readGpmiXml(taken);
      if (read.outcome === 'refused')
        return showUpload(world, request, reply, [{ field: 'bestand', message: read.message }]);
      const { sections, client } = read;
      const another = namesAnother(client, clientOf(seen));
      return showWords(world, request, reply, { typed: typedFrom(sections), incoming: sections, another });
    });
  });
}

const noFile: Problem = dutch({ field: 'bestand', message: 'Kies een bestand op uw computer.' }, 'message');

async function collect(file: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of file) parts.push(part);
  return Buffer.concat(parts);
}

async function showWords(world: World, request: GpmiRequest, reply: FastifyReply, again: Again) {
  const seen = await seeToWrite(world, request, WORDS, true);
  if (seen.outcome !== 'shown') return showRefused(request, reply, seen);
  const { actor, parts, person } = seen.opened;
  const own = openContractOf(seen.contracts, actor.organisation);
  const words = own?.versions[0]?.sections;
  // Words that are hidden now cannot be followed by others.
  if (own !== undefined && words === undefined)
    return goOn(reply, withReason(gpmiAddress(person), readReason(request.query.reden)));
  const problems = again.problems ?? [];
  const plan = parts.plan ?? { goals: [], actions: [] };
  const begun = own === undefined ? begin(seen) : {};
  const start = { ...begun, ...typedFrom(words ?? sectionsFromPlan(plan, actor.organisation, actor.today)) };
  const typed = again.incoming === undefined ? (again.typed ?? start) : { ...start, ...again.typed };
  return showPage(request, reply, {
    title: say`GPMI opstellen`,
    status: problems.length > 0 ? 422 : 200,
    actor,
    body: (
      <WordsPage
        {...formView(request, seen, typed, problems)}
        {...(own === undefined ? {} : { existing: own })}
        others={own === undefined ? othersInPlan(plan, actor.organisation) : 0}
        {...(again.stale === true && words !== undefined ? { now: words } : {})}
        {...(again.incoming === undefined
          ? {}
          : { incoming: { older: words ?? noSections, newer: again.incoming, another: again.another } })}
      />
    ),
  });
}

async function showUpload(
  world: World,
  request: GpmiRequest,
  reply: FastifyReply,
  problems: readonly Problem[],
) {
  const seen = await seeToWrite(world, request, FILE);
  if (seen.outcome !== 'shown') return showRefused(request, reply, seen);
  return showPage(request, reply, {
    title: say`GPMI inlezen`,
    status: problems.length > 0 ? 422 : 200,
    actor: seen.opened.actor,
    body: <UploadPage {...formView(request, seen, {}, problems)} />,
  });
}
