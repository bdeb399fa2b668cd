/** Writes flows and agreements from short descriptions, confirmed by the people whose work that is. */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { type Category, maskOf } from '../../src/gate/category.ts';
import type { Purpose } from '../../src/gate/purpose.ts';
import { type DemoUser, userId } from './demo-account.ts';
import {
  demoOrganisations,
  type OrganisationKey,
  organisationKeys,
  type SeededOrganisations,
} from './demo-organisation.ts';
import { insertRows, seededId } from './rows.ts';

export type Population = 'guided' | 'leefloner' | 'unemployed' | 'referred' | 'workFound' | 'moved';
export type ReceiverKind = 'ocmw' | 'partner' | 'vdab';

export interface SeedFlow {
  readonly number: number;
  readonly title: string;
  readonly from: OrganisationKey;
  /** One organisation, or every organisation of a kind. */
  readonly to: OrganisationKey | { readonly kind: ReceiverKind };
  readonly purpose: Purpose;
  readonly population: Population;
  readonly categories: readonly Category[];
  readonly needsAgreement: boolean;
  readonly legal: {
    readonly act: string;
    readonly article?: string;
    readonly gdprTerm: string;
    readonly authorisation?: string;
  };
  readonly conditions?: string;
  readonly retention: string;
  readonly status: 'draft' | 'conditional' | 'inForce' | 'suspended' | 'ended';
  readonly since: string;
  readonly until?: string;
  /** The receivers whose DPO confirmed; all active ones when left out. */
  readonly confirmedBy?: readonly OrganisationKey[];
}

export interface SeedAgreement {
  readonly name: string;
  readonly title: string;
  readonly level: 'frame' | 'supraLocal' | 'local' | 'partnership' | 'grant';
  readonly status:
    | 'draft'
    | 'negotiated'
    | 'approval'
    | 'signed'
    | 'inForce'
    | 'amended'
    | 'renewed'
    | 'ended';
  readonly summary: string;
  readonly from: string;
  readonly until: string;
  readonly parent?: string;
  readonly renews?: string;
  readonly parties: readonly SeedParty[];
  readonly lines: readonly SeedLine[];
}

export interface SeedParty {
  readonly organisation: OrganisationKey;
  readonly role: string;
  readonly signatory: string;
  readonly group?: string;
  readonly approvals?: readonly {
    readonly organ: string;
    readonly decidedOn?: string;
    readonly reference?: string;
  }[];
}

export interface SeedLine {
  readonly flow: number;
  readonly from: OrganisationKey;
  readonly to: OrganisationKey;
  readonly categories: readonly Category[];
  readonly suspendedBy?: DemoUser;
}

/** Who drafts and who confirms for a sender, and who confirms for a receiver. */
const legalEditor: Partial<Record<OrganisationKey, DemoUser>> = {
  vdab: 'jurist.vdab',
  ocmwVlierbeke: 'jurist.vlierbeke',
};
const officers: Partial<Record<OrganisationKey, DemoUser>> = {
  vdab: 'dpo.vdab',
  ocmwVlierbeke: 'dpo.vlierbeke',
  schakel: 'dpo.schakel',
  steiger: 'dpo.schakel',
};

function officerOf(organisation: OrganisationKey): DemoUser {
  return officers[organisation] ?? 'dpo.streek';
}

/** Writes flows with their confirmed receivers. */
export async function writeFlows(
  admin: Queryable,
  organisations: SeededOrganisations,
  flows: readonly SeedFlow[],
): Promise<void> {
  await insertRows(
    admin,
    'flows',
    flows.map((flow) => flowRow(flow, organisations)),
  );
  const confirmations = flows.flatMap((flow) =>
    (flow.confirmedBy ?? receiversOf(flow)).map((receiver) => ({
      flow: flow.number,
      organisation: organisations[receiver].ref,
      confirmed_by: userId(officerOf(receiver)),
      confirmed_at: flow.since,
      document_reference: `Demo ${flow.since.slice(0, 4)}/${String(flow.number).padStart(3, '0')}`,
    })),
  );
  await insertRows(admin, 'flow_receivers', confirmations);
  await admin.many(
    `insert into flow_versions (flow, version, wording, state, drafted_by, drafted_at, confirmed_by, confirmed_at)
     select number, 1, gate.wording_of(f), 'confirmed', drafted_by, drafted_at, confirmed_by, confirmed_at
     from flows f where number = any ($1) and confirmed_by is not null`,
    [flows.map((flow) => flow.number)],
  );
}

