/** The addresses under which a flow is drafted, read before it counts, confirmed by someone else, or taken off the table. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showError, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { Said } from '../../adapters/web/said.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalidAsMissing, type Problem } from '../../kernel/outcome.ts';
import { Card } from '../../ui/card.tsx';
import type { World } from '../../world.ts';
import { asTyped, asWording, atFields, type DraftForm, draftInput, formOf, typedIn } from './draft-form.ts';
import { mayDraft, type Named } from './flow.ts';
import { confirmFlow, draftFlow, dropDraft } from './flow.acts.ts';
import { type FlowDetail, listReceivers } from './flow.sql.ts';
import { previewFlow } from './flow-act.sql.ts';
import { DraftFormPage } from './draft-form.pages.tsx';
import { DraftPage } from './flow-draft.pages.tsx';
import { Differences, standingWords } from './flow-history.tsx';
import { begin, type FlowRequest, refuse } from './flow-look.web.ts';
import { differences } from './flow-wording.ts';
import { wordingInput } from './wording-input.ts';

type ChangeRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { toestand?: string };
  Body: unknown;
}>;

const emptyForm: DraftForm = { toestand: 'inForce', groep: 'guided' };

export function flowDraftWeb(app: FastifyInstance, world: World): void {
  draftNew(app, world);
  draftChange(app, world);
  decideDraft(app, world);
}

function draftNew(app: FastifyInstance, world: World): void {
  app.get('/stromen/nieuw', async (request, reply) => {
    const actor = await request.whoami();
    if (actor === undefined) return toSignIn(request, reply);
    if (!mayDraft(actor)) return showError(request, reply, 403, actor);
    return formPage(world, request, reply, { actor, typed: emptyForm });
  });

  app.post('/stromen/nieuw', async (request, reply) => {
    const form = formOf(request.body);
    const outcome = await perform(world.database, request.token, draftFlow, draftInput(form, null));
    if (outcome.outcome === 'done') return goOn(reply, `/stromen/${outcome.done.id}`, 'flowDrafted');
    const actor = await request.whoami();
    if (outcome.outcome === 'invalid' && actor !== undefined && mayDraft(actor))
      return formPage(world, request, reply, { actor, typed: form, problems: atFields(outcome.problems) });
    return showRefused(request, reply, invalidAsMissing(outcome));
  });
}

function draftChange(app: FastifyInstance, world: World): void {
  app.get('/stromen/:id/wijzig', async (request: ChangeRequest, reply) => {
    const ready = await begin(world, request, (rights) => rights.draft);
    if (ready.outcome !== 'ready') return refuse(request, reply, ready);
    const { actor, detail } = ready;
    const typed = standingForm(detail);
    const ending = request.query.toestand === 'ended' ? { toestand: 'ended' } : {};
    return formPage(world, request, reply, { actor, detail, typed: { ...typed, ...ending } });
  });

  app.post('/stromen/:id/wijzig', async (request: ChangeRequest, reply) => {
    const { id } = request.params;
    const form = formOf(request.body);
    const outcome = await perform(world.database, request.token, draftFlow, draftInput(form, id));
    if (outcome.outcome === 'done') return goOn(reply, `/stromen/${id}/ontwerp`);
    if (outcome.outcome !== 'invalid' && outcome.outcome !== 'conflict')
      return showRefused(request, reply, outcome);
    const ready = await begin(world, request, (rights) => rights.draft);
    if (ready.outcome !== 'ready') return refuse(request, reply, ready);
    const { actor, detail } = ready;
    if (outcome.outcome === 'conflict')
      return formPage(world, request, reply, { actor, detail, typed: form, conflict: true });
    return formPage(world, request, reply, {
      actor,
      detail,
      typed: form,
      problems: atFields(outcome.problems),
    });
  });
}

/** A draft is read as it would be, and confirmed or taken off the table. */
function decideDraft(app: FastifyInstance, world: World): void {
  app.get('/stromen/:id/ontwerp', (request: FlowRequest, reply) => draftPage(world, request, reply));

  onDraft('bevestig', confirmFlow, (id) => `/stromen/${id}`, 'flowConfirmed');
  onDraft('intrekken', dropDraft, () => '/stromen', 'flowWithdrawn');

  function onDraft<Done>(
    what: string,
    toDo: Act<{ id: string; revision: number }, Done>,
    next: (id: string) => string,
    said: Said,
  ): void {
    app.post(`/stromen/:id/${what}`, async (request: FlowRequest, reply) => {
      const { id } = request.params;
      const input = { id, revision: typedIn(request.body, 'revisie') };
      const outcome = await perform(world.database, request.token, toDo, input);
      if (outcome.outcome === 'done') return goOn(reply, next(id), said);
      if (outcome.outcome === 'conflict') return draftPage(world, request, reply, true);
      return showRefused(request, reply, invalidAsMissing(outcome));
    });
  }
}

