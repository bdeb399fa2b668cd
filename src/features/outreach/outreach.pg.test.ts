/** Lists of people to reach: who may stand on one, what is tried, and that each ends in an outcome. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { type Act, perform } from '../../kernel/act.ts';
import { readDay } from '../day/day.sql.ts';
import { refreshPerson } from '../signal/signal.sql.ts';
import { addToOutreach, closeOutreach, makeOutreachList, recordAttempt } from './outreach.acts.ts';
import { readList } from './outreach.sql.ts';

let open: OpenApp;
let list: string;
let person: string;
const insz = '85073003328';

beforeAll(async () => {
  open = await openApp();
  person = await open.town.person({ insz, givenName: 'Milan' });
  const made = await act('coach.vlierbeke', makeOutreachList, { naam: 'Jongeren 2026', soort: 'neet' });
  if (made.outcome !== 'done') throw new Error(made.outcome);
  list = made.done.id;
});
afterAll(() => open.close());

async function act<Input, Done>(user: DemoUser, toDo: Act<Input, Done>, input: object) {
  return perform(open.db.app, await open.town.signIn(user), toDo, input);
}

async function entries(user: DemoUser = 'coach.vlierbeke') {
  const shown = await readList(open.db.app, await open.town.signIn(user), list, null, '/proef');
  if (shown.outcome !== 'shown') throw new Error(shown.outcome);
  return shown.items;
}

async function entryOf(who: string) {
  const entry = (await entries()).find((one) => one.person === who);
  if (entry === undefined) throw new Error('Not on the list.');
  return entry;
}

describe('a list of people to reach', () => {
  it('takes someone by number, whom the organisation guides', async () => {
    const numbers = [open.town.inszKeys.hash(insz)];
    expect(await act('coach.vlierbeke', addToOutreach, { list, numbers })).toMatchObject({
      done: { added: 1 },
    });
    expect(await act('coach.vlierbeke', addToOutreach, { list, numbers })).toMatchObject({
      done: { added: 0, there: 1 },
    });
    expect((await entries()).map((one) => one.givenName)).toEqual(['Milan']);
  });

  it('answers the same for a number that only another organisation knows as for one that nobody knows', async () => {
    const elsewhere = '93051822361';
    await open.town.person({ insz: elsewhere, guidedBy: { ocmwKreekdorp: 'coach.kreekdorp' } });
    const about = (number: string) =>
      act('coach.vlierbeke', addToOutreach, { list, numbers: [open.town.inszKeys.hash(number)] });
    expect(await about(elsewhere)).toEqual(await about('00010100105'));
  });

  it('is missing for another organisation, and nobody of it is added or seen', async () => {
    const token = await open.town.signIn('coach.kreekdorp');
    expect((await readList(open.db.app, token, list, null, '/proef')).outcome).toBe('missing');
    expect((await act('coach.kreekdorp', addToOutreach, { list, persons: [person] })).outcome).toBe(
      'missing',
    );
  });

  it('shows a colleague of another team none of those whom that colleague may not open', async () => {
    const other = await open.town.person({ guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' } });
    await open.db.admin.many('update assignments set team_id = null where person_id = $1', [other]);
    await act('coach.vlierbeke', addToOutreach, { list, persons: [other] });
    expect((await entries('collega.vlierbeke')).map((one) => one.person)).not.toContain(other);
    expect((await entries('hoofd.vlierbeke')).map((one) => one.person)).toContain(other);
  });

  it('asks on Vandaag for whom nobody tried for two weeks, and no more once someone did', async () => {
    const { id } = await entryOf(person);
    const kinds = async () => {
      const day = await readDay(open.db.app, await open.town.signIn('coach.vlierbeke'), '/vandaag', 300);
      if (day.outcome !== 'shown') throw new Error(day.outcome);
      return day.items.filter((one) => one.person === person).map(({ kind }) => kind);
    };
    await open.db.admin.many('update outreach_entries set as_of = as_of - 20 where id = $1', [id]);
    await refreshPerson(open.db.jobs, person);
    expect(await kinds()).toContain('outreachStill');
    const attempt = {
      entry: id,
      datum: open.town.today,
      kanaal: 'phone',
      bereikt: 'nee',
      regel: 'Voicemail.',
    };
    expect((await act('coach.vlierbeke', recordAttempt, attempt)).outcome).toBe('done');
    expect(await kinds()).not.toContain('outreachStill');
    for (const _ of [2, 3]) await act('coach.vlierbeke', recordAttempt, attempt);
    expect(await kinds()).toContain('outreachUnreached');
  });

  it('closes someone once, with an outcome that stands there for colleagues', async () => {
    const { id, version } = await entryOf(person);
    const end = { entry: id, versie: version, resultaat: 'learning', tekst: '' };
    expect((await act('coach.vlierbeke', closeOutreach, end)).outcome).toBe('done');
    expect((await act('coach.vlierbeke', closeOutreach, end)).outcome).toBe('conflict');
    expect(await entryOf(person)).toMatchObject({ outcome: 'learning', closedBy: 'Lotte Wouters' });
    const attempt = { entry: id, datum: open.town.today, kanaal: 'phone', bereikt: 'ja' };
    expect((await act('coach.vlierbeke', recordAttempt, attempt)).outcome).toBe('conflict');
  });

  it('calls nobody out of reach who was never tried', async () => {
    const fresh = await open.town.person();
    await act('coach.vlierbeke', addToOutreach, { list, persons: [fresh] });
    const { id, version } = await entryOf(fresh);
    const end = { entry: id, versie: version, resultaat: 'unreached', tekst: '' };
    expect(await act('coach.vlierbeke', closeOutreach, end)).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'resultaat' }],
    });
  });
});

describe('the pages of people to reach', () => {
  it('keep what was typed beside the line that is no number', async () => {
    const token = await open.town.signIn('coach.vlierbeke');
    const answer = await open.ask(token, `/outreach/${list}/toevoegen`, { insz: `${insz}\n123` });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Regel 2:');
    expect(answer.body).toContain(insz);
  });

  it('lead from a dossier to a list in two steps', async () => {
    const fresh = await open.town.person({ givenName: 'Noor' });
    const token = await open.town.signIn('coach.vlierbeke');
    const signals = await open.ask(token, `/dossiers/${fresh}/signalen`);
    expect(signals.body).toContain(`/outreach?dossier=${fresh}`);
    expect((await open.ask(token, `/outreach?dossier=${fresh}`)).body).toContain('Zet op deze lijst');
    const added = await open.ask(token, `/outreach/${list}/toevoegen`, { dossier: fresh });
    expect(added.statusCode).toBe(303);
    const page = await open.ask(token, `/outreach/${list}`);
    expect(page.body).toContain('Noor');
    expect(page.body).toContain('1 persoon toegevoegd');
  });
});
