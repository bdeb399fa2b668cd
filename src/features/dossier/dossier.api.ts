/** Dossiers for other programs: the same call of the gate as the page, answered as JSON. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readQuery } from '../../adapters/web/input.ts';
import { sendFailed } from '../../adapters/web/problem.ts';
import { categoryAt } from '../../gate/category.ts';
import { basisOf, withheld } from '../../gate/explain.ts';
import { openDossier } from '../../gate/open.sql.ts';
import {
  type JoinedRecord,
  type OpenedDossier,
  type OpenedFact,
  organisationName,
} from '../../gate/opened.ts';
import type { DossierPurpose } from '../../gate/purpose.ts';
import { isUuid } from '../../kernel/id.ts';
import type { World } from '../../world.ts';
import { needsToken } from '../session/session.plugin.ts';
import { dossierQuery } from './dossier.openapi.ts';

type DossierRequest = FastifyRequest<{ Params: { id: string } }>;

// The paths stand for purposes: nobody types one.
const paths: Readonly<Record<DossierPurpose, string>> = {
  guidance: '/api/v1/dossiers/:id',
  benefitEnd: '/api/v1/dossiers/:id/benefitEnd',
  aftercare: '/api/v1/dossiers/:id/aftercare',
};

export function dossierApi(app: FastifyInstance, world: World): void {
  for (const [purpose, path] of Object.entries(paths) as [DossierPurpose, string][])
    app.get(path, { preHandler: needsToken }, (request: DossierRequest, reply) =>
      answer(request, reply, purpose, path),
    );

  async function answer(
    request: DossierRequest,
    reply: FastifyReply,
    purpose: DossierPurpose,
    route: string,
  ) {
    const { token, params } = request;
    if (token === undefined || !isUuid(params.id)) return sendFailed(reply, { outcome: 'missing' });
    const query = readQuery(dossierQuery, request, reply);
    if (query === undefined) return reply;
    const call = { token, person: params.id, purpose, route, reason: query.reason };
    const opened = await openDossier(world.database, call);
    if (opened.outcome !== 'shown') return sendFailed(reply, opened);
    return reply.header('cache-control', 'no-store').send(represent(opened, purpose));
  }
}

/** Represents a dossier as the contract says: facts with their basis, and what flows withhold. */
export function represent(dossier: OpenedDossier, purpose: DossierPurpose) {
  return {
    id: dossier.person,
    person: personOf(dossier),
    ...(dossier.joined ? { joined: dossier.joined.map(representJoined) } : {}),
    facts: dossier.facts.map((fact) => representFact(dossier, fact)),
    withheld: withheld(dossier, purpose).map((one) => ({
      category: one.category,
      source: sourceOf(dossier, one.source),
      reason: one.reason,
      ...(one.flow ? { flow: one.flow.id } : {}),
    })),
  };
}

function representJoined({ dossier, number, status }: JoinedRecord) {
  return { dossier, number, status };
}

function personOf(dossier: OpenedDossier) {
  const own = dossier.facts.filter((fact) => fact.source === dossier.actor.organisation);
  const text = (field: string) => {
    const fact = own.find((one) => one.field === field) ?? dossier.facts.find((one) => one.field === field);
    return typeof fact?.value === 'string' ? fact.value : undefined;
  };
  const named = {
    givenName: text('identity.givenName'),
    familyName: text('identity.familyName'),
    birthDate: text('birthDate'),
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}

function representFact(dossier: OpenedDossier, fact: OpenedFact) {
  const basis = basisOf(dossier, fact);
  return {
    category: categoryAt(fact.bit),
    field: fact.field,
    value: fact.value,
    source: sourceOf(dossier, fact.source),
    ...(fact.authentic === null ? {} : { authenticSource: fact.authentic }),
    asOf: fact.asOf,
    certainty: fact.certainty,
    status: fact.status,
    origins: fact.origins.map((origin) => sourceOf(dossier, origin)),
    basis: {
      ...(basis ? { flow: basis.flow.id } : {}),
      ...(basis?.line
        ? { clause: `${basis.line.agreement}, bijlage gegevens, punt ${basis.line.number}` }
        : {}),
      ...(dossier.involvement ? { involvement: involvementOf(dossier) } : {}),
    },
  };
}

function involvementOf(dossier: OpenedDossier) {
  const { involvement } = dossier;
  return involvement === null
    ? undefined
    : { role: involvement.role, from: involvement.from, ground: involvement.ground };
}

function sourceOf(dossier: OpenedDossier, ref: number) {
  const organisation = dossier.organisations[ref];
  return { id: organisation?.id ?? '', name: organisationName(dossier, ref), kind: organisation?.kind ?? '' };
}
