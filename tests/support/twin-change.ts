/** What may be added to a world behind a viewer's back; whether it hides is decided in twin-world.ts. */
import { fieldRows } from '../../src/gate/field.ts';
import { addDays } from '../../src/kernel/civil-date.ts';
import type { Dice } from './dice.ts';
import { joinOf } from './gate-join.ts';
import { moment, worldDay } from './gate-making.ts';
import type { GateRows, InvolvementRow, OrganisationRow } from './gate-rows.ts';
import { strangersHash } from './twin-ask.ts';

export interface Added {
  readonly table: keyof GateRows | 'insz_keys';
  readonly row: object;
  /** An involvement about which the viewer will try to answer. */
  readonly tells?: Pick<InvolvementRow, 'person_id' | 'organisation'>;
}

type Maker = (making: {
  rows: GateRows;
  /** The organisations that act, without the viewer's. */
  others: readonly number[];
  own: OrganisationRow;
  dice: Dice;
  id: (name: string) => string;
}) => Added | Added[];

const fields = fieldRows().filter(({ category, isList }) => category !== 'targetGroup' && !isList);
let made = 5_000_000;
const nextNumber = () => (made += 1);

/** Every kind of addition, by its name. */
export const makers: Readonly<Record<string, Maker>> = {
  'a fact': ({ rows, dice }) => {
    const { code, bit } = dice.pick(fields);
    const plain = { field: code, category_bit: bit, entry: `twin ${nextNumber()}`, value: 'twin' };
    const value = {
      kind: 'LEEFLOON',
      from: '2025-01-01',
      grantedBy: dice.pick(rows.organisations).enterprise_number,
    };
    const benefit = { field: 'benefits[]', category_bit: 3, entry: plain.entry, value };
    const insz = code === 'identity.insz' ? { value: { sealed: 'x', shown: 'x', mark: 'x' } } : {};
    return {
      table: 'facts',
      row: {
        id: nextNumber(),
        person_id: dice.pick(rows.persons).id,
        ...(dice.below(3) === 0 ? benefit : { ...plain, ...insz }),
        source: dice.pick(rows.organisations.slice(0, 5)).ref,
        authentic: dice.pick(['KSZ', 'POD MI', null]),
        as_of: '2026-01-01',
        certainty: 'declared',
        status: dice.pick(['confirmed', 'confirmed', 'provisional']),
        origins: dice.below(3) === 0 ? [dice.pick(rows.organisations).ref] : [],
        superseded_at: dice.below(4) === 0 ? moment(-1) : null,
      },
    };
  },
  'a stranger whom others know': ({ others, dice, id }) => {
    const person = id('person');
    const organisation = dice.pick(others);
    const fact = {
      field: 'identity.familyName',
      category_bit: 0,
      entry: '',
      value: 'twin',
      source: organisation,
    };
    return [
      { table: 'persons', row: { id: person } },
      { table: 'insz_keys', row: { key_hash: `\\x${strangersHash}`, person_id: person } },
      {
        table: 'facts',
        row: {
          ...fact,
          id: nextNumber(),
          person_id: person,
          authentic: null,
          as_of: '2026-01-01',
          certainty: 'declared',
          status: 'confirmed',
          origins: [],
          superseded_at: null,
        },
      },
    ];
  },
  'a proof that opens nothing': ({ rows, others, own, dice }) => ({
    table: 'facts',
    row: {
      id: nextNumber(),
      person_id: dice.pick(rows.persons).id,
      field: 'benefits[]',
      entry: `twin ${nextNumber()}`,
      category_bit: 3,
      value: { kind: 'LEEFLOON', from: '2025-01-01', grantedBy: own.enterprise_number },
      source: dice.pick(others),
      authentic: 'KSZ',
      as_of: '2026-01-01',
      certainty: 'proven',
      status: 'confirmed',
      origins: [],
      superseded_at: null,
    },
  }),
  'an involvement': ({ rows, dice }) => {
    const tells = {
      person_id: dice.pick(rows.persons).id,
      organisation: dice.pick(rows.organisations.slice(0, 5)).ref,
    };
    const row = {
      id: nextNumber(),
      ...tells,
      role: dice.pick(['guidance', 'aftercare']),
      valid_from: '2026-01-01',
      valid_until: addDays(worldDay, dice.pick([-10, 30])),
      ground: 'leefloon',
      awaits_second_person: dice.below(3) === 0,
      second_person: null,
      recorded_by: null,
      recorded_at: moment(-3),
      ended_reason: dice.pick(['moved', null]),
    };
    return { table: 'involvements', row, tells };
  },
  'a join of two records': ({ rows, others, own, dice, id }) => {
    const [person, earlier] = [dice.pick(rows.persons).id, dice.pick(rows.persons).id];
    const organisation = dice.pick([own.ref, own.ref, dice.pick(others)]);
    // Two records, and no other join of the organisation with one of them: the rest of its joins is what it was.
    const taken = rows.joined_records.some(
      (one) =>
        one.organisation === organisation &&
        [one.person_id, one.earlier_id].some((joined) => joined === person || joined === earlier),
    );
    if (person === earlier || taken) return [];
    return {
      table: 'joined_records',
      row: joinOf(rows, organisation, [person, earlier], id('join'), dice),
    };
  },
  'an answer': ({ rows, dice }) => ({
    table: 'relation_answers',
    row: {
      person_id: dice.pick(rows.persons).id,
      registrant: dice.pick(rows.organisations.slice(0, 5)).ref,
      source: dice.pick(rows.organisations.slice(0, 5)).ref,
      answer: dice.pick(['confirmed', 'denied']),
      answered_by: dice.pick(rows.users).id,
      answered_at: moment(-1),
    },
  }),
  'a referral': ({ rows, dice, id }) => ({
    table: 'referrals',
    row: {
      id: id('referral'),
      person_id: dice.pick(rows.persons).id,
      sender: dice.pick(rows.organisations.slice(0, 5)).ref,
      receiver: dice.pick(rows.organisations.slice(0, 5)).ref,
      question: 'twin',
      wanted_outcomes: ['work'],
      category_mask: 1,
      status: dice.pick(['sent', 'accepted', 'refused', 'started']),
      answer_by: '2026-07-01',
      closes_on: '2026-07-15',
      decided_at: moment(0),
    },
  }),
  'a shield': ({ rows, dice, id }) => ({
    table: 'shields',
    row: {
      id: id('shield'),
      person_id: dice.pick(rows.persons).id,
      organisation: null,
      user_id: dice.pick(rows.users).id,
      reason: 'family',
      valid_from: '2026-01-01',
      valid_until: null,
    },
  }),
  'an exceptional access': ({ rows, dice, id }) => {
    const mandate = dice.pick(rows.mandates);
    return {
      table: 'exceptional_accesses',
      row: {
        id: id('exceptional'),
        person_id: dice.pick(rows.persons).id,
        organisation: mandate.organisation,
        user_id: mandate.user_id,
        reason: 'twin',
        opened_at: moment(-1 / 24),
        ends_at: moment(1 / 24),
        review_by: addDays(worldDay, dice.pick([-3, 3])),
        reviewed_by: null,
        reviewed_at: null,
      },
    };
  },
  'a draft flow': ({ rows, dice, id }) => {
    const flow = dice.pick(rows.flows);
    return {
      table: 'flows',
      row: { ...flow, id: id('flow'), number: nextNumber(), title: 'twin', status: 'draft' },
    };
  },
  'a draft agreement': ({ dice, id }) => ({
    table: 'agreements',
    row: {
      id: id('agreement'),
      title: 'twin',
      level: 'local',
      status: dice.pick(['draft', 'negotiated']),
      valid_from: '2026-01-01',
      valid_until: '2030-01-01',
    },
  }),
  'a line of a draft': ({ rows, dice, id }) => {
    const flow = dice.pick(rows.flows);
    return {
      table: 'annex_lines',
      row: {
        id: id('line'),
        ref: nextNumber(),
        agreement_id: dice.pick(rows.agreements).id,
        number: nextNumber(),
        flow: flow.number,
        sender: flow.sender,
        receiver: dice.pick(rows.organisations.slice(0, 5)).ref,
        category_mask: 65535,
        status: 'inForce',
        suspended_for: null,
        suspension_reason: null,
      },
    };
  },
  'a party of a draft': ({ rows, dice }) => ({
    table: 'agreement_parties',
    row: {
      agreement_id: dice.pick(rows.agreements).id,
      organisation: dice.pick(rows.organisations.slice(0, 5)).ref,
      role: 'partij',
    },
  }),
  'a colleague elsewhere': ({ rows, dice, id }) => {
    const user = id('user');
    const { organisation, role } = dice.pick(rows.mandates);
    const mandate = { id: id('mandate'), user_id: user, organisation, role, unit: null, team_id: null };
    const since = { valid_from: '2026-01-01', valid_until: null, granted_by: dice.pick(rows.users).id };
    return [
      { table: 'users', row: { id: user, user_name: user, display_name: user, disabled_at: null } },
      {
        table: 'mandates',
        row: { ...mandate, ...since, confirmed_by: null, confirmed_at: null, ended_at: null },
      },
    ];
  },
};
