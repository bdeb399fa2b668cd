/** From a concern in the street to a decision and back: who may, what is counted, what is refused and with which sentence. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { bodyId, writeBodies } from '../../../db/seeds/demo-body.ts';
import { demoPlaces } from '../../../db/seeds/demo-organisation.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { addAgendaItem, planMeeting, recordDecision } from '../meeting/meeting.acts.ts';
import { readMeeting } from '../meeting/meeting.sql.ts';
import {
  bundleConcerns,
  carryConcern,
  raiseConcern,
  readConcernAnswer,
  supportConcern,
} from './concern.acts.ts';
import { listConcerns, readConcern } from './concern.sql.ts';

let open: OpenApp;
const tokens = new Map<DemoUser, string>();
const { vlierbeke, zandkapelle, kreekdorp } = demoPlaces;
beforeAll(async () => {
  open = await openApp();
  await writeBodies(open.db.admin, open.town.organisations);
});
afterAll(() => open.close());

async function as(user: DemoUser): Promise<string> {
  const secretary = { 'redactie.vvsg': { mandate: await mandateOf('redactie.vvsg', 'secretaris') } };
  const token =
    tokens.get(user) ??
    (await open.town.signIn(user, user === 'redactie.vvsg' ? secretary['redactie.vvsg'] : {}));
  tokens.set(user, token);
  return token;
}

async function mandateOf(user: DemoUser, role: string): Promise<string> {
  const row = await open.db.admin.one<{ id: string }>(
    'select id from mandates where user_id = $1 and role = $2',
    [open.town.users[user].id, role],
  );
  return row?.id ?? '';
}

async function does<Input>(user: DemoUser, act: Act<Input, { readonly id: string }>, input: object) {
  return perform(open.db.app, await as(user), act, input);
}

/** Does what must succeed, and gives the id of what came of it. */
async function done<Input>(user: DemoUser, act: Act<Input, { readonly id: string }>, input: object) {
  const outcome = await does(user, act, input);
  if (outcome.outcome !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.done.id;
}

const concern = (over: object = {}) => ({
  thema: 'childCare',
  domein: 'work',
  gemeente: vlierbeke,
  tekst: 'Er is geen opvang voor 7 uur.',
  ...over,
});

async function opened(user: DemoUser, id: string) {
  const found = await open.db.app.transaction(await as(user), (tx) => readConcern(tx, id));
  if (found === undefined) throw new Error('This concern does not show.');
  return found;
}

async function version(id: string): Promise<number> {
  return (await opened('coach.vlierbeke', id)).concern.version;
}

async function carried(user: DemoUser, id: string) {
  return does(user, carryConcern, {
    id,
    versie: await version(id),
    toelichting: 'Wij lossen dit niet alleen op.',
  });
}

/** Plans a meeting today and puts the concern on its agenda; gives the meeting and the point. */
async function scheduled(user: DemoUser, body: string, id: string, hour: string) {
  const today = typedDate(open.town.today);
  const meeting = await done(user, planMeeting, { id: body, datum: today, uur: hour, plaats: 'online' });
  await done(user, addAgendaItem, {
    id: meeting,
    soort: 'decision',
    titel: 'Een signaal',
    bevoegdheid: 'flemish',
    lezers: 'governments',
    signaal: id,
  });
  const shown = await open.db.app.transaction(await as(user), (tx) => readMeeting(tx, meeting));
  return { meeting, item: shown?.items[0]?.id ?? '' };
}

const decision = (item: string, over: object = {}) => ({
  id: item,
  tekst: 'Opgroeien onderzoekt vroege opvang.',
  organisatie: open.town.organisations.vvsg.id,
  tegen: typedDate(open.town.day(60)),
  lezers: 'governments',
  antwoord: 'Er komt een proef met opvang vanaf 6 uur.',
  ...over,
});

async function unread(user: DemoUser): Promise<readonly { theme: string; answer: string }[]> {
  const row = await open.db.app.one<{ day: { answers: { theme: string; answer: string }[] } }>(
    `select gate.day($1, '/vandaag', '{}', 40) as day`,
    [await as(user)],
  );
  return row?.day.answers ?? [];
}

describe('a concern', () => {
  test('sent twice at once is one, and is counted once', async () => {
    const words = concern({ tekst: 'De bus rijdt niet voor de eerste ploeg.' });
    const send = () => done('coach.vlierbeke', raiseConcern, words);
    const [one, two] = await Promise.all([send(), send()]);
    expect(two).toBe(one);
    expect((await opened('coach.vlierbeke', one)).concern.organisations).toBe(1);
    expect(await done('hoofd.zandkapelle', raiseConcern, words)).not.toBe(one);
    expect(await done('coach.vlierbeke', raiseConcern, { ...words, thema: 'transport' })).not.toBe(one);
  });

  test('goes from three local governments to the central group, is decided, and the answer comes down to all three', async () => {
    const first = await done('coach.vlierbeke', raiseConcern, concern());
    const second = await done(
      'hoofd.zandkapelle',
      raiseConcern,
      concern({ gemeente: zandkapelle, tekst: 'Opvang opent te laat voor wie in de zorg begint.' }),
    );
    expect(await done('hoofd.oosterham', supportConcern, { id: first })).toBe(first);
    expect((await opened('hoofd.oosterham', first)).concern.body.name).toBe('Stuurgroep cluster Vlierbeke');

    await done('secretaris.oost', bundleConcerns, {
      id: first,
      versie: await version(first),
      signaal: second,
    });
    const whole = (await opened('hoofd.zandkapelle', second)).concern;
    expect(whole).toMatchObject({ id: first, organisations: 3, municipalities: 3, mine: 'raised' });

    expect((await carried('secretaris.oost', first)).outcome).toBe('done');
    expect((await carried('redactie.vvsg', first)).outcome).toBe('done');
    const { concern: there, steps, bundled } = await opened('coach.vlierbeke', first);
    expect(there.body.level).toBe('central');
    expect(bundled).toHaveLength(1);
    expect(steps.map(({ kind }) => kind)).toEqual([
      'carried',
      'carried',
      'bundled',
      'supported',
      'raised',
      'raised',
    ]);

    const { item } = await scheduled('redactie.vvsg', bodyId('central'), first, '10:00');
    expect(await unread('coach.vlierbeke')).toEqual([]);
    await done('redactie.vvsg', recordDecision, decision(item));
    for (const user of ['coach.vlierbeke', 'hoofd.oosterham', 'hoofd.zandkapelle'] as const)
      expect(await unread(user), user).toMatchObject([
        { theme: 'childCare', answer: 'Er komt een proef met opvang vanaf 6 uur.' },
      ]);
    expect(await unread('coach.oosterham')).toEqual([]);
    expect((await opened('hoofd.zandkapelle', second)).reply?.number).toMatch(/^CW \d{4}\/1$/);

    await done('hoofd.oosterham', readConcernAnswer, { id: first });
    expect(await unread('hoofd.oosterham')).toEqual([]);
    expect(await unread('coach.vlierbeke')).toHaveLength(1);
    expect(await does('hoofd.oosterham', readConcernAnswer, { id: first })).toEqual({ outcome: 'missing' });

    const after = await carried('redactie.vvsg', first);
    expect(after).toMatchObject({
      outcome: 'conflict',
      message: 'Over dit signaal is al beslist. Lees het antwoord hieronder.',
    });
    expect(await does('coach.molenrode', supportConcern, { id: second })).toMatchObject({
      outcome: 'conflict',
      message: 'Over dit signaal is al beslist. Lees het antwoord hieronder.',
    });
  });

  test('leaves one row in the history of acts for each act', async () => {
    const before = await acts();
    const id = await done('coach.vlierbeke', raiseConcern, concern({ thema: 'digital' }));
    await done('hoofd.molenrode', supportConcern, { id });
    await carried('hoofd.vlierbeke', id);
    await does('hoofd.molenrode', supportConcern, { id });
    expect((await acts()) - before).toBe(3);
  });

  test('is supported once by each, and not by who raised it', async () => {
    const id = await done('coach.vlierbeke', raiseConcern, concern({ thema: 'homes' }));
    await done('hoofd.vlierbeke', supportConcern, { id });
    expect((await opened('hoofd.vlierbeke', id)).concern).toMatchObject({
      organisations: 1,
      municipalities: 1,
    });
    expect(await does('hoofd.vlierbeke', supportConcern, { id })).toMatchObject({
      outcome: 'conflict',
      message: 'U steunt dit signaal al. Uw organisatie telt al mee.',
    });
    expect(await does('coach.vlierbeke', supportConcern, { id })).toMatchObject({
      outcome: 'conflict',
      message: 'U gaf dit signaal zelf. Uw organisatie telt al mee.',
    });
  });

  test('that went on with one elsewhere keeps its own words and its answer for a partner, and opens nothing of the whole', async () => {
    const tekst = 'Van een buur.';
    const part = await done('coach.vlierbeke', raiseConcern, concern({ thema: 'digital', tekst }));
    const whole = await done(
      'coach.kreekdorp',
      raiseConcern,
      concern({ thema: 'digital', gemeente: kreekdorp, tekst: 'Van de provincie.' }),
    );
    await done('secretaris.oost', bundleConcerns, { id: whole, versie: 1, signaal: part });
    const own = async () => opened('coach.maatwerk', part);
    expect(await own()).toMatchObject({ joined: true, whole: null, concern: { id: part, text: tekst } });
    expect(await done('coach.maatwerk', supportConcern, { id: part })).toBe(part);
    await expect(opened('coach.maatwerk', whole)).rejects.toThrow('does not show');
    expect(await opened('coach.vlierbeke', part)).toMatchObject({ whole, concern: { organisations: 3 } });
    const mine = await open.db.app.transaction(await as('coach.maatwerk'), (tx) =>
      listConcerns(tx, 'digital'),
    );
    expect(mine.items).toContainEqual(expect.objectContaining({ id: part, mine: 'supported' }));
    expect(mine.items.map(({ id }) => id)).not.toContain(whole);

    const { item } = await scheduled('secretaris.oost', bodyId('east'), whole, '09:11');
    const owner = open.town.organisations.ocmwKreekdorp.id;
    await done('secretaris.oost', recordDecision, decision(item, { organisatie: owner }));
    expect(await unread('coach.maatwerk')).toMatchObject([{ concern: part }]);
    expect(await own()).toMatchObject({
      concern: { decided: true },
      reply: { answer: 'Er komt een proef met opvang vanaf 6 uur.' },
      unread: true,
    });
    await done('coach.maatwerk', readConcernAnswer, { id: part });
    expect(await unread('coach.maatwerk')).toEqual([]);
  });

  test('begins at the province where the cluster does not reach', async () => {
    const id = await done(
      'coach.kreekdorp',
      raiseConcern,
      concern({ gemeente: kreekdorp, thema: 'training' }),
    );
    expect((await opened('coach.kreekdorp', id)).concern.body.name).toBe(
      'Provinciale werkgroep Oost-Vlaanderen',
    );
  });

  test('is carried up by who keeps the body or the one above, and by nobody else', async () => {
    const id = await done('coach.vlierbeke', raiseConcern, concern({ thema: 'services' }));
    for (const user of ['coach.vlierbeke', 'hoofd.oosterham', 'redactie.vvsg', 'contact.oost'] as const)
      expect((await carried(user, id)).outcome, user).toBe('forbidden');
    expect((await carried('hoofd.vlierbeke', id)).outcome).toBe('done');
    expect((await carried('hoofd.vlierbeke', id)).outcome).toBe('forbidden');
    expect((await carried('secretaris.oost', id)).outcome).toBe('done');
    expect(await carried('redactie.vvsg', id)).toMatchObject({
      outcome: 'conflict',
      message: 'Dit signaal staat al bij de centrale werkgroep. Hoger kan niet.',
    });
  });

  test('is not carried up twice by two who do so at once, nor unread', async () => {
    const id = await done('coach.vlierbeke', raiseConcern, concern({ thema: 'benefitEnd' }));
    const read = { id, versie: await version(id), toelichting: 'Wij lossen dit niet alleen op.' };
    const both = await Promise.all([
      does('hoofd.vlierbeke', carryConcern, read),
      does('secretaris.oost', carryConcern, read),
    ]);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['conflict', 'done']);
    expect((await opened('coach.vlierbeke', id)).concern.body.level).toBe('provincial');
    expect(
      await does('secretaris.oost', carryConcern, { id, versie: '1', toelichting: 'Nog eens.' }),
    ).toMatchObject({
      outcome: 'conflict',
      message: 'Iemand anders werkte intussen aan dit signaal. Er is niets veranderd. Lees wat er nu staat.',
    });
  });

  test('stays where it is while the body above has no secretary', async () => {
    const id = await done('coach.vlierbeke', raiseConcern, concern({ thema: 'other' }));
    await open.db.admin.many('update bodies set secretary = null where id = $1', [bodyId('east')]);
    expect(await carried('hoofd.vlierbeke', id)).toMatchObject({
      outcome: 'conflict',
      message:
        'Het overleg hierboven heeft nog geen secretaris. Het signaal blijft hier staan tot er een is.',
    });
    const planned = await does('secretaris.oost', planMeeting, {
      id: bodyId('east'),
      datum: typedDate(open.town.today),
      uur: '8:00',
      plaats: 'online',
    });
    expect(planned).toMatchObject({
      outcome: 'conflict',
      message:
        'Dit overleg heeft nog geen secretaris. Zonder secretaris is er geen vergadering en geen besluit.',
    });
    await open.db.admin.many('update bodies set secretary = $2 where id = $1', [
      bodyId('east'),
      open.town.organisations.vdabOost.ref,
    ]);
  });

  test('is for whoever takes part alone', async () => {
    const id = await done('coach.vlierbeke', raiseConcern, concern({ thema: 'transport' }));
    const outside = await open.town.signIn('coach.steiger');
    expect(await open.db.app.transaction(outside, (tx) => readConcern(tx, id))).toBeUndefined();
    expect((await open.db.app.transaction(outside, (tx) => listConcerns(tx, undefined))).items).toEqual([]);
    expect(await perform(open.db.app, outside, raiseConcern, concern())).toEqual({ outcome: 'missing' });
    expect(await perform(open.db.app, outside, supportConcern, { id })).toEqual({ outcome: 'missing' });
    expect((await does('coach.maatwerk', supportConcern, { id })).outcome).toBe('done');
    for (const user of ['loket.vlierbeke', 'dpo.vlierbeke', 'secretaris.oost'] as const)
      expect((await does(user, raiseConcern, concern())).outcome, user).toBe('missing');
  });
});

