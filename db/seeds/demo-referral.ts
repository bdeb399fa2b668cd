/**
 * Referrals of the demo in every state, from just sent to ended, not started, taken back and never answered; and the two rare
 * things a DPO looks at: someone hidden from a colleague, and an exceptional access that waits for review.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { addWorkingDays } from '../../src/kernel/working-day.ts';
import { tokenHash } from '../../src/adapters/identity/session-token.ts';
import { categories, type Category, maskOf } from '../../src/gate/category.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import { type DemoUser, userId } from './demo-account.ts';
import { moment } from './demo-case.ts';
import { acceptedByPartner, clientId, FORMER_CLIENT, startedAtVdab, unknownToVdab } from './demo-caseload.ts';
import type { SeededOrganisations } from './demo-organisation.ts';
import { personaId } from './demo-persona.ts';
import { insertRows, seededId, type SeedRow } from './rows.ts';

type State =
  | 'sent'
  | 'received'
  | 'accepted'
  | 'started'
  | 'refused'
  | 'unanswered'
  | 'notStarted'
  | 'ended'
  | 'withdrawn';

interface SeedReferral {
  readonly person: string;
  readonly to: 'vdab' | 'schakel' | 'vlonder';
  readonly status: State;
  readonly sentDaysAgo: number;
  readonly decidedDaysAgo?: number;
  readonly question: string;
  /** Nobody of the receiver took it up yet. */
  readonly ofNobody?: true;
}

const WORKPLACE = 'Kan deze persoon bij u ervaring opdoen op een werkplek?';
const MEDIATION = 'Wilt u deze persoon mee begeleiden naar werk?';
const NEIGHBOURHOOD = 'Kan deze persoon bij u meedraaien in het buurtrestaurant?';

function referrals(): SeedReferral[] {
  const [first, second, third, fourth, fifth] = unknownToVdab.map(clientId);
  const waiting = [first, second, third].flatMap((person, index) =>
    person === undefined ? [] : [sent(person, index === 0 ? 'received' : 'sent', 2 + index)],
  );
  const atVlonder = (index: number, status: State, sentDaysAgo: number, decidedDaysAgo?: number) =>
    ({
      person: clientId(index),
      to: 'vlonder',
      status,
      sentDaysAgo,
      question: NEIGHBOURHOOD,
      ...(decidedDaysAgo === undefined ? {} : { decidedDaysAgo }),
    }) as const;
  return [
    { ...accepted(personaId('amina')), status: 'started' },
    ...[personaId('amina'), personaId('moved'), ...startedAtVdab.map(clientId)].map(started),
    ...acceptedByPartner.map((index, place) => ({
      ...accepted(clientId(index)),
      ...(place < 2 ? {} : { sentDaysAgo: 12, decidedDaysAgo: 4 }),
    })),
    ...waiting,
    ...(fourth === undefined ? [] : [sent(fourth, 'unanswered', 20)]),
    ...(fifth === undefined ? [] : [{ ...sent(fifth, 'refused', 30), decidedDaysAgo: 21 }]),
    {
      person: personaId('refused'),
      to: 'schakel',
      status: 'notStarted',
      sentDaysAgo: 60,
      decidedDaysAgo: 48,
      question: WORKPLACE,
    },
    atVlonder(6, 'sent', 1),
    atVlonder(11, 'withdrawn', 9),
    atVlonder(13, 'ended', 200, 195),
    atVlonder(16, 'accepted', 30, 26),
    atVlonder(17, 'unanswered', 45),
    { ...atVlonder(18, 'sent', 3), to: 'schakel', question: WORKPLACE, ofNobody: true },
    { ...atVlonder(21, 'unanswered', 18), to: 'schakel', question: WORKPLACE },
  ];
}

function accepted(person: string): SeedReferral {
  return {
    person,
    to: 'schakel',
    status: 'accepted',
    sentDaysAgo: 50,
    decidedDaysAgo: 41,
    question: WORKPLACE,
  };
}

