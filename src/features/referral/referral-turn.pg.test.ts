// Whose turn it is with a referral: the list, the page of one and Vandaag say the same, in each state and on each side.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type DemoUser, userId } from '../../../db/seeds/demo-account.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { perform } from '../../kernel/act.ts';
import { saidOf } from '../signal/signal-kinds.ts';
import type { SignalSeen } from '../signal/signal-wording.ts';
import { answerReferral } from './referral.acts.ts';

const receiver = 'coach.maatwerk' satisfies DemoUser;
const sender = 'coach.vlierbeke' satisfies DemoUser;

let open: OpenApp;
let person: string;
const tokens = { from: '', to: '' };
beforeAll(async () => {
  open = await openApp();
  await open.town.flow({
    from: 'ocmwVlierbeke',
    to: { kind: 'partner' },
    purpose: 'referral',
    categories: ['identity', 'contact'],
  });
  tokens.from = await open.town.signIn(sender);
  tokens.to = await open.town.signIn(receiver);
});
afterAll(() => open.close());
beforeEach(async () => {
  person = await open.town.person({ familyName: 'Verhaege' });
});

type Side = 'from' | 'to';

const set = (id: string, columns: string) =>
  open.db.admin.many(`update referrals set ${columns} where id = $1`, [id]);

/** A referral of which the answer is overdue; its data close after some days, or did. */
const late = (closesIn: number) =>
  open.town.referral(person, { answerBy: open.town.day(-20), closesOn: open.town.day(closesIn) });

/** A referral that was accepted long ago, and what came of it. */
async function accepted(columns: string): Promise<string> {
  const id = await open.town.referral(person);
  const said = { id, answer: 'accepted', reason: '' };
  expect(await perform(open.db.app, tokens.to, answerReferral, said)).toMatchObject({ outcome: 'done' });
  await set(
    id,
    `sent_at = sent_at - interval '400 days', decided_at = decided_at - interval '300 days'${columns}`,
  );
  return id;
}

/** What the list writes below the state. */
async function listed(id: string, side: Side): Promise<string> {
  const page = await open.ask(tokens[side], side === 'to' ? '/verwijzingen' : '/verwijzingen?richting=uit');
  const [, rest = ''] = page.body.split(`/verwijzingen/${id}`);
  const [row = ''] = rest.split('</tr>');
  return /Aan zet: ([^<]*)/.exec(row)?.[1] ?? '';
}

/** What the page of one writes at "Aan zet", which it also says in a sentence above the next step. */
async function onPage(id: string, side: Side): Promise<string> {
  const { body } = await open.ask(tokens[side], `/verwijzingen/${id}`);
  const whose = /Aan zet<\/dt>\s*<dd[^>]*>(?:<[^>]*>)*([^<]*)/.exec(body)?.[1] ?? '';
  const sentence = whose === 'u' ? 'U bent aan zet.' : `${whose} is aan zet.`;
  expect(body.toLowerCase().includes(sentence.toLowerCase())).toBe(whose !== '');
  return whose;
}

/** What Vandaag says; nothing where follow-up finds nothing yet. */
async function followedUp(side: Side): Promise<string | undefined> {
  const { organisations, today } = open.town;
  const organisation = organisations[side === 'to' ? 'schakel' : 'ocmwVlierbeke'].ref;
  const [found] = await open.db.admin.many<SignalSeen>(
    `select '' as id, person_id as person, kind, subject, since::text, due::text, detail, to_user as "toUser"
     from gate.find_referral_signals($1, $2)`,
    [organisation, person],
  );
  if (found === undefined) return undefined;
  const reader = { userId: userId(side === 'to' ? receiver : sender), organisation, today };
  return saidOf(found, reader).turn.replace('Aan zet: ', '');
}

interface Standing {
  readonly state: string;
  make(): Promise<string>;
  readonly from: string;
  readonly to: string;
  /** On whose Vandaag it stands. */
  readonly day: readonly Side[];
}