describe('a decision', () => {
  test('asks an owner, a day to come and an answer, and is written once, by who keeps the body', async () => {
    const id = await done(
      'coach.kreekdorp',
      raiseConcern,
      concern({ gemeente: kreekdorp, thema: 'workplaces' }),
    );
    const { item } = await scheduled('secretaris.oost', bodyId('east'), id, '11:00');
    const wrong = async (over: object) => does('secretaris.oost', recordDecision, decision(item, over));
    const problem = (field: string, message: string) => ({
      outcome: 'invalid',
      problems: [{ field, message }],
    });
    expect(await wrong({ organisatie: '' })).toEqual(
      problem('organisatie', 'Kies wie dit uitvoert. Een besluit zonder eigenaar telt niet.'),
    );
    expect(await wrong({ organisatie: item })).toEqual(
      problem('organisatie', 'Kies wie dit uitvoert. Een besluit zonder eigenaar telt niet.'),
    );
    expect(await wrong({ tegen: typedDate(open.town.day(-1)) })).toEqual(
      problem('tegen', 'Kies vandaag of een dag die komt.'),
    );
    expect(await wrong({ antwoord: '' })).toEqual(
      problem('antwoord', 'Schrijf het antwoord voor wie het signaal gaf of steunde.'),
    );
    expect(await wrong({ lezers: 'members' })).toEqual(
      problem(
        'lezers',
        'Wie het signaal gaf, moet het besluit kunnen lezen. Kies alle lokale besturen, of iedereen.',
      ),
    );
    expect((await does('redactie.vvsg', recordDecision, decision(item))).outcome).toBe('forbidden');
    const both = await Promise.all([wrong({}), wrong({})]);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['conflict', 'done']);
  });

  test('is not written before the meeting, nor on a concern that went elsewhere', async () => {
    const id = await done(
      'coach.kreekdorp',
      raiseConcern,
      concern({ gemeente: kreekdorp, thema: 'dutchLessons' }),
    );
    const { item, meeting } = await scheduled('secretaris.oost', bodyId('east'), id, '12:00');
    await open.db.admin.many('update meetings set held_on = held_on + 1 where id = $1', [meeting]);
    expect(await does('secretaris.oost', recordDecision, decision(item))).toMatchObject({
      outcome: 'conflict',
      message: 'Deze vergadering moet nog komen. Noteer het besluit op de dag zelf of erna.',
    });
    await open.db.admin.many('update meetings set held_on = held_on - 1 where id = $1', [meeting]);
    await carried('secretaris.oost', id);
    expect(await does('secretaris.oost', recordDecision, decision(item))).toMatchObject({
      outcome: 'conflict',
      message: 'Dit signaal staat niet meer bij dit overleg. Lees eerst wat ermee gebeurde.',
    });
  });

  test('is read by whom it names', async () => {
    const today = typedDate(open.town.today);
    const plan = { id: bodyId('steering'), datum: today, uur: '15:00', plaats: 'Vlierbeke' };
    const meeting = await done('hoofd.vlierbeke', planMeeting, plan);
    const titles: Record<string, string[]> = {};
    for (const lezers of ['members', 'governments', 'public'])
      await done('hoofd.vlierbeke', addAgendaItem, {
        id: meeting,
        soort: 'information',
        titel: lezers,
        bevoegdheid: 'local',
        lezers,
      });
    const reads = async (token: string | undefined) =>
      (
        await open.db.app.transaction(token, (tx) =>
          tx.many<{ title: string }>('select title from agenda_items where meeting_id = $1 order by number', [
            meeting,
          ]),
        )
      ).map(({ title }) => title);
    titles['member'] = await reads(await as('hoofd.oosterham'));
    titles['other'] = await reads(await as('coach.kreekdorp'));
    titles['outside'] = await reads(await open.town.signIn('coach.steiger'));
    titles['anyone'] = await reads(undefined);
    expect(titles).toEqual({
      member: ['members', 'governments', 'public'],
      other: ['governments', 'public'],
      outside: ['public'],
      anyone: ['public'],
    });
  });
});

async function acts(): Promise<number> {
  const row = await open.db.admin.one<{ acts: number }>('select count(*)::integer as acts from act_log');
  return row?.acts ?? 0;
}