function started(person: string): SeedReferral {
  return { person, to: 'vdab', status: 'started', sentDaysAgo: 90, decidedDaysAgo: 84, question: MEDIATION };
}

function sent(person: string, status: State, sentDaysAgo: number): SeedReferral {
  return { person, to: 'vdab', status, sentDaysAgo, question: MEDIATION };
}

const mailbox = { function: 'Onthaal en intake', address: 'intake@devlonder.example' } as const;

const toPartner: readonly Category[] = ['identity', 'contact', 'competences', 'barriers', 'plan'];

const carried: Readonly<Record<SeedReferral['to'], readonly Category[]>> = {
  vdab: ['identity', 'contact', 'regime', 'competences', 'barriers', 'workStatus'],
  schakel: toPartner,
  vlonder: toPartner,
};

const takenUpBy: Readonly<Partial<Record<SeedReferral['to'], readonly [DemoUser, DemoUser?]>>> = {
  vdab: ['bemiddelaar.oost', 'collega.oost'],
  schakel: ['coach.maatwerk'],
};

/** Writes the referrals with the snapshot of what was sent, and where a partner without accounts is written to. */
export async function writeReferrals(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  const rows = referrals().map((one) => rowOf(one, organisations, today));
  await insertRows(admin, 'referrals', rows);
  await admin.many(
    `insert into referral_facts (referral_id, fact_id)
     select r.id, f.id from referrals r
     join facts f on f.person_id = r.person_id and f.source = r.sender and f.superseded_at is null
       and (r.category_mask >> f.category_bit) & 1 = 1
     where r.id = any ($1)`,
    [rows.map((row) => row.id)],
  );
  await insertRows(admin, 'partner_addresses', [
    {
      source: organisations.ocmwVlierbeke.ref,
      organisation: organisations.vlonder.ref,
      ...mailbox,
      document_reference: 'Demo partnerschap 2024/03',
      registered_by: userId('beheer.vlierbeke'),
      registered_at: moment(today, -300),
      confirmed_by: userId('hoofd.vlierbeke'),
      confirmed_at: moment(today, -299),
    },
  ]);
  await insertRows(
    admin,
    'referral_links',
    rows.filter(({ receiver }) => receiver === organisations.vlonder.ref).map(linkOf),
  );
  await insertRows(admin, 'referral_attempts', attempts(organisations, today));
}

/** The link that went with a referral; nobody has its secret, a coach can send a new one. */
function linkOf(row: ReturnType<typeof rowOf>): SeedRow {
  const { id, receiver, status, sent_at, sent_by, closes_on } = row;
  const open = status === 'sent' || status === 'unanswered';
  return {
    id: seededId(`link of ${id}`),
    referral_id: id,
    organisation: receiver,
    function: mailbox.function,
    address: mailbox.address,
    secret_hash: `\\x${tokenHash(`link of ${id}`).toString('hex')}`,
    given_by: sent_by,
    given_at: sent_at,
    ends_on: closes_on,
    ended_at: open ? null : (row.decided_at ?? row.withdrawn_at),
  };
}