const both = ['from', 'to'] as const;
const ours = 'OCMW Vlierbeke';
const theirs = 'De Schakel';

const standings: readonly Standing[] = [
  {
    state: 'waits for an answer',
    make: () => open.town.referral(person),
    from: theirs,
    to: 'uw team',
    day: ['to'],
  },
  {
    state: 'waits for an answer of a colleague',
    async make() {
      const id = await open.town.referral(person);
      await set(id, `assigned_to = '${userId('dpo.schakel')}'`);
      return id;
    },
    from: theirs,
    to: 'een collega',
    day: ['to'],
  },
  { state: 'has no answer, and may still get one', make: () => late(5), from: 'u', to: 'uw team', day: both },
  {
    state: 'has no answer, and was taken up',
    async make() {
      const id = await late(5);
      await set(id, `assigned_to = '${userId(receiver)}'`);
      return id;
    },
    from: 'u',
    to: 'u',
    day: both,
  },
  { state: 'has no answer, and closed', make: () => late(-1), from: 'u', to: ours, day: ['from'] },
  {
    state: 'was refused',
    make: () => open.town.referral(person, { status: 'refused', decidedOn: open.town.day(-3) }),
    from: 'u',
    to: ours,
    day: ['from'],
  },
  {
    state: 'was accepted and did not start',
    make: () => accepted(''),
    from: theirs,
    to: 'uw team',
    day: both,
  },
  {
    state: 'started and has no end',
    make: () => accepted(`, status = 'started', started_on = '${open.town.day(-250)}'`),
    from: theirs,
    to: 'uw team',
    day: both,
  },
  {
    state: 'will not start',
    make: () =>
      accepted(
        `, status = 'notStarted', not_started_code = 'noPlace', started_at = now() - interval '2 days'`,
      ),
    from: 'u',
    to: ours,
    day: ['from'],
  },
  {
    state: 'was taken back',
    make: () => open.town.referral(person, { status: 'withdrawn' }),
    from: '',
    to: '',
    day: [],
  },
];

describe('a referral', () => {
  test.each(standings)('that $state names the same turn everywhere', async (standing) => {
    const id = await standing.make();
    for (const side of both) {
      expect(await listed(id, side), `the list of ${side}`).toContain(standing[side]);
      expect(await onPage(id, side), `the page of ${side}`).toBe(await listed(id, side));
      const expected = standing.day.includes(side) ? await listed(id, side) : undefined;
      expect(await followedUp(side), `Vandaag of ${side}`).toBe(expected);
    }
  });

  test('that the law lets nobody read now stays with the receiver, who reads whom to call', async () => {
    const id = await late(5);
    await open.db.admin.many(`update flows set status = 'suspended', suspension_reason = 'x'`);
    expect(await listed(id, 'to')).toBe('uw team');
    expect(await onPage(id, 'to')).toBe('uw team');
    expect((await open.ask(tokens.to, `/verwijzingen/${id}`)).body).toContain('Bel OCMW Vlierbeke.');
    expect(await followedUp('to')).toBeUndefined();
    await open.db.admin.many(`update flows set status = 'inForce', suspension_reason = null`);
  });
});

describe('a referral to a partner without account', () => {
  const make = async (columns: string) => {
    const id = await open.town.referral(person, { to: 'vlonder', status: 'accepted' });
    await set(
      id,
      `decided_at = decided_at - interval '300 days', sent_at = sent_at - interval '400 days'${columns}`,
    );
    return id;
  };

  test.each([
    ['accepted', ''],
    ['started', `, status = 'started', started_on = sent_at::date - 250`],
  ])('that was %s is the turn of the sender, who hears how it goes', async (_state, columns) => {
    await open.db.admin.many(
      `update mandates set ended_at = now() where organisation = $1 and ended_at is null`,
      [open.town.organisations.vlonder.ref],
    );
    const id = await make(columns);
    expect(await listed(id, 'from')).toBe('u');
    expect(await onPage(id, 'from')).toBe('u');
    expect(await followedUp('from')).toBe('u');
  });
});
