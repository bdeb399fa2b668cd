/** Writes flows from short descriptions, drafted and confirmed by the people whose work that is. */
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

/** Who drafts and who confirms for a sender, and who confirms for a receiver. */
const legalEditor: Partial<Record<OrganisationKey, DemoUser>> = {
  vdab: 'jurist.vdab',
  ocmwVlierbeke: 'jurist.vlierbeke',
};
const officers: Partial<Record<OrganisationKey, DemoUser>> = {
  vdab: 'dpo.vdab',
  ocmwVlierbeke: 'dpo.vlierbeke',
  vvsg: 'dpo.vvsg',
  schakel: 'dpo.schakel',
  steiger: 'dpo.schakel',
  vlonder: 'dpo.schakel',
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

/** Gives the id of a seeded flow. */
export function flowId(number: number): string {
  return seededId(`flow ${number}`);
}
