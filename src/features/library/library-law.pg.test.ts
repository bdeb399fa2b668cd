/** The library of what was agreed, on PostgreSQL: what it finds and for whom, what recurs, and taking over with where it came from. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeActions } from '../../../db/seeds/action-rows.ts';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { asReader } from '../../gate/reader.ts';
import { perform } from '../../kernel/act.ts';
import { findAgreement } from '../agreement/agreement.sql.ts';
import { findAction, listActions } from '../agreement-action/action.sql.ts';
import { borrowAction, borrowSection } from './library.acts.ts';
import { type ClauseSearch, findClause, ownDrafts, searchLibrary, searchThemes } from './library.sql.ts';
import { clauseMark } from './library.ts';

let db: FreshDatabase;
let world: Town;
const tokens = new Map<DemoUser, string>();

let first: string;
let renewal: string;
let second: string;
let draft: string;
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  const others = ['ocmwOosterham', 'ocmwZandkapelle'] as const;
  first = await world.agreement({
    title: 'Een',
    sections: {
      vision: 'Wij zorgen voor opvang van kinderen: één crèche per gemeente.',
      quality: 'Wij leren van elkaar.',
    },
  });
  const pair = (organisation: (typeof others)[number]) =>
    [
      { organisation: 'vdab', role: 'partij', signatory: 'bestuurder' },
      { organisation, role: 'partij', signatory: 'voorzitter' },
    ] as const;
  second = await world.agreement({
    title: 'Twee',
    parties: pair('ocmwOosterham'),
    sections: { vision: 'De bussen rijden vroeger.', quality: 'Van elkaar leren wij.' },
  });
  await world.agreement({
    title: 'Drie',
    parties: pair('ocmwZandkapelle'),
    sections: { vision: 'Werkgevers vinden één loket.', quality: '' },
  });
  draft = await world.agreement({
    title: 'Ontwerp',
    status: 'draft',
    sections: { vision: 'Geheime crèche.' },
  });
  renewal = await world.agreement({ title: 'Een opnieuw', sections: { quality: 'Wij leren van elkaar.' } });
  await db.admin.many('update agreements set renews = $2 where id = $1', [renewal, first]);
  await writeActions(db.admin, world.organisations, second, [
    {
      title: 'Twee jobbeurzen per jaar',
      goal: 'employers',
      domain: 'economy',
      owner: 'vdab',
      indicator: 'report',
      measures: 'jobbeurzen',
      unit: 'count',
      baseline: 0,
      baselineOn: '2026-01-01',
      target: 2,
      due: '2090-01-01',
      rhythm: 'year',
      status: 'running',
      startedOn: '2026-01-01',
    },
    { title: 'Een jobbeurs in ontwerp', owner: 'vdab', indicator: 'report', status: 'draft' },
  ]);
});
afterAll(() => db.close());

async function as(user: DemoUser): Promise<string> {
  const token = tokens.get(user) ?? (await world.signIn(user));
  tokens.set(user, token);
  return token;
}

const anything: ClauseSearch = { query: '', theme: '', kind: undefined, domain: undefined };
const search = async (asked: Partial<ClauseSearch>, user?: DemoUser) =>
  asReader(db.app, user && (await as(user)), (tx) =>
    searchLibrary(tx, { ...anything, ...asked }, { size: 50, offset: 0 }),
  );
const titles = async (asked: Partial<ClauseSearch>) =>
  (await search(asked)).items.map(({ agreement, kind }) => `${agreement.name} ${kind}`).toSorted();

describe('the library', () => {
  it('finds words by their stem, without accents, whoever asks', async () => {
    expect(await titles({ query: 'creche' })).toEqual(['Een vision']);
    expect(await titles({ query: 'CRÈCHE gemeenten' })).toEqual(['Een vision']);
    expect(await titles({ query: 'werkgever' })).toEqual(['Drie vision']);
    expect(await titles({ query: 'jobbeurzen' })).toEqual(['Twee action']);
    expect(await titles({ query: 'helikopter' })).toEqual([]);
    expect(await titles({ query: '& | ! ( " :*' })).toEqual(await titles({}));
  });

  it('narrows by theme, kind and domain together', async () => {
    expect(await titles({ theme: 'opvang or bussen' })).toEqual(['Een vision', 'Twee vision']);
    expect(await titles({ theme: 'opvang or bussen', query: 'gemeente' })).toEqual(['Een vision']);
    expect(await titles({ kind: 'vision' })).toEqual(['Drie vision', 'Een vision', 'Twee vision']);
    expect(await titles({ domain: 'economy' })).toEqual(['Twee action']);
    expect(await titles({ domain: 'housing' })).toEqual([]);
  });

  it('is grouped by theme, with how many clauses there are of each and the best of them', async () => {
    const asked = [
      { theme: 'childCare', words: 'opvang or crèche' },
      { theme: 'homes', words: 'woning' },
      { theme: 'transport', words: 'bussen or gemeente' },
    ] as const;
    const found = await asReader(db.app, undefined, (tx) => searchThemes(tx, asked, 1));
    expect(found.map(({ theme, total, items }) => [theme, total, items.map(({ body }) => body)])).toEqual([
      ['childCare', 1, ['Wij zorgen voor opvang van kinderen: één crèche per gemeente.']],
      ['homes', 0, []],
      ['transport', 2, [expect.stringMatching(/bussen|gemeente/)]],
    ]);
  });

  it('shows no draft, not even to who writes it', async () => {
    for (const user of [undefined, 'hoofd.vlierbeke'] as const) {
      const bodies = (await search({}, user)).items.map(({ body }) => body);
      expect(bodies, user).not.toContain('Geheime crèche.');
      expect(bodies, user).not.toContain('Een jobbeurs in ontwerp');
      const known = (tx: Parameters<typeof findClause>[0]) =>
        findClause(tx, { source: draft, section: 'vision' });
      expect(await asReader(db.app, user && (await as(user)), known), user).toBeUndefined();
    }
  });

  it('shows no action that stopped before it started, not even to a party', async () => {
    const stopped = await db.admin.one<{ id: string }>(
      `update agreement_actions set status = 'stopped', ended_because = 'Toch niet.'
       where agreement_id = $1 and status = 'draft' returning id`,
      [second],
    );
    const id = stopped?.id ?? '';
    expect((await search({ kind: 'action' })).items.map(({ body }) => body)).toEqual([
      'Twee jobbeurzen per jaar',
    ]);
    const known = async (user?: DemoUser) =>
      asReader(db.app, user && (await as(user)), (tx) => findClause(tx, { action: id }));
    expect(await known()).toBeUndefined();
    expect(await known('hoofd.oosterham')).toBeUndefined();
    await db.admin.many(`update agreement_actions set status = 'draft', ended_because = null where id = $1`, [
      id,
    ]);
  });

  it('shows the last words of a section alone', async () => {
    const changed = await world.agreement({ title: 'Vier', sections: { budget: 'Elk betaalt de helft.' } });
    await db.admin.many(
      `insert into agreement_sections (agreement_id, section, version, body) values ($1, 'budget', 2, 'VDAB betaalt.')`,
      [changed],
    );
    expect((await search({ kind: 'budget' })).items.map(({ body }) => body)).toEqual(['VDAB betaalt.']);
    expect(await titles({ query: 'helft' })).toEqual([]);
    await db.admin.many(`update agreements set status = 'draft' where id = $1`, [changed]);
  });

  it('says what recurs and what is unusual; what was renewed counts once', async () => {
    const { items } = await search({});
    const of = (name: string, kind: string) =>
      items.find((one) => one.agreement.name === name && one.kind === kind) ?? items[0];
    const [same, alone] = [of('Twee', 'quality'), of('Drie', 'vision')];
    expect(same).toMatchObject({ same: 2, usual: false });
    expect(alone).toMatchObject({ same: 1, usual: true });
    expect([same, alone].map((one) => one && clauseMark(one))).toEqual(['recurring', 'unusual']);
    expect(alone && clauseMark({ ...alone, usual: false })).toBeUndefined();
  });
});

describe('taking over', () => {
  const take = async (user: DemoUser, naar: string, source: string, section = 'vision') =>
    perform(db.app, await as(user), borrowSection, { naar, source, section });

  it('puts the words of a section under those of the own draft, and keeps where they came from', async () => {
    expect(await take('hoofd.vlierbeke', draft, first)).toMatchObject({ outcome: 'done' });
    const seen = await asReader(db.app, await as('contact.oost'), (tx) => findAgreement(tx, draft));
    expect(seen?.sections.find(({ section }) => section === 'vision')?.body).toBe(
      'Geheime crèche.\n\nWij zorgen voor opvang van kinderen: één crèche per gemeente.',
    );
    expect(seen?.borrowings).toEqual([
      { section: 'vision', source: { id: first, name: 'Een' }, by: 'OCMW Vlierbeke' },
    ]);
    expect(await take('hoofd.vlierbeke', draft, first)).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'naar' }],
    });
  });

  it('is for the parties of a draft, from what is public', async () => {
    expect(await take('hoofd.oosterham', draft, second)).toEqual({ outcome: 'missing' });
    expect(await take('coach.vlierbeke', draft, second)).toEqual({ outcome: 'missing' });
    expect(await take('hoofd.vlierbeke', first, second)).toMatchObject({ outcome: 'conflict' });
    expect(await take('hoofd.vlierbeke', draft, draft)).toEqual({ outcome: 'missing' });
    expect(await take('hoofd.vlierbeke', draft, second, 'budget')).toEqual({ outcome: 'missing' });
    const drafts = async (what: 'section' | 'action') =>
      (
        await asReader(db.app, await as('hoofd.vlierbeke'), (tx) =>
          ownDrafts(tx, world.organisations.ocmwVlierbeke.id, what),
        )
      ).map(({ name }) => name);
    expect(await drafts('section')).toContain('Ontwerp');
    expect(await drafts('section')).not.toContain('Een');
    expect(await drafts('action')).toEqual(expect.arrayContaining(['Een', 'Ontwerp']));
  });

  it('makes a draft of an action: how it is measured comes along, the figures do not', async () => {
    const action = (await asReader(db.app, undefined, (tx) => listActions(tx, second))).items[0]?.id ?? '';
    const taken = await perform(db.app, await as('hoofd.vlierbeke'), borrowAction, { naar: first, action });
    expect(taken.outcome).toBe('done');
    const path = taken.outcome === 'done' ? taken.done.path : '';
    const id = path.split('/').at(-1) ?? '';
    const seen = await asReader(db.app, await as('hoofd.vlierbeke'), (tx) => findAction(tx, first, id));
    expect(seen?.action).toMatchObject({
      title: 'Twee jobbeurzen per jaar',
      status: 'draft',
      goal: 'employers',
      measures: 'jobbeurzen',
      rhythm: 'year',
      owner: null,
      baseline: null,
      target: null,
      takenFrom: { id: second, name: 'Twee' },
    });
    const again = async (user: DemoUser, naar: string, which = action) =>
      perform(db.app, await as(user), borrowAction, { naar, action: which });
    expect(await again('hoofd.oosterham', first)).toMatchObject({ outcome: 'forbidden' });
    expect(await again('hoofd.oosterham', second)).toEqual({ outcome: 'missing' });
    expect(await again('hoofd.vlierbeke', first, id)).toEqual({ outcome: 'missing' });
  });
});
