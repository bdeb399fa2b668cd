/** Writing the portal as PostgreSQL holds everyone to it: who writes what, a second pair of eyes, a day to come, addresses that lead on. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { asReader } from '../../gate/reader.ts';
import { perform } from '../../kernel/act.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import {
  draftArticle,
  dropDraft,
  publishArticle,
  returnArticle,
  submitArticle,
  withdrawArticle,
} from './article.acts.ts';
import { findArticle, findMoved } from './article.sql.ts';
import { countAnswer, findEdited, listDesk, publishDue } from './article-desk.sql.ts';
import { openVersion } from './article-desk.ts';

let db: FreshDatabase;
let place: Town;
let vvsg: string;
let vdab: string;
let vlierbeke: string;
beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
  vvsg = await place.signIn('redactie.vvsg');
  vdab = await place.signIn('redactie.vdab');
  vlierbeke = await place.signIn('redactie.vlierbeke');
});
afterAll(() => db.close());
beforeEach(async () => {
  await place.moveClock(place.today);
  await db.admin.many('truncate articles cascade');
});

const typed = (over: object = {}) => ({
  pagina: null,
  versie: null,
  revisie: null,
  soort: 'guide',
  titel: 'Samen aan tafel',
  adres: '',
  inleiding: 'Hoe u een gesprek met drie voorbereidt.',
  tekst: '## 1. Bel\n\nEerst bellen.',
  thema: [],
  groep: 'coaches',
  bron: 'VDAB | https://www.vdab.be | A',
  functie: 'Stafmedewerker werk',
  datum: typedDate(place.today),
  opnieuw: typedDate(place.day(200)),
  ...over,
});

async function write(token: string, over: object = {}): Promise<string> {
  const outcome = await perform(db.app, token, draftArticle, typed(over));
  if (outcome.outcome !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.done.id;
}
const edited = (token: string, id: string) => asReader(db.app, token, (reader) => findEdited(reader, id));
async function revision(id: string): Promise<number> {
  const article = await edited(vdab, id);
  return (article && openVersion(article)?.revision) ?? 0;
}
async function submit(token: string, id: string) {
  return perform(db.app, token, submitArticle, { pagina: id, revisie: await revision(id) });
}
async function publish(token: string, id: string, dag = '') {
  return perform(db.app, token, publishArticle, { pagina: id, revisie: await revision(id), dag });
}
async function published(over: object = {}): Promise<string> {
  const id = await write(vvsg, over);
  expect((await submit(vvsg, id)).outcome).toBe('done');
  expect((await publish(vdab, id)).outcome).toBe('done');
  return id;
}
const read = (slug: string) => findArticle(db.app, 'guide', slug);

describe('an article', () => {
  test('is read by everyone once someone who did not write it published it', async () => {
    const id = await write(vvsg);
    expect(await read('samen-aan-tafel')).toBeUndefined();
    expect((await publish(vdab, id)).outcome).toBe('conflict');
    expect((await submit(vvsg, id)).outcome).toBe('done');
    expect(await publish(vvsg, id)).toMatchObject({
      outcome: 'forbidden',
      message: 'U schreef deze tekst zelf. Een andere redacteur publiceert hem.',
    });
    expect((await publish(vdab, id)).outcome).toBe('done');
    expect(await read('samen-aan-tafel')).toMatchObject({
      title: 'Samen aan tafel',
      writtenFor: 'VVSG',
      sources: [{ title: 'VDAB', url: 'https://www.vdab.be', grade: 'A' }],
    });
    const acts = await db.admin.many<{ act: string }>(
      `select act from act_log where subject_id = $1 order by at`,
      [id],
    );
    expect(acts.map(({ act }) => act)).toEqual(['article.draft', 'article.submit', 'article.publish']);
  });

  test('is handed back with what to change, and read again after that', async () => {
    const id = await write(vvsg);
    await submit(vvsg, id);
    const back = { pagina: id, revisie: await revision(id), opmerking: 'Noem de bron.' };
    expect((await perform(db.app, vdab, returnArticle, back)).outcome).toBe('done');
    expect((await edited(vvsg, id))?.versions[0]).toMatchObject({
      state: 'draft',
      remark: 'Noem de bron.',
      own: true,
    });
    expect((await publish(vdab, id)).outcome).toBe('conflict');
  });

  test('has an address that nobody else gets at the same moment, nor that of a local addition', async () => {
    for (const round of [1, 2, 3, 4]) {
      const draft = (token: string) =>
        perform(db.app, token, draftArticle, typed({ adres: `samen-${round}` }));
      const outcomes = await Promise.all([vvsg, vlierbeke, vdab].map(draft));
      expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['done', 'invalid', 'invalid']);
    }
    const squat = typed({ adres: 'lokaal-7-0a1b2c3d' });
    expect(await perform(db.app, vlierbeke, draftArticle, squat)).toMatchObject({ outcome: 'invalid' });
    expect((await perform(db.app, vlierbeke, draftArticle, typed({ adres: 'lokaal-overleg' }))).outcome).toBe(
      'done',
    );
  });

  test('that another saved meanwhile is not written over unread', async () => {
    const id = await write(vvsg);
    const seen = { pagina: id, revisie: await revision(id) };
    await write(vdab, { ...seen, titel: 'Van een ander' });
    expect((await perform(db.app, vvsg, draftArticle, typed({ ...seen, titel: 'Van mij' }))).outcome).toBe(
      'conflict',
    );
    expect((await edited(vvsg, id))?.versions[0]?.title).toBe('Van een ander');
  });

  test('that changes under its reader is not published unread', async () => {
    const id = await write(vvsg);
    await submit(vvsg, id);
    const seen = await revision(id);
    await write(vvsg, { pagina: id, revisie: seen, tekst: 'Iets anders.' });
    const late = await perform(db.app, vdab, publishArticle, { pagina: id, revisie: seen, dag: '' });
    expect(late.outcome).toBe('conflict');
  });

  test('gets another address, and the old one leads on, also after several', async () => {
    const id = await published();
    const stands = async () => (await edited(vvsg, id))?.standing ?? null;
    for (const adres of ['aan-tafel', 'met-drie']) {
      await write(vvsg, { pagina: id, versie: await stands(), adres });
      await submit(vvsg, id);
      await publish(vdab, id);
    }
    for (const old of ['samen-aan-tafel', 'aan-tafel'])
      expect(await findMoved(db.app, old)).toEqual({ kind: 'guide', slug: 'met-drie' });
    expect((await edited(vvsg, id))?.versions).toHaveLength(3);
    const other = await perform(db.app, vvsg, draftArticle, typed({ adres: 'aan-tafel' }));
    expect(other).toMatchObject({ outcome: 'invalid', problems: [{ field: 'adres' }] });
  });

  test('is withdrawn, also from who has its address, and comes back with a next version', async () => {
    const id = await published();
    expect((await perform(db.app, vdab, withdrawArticle, { pagina: id, versie: 1 })).outcome).toBe('done');
    expect(await read('samen-aan-tafel')).toBeUndefined();
    await write(vvsg, { pagina: id, versie: 1 });
    await submit(vvsg, id);
    await publish(vdab, id);
    expect(await read('samen-aan-tafel')).toMatchObject({ version: 2 });
  });
});

test('a draft, an older version and what was withdrawn are read by no one but editors, whatever they ask', async () => {
  const id = await published();
  await write(vvsg, { pagina: id, versie: 1, titel: 'Nog niet' });
  const coach = await place.signIn('coach.vlierbeke');
  const versions = (token?: string) =>
    asReader(db.app, token, (reader) =>
      reader.many<{ title: string }>('select title from article_versions order by version'),
    );
  for (const token of [undefined, coach, vlierbeke])
    expect(await versions(token)).toEqual([{ title: 'Samen aan tafel' }]);
  expect(await versions(vdab)).toHaveLength(2);
  await perform(db.app, vdab, withdrawArticle, { pagina: id, versie: 1 });
  for (const token of [undefined, coach, vlierbeke]) {
    expect(await versions(token)).toEqual([]);
    expect(await asReader(db.app, token, (reader) => reader.many('select id from articles'))).toEqual([]);
  }
});

describe('a page for a day to come', () => {
  test('appears on that day, also when its writer left since, and the desk says so', async () => {
    const id = await write(vvsg);
    await submit(vvsg, id);
    expect((await publish(vdab, id, typedDate(place.day(3)))).outcome).toBe('done');
    await db.admin.many(
      `update mandates set valid_until = gate.today() - 1, valid_from = least(valid_from, gate.today() - 2)
       where role = 'redacteur' and organisation = (select ref from organisations where name = 'VVSG')`,
    );
    expect((await asReader(db.app, vdab, listDesk)).find((line) => line.id === id)).toMatchObject({
      state: 'scheduled',
      left: true,
    });
    await publishDue(db.jobs);
    expect(await read('samen-aan-tafel')).toBeUndefined();
    await place.moveClock(place.day(3));
    await publishDue(db.jobs);
    expect(await read('samen-aan-tafel')).toMatchObject({ title: 'Samen aan tafel' });
    await db.admin.many(`update mandates set valid_until = null where role = 'redacteur'`);
  });

  test('does not appear once it was withdrawn, nor after its review was due', async () => {
    const id = await published();
    await write(vvsg, { pagina: id, versie: 1, titel: 'Later' });
    await submit(vvsg, id);
    expect(await publish(vdab, id, typedDate(place.day(300)))).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'dag', message: expect.stringContaining('opnieuw nagekeken') }],
    });
    expect(await publish(vdab, id, typedDate(place.day(2)))).toMatchObject({
      outcome: 'done',
      done: { later: true },
    });
    await perform(db.app, vdab, withdrawArticle, { pagina: id, versie: 1 });
    await place.moveClock(place.day(2));
    await publishDue(db.jobs);
    expect(await read('samen-aan-tafel')).toBeUndefined();
  });
});

describe('who writes', () => {
  test('a local government its own pages, and VDAB or VVSG helps it; no other reads them before', async () => {
    const id = await write(vlierbeke, { titel: 'In Vlierbeke' });
    expect((await edited(vdab, id))?.organisation).toBe('Gemeente Vlierbeke');
    expect(await edited(await place.signIn('coach.vlierbeke'), id)).toBeUndefined();
    await submit(vlierbeke, id);
    expect((await publish(vdab, id)).outcome).toBe('done');
    expect(await read('in-vlierbeke')).toMatchObject({ writtenFor: 'Gemeente Vlierbeke' });
  });

  test('not the pages of all of Flanders for who edits for one municipality, nor a theme', async () => {
    const id = await write(vvsg);
    expect(await edited(vlierbeke, id)).toBeUndefined();
    expect(await perform(db.app, vlierbeke, draftArticle, typed({ pagina: id, revisie: 1 }))).toMatchObject({
      outcome: 'forbidden',
    });
    expect((await submit(vlierbeke, id)).outcome).toBe('forbidden');
    expect(
      await perform(db.app, vlierbeke, draftArticle, typed({ soort: 'theme', titel: 'Een thema' })),
    ).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'soort' }],
    });
    for (const who of ['coach.vlierbeke', 'jurist.vdab'] as const)
      expect((await perform(db.app, await place.signIn(who), draftArticle, typed())).outcome).toBe(
        'forbidden',
      );
    expect(await asReader(db.app, vlierbeke, listDesk)).toEqual([]);
  });

  test.each([
    [{ titel: ' ' }, 'titel'],
    [{ adres: 'Met Spatie' }, 'adres'],
    [{ bron: 'x | javascript:alert(1)' }, 'bron'],
    [{ opnieuw: '01/01/2020' }, 'opnieuw'],
    [{ soort: 'event' }, 'van'],
    [{ soort: 'event', dag: '03/12/2030', van: '14:00', tot: '13:00', plaats: 'Gent' }, 'van'],
    [{ tekst: 'x'.repeat(40_001) }, 'tekst'],
    [{ tekst: '![](/beelden/0123456789abcdef0123456789abcdef-10x10.png)' }, 'tekst'],
    [{ tekst: 'Kijk: ![een volger](https://elders.be/pixel.png)' }, 'tekst'],
  ])('%j is told beside its field', async (over, field) => {
    const outcome = await perform(db.app, vvsg, draftArticle, typed(over));
    expect(outcome).toMatchObject({ outcome: 'invalid', problems: [{ field }] });
  });
});

test('whether a page was useful is counted by month, of what stands alone, and read by its editors', async () => {
  const id = await published();
  for (const useful of [true, true, false]) await countAnswer(db.app, id, useful);
  await countAnswer(db.app, await write(vvsg, { titel: 'Nog niet' }), true);
  expect(await edited(vvsg, id)).toMatchObject({ useful: 2, notUseful: 1 });
  expect(await db.admin.many('select useful from article_answers')).toHaveLength(1);
  expect(await db.app.many('select * from article_answers')).toEqual([]);
});

describe('a draft that is thrown away', () => {
  const drop = async (token: string, id: string) =>
    perform(db.app, token, dropDraft, { pagina: id, revisie: await revision(id) });

  test('leaves nothing of an article that was never published, and its address is free again', async () => {
    const id = await write(vvsg);
    expect(await drop(vlierbeke, id), 'the draft of others').toMatchObject({ outcome: 'forbidden' });
    expect(await drop(vdab, id)).toEqual({ outcome: 'done', done: { left: null } });
    expect(await edited(vvsg, id)).toBeUndefined();
    await write(vvsg);
  });

  test('leaves what stands as it is, and goes only as it was read', async () => {
    const id = await write(vvsg);
    await submit(vvsg, id);
    expect(await drop(vvsg, id), 'someone is reading it').toMatchObject({ outcome: 'conflict' });
    await publish(vdab, id);
    await write(vvsg, { pagina: id, versie: 1, titel: 'Anders' });
    expect(await perform(db.app, vvsg, dropDraft, { pagina: id, revisie: 7 })).toMatchObject({
      outcome: 'conflict',
    });
    expect(await drop(vvsg, id)).toEqual({ outcome: 'done', done: { left: id } });
    expect((await edited(vvsg, id))?.versions.map(({ title }) => title)).toEqual(['Samen aan tafel']);
  });
});
