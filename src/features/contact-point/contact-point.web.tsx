/** The addresses of contact points: the public finder, and the own ones for who keeps them. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Again, againOf, isBack, statusOf, typedOver } from '../../adapters/web/again.ts';
import { goOn, showError, showPage, showRefused, toSignIn } from '../../adapters/web/page.tsx';
import { asReader } from '../../gate/reader.ts';
import { perform } from '../../kernel/act.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { textsIn } from '../../kernel/typed.ts';
import type { World } from '../../world.ts';
import {
  alikeNames,
  municipalities,
  type Municipality,
  municipalityMeant,
} from '../organisation/municipality.ts';
import { textsOf, textWarnings } from '../sensitive/personal-text.ts';
import { keepContact } from './contact-point.acts.ts';
import { ContactFormPage, OwnContactsPage } from './contact-point.pages.tsx';
import { findContacts, listOwnContacts, type OwnContacts } from './contact-point.sql.ts';
import type { OwnContactPoint } from './contact-point.ts';
import { FinderPage } from './finder.pages.tsx';
import { namesPath } from './finder-card.tsx';

type FindRequest = FastifyRequest<{ Querystring: { gemeente?: string } }>;
type KeepRequest = FastifyRequest<{ Params: { id?: string }; Body: unknown }>;

const names = namesOf(municipalities);
const realNames = namesOf(municipalities.filter(({ demo }) => !demo));
const provinces = [...new Set(municipalities.map(({ province }) => province))].toSorted();

export function contactPointWeb(app: FastifyInstance, world: World): void {
  app.get('/contactpunten', { config: { kept: true } }, (request: FindRequest, reply) =>
    find(world, request, reply),
  );

  app.get(namesPath, (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=86400')
      .send(world.config.mode === 'demo' ? names : realNames),
  );

  app.get('/contactpunten/beheer', async (request, reply) => {
    const own = await ownContacts(world, request, reply);
    if (own === undefined) return reply;
    const { actor } = own;
    return showPage(request, reply, { title: say`Contactpunten`, actor, body: <OwnContactsPage {...own} /> });
  });

  for (const place of ['/contactpunten/nieuw', '/contactpunten/:id']) {
    app.get(place, (request: KeepRequest, reply) => showForm(world, request, reply));
    app.post(place, async (request: KeepRequest, reply) => {
      const input = { ...textsIn(request.body), id: request.params.id };
      const warnings = textWarnings(textsIn(request.body), textsOf(keepContact), titleAdvice());
      if (warnings.length > 0) return showForm(world, request, reply, { problems: warnings });
      const outcome = await perform(world.database, request.token, keepContact, input);
      if (outcome.outcome === 'done') return goOn(reply, '/contactpunten/beheer', 'contactPointKept');
      const again = againOf(outcome);
      return again === undefined
        ? showRefused(request, reply, outcome)
        : showForm(world, request, reply, again);
    });
  }
}

/** Who holds a contact point is chosen apart and stays inside the organisation. */
function titleAdvice(): string {
  return say`Schrijf de functie. Wie ze heeft, kiest u hieronder: dat ziet alleen uw organisatie.`;
}

/** The names that are offered, those of before a merger too. */
function namesOf(places: readonly Municipality[]): readonly string[] {
  const all = new Set(places.flatMap(({ name, formerNames }) => [name, ...formerNames]));
  return [...all].toSorted((a, b) => a.localeCompare(b, 'nl'));
}

async function find(world: World, request: FindRequest, reply: FastifyReply) {
  const actor = await request.whoami();
  const typed = typeof request.query.gemeente === 'string' ? request.query.gemeente.trim() : '';
  const place = municipalityMeant(typed);
  const unknown = typed !== '' && place === undefined;
  const problems = unknown
    ? [{ field: 'gemeente', message: say`Wij kennen geen gemeente met deze naam. Kijk de schrijfwijze na.` }]
    : [];
  const contacts = await asReader(world.database, request.token, (db) =>
    findContacts(db, place?.nis ?? null),
  );
  const places = world.config.mode === 'demo' ? names : realNames;
  const keeps = actor?.purposes.some((one) => one === 'agreement' || one === 'administration') ?? false;
  const body = (
    <FinderPage
      {...{ typed: place?.name ?? typed, contacts, problems, keeps }}
      place={place?.name}
      places={places}
      near={unknown ? alikeNames(typed, places) : []}
    />
  );
  return showPage(request, reply, {
    title: say`Contactpunten`,
    status: unknown ? 422 : 200,
    actor,
    // What was typed stands in the page: only the bare page is for everyone's cache.
    open: typed === '',
    shared: {
      description: say`Wie belt u bij VDAB, bij uw OCMW of over een overeenkomst? U vindt functies en kantoren, geen namen.`,
    },
    body,
  });
}

async function ownContacts(
  world: World,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<OwnContacts | undefined> {
  if (request.token === undefined) {
    toSignIn(request, reply);
    return undefined;
  }
  const own = await listOwnContacts(world.database, request.token);
  if (own.outcome === 'shown') return own;
  await showRefused(request, reply, own);
  return undefined;
}

async function showForm(world: World, request: KeepRequest, reply: FastifyReply, again: Again = {}) {
  const { id } = request.params;
  const own = await ownContacts(world, request, reply);
  if (own === undefined) return reply;
  const standing = own.items.find((one) => one.id === id);
  if (id !== undefined && standing === undefined) return showError(request, reply, 404, own.actor);
  const start = standing === undefined ? { van: typedDate(own.actor.today) } : typedOf(standing);
  const { problems = [], refused } = again;
  const typed = isBack(again) ? typedOver(request.body, { version: standing?.version ?? 1 }, again) : start;
  const form = { csrf: request.csrf, own, provinces, id, typed, problems, refused, standing };
  const body = <ContactFormPage {...form} />;
  return showPage(request, reply, {
    title: say`Contactpunt`,
    status: statusOf(again),
    actor: own.actor,
    body,
  });
}

function typedOf(one: OwnContactPoint): Record<string, string> {
  return {
    versie: String(one.version),
    naam: one.title,
    soort: one.scope,
    provincie: one.province ?? '',
    overeenkomst: one.agreement?.id ?? '',
    adres: one.address,
    mail: one.mail,
    telefoon: one.phone ?? '',
    wie: one.holder ?? '',
    vervanger: one.substitute ?? '',
    van: typedDate(one.from),
    tot: one.until === null ? '' : typedDate(one.until),
  };
}
