/** The law of beginning an agreement from nothing, on PostgreSQL through the acts: its level, its parties, where it holds, what it stands beside. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import type { OrganisationKey } from '../../../db/seeds/demo-organisation.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import type { Queryable } from '../../adapters/database/pool.ts';
import { perform } from '../../kernel/act.ts';
import { addMonths, type CivilDate, typedDate } from '../../kernel/civil-date.ts';
import { type AgreementDetail, findAgreement } from '../agreement/agreement.sql.ts';
import { addLine, agree, submitAgreement, writeHead } from './draft.acts.ts';
import { beginAgreement, dropParty, writeParty, writePlaces } from './party.acts.ts';
import { organsOfParties, possiblePlaces } from './party.sql.ts';

let db: FreshDatabase;
let world: Town;
let today: CivilDate;
const tokens = new Map<DemoUser, string>();

beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  today = world.today;
});
afterAll(() => db.close());

async function as(user: DemoUser): Promise<string> {
  const token = tokens.get(user) ?? (await world.signIn(user));
  tokens.set(user, token);
  return token;
}

let draft: string;
beforeEach(async () => {
  await db.admin.many(`update agreements set status = 'ended'`);
  const outcome = await begin('hoofd.vlierbeke');
  if (outcome.outcome !== 'done') throw new Error(outcome.outcome);
  draft = outcome.done.id;
});

const begin = async (user: DemoUser, typed: object = {}) =>
  perform(db.app, await as(user), beginAgreement, {
    niveau: 'local',
    naam: 'Samen aan het werk',
    rol: 'trekker',
    functie: 'voorzitter',
    begin: typedDate(today),
    tot: typedDate(addMonths(today, 24)),
    ...typed,
  });
/** Begins what is asked at one moment; gives how many agreements there are of that name. */
async function begunAtOnce(typed: object): Promise<number> {
  const outcomes = await Promise.all(
    [1, 2, 3].map(() => begin('hoofd.vlierbeke', { naam: 'Tegelijk', ...typed })),
  );
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['done', 'done', 'done']);
  return (await db.admin.many(`select from agreements where title = 'Tegelijk' and status = 'draft'`)).length;
}

const idOf = (key: OrganisationKey) => world.organisations[key].id;
const add = async (user: DemoUser, key: OrganisationKey, typed: object = {}) =>
  perform(db.app, await as(user), writeParty, {
    agreement: draft,
    organisatie: idOf(key),
    rol: 'partij',
    functie: 'voorzitter',
    ...typed,
  });
const drop = async (user: DemoUser, key: OrganisationKey) =>
  perform(db.app, await as(user), dropParty, { agreement: draft, party: idOf(key) });
const seenBy = async (user: DemoUser) => db.app.transaction(await as(user), (tx) => findAgreement(tx, draft));
async function detail(): Promise<AgreementDetail> {
  const found = await seenBy('hoofd.vlierbeke');
  if (found === undefined) throw new Error('The agreement is not to be seen.');
  return found;
}
const consent = async (user: DemoUser) =>
  perform(db.app, await as(user), agree, { agreement: draft, kenmerk: (await detail()).hash });
const submit = async (reden?: string) =>
  perform(db.app, await as('hoofd.vlierbeke'), submitAgreement, { agreement: draft, reden });