function rowOf(one: SeedReferral, organisations: SeededOrganisations, today: CivilDate) {
  const { person, to, status, sentDaysAgo, decidedDaysAgo } = one;
  const answerBy = addWorkingDays(addDays(today, -sentDaysAgo), 10);
  const [assigned, substitute] = one.ofNobody || status === 'withdrawn' ? [] : (takenUpBy[to] ?? []);
  const began = status === 'started' || status === 'ended';
  const decided = decidedDaysAgo === undefined ? null : moment(today, -decidedDaysAgo);
  const afterwards = decidedDaysAgo === undefined ? null : moment(today, 6 - decidedDaysAgo);
  return {
    id: referralId(person, to),
    person_id: person,
    sender: organisations.ocmwVlierbeke.ref,
    receiver: organisations[to].ref,
    receiver_unit: to === 'vdab' ? organisations.vdabOost.ref : null,
    question: one.question,
    wanted_outcomes: to === 'vdab' ? ['work', 'mediation'] : ['workExperience', 'work'],
    category_mask: maskOf(carried[to]),
    status,
    sent_by: userId('coach.vlierbeke'),
    sent_at: moment(today, -sentDaysAgo),
    answer_by: answerBy,
    closes_on: addWorkingDays(answerBy, 10),
    decided_at: decided,
    answered_by: decided === null || assigned === undefined ? null : userId(assigned),
    answer_reason: status === 'refused' ? 'Er is een wachtlijst tot het voorjaar.' : null,
    assigned_to: assigned === undefined ? null : userId(assigned),
    substitute: substitute === undefined ? null : userId(substitute),
    started_on: began && decidedDaysAgo !== undefined ? addDays(today, 6 - decidedDaysAgo) : null,
    not_started_code: status === 'notStarted' ? 'notReached' : null,
    started_at: began || status === 'notStarted' ? afterwards : null,
    outcomes: status === 'ended' ? { workExperience: 'reached', work: 'notReached' } : null,
    ended_at: status === 'ended' ? moment(today, -20) : null,
    withdrawn_at: status === 'withdrawn' ? moment(today, -5) : null,
    withdrawn_by: status === 'withdrawn' ? userId('coach.vlierbeke') : null,
  };
}

function referralId(person: string, to: SeedReferral['to']): string {
  return seededId(`referral ${person} ${to}`);
}

/** De Schakel tried twice in vain, and the coach called about what was not answered. */
function attempts(organisations: SeededOrganisations, today: CivilDate) {
  const tried = (
    person: string,
    to: SeedReferral['to'],
    by: 'schakel' | 'ocmwVlierbeke',
    daysAgo: number,
    remark: string,
  ) => ({
    id: seededId(`attempt ${person} ${to} ${daysAgo}`),
    referral_id: referralId(person, to),
    person_id: person,
    source: organisations[by].ref,
    as_of: addDays(today, -daysAgo),
    category_bit: categories.appointments.bit,
    origins: [],
    with_whom: by === 'schakel' ? 'person' : 'organisation',
    reached: false,
    remark,
    recorded_by: userId(by === 'schakel' ? 'coach.maatwerk' : 'coach.vlierbeke'),
    recorded_at: moment(today, -daysAgo),
  });
  return [
    tried(personaId('refused'), 'schakel', 'schakel', 46, 'Gebeld, niemand nam op.'),
    tried(personaId('refused'), 'schakel', 'schakel', 43, 'Brief gestuurd, geen antwoord.'),
    tried(clientId(17), 'vlonder', 'ocmwVlierbeke', 8, 'Gebeld naar het onthaal. Ze zouden terugbellen.'),
  ];
}

/** Writes one shield and one exceptional access. */
export async function writeExceptions(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  await insertRows(admin, 'shields', [
    {
      id: seededId('shield'),
      person_id: clientId(50),
      organisation: null,
      user_id: userId('collega.vlierbeke'),
      reason: 'family',
      set_by: userId('hoofd.vlierbeke'),
      valid_from: addDays(today, -90),
    },
  ]);
  await insertRows(admin, 'exceptional_accesses', [
    {
      id: seededId('exceptional access'),
      person_id: clientId(FORMER_CLIENT),
      organisation: organisations.ocmwVlierbeke.ref,
      user_id: userId('collega.vlierbeke'),
      reason: 'Deze persoon stond onverwacht aan het onthaal, de begeleiding was pas gestopt.',
      opened_at: `${addDays(today, -2)}T13:05:00Z`,
      ends_at: `${addDays(today, -2)}T17:05:00Z`,
      review_by: addDays(today, 5),
    },
  ]);
  await insertRows(admin, 'security_events', [
    {
      at: `${addDays(today, -2)}T13:05:00Z`,
      user_id: userId('collega.vlierbeke'),
      organisation: organisations.ocmwVlierbeke.ref,
      event: 'exceptional.opened',
      detail: seededId('exceptional access'),
    },
  ]);
}
