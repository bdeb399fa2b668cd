/**
 * Referrals of the demo in every state: waiting, accepted, refused, not started and never answered; and the two rare
 * things a DPO looks at: someone hidden from a colleague, and an exceptional access that waits for review.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { type Category, maskOf } from '../../src/gate/category.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import { userId } from './demo-account.ts';
import { moment } from './demo-case.ts';
import { acceptedByPartner, clientId, FORMER_CLIENT, startedAtVdab, unknownToVdab } from './demo-caseload.ts';
import type { OrganisationKey, SeededOrganisations } from './demo-organisation.ts';
import { personaId } from './demo-persona.ts';
import { insertRows, seededId } from './rows.ts';

interface SeedReferral {
  readonly person: string;
  readonly to: 'vdab' | 'schakel';
  readonly status:
    | 'sent'
    | 'received'
    | 'accepted'
    | 'started'
    | 'refused'
    | 'unanswered'
    | 'notStarted'
    | 'withdrawn';
  readonly sentDaysAgo: number;
  readonly decidedDaysAgo?: number;
  readonly question: string;
}

const WORKPLACE = 'Kan deze persoon bij u ervaring opdoen op een werkplek?';
const MEDIATION = 'Wilt u deze persoon mee begeleiden naar werk?';

function referrals(): SeedReferral[] {
  const [first, second, third, fourth, fifth] = unknownToVdab.map(clientId);
  const waiting = [first, second, third].flatMap((person, index) =>
    person === undefined ? [] : [sent(person, index === 0 ? 'received' : 'sent', 2 + index)],
  );
  return [
    accepted(personaId('amina')),
    ...[personaId('amina'), personaId('moved'), ...startedAtVdab.map(clientId)].map(started),
    ...acceptedByPartner.map((index) => accepted(clientId(index))),
    ...waiting,
    ...(fourth === undefined ? [] : [sent(fourth, 'unanswered', 16)]),
    ...(fifth === undefined ? [] : [{ ...sent(fifth, 'refused', 30), decidedDaysAgo: 21 }]),
    {
      person: personaId('refused'),
      to: 'schakel',
      status: 'notStarted',
      sentDaysAgo: 60,
      decidedDaysAgo: 18,
      question: WORKPLACE,
    },
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

function sent(person: string, status: SeedReferral['status'], sentDaysAgo: number): SeedReferral {
  return { person, to: 'vdab', status, sentDaysAgo, question: MEDIATION };
}

const carried: Readonly<Record<SeedReferral['to'], readonly Category[]>> = {
  vdab: ['identity', 'contact', 'regime', 'competences', 'barriers', 'workStatus'],
  schakel: ['identity', 'contact', 'competences', 'barriers', 'plan'],
};

/** Writes the referrals with the snapshot of what was sent. */
export async function writeReferrals(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  const refOf = (key: OrganisationKey) => organisations[key].ref;
  const rows = referrals().map((one) => ({
    id: seededId(`referral ${one.person} ${one.to}`),
    person_id: one.person,
    sender: refOf('ocmwVlierbeke'),
    receiver: refOf(one.to),
    receiver_unit: one.to === 'vdab' ? refOf('vdabOost') : null,
    question: one.question,
    wanted_outcomes: ['work'],
    category_mask: maskOf(carried[one.to]),
    status: one.status,
    sent_by: userId('coach.vlierbeke'),
    sent_at: moment(today, -one.sentDaysAgo),
    answer_by: addDays(today, 14 - one.sentDaysAgo),
    closes_on: addDays(today, 28 - one.sentDaysAgo),
    decided_at: one.decidedDaysAgo === undefined ? null : moment(today, -one.decidedDaysAgo),
  }));
  await insertRows(admin, 'referrals', rows);
  await admin.many(
    `insert into referral_facts (referral_id, fact_id)
     select r.id, f.id from referrals r
     join facts f on f.person_id = r.person_id and f.source = r.sender and f.superseded_at is null
       and (r.category_mask >> f.category_bit) & 1 = 1
     where r.id = any ($1)`,
    [rows.map((row) => row.id)],
  );
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
      ends_at: `${addDays(today, -2)}T15:05:00Z`,
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