describe('a new agreement', () => {
  it('that is asked for several times at one moment is begun once, and anew once it was written in', async () => {
    expect(await begunAtOnce({})).toBe(1);
    await db.admin.many(`update agreements set version = 2 where title = 'Tegelijk'`);
    expect(await begunAtOnce({})).toBe(2);
    expect(await begunAtOnce({ functie: 'burgemeester' })).toBe(3);
  });

  it('is begun by who speaks for an organisation, and known to its parties alone', async () => {
    expect((await detail()).agreement).toMatchObject({
      status: 'draft',
      level: 'local',
      title: 'Samen aan het werk',
    });
    expect((await detail()).agreement.parties).toMatchObject([
      { name: 'OCMW Vlierbeke', role: 'trekker', signatory: 'voorzitter' },
    ]);
    expect(await seenBy('contact.oost')).toBeUndefined();
    expect(await begin('coach.vlierbeke')).toMatchObject({ outcome: 'forbidden' });
  });

  it('has a level, a title, and days that follow one another', async () => {
    for (const [typed, field] of [
      [{ niveau: 'treaty' }, 'niveau'],
      [{ naam: ' ' }, 'naam'],
      [{ functie: '' }, 'functie'],
      [{ tot: typedDate(today) }, 'tot'],
    ] as const)
      expect(await begin('hoofd.vlierbeke', typed)).toMatchObject({ problems: [{ field }] });
  });

  it('stands under a wider one that is not over, and under nothing else', async () => {
    const frame = await world.agreement({ level: 'frame' });
    const narrow = await world.agreement({ level: 'partnership' });
    const past = await world.agreement({ level: 'frame', until: '2023-12-31' });
    const hidden = await world.agreement({ level: 'frame', status: 'draft' });
    expect(await begin('hoofd.vlierbeke', { kader: frame })).toMatchObject({ outcome: 'done' });
    for (const kader of [narrow, past, hidden])
      expect(await begin('hoofd.vlierbeke', { kader })).toMatchObject({ problems: [{ field: 'kader' }] });
  });
});

describe('the parties of a new agreement', () => {
  it('read and write from the moment they stand in it, each with a group, a role and who signs', async () => {
    expect(await add('hoofd.vlierbeke', 'vdab')).toMatchObject({ outcome: 'done' });
    expect(await add('contact.oost', 'ocmwOosterham', { groep: 'cluster Vlierbeke' })).toMatchObject({
      outcome: 'done',
    });
    expect((await seenBy('hoofd.oosterham'))?.agreement.parties).toMatchObject([
      { name: 'VDAB', group: null },
      { name: 'OCMW Oosterham', group: 'cluster Vlierbeke' },
      { name: 'OCMW Vlierbeke', group: null },
    ]);
    const organs = await db.app.transaction(await as('contact.oost'), (tx) => organsOfParties(tx, draft));
    expect(organs.filter(({ party }) => party === idOf('ocmwOosterham')).map(({ organ }) => organ)).toEqual([
      'vast bureau',
      'raad voor maatschappelijk welzijn',
    ]);
    expect(await seenBy('hoofd.zandkapelle')).toBeUndefined();
  });

  it('are organisations that work here, each once, written by a party', async () => {
    expect(await add('contact.oost', 'vdab')).toEqual({ outcome: 'missing' });
    for (const key of ['ocmwVlierbeke', 'gemeenteOosterham', 'vdabOost'] as const)
      expect(await add('hoofd.vlierbeke', key), key).toMatchObject({ problems: [{ field: 'organisatie' }] });
    expect(await add('hoofd.vlierbeke', 'vdab', { functie: ' ' })).toMatchObject({
      problems: [{ field: 'functie' }],
    });
  });

  it('are changed by who read them as they stand, and every change asks for consent again', async () => {
    await add('hoofd.vlierbeke', 'vdab');
    const { version } = (await detail()).agreement;
    await consent('contact.oost');
    const change = async (versie: number) =>
      perform(db.app, await as('contact.oost'), writeParty, {
        agreement: draft,
        organisatie: idOf('vdab'),
        versie,
        rol: 'opdrachtgever',
        functie: 'gedelegeerd bestuurder',
      });
    expect(await change(version)).toMatchObject({ outcome: 'done' });
    expect(await change(version)).toMatchObject({ outcome: 'conflict' });
    expect((await detail()).consents).toEqual([]);
    expect((await detail()).agreement.parties[0]).toMatchObject({ role: 'opdrachtgever' });
  });

  it('are taken out by who began or by themselves, and one always stays', async () => {
    await add('hoofd.vlierbeke', 'vdab');
    await add('hoofd.vlierbeke', 'ocmwOosterham');
    expect(await drop('hoofd.oosterham', 'vdab')).toMatchObject({ outcome: 'forbidden' });
    expect(await drop('hoofd.oosterham', 'ocmwOosterham')).toMatchObject({ outcome: 'done' });
    expect(await seenBy('hoofd.oosterham')).toBeUndefined();
    expect(await drop('hoofd.vlierbeke', 'vdab')).toMatchObject({ outcome: 'done' });
    expect(await drop('hoofd.vlierbeke', 'ocmwVlierbeke')).toMatchObject({ outcome: 'conflict' });
  });

  it('take their lines along, and their places', async () => {
    await add('hoofd.vlierbeke', 'vdab');
    await add('hoofd.vlierbeke', 'ocmwOosterham');
    const flow = await world.flow({ needsAgreement: true, categories: ['plan'] });
    await perform(db.app, await as('contact.oost'), addLine, {
      agreement: draft,
      stroom: flow.id,
      naar: idOf('ocmwOosterham'),
      soort: ['plan'],
    });
    const { version } = (await detail()).agreement;
    await perform(db.app, await as('hoofd.vlierbeke'), writePlaces, {
      agreement: draft,
      versie: version,
      gemeente: ['99002'],
    });
    expect(await detail()).toMatchObject({ lines: [{ number: 1 }], places: [{ name: 'Oosterham' }] });
    await drop('hoofd.oosterham', 'ocmwOosterham');
    expect(await detail()).toMatchObject({ lines: [], places: [] });
  });

  it('are two or more before anyone agrees', async () => {
    expect(await consent('hoofd.vlierbeke')).toMatchObject({ outcome: 'invalid' });
    await add('hoofd.vlierbeke', 'vdab');
    expect(await consent('hoofd.vlierbeke')).toMatchObject({ outcome: 'done' });
  });
});

