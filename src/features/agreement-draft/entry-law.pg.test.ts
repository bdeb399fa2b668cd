/** The law of what is chosen and entered beside the words of an agreement: goals and domains, what each party does, and what it pays. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import type { OrganisationKey } from '../../../db/seeds/demo-organisation.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { perform } from '../../kernel/act.ts';
import { addDays, typedDate } from '../../kernel/civil-date.ts';
import { formatEuro } from '../../kernel/number.ts';
import { type AgreementDetail, findAgreement } from '../agreement/agreement.sql.ts';
import { sectionOf, wordsIn } from '../agreement/section-text.tsx';
import { agree, amendAgreement, writeSection } from './draft.acts.ts';
import { addEntry, dropEntry } from './entry.acts.ts';
import { dropParty } from './party.acts.ts';

let db: FreshDatabase;
let world: Town;
const tokens = new Map<DemoUser, string>();
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
});
afterAll(() => db.close());

async function as(user: DemoUser): Promise<string> {
  const token = tokens.get(user) ?? (await world.signIn(user));
  tokens.set(user, token);
  return token;
}

let draft: string;
beforeEach(async () => {
  draft = await world.agreement({ status: 'draft' });
});

async function detail(id = draft): Promise<AgreementDetail> {
  const found = await db.app.transaction(await as('contact.oost'), (tx) => findAgreement(tx, id));
  if (found === undefined) throw new Error('The agreement is not to be seen.');
  return found;
}

const add = async (user: DemoUser, party: OrganisationKey, typed: object = {}) =>
  perform(db.app, await as(user), addEntry, {
    agreement: draft,
    section: 'budget',
    organisatie: world.organisations[party].id,
    wat: 'Een halve medewerker',
    bedrag: '12.500,50',
    ...typed,
  });
const choose = async (section: string, keuze: string[], versie = 0) =>
  perform(db.app, await as('contact.oost'), writeSection, {
    agreement: draft,
    section,
    versie,
    tekst: '',
    keuze,
  });

describe('the choices of a section', () => {
  it('are kept beside its words, also when there are none', async () => {
    expect(await choose('goals', ['talent', 'careers'])).toMatchObject({ outcome: 'done' });
    expect((await detail()).sections).toMatchObject([
      { section: 'goals', body: '', chosen: ['talent', 'careers'] },
    ]);
    expect(await choose('goals', [], 1)).toMatchObject({ outcome: 'done' });
    expect((await detail()).sections).toEqual([]);
  });

  it('are of the list of that section alone', async () => {
    for (const [section, one] of [
      ['goals', 'housing'],
      ['vision', 'talent'],
      ['domains', 'weather'],
    ] as const)
      expect(await choose(section, [one]), section).toMatchObject({ problems: [{ field: 'keuze' }] });
  });
});

describe('the budget', () => {
  it('adds up to the cent, together and for each party', async () => {
    await add('contact.oost', 'vdab', { bedrag: '0,10' });
    await add('contact.oost', 'vdab', { bedrag: '0,20' });
    await add('hoofd.vlierbeke', 'ocmwVlierbeke', { bedrag: '999.999.999.999,99' });
    expect((await detail()).budget).toEqual({
      total: '1000000000000.29',
      parties: [
        {
          party: { id: world.organisations.ocmwVlierbeke.id, name: 'OCMW Vlierbeke' },
          amount: '999999999999.99',
        },
        { party: { id: world.organisations.vdab.id, name: 'VDAB' }, amount: '0.30' },
      ],
    });
  });

  it('is written as people write amounts, and says what it does not understand', async () => {
    for (const [bedrag, amount] of [
      ['12500', '12500.00'],
      ['€ 12.500', '12500.00'],
      ['12 500,5', '12500.50'],
    ] as const) {
      expect(await add('contact.oost', 'vdab', { bedrag }), bedrag).toMatchObject({ outcome: 'done' });
      expect((await detail()).entries.at(-1)?.amount).toBe(amount);
    }
    for (const bedrag of ['veel', '-5', '1.25', '12,345', ''])
      expect(await add('contact.oost', 'vdab', { bedrag }), bedrag).toMatchObject({
        problems: [{ field: 'bedrag' }],
      });
    expect(formatEuro('1000000000000.29')).toBe('€\u00a01.000.000.000.000,29');
  });
});

describe('an entry of a party', () => {
  const engagement = { section: 'engagements', bedrag: '' };

  it('is written by any party, of any party, and asks everyone to agree again', async () => {
    await perform(db.app, await as('contact.oost'), agree, {
      agreement: draft,
      kenmerk: (await detail()).hash,
    });
    const { hash } = await detail();
    expect(await add('hoofd.vlierbeke', 'vdab', engagement)).toMatchObject({ outcome: 'done' });
    expect(await detail()).toMatchObject({
      consents: [],
      entries: [{ party: { name: 'VDAB' }, amount: null }],
      budget: null,
    });
    expect((await detail()).hash).not.toBe(hash);
    expect(await add('hoofd.vlierbeke', 'vdab', { ...engagement, wat: ' ' })).toMatchObject({
      problems: [{ field: 'wat' }],
    });
    expect(await add('hoofd.vlierbeke', 'schakel', engagement)).toMatchObject({
      problems: [{ field: 'organisatie' }],
    });
    expect(await add('hoofd.vlierbeke', 'vdab', { section: 'engagements' })).toMatchObject({
      problems: [{ field: 'bedrag' }],
    });
    expect(await add('hoofd.oosterham', 'vdab', engagement)).toEqual({ outcome: 'missing' });
  });

  it('is taken out of the draft that it stands in, and goes with its party', async () => {
    await add('contact.oost', 'vdab', engagement);
    await add('contact.oost', 'ocmwVlierbeke', engagement);
    const other = await world.agreement({ status: 'draft' });
    const [first] = (await detail()).entries;
    const drop = async (agreement: string) =>
      perform(db.app, await as('hoofd.vlierbeke'), dropEntry, { agreement, entry: first?.id });
    expect(await drop(other)).toEqual({ outcome: 'missing' });
    expect(await drop(draft)).toMatchObject({ outcome: 'done' });
    const own = { agreement: draft, party: world.organisations.ocmwVlierbeke.id };
    expect(await perform(db.app, await as('hoofd.vlierbeke'), dropParty, own)).toMatchObject({
      outcome: 'done',
    });
    expect((await detail()).entries).toEqual([]);
  });

  it('comes along in what follows the agreement, where it lies beside the old one', async () => {
    await add('contact.oost', 'vdab');
    await choose('goals', ['talent']);
    await db.admin.many(`update agreements set status = 'inForce' where id = $1`, [draft]);
    const begun = await perform(db.app, await as('contact.oost'), amendAgreement, {
      agreement: draft,
      begin: typedDate(addDays(world.today, 9)),
    });
    if (begun.outcome !== 'done') throw new Error(begun.outcome);
    const [former, now] = [await detail(), await detail(begun.done.id)];
    expect(now).toMatchObject({ entries: [{ amount: '12500.50' }], sections: [{ chosen: ['talent'] }] });
    for (const section of ['budget', 'goals'] as const)
      expect(wordsIn(sectionOf(now, section))).toEqual(wordsIn(sectionOf(former, section)));
    await db.admin.many('update agreement_entries set amount = 1 where agreement_id = $1', [begun.done.id]);
    const changed = await detail(begun.done.id);
    expect(wordsIn(sectionOf(changed, 'budget'))).not.toEqual(wordsIn(sectionOf(former, 'budget')));
  });
});
