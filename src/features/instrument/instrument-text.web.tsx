/** The addresses of the text beside an instrument: an editor drafts, another publishes, and everyone reads the versions. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { goOn, showError, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import type { ActorRow } from '../../gate/opened.ts';
import { asReader } from '../../gate/reader.ts';
import { perform } from '../../kernel/act.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { instrumentNamed } from '../../rules/catalogue.ts';
import type { Instrument } from '../../rules/instrument.ts';
import type { World } from '../../world.ts';
import { formOf, typedIn, typedText } from '../flow/draft-form.ts';
import { draftText, publishText } from './instrument-text.acts.ts';
import { TextDraftPage, TextFormPage, TextVersionsPage } from './instrument-text.pages.tsx';
import { type InstrumentText, listTexts } from './instrument-text.sql.ts';
import { draftedText, mayWrite, standingText } from './instrument-text.ts';

type TextRequest = FastifyRequest<{ Params: { slug: string }; Body: unknown }>;

const address = '/instrumenten/:slug/tekst';
const fields = ['tekst', 'functie', 'nagekeken', 'opnieuw'] as const;

export function instrumentTextWeb(app: FastifyInstance, world: World): void {
  app.get(address, (request: TextRequest, reply) => formPage(world, request, reply));

  app.post(address, async (request: TextRequest, reply) => {
    const one = named(request);
    const form = formOf(request.body);
    const input = {
      ...Object.fromEntries(fields.map((name) => [name, typedText(form, name)])),
      instrument: one?.code ?? '',
      versie: typedText(form, 'versie'),
      revisie: typedText(form, 'revisie') || null,
    };
    const outcome = await perform(world.database, request.token, draftText, input);
    if (outcome.outcome === 'done')
      return goOn(reply, `/instrumenten/${request.params.slug}/tekst/ontwerp`, 'textDrafted');
    if (outcome.outcome === 'invalid') return formPage(world, request, reply, { problems: outcome.problems });
    if (outcome.outcome === 'conflict') return formPage(world, request, reply, { conflict: true });
    return showRefused(request, reply, outcome);
  });

  app.get(`${address}/ontwerp`, (request: TextRequest, reply) => draftPage(world, request, reply));

  app.post(`${address}/publiceer`, async (request: TextRequest, reply) => {
    const input = { instrument: named(request)?.code ?? '', revisie: typedIn(request.body, 'revisie') };
    const outcome = await perform(world.database, request.token, publishText, input);
    if (outcome.outcome === 'done')
      return goOn(reply, `/instrumenten/${request.params.slug}`, 'textPublished');
    if (outcome.outcome === 'conflict')
      return draftPage(world, request, reply, { status: 409, refused: changedText() });
    if (outcome.outcome === 'invalid')
      return draftPage(world, request, reply, { status: 422, refused: outcome.problems[0]?.message ?? '' });
    return showRefused(request, reply, outcome);
  });

  app.get(`${address}/versies`, async (request: TextRequest, reply) => {
    const { actor, one, texts } = await look(world, request);
    if (one === undefined || standingText(texts) === undefined) return showError(request, reply, 404, actor);
    const body = <TextVersionsPage one={one} texts={texts} />;
    return showPage(request, reply, { title: say`Versies van de uitleg`, actor, open: true, body });
  });
}

function changedText(): string {
  return say`Intussen veranderde iemand dit. Er is niets gepubliceerd. Lees wat er nu staat.`;
}

function named({ params }: TextRequest): Instrument | undefined {
  const one = instrumentNamed(params.slug);
  return one?.slug === params.slug ? one : undefined;
}

async function look(world: World, request: TextRequest) {
  const actor = await request.whoami();
  const one = named(request);
  const texts =
    one === undefined ? [] : await asReader(world.database, request.token, (db) => listTexts(db, one.code));
  return { actor, one, texts };
}

interface Ready {
  readonly actor: ActorRow;
  readonly one: Instrument;
  readonly texts: readonly InstrumentText[];
}

/** Begins a page for editors; answers itself for everyone else. */
async function begin(
  world: World,
  request: TextRequest,
  reply: FastifyReply,
  show: (ready: Ready) => FastifyReply,
): Promise<FastifyReply> {
  const { actor, one, texts } = await look(world, request);
  if (actor === undefined) return toSignIn(request, reply);
  if (one === undefined) return showError(request, reply, 404, actor);
  if (!mayWrite(actor)) return showError(request, reply, 403, actor);
  return show({ actor, one, texts });
}

function formPage(
  world: World,
  request: TextRequest,
  reply: FastifyReply,
  again?: { readonly problems?: readonly Problem[]; readonly conflict?: true },
): Promise<FastifyReply> {
  return begin(world, request, reply, ({ actor, one, texts }) => {
    const form = formOf(request.body);
    const draft = draftedText(texts);
    const standing = standingText(texts);
    const begun = draft ?? standing;
    const shown = {
      tekst: begun?.body ?? '',
      functie: begun?.own === true ? begun.authorFunction : '',
      nagekeken: typedDate(draft?.reviewedOn ?? actor.today),
      opnieuw: draft === undefined ? '' : typedDate(draft.nextReviewOn),
    };
    const typed = Object.fromEntries(fields.map((name) => [name, typedText(form, name)]));
    // After a conflict the numbers of what now stands there: saving again is then a choice made with open eyes.
    const seen =
      again === undefined || again.conflict === true
        ? { versie: String(standing?.version ?? 0), revisie: String(draft?.revision ?? '') }
        : { versie: typedText(form, 'versie'), revisie: typedText(form, 'revisie') };
    const body = (
      <TextFormPage
        one={one}
        texts={texts}
        csrf={request.csrf}
        typed={{ ...(again === undefined ? shown : typed), ...seen }}
        problems={again?.problems ?? []}
        conflict={again?.conflict === true}
      />
    );
    const status = again === undefined ? 200 : again.conflict === true ? 409 : 422;
    return showPage(request, reply, { title: say`Schrijf de uitleg`, status, actor, body });
  });
}

function draftPage(
  world: World,
  request: TextRequest,
  reply: FastifyReply,
  again?: { readonly status: number; readonly refused: string },
): Promise<FastifyReply> {
  return begin(world, request, reply, ({ actor, one, texts }) => {
    const draft = draftedText(texts);
    if (draft === undefined) return goOn(reply, `/instrumenten/${one.slug}`);
    const body = (
      <TextDraftPage one={one} texts={texts} csrf={request.csrf} draft={draft} refused={again?.refused} />
    );
    const status = again?.status ?? 200;
    return showPage(request, reply, { title: say`Ontwerp van de uitleg`, status, actor, body });
  });
}