describe('where a new agreement holds', () => {
  it('is chosen from where its parties work', async () => {
    await add('hoofd.vlierbeke', 'ocmwOosterham');
    const places = await db.app.transaction(await as('hoofd.vlierbeke'), (tx) => possiblePlaces(tx, draft));
    expect(places.map(({ name }) => name)).toEqual(['Oosterham', 'Vlierbeke']);
    const choose = async (gemeente: string[]) =>
      perform(db.app, await as('hoofd.vlierbeke'), writePlaces, {
        agreement: draft,
        versie: (await detail()).agreement.version,
        gemeente,
      });
    expect(await choose(['99003'])).toMatchObject({ problems: [{ field: 'gemeente' }] });
    expect(await choose(['99001'])).toMatchObject({ outcome: 'done' });
    expect((await detail()).places).toMatchObject([{ name: 'Vlierbeke' }]);
    expect(await choose([])).toMatchObject({ outcome: 'done' });
    expect((await detail()).places).toEqual([]);
  });
});

describe('a draft beside what its parties agreed already', () => {
  const partiesOf = (...keys: OrganisationKey[]) =>
    keys.map((organisation) => ({ organisation, role: 'partij', signatory: 'voorzitter' }));
  async function agreed(): Promise<void> {
    await add('hoofd.vlierbeke', 'vdab');
    const flow = await world.flow({ needsAgreement: true, categories: ['plan'] });
    await perform(db.app, await as('contact.oost'), addLine, {
      agreement: draft,
      stroom: flow.id,
      naar: idOf('ocmwVlierbeke'),
      soort: ['plan'],
    });
    lines = [{ flow: flow.number, from: 'vdab', to: 'ocmwVlierbeke', categories: ['plan'] }];
    await consent('contact.oost');
    await consent('hoofd.vlierbeke');
  }
  let lines: { flow: number; from: 'vdab'; to: 'ocmwVlierbeke'; categories: ['plan'] }[];
  beforeEach(agreed);

  it('tells which one and its days, and goes on with a reason that everyone reads', async () => {
    await world.agreement({
      level: 'local',
      title: 'De eerste',
      parties: partiesOf('vdab', 'ocmwVlierbeke'),
    });
    expect((await detail()).overlaps).toMatchObject([
      { title: 'De eerste', from: '2022-01-01', until: '2099-12-31', points: [], twice: false },
    ]);
    expect(await submit()).toMatchObject({ outcome: 'invalid', problems: [{ field: 'reden' }] });
    expect(await submit('Deze gaat over jongeren.')).toMatchObject({ outcome: 'done' });
    const read = await db.app.transaction(undefined, (tx) => findAgreement(tx, draft));
    expect(read).toMatchObject({ overlapReason: 'Deze gaat over jongeren.', overlaps: [] });
  });

  it('tells of another kind that opens the same data', async () => {
    await world.agreement({
      level: 'supraLocal',
      lines,
      parties: partiesOf('vdab', 'ocmwVlierbeke', 'ocmwOosterham'),
    });
    expect((await detail()).overlaps).toMatchObject([{ points: [1], twice: false }]);
    expect(await submit()).toMatchObject({ problems: [{ field: 'reden' }] });
  });

  it('is found by one of two that are submitted at the same moment', async () => {
    const first = draft;
    const second = await begin('hoofd.vlierbeke', { naam: 'Nog eens samen' });
    if (second.outcome !== 'done') throw new Error(second.outcome);
    draft = second.done.id;
    await agreed();
    const token = await as('hoofd.vlierbeke');
    const submits = (one: string, tx: Queryable = db.app) =>
      perform(tx, token, submitAgreement, { agreement: one, reden: undefined });
    const outcomes = await db.app.transaction(token, async (tx) => {
      const sooner = await submits(first, tx);
      const later = submits(draft);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { sooner, later };
    });
    expect(outcomes.sooner).toMatchObject({ outcome: 'done' });
    expect(await outcomes.later).toMatchObject({ outcome: 'invalid', problems: [{ field: 'reden' }] });
  });

  it('goes no further as the same agreement a second time, whatever the reason', async () => {
    await world.agreement({ level: 'local', lines, parties: partiesOf('vdab', 'ocmwVlierbeke') });
    expect((await detail()).overlaps).toMatchObject([{ points: [1], twice: true }]);
    expect(await submit('Toch.')).toMatchObject({ outcome: 'invalid', problems: [{ field: '' }] });
    expect((await detail()).agreement.status).toBe('negotiated');
  });

  it('is told nothing of other parties, of other days, of other places', async () => {
    const { version } = (await detail()).agreement;
    await world.agreement({ level: 'local', parties: partiesOf('vdab', 'ocmwOosterham') });
    await world.agreement({
      level: 'local',
      until: '2023-01-01',
      parties: partiesOf('vdab', 'ocmwVlierbeke'),
    });
    const elsewhere = await world.agreement({ level: 'local', parties: partiesOf('vdab', 'ocmwVlierbeke') });
    await db.admin.many(`insert into agreement_places (agreement_id, nis) values ($1, '99002')`, [elsewhere]);
    expect((await detail()).overlaps).toEqual([]);
    expect((await detail()).agreement.version).toBe(version);
    expect(await submit()).toMatchObject({ outcome: 'done' });
  });
});

