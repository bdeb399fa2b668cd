/**
 * Random small worlds around the legal gate: organisations with their mandates, flows and agreements in every state. Each
 * condition mostly holds and sometimes fails alone, so that every rule decides often. Persons stand in gate-person.ts.
 */
import { createHash } from 'node:crypto';
import { seededId } from '../../db/seeds/rows.ts';
import { categories, maskOf } from '../../src/gate/category.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import type { Dice } from './dice.ts';
import {
  askedPurposes,
  type Making,
  moment,
  period,
  shareableSet,
  tokenOf,
  worldDay,
} from './gate-making.ts';
import { addJoins } from './gate-join.ts';
import { addPerson } from './gate-person.ts';
import { type FlowRow, type GateRows, type MandateRow, noRows, type OrganisationRow } from './gate-rows.ts';

const kinds = ['vdab', 'ocmw', 'ocmw', 'partner', 'partner'] as const;
const everyMask = Object.values(categories).reduce((mask, { bit }) => mask | (1 << bit), 0);
const statisticsMask = maskOf(['targetGroup']);

/** Makes one world; worlds with different numbers can stand beside one another in a database. */
export function makeWorld(dice: Dice, number: number): GateRows {
  const rows = noRows();
  const id = (name: string) => seededId(`gate world ${number} ${name}`);
  let counted = number * 1000;
  const actors = kinds.map((kind, index) => organisation(id, number * 10 + index, kind, null));
  const next = () => (counted += 1);
  const making = { dice, rows, actors, id, next, chance: (percent: number) => dice.below(100) < percent };
  rows.organisations.push(...actors, organisation(id, number * 10 + 9, 'unit', number * 10));
  addRoles(making, number);
  for (const one of actors) addStaff(making, one);
  for (const sender of actors)
    for (const receiver of actors) if (receiver !== sender) addFlows(making, sender, receiver);
  for (let count = 0; count < 3; count += 1) addAgreement(making);
  for (let count = 0; count < 4; count += 1) addPerson(making);
  addJoins(rows, number, id);
  return rows;
}

function organisation(id: Making['id'], ref: number, kind: string, partOf: number | null): OrganisationRow {
  const enterprise = kind === 'unit' ? null : `0${String(900_000_000 + ref).slice(0, 9)}`;
  const name = `Organisatie ${ref}`;
  return { ref, id: id(name), kind, name, enterprise_number: enterprise, part_of: partOf, active: true };
}

function addRoles(making: Making, number: number): void {
  const { dice, rows, chance } = making;
  for (let role = 0; role < 4; role += 1) {
    const left = new Set(askedPurposes.filter(() => chance(96)));
    const hidden = chance(50) ? 0 : 1 << dice.below(24);
    rows.roles.push({
      code: `world${number}role${role}`,
      name: `rol ${role}`,
      purposes: [...left, ...(chance(85) ? ['involvement'] : [])],
      category_mask: everyMask & ~statisticsMask & ~hidden,
      opens_client_data: chance(85),
      all_persons: chance(45),
    });
  }
}

function addStaff(making: Making, { ref }: OrganisationRow): void {
  const { rows, id, dice, chance } = making;
  const teams = [0, 1].map((team) => ({
    id: id(`team ${ref} ${team}`),
    organisation: ref,
    name: `Team ${team}`,
  }));
  rows.teams.push(...teams);
  for (const name of ['giver', 'confirmer', 'first', 'second']) {
    const user = id(`user ${ref} ${name}`);
    rows.users.push({
      id: user,
      user_name: user,
      display_name: user,
      disabled_at: name === 'second' && chance(4) ? moment(-3) : null,
    });
    if (name === 'giver' || name === 'confirmer') continue;
    const confirmed = chance(96);
    const mandate: MandateRow = {
      id: id(`mandate ${user}`),
      user_id: user,
      organisation: ref,
      unit: ref % 10 === 0 && chance(50) ? ref + 9 : null,
      role: dice.pick(rows.roles).code,
      team_id: chance(80) ? (teams[chance(25) ? 1 : 0]?.id ?? null) : null,
      ...period(making, 5),
      granted_by: id(`user ${ref} giver`),
      confirmed_by: confirmed ? id(`user ${ref} confirmer`) : null,
      confirmed_at: confirmed || chance(50) ? moment(-100) : null,
      ended_at: chance(2) ? moment(-1) : null,
    };
    rows.mandates.push(mandate);
    rows.sessions.push(session(making, user, mandate));
  }
}

function session({ dice, id, chance }: Making, user: string, mandate: MandateRow) {
  const own = id(`session ${user}`);
  return {
    id: own,
    token_hash: `\\x${createHash('sha256')
      .update(tokenOf({ id: own }))
      .digest('hex')}`,
    kind: chance(7) ? 'link' : dice.pick(['session', 'session', 'api', 'job']),
    user_id: user,
    mandate_id: mandate.id,
    person_id: null,
    purposes: chance(90) ? null : askedPurposes.filter(() => chance(60)),
    category_mask: chance(85) ? -1 : dice.below(2 ** 24),
    ends_at: moment(chance(98) ? 1 : -1),
    ended_at: chance(2) ? moment(-1) : null,
  };
}

