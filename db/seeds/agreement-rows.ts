/** Writes agreements from short descriptions, with their parties, approvals and the lines of the data annex. */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { type Category, maskOf } from '../../src/gate/category.ts';
import { type SeedAction, writeActions } from './action-rows.ts';
import { type DemoUser, userId } from './demo-account.ts';
import type { SectionCode } from '../../src/features/agreement/section.ts';
import type { OrganisationKey, SeededOrganisations } from './demo-organisation.ts';
import { insertRows, seededId } from './rows.ts';

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
  /** The text, by section. */
  readonly sections?: Partial<Record<SectionCode, string>>;
  readonly actions?: readonly SeedAction[];
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
    'agreement_sections',
    each((one, id) =>
      Object.entries(one.sections ?? {}).map(([section, body]) => ({ agreement_id: id, section, body })),
    ),
  );
  await insertRows(
    admin,
    'annex_lines',
    each((one, id) => one.lines.map((line, index) => lineRow(line, index + 1, id, refOf))),
  );
  for (const { name, actions = [] } of agreements)
    await writeActions(admin, organisations, agreementId(name), actions);
}

/** Has every party sign what all its organs decided: the text as it stands, on the day after the last decision. */
export async function signDecided(admin: Queryable): Promise<void> {
  await admin.many(
    `insert into agreement_signatures
       (agreement_id, organisation, signatory_name, signatory_function, document_hash, method, recorded_by, signed_at)
     select p.agreement_id, p.organisation, 'verzonnen naam (demo)', p.signatory_function, gate.agreement_hash(p.agreement_id), 'paper', $1,
       (select max(s.decided_on) from agreement_approvals s where s.agreement_id = p.agreement_id) + interval '34 hours'
     from agreement_parties p join agreements a on a.id = p.agreement_id and a.status in ('inForce', 'ended')`,
    [userId('contact.vdab')],
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

/** Gives the id of a seeded agreement. */
export function agreementId(name: string): string {
  return seededId(`agreement ${name}`);
}