interface FormPlace {
  readonly actor: ActorRow;
  readonly detail?: FlowDetail;
  readonly typed: DraftForm;
  readonly problems?: readonly Problem[];
  /** Someone else saved meanwhile. */
  readonly conflict?: boolean;
}

async function formPage(world: World, request: FastifyRequest, reply: FastifyReply, place: FormPlace) {
  const { actor, detail, problems = [], conflict = false } = place;
  const organisations = await listReceivers(world.database, actor.organisation_id ?? '');
  const beside =
    conflict && detail !== undefined ? besideEachOther(place.typed, detail, organisations) : undefined;
  // With the numbers of what now stands there, saving again is a choice made with open eyes.
  const seen = conflict && detail !== undefined ? seenNumbers(detail) : {};
  const body = (
    <DraftFormPage
      csrf={request.csrf}
      action={detail === undefined ? '/stromen/nieuw' : `/stromen/${detail.flow.id}/wijzig`}
      detail={detail}
      organisations={organisations}
      typed={{ ...place.typed, ...seen }}
      problems={problems}
      beside={beside}
    />
  );
  const status = conflict ? 409 : problems.length > 0 ? 422 : 200;
  return showPage(request, reply, { title: say`Stroom opstellen`, status, actor, body });
}

function besideEachOther(form: DraftForm, detail: FlowDetail, organisations: readonly Named[]) {
  const parsed = wordingInput.safeParse(draftInput(form, null).wording);
  const now = detail.draft?.wording ?? standingWords(detail);
  return (
    <Card title={say`Iemand was u voor`}>
      <p>{say`Een collega bewaarde dit ontwerp terwijl u typte. Uw tekst staat nog in het formulier. Bewaart u nu, dan komt uw tekst in de plaats.`}</p>
      {parsed.success && (
        <Differences
          lines={differences(now, asWording(parsed.data, organisations))}
          before={say`Staat er nu`}
          after={say`U typte`}
        />
      )}
    </Card>
  );
}

function standingForm(detail: FlowDetail): DraftForm {
  const { flow, draft } = detail;
  const words = draft?.wording ?? standingWords(detail);
  return asTyped(words, { version: flow.version, revision: draft?.revision ?? null });
}

function seenNumbers({ flow, draft }: FlowDetail): DraftForm {
  return { versie: String(flow.version), revisie: draft === null ? '' : String(draft.revision) };
}

async function draftPage(world: World, request: FlowRequest, reply: FastifyReply, conflict = false) {
  const ready = await begin(
    world,
    request,
    ({ draft, confirm }, detail) => (draft || confirm) && detail.draft !== null,
  );
  if (ready.outcome !== 'ready') return refuse(request, reply, ready);
  const { token, actor, detail, rights } = ready;
  const preview = await previewFlow(world.database, token, detail.flow.id, 'confirm');
  if (detail.draft === null || preview?.outcome !== 'shown')
    return refuse(request, reply, { outcome: 'pointless', id: detail.flow.id });
  const body = (
    <DraftPage
      csrf={request.csrf}
      detail={detail}
      draft={detail.draft}
      preview={preview}
      mayConfirm={rights.confirm}
      mayEdit={rights.draft}
      conflict={conflict}
    />
  );
  return showPage(request, reply, {
    title: say`Ontwerp van een stroom`,
    status: conflict ? 409 : 200,
    actor,
    body,
  });
}