describe('the head of a draft', () => {
  const head = async (typed: object) =>
    perform(db.app, await as('hoofd.vlierbeke'), writeHead, {
      agreement: draft,
      versie: (await detail()).agreement.version,
      naam: 'Samen aan het werk',
      begin: typedDate(today),
      tot: typedDate(addMonths(today, 24)),
      termijn: '6',
      ...typed,
    });

  it('says how it stops and how it goes on by itself', async () => {
    expect(await head({ opzegdag: 'month', verlenging: '12', keren: '2' })).toMatchObject({
      outcome: 'done',
    });
    expect((await detail()).agreement).toMatchObject({
      noticeEnds: 'month',
      tacit: { months: 12, times: 2 },
    });
    expect(await head({ opzegdag: 'year', verlenging: '', keren: '2' })).toMatchObject({ outcome: 'done' });
    expect((await detail()).agreement).toMatchObject({ noticeEnds: 'year', tacit: null });
  });

  it('leaves time for notice where it goes on by itself', async () => {
    expect(await head({ verlenging: '12', termijn: '0' })).toMatchObject({
      problems: [{ field: 'termijn' }],
    });
    expect(await head({ verlenging: '12', termijn: '30' })).toMatchObject({
      problems: [{ field: 'termijn' }],
    });
    expect(await head({ verlenging: 'veel' })).toMatchObject({ problems: [{ field: 'verlenging' }] });
  });
});