function addFlows(making: Making, sender: OrganisationRow, receiver: OrganisationRow): void {
  const { dice, chance } = making;
  // Some share nothing at all with some others.
  if (chance(20)) return;
  const purposes = [
    'guidance',
    'aftercare',
    'involvement',
    dice.pick(askedPurposes),
    dice.pick(askedPurposes),
  ];
  for (const purpose of purposes) if (chance(85)) addFlow(making, sender, receiver, purpose);
}

function addFlow(making: Making, sender: OrganisationRow, receiver: OrganisationRow, purpose: string): void {
  const { rows, actors, id, next, dice, chance } = making;
  const byKind = chance(25);
  const status = chance(88) ? 'inForce' : dice.pick(['draft', 'conditional', 'suspended', 'ended']);
  const number = next();
  const flow: FlowRow = {
    id: id(`flow ${number}`),
    number,
    title: `Stroom ${number}`,
    sender: sender.ref,
    receiver: byKind ? null : receiver.ref,
    receiver_kind: byKind ? receiver.kind : null,
    purpose,
    population: populationOf(making, purpose),
    category_mask: shareableSet(making),
    legal_act: 'Wet van de proef',
    gdpr_term: 'art. 6.1.e AVG',
    needs_agreement: chance(40),
    retention: '5 jaar',
    ...period(making, 5),
    status,
    suspension_reason: status === 'suspended' ? 'Voorlopig stopgezet.' : null,
  };
  rows.flows.push(flow);
  for (const { ref } of actors.filter((one) => one.ref === flow.receiver || one.kind === flow.receiver_kind))
    if (chance(92))
      rows.flow_receivers.push({ flow: number, organisation: ref, document_reference: 'Proef 1' });
}

function populationOf({ dice, chance }: Making, purpose: string): string {
  if (purpose === 'aftercare' && chance(60)) return 'workFound';
  if (purpose === 'involvement' && chance(50)) return 'leefloner';
  if (chance(50)) return 'guided';
  return dice.pick(['leefloner', 'leefloner', 'unemployed', 'referred', 'workFound', 'moved', 'iemand']);
}

function addAgreement(making: Making): void {
  const { rows, actors, id, next, dice, chance } = making;
  const name = next();
  const { valid_from, valid_until } = period(making, 16);
  const agreement = id(`agreement ${name}`);
  rows.agreements.push({
    id: agreement,
    title: `Overeenkomst ${name}`,
    level: 'local',
    status: chance(80)
      ? 'inForce'
      : dice.pick(['draft', 'negotiated', 'approval', 'signed', 'amended', 'renewed', 'ended']),
    valid_from,
    valid_until: valid_until ?? addDays(worldDay, 900),
    renews: renewedBy(agreement, rows.agreements.at(-1)?.id),
  });
  for (const { ref } of actors.filter(() => chance(85)))
    rows.agreement_parties.push({
      agreement_id: agreement,
      organisation: ref,
      role: 'partij',
      leaves_after: lastDayOf(id(`party ${name} ${ref}`)),
    });
  const flows = rows.flows.filter((flow) => flow.needs_agreement || chance(10));
  for (const [index, flow] of flows.filter(() => chance(45)).entries()) {
    const sender = chance(93) ? flow.sender : dice.pick(actors).ref;
    const receivers = actors.filter((one) => one.ref === flow.receiver || one.kind === flow.receiver_kind);
    const suspended = chance(15);
    rows.annex_lines.push({
      id: id(`line ${name} ${index}`),
      ref: next(),
      agreement_id: agreement,
      number: index + 1,
      flow: flow.number,
      sender,
      receiver: dice.pick(chance(93) ? receivers : actors).ref,
      category_mask: shareableSet(making),
      status: suspended ? 'suspended' : 'inForce',
      suspended_for: suspended ? sender : null,
      suspension_reason: suspended ? 'Voorlopig stopgezet.' : null,
    });
  }
}

/** One agreement in four renews the one before it. It hangs on its own id, so that the dice fall for all else as they would without. */
function renewedBy(agreement: string, former: string | undefined): string | null {
  return former !== undefined && Number.parseInt(agreement.slice(0, 2), 16) < 64 ? former : null;
}

/** One party in eight has a last day around today. It hangs on its own id, so that the dice fall for all else as they would without. */
function lastDayOf(party: string): CivilDate | null {
  const fate = Number.parseInt(party.slice(0, 2), 16);
  return fate < 32 ? addDays(worldDay, (fate % 3) - 1) : null;
}