function flowRow(flow: SeedFlow, organisations: SeededOrganisations) {
  const confirmed = flow.status !== 'draft';
  return {
    id: flowId(flow.number),
    number: flow.number,
    title: flow.title,
    sender: organisations[flow.from].ref,
    receiver: typeof flow.to === 'string' ? organisations[flow.to].ref : null,
    receiver_kind: typeof flow.to === 'string' ? null : flow.to.kind,
    purpose: flow.purpose,
    population: flow.population,
    category_mask: maskOf(flow.categories),
    legal_act: flow.legal.act,
    legal_article: flow.legal.article ?? null,
    gdpr_term: flow.legal.gdprTerm,
    authorisation: flow.legal.authorisation ?? null,
    needs_agreement: flow.needsAgreement,
    conditions: flow.conditions ?? null,
    retention: flow.retention,
    valid_from: flow.since,
    valid_until: flow.until ?? null,
    status: flow.status,
    drafted_by: userId(legalEditor[flow.from] ?? 'jurist.vvsg'),
    drafted_at: flow.since,
    confirmed_by: confirmed ? userId(officerOf(flow.from)) : null,
    confirmed_at: confirmed ? flow.since : null,
    suspended_at: flow.status === 'suspended' ? new Date().toISOString() : null,
    suspension_reason: flow.status === 'suspended' ? 'Voorlopig stopgezet.' : null,
    suspended_from: flow.status === 'suspended' ? 'inForce' : null,
    demo: true,
  };
}

function receiversOf(flow: SeedFlow): OrganisationKey[] {
  const { to } = flow;
  if (typeof to === 'string') return [to];
  return organisationKeys.filter(
    (key) => demoOrganisations[key].kind === to.kind && !demoOrganisations[key].listedOnly,
  );
}

/** Writes agreements with their parties, approvals and annex lines, in the order given: parents first. */
export async function writeAgreements(
  admin: Queryable,
  organisations: SeededOrganisations,
  agreements: readonly SeedAgreement[],
): Promise<void> {
  const refOf = (key: OrganisationKey) => organisations[key].ref;
  const each = <Row>(rows: (one: SeedAgreement, id: string) => readonly Row[]) =>
    agreements.flatMap((one) => rows(one, agreementId(one.name)));
  await insertRows(
    admin,
    'agreements',
    each((one, id) => [agreementRow(one, id)]),
  );
  await insertRows(
    admin,
    'agreement_parties',
    each((one, id) => one.parties.map((party) => partyRow(party, id, refOf))),
  );
  await insertRows(
    admin,
    'agreement_approvals',
    each((one, id) => one.parties.flatMap((party) => approvalRows(party, id, refOf))),
  );
  await insertRows(
    admin,
    'annex_lines',
    each((one, id) => one.lines.map((line, index) => lineRow(line, index + 1, id, refOf))),
  );
}

function agreementRow(one: SeedAgreement, id: string) {
  const { title, level, status, summary, from, until, parent, renews } = one;
  return {
    id,
    title,
    level,
    status,
    summary,
    valid_from: from,
    valid_until: until,
    parent: parent === undefined ? null : agreementId(parent),
    renews: renews === undefined ? null : agreementId(renews),
    demo: true,
  };
}

type RefOf = (key: OrganisationKey) => number;

function partyRow({ organisation, group, role, signatory }: SeedParty, id: string, refOf: RefOf) {
  return {
    agreement_id: id,
    organisation: refOf(organisation),
    party_group: group ?? null,
    role,
    signatory_function: signatory,
  };
}

function approvalRows({ organisation, approvals = [] }: SeedParty, id: string, refOf: RefOf) {
  return approvals.map(({ organ, decidedOn, reference }) => ({
    agreement_id: id,
    organisation: refOf(organisation),
    organ,
    status: decidedOn === undefined ? 'pending' : 'done',
    decided_on: decidedOn ?? null,
    reference: reference ?? null,
    id: seededId(`approval ${id} ${organisation} ${organ}`),
  }));
}

function lineRow(line: SeedLine, number: number, id: string, refOf: RefOf) {
  const { flow, from, to, categories, suspendedBy } = line;
  return {
    id: seededId(`line ${id} ${number}`),
    agreement_id: id,
    number,
    flow,
    sender: refOf(from),
    receiver: refOf(to),
    category_mask: maskOf(categories),
    status: suspendedBy === undefined ? 'inForce' : 'suspended',
    suspended_by: suspendedBy === undefined ? null : userId(suspendedBy),
    suspended_for: suspendedBy === undefined ? null : refOf(from),
    suspended_at: suspendedBy === undefined ? null : new Date().toISOString(),
    suspension_reason: suspendedBy === undefined ? null : 'Voorlopig stopgezet.',
  };
}

/** Gives the id of a seeded flow. */
export function flowId(number: number): string {
  return seededId(`flow ${number}`);
}

/** Gives the id of a seeded agreement. */
export function agreementId(name: string): string {
  return seededId(`agreement ${name}`);
}
