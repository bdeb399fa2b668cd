/** The text beside an instrument, as PostgreSQL holds everyone to it: who writes, who publishes, who reads a draft, and what is kept. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { asReader } from '../../gate/reader.ts';
import { perform } from '../../kernel/act.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { draftText, publishText } from './instrument-text.acts.ts';
import * as gate from './instrument-text.sql.ts';

let db: FreshDatabase;
let place: Town;
let writer: string;
let second: string;
beforeAll(async () => {
  db = await freshDatabase();
  place = await town(db);
  writer = await place.signIn('redactie.vlierbeke');
  second = await place.signIn('redactie.vdab');
});
afterAll(() => db.close());
beforeEach(async () => {
  await place.moveClock(place.today);
  await db.admin.many('delete from instrument_texts');
});

const typed = (over: object = {}) => ({
  instrument: 'ART60',
  versie: '0',
  revisie: null,
  tekst: 'Het OCMW is zelf de werkgever.',
  functie: 'Stafmedewerker werk',
  nagekeken: typedDate(place.today),
  opnieuw: typedDate(place.day(100)),
  ...over,
});
const draft = (token: string, over: object = {}) => perform(db.app, token, draftText, typed(over));
const publish = (token: string, revisie = 1) =>
  perform(db.app, token, publishText, { instrument: 'ART60', revisie });
const read = (token?: string) => asReader(db.app, token, (reader) => gate.listTexts(reader, 'ART60'));

describe('a text beside an instrument', () => {
  test('is read by everyone once an editor who did not write it published it', async () => {
    expect((await draft(writer)).outcome).toBe('done');
    expect(await read()).toEqual([]);
    expect(await read(await place.signIn('coach.vlierbeke'))).toEqual([]);
    expect(await read(await place.signIn('jurist.vdab'))).toEqual([]);
    expect(await read(second)).toMatchObject([
      { state: 'draft', own: false, writtenFor: 'Gemeente Vlierbeke' },
    ]);

    expect(await publish(writer)).toMatchObject({
      outcome: 'forbidden',
      message: 'U schreef dit ontwerp zelf. Een andere redacteur publiceert het.',
    });
    expect(await read()).toEqual([]);
    expect((await publish(second)).outcome).toBe('done');
    expect(await read()).toMatchObject([
      {
        version: 1,
        state: 'published',
        body: 'Het OCMW is zelf de werkgever.',
        publishedFor: 'VDAB',
        own: false,
      },
    ]);
  });

  test('is written and published by nobody but an editor, and beside no instrument that does not exist', async () => {
    await draft(writer);
    for (const user of ['coach.vlierbeke', 'jurist.vdab', 'beheer.vdab', 'dpo.vdab'] as const) {
      const token = await place.signIn(user);
      expect((await draft(token, { revisie: '1' })).outcome, user).toBe('forbidden');
      expect((await publish(token)).outcome, user).toBe('forbidden');
    }
    expect((await draft('niemand')).outcome).toBe('signedOut');
    expect((await draft(writer, { instrument: 'ART59' })).outcome).toBe('missing');
    expect(await read(second)).toHaveLength(1);
  });

  test('never overwrites words that the editor did not see', async () => {
    const [one, other] = await Promise.all([
      draft(writer, { tekst: 'Van de een.' }),
      draft(second, { tekst: 'Van de ander.' }),
    ]);
    expect([one.outcome, other.outcome].toSorted()).toEqual(['conflict', 'done']);
    const [kept] = await read(writer);
    expect(kept?.body).toBe(one.outcome === 'done' ? 'Van de een.' : 'Van de ander.');
    expect((await draft(second, { revisie: '1', tekst: 'Nu wel.' })).outcome).toBe('done');
    expect((await publish(writer, 1)).outcome).toBe('conflict');
    expect((await publish(writer, 2)).outcome).toBe('done');
    expect((await draft(writer)).outcome).toBe('conflict');
  });

  test('keeps every version that was published as it was', async () => {
    await draft(writer);
    await publish(second);
    await draft(second, { versie: '1', tekst: 'Het OCMW is de werkgever.' });
    expect((await read()).map(({ body }) => body)).toEqual(['Het OCMW is zelf de werkgever.']);
    await publish(writer);
    expect((await read()).map(({ version, body }) => `${version} ${body}`)).toEqual([
      '2 Het OCMW is de werkgever.',
      '1 Het OCMW is zelf de werkgever.',
    ]);
    const acts = await db.admin.many<{ act: string; subject_id: string }>(
      `select act, subject_id from act_log where act like 'instrumentText.%' order by id desc limit 2`,
    );
    expect(acts).toEqual([
      { act: 'instrumentText.publish', subject_id: 'ART60' },
      { act: 'instrumentText.draft', subject_id: 'ART60' },
    ]);
  });

  test('waits for editors as a draft, and again when its day of review has come', async () => {
    await draft(writer, { opnieuw: typedDate(place.day(1)) });
    const due = (token: string) => asReader(db.app, token, gate.listDueTexts);
    expect(await due(second)).toMatchObject([{ instrument: 'ART60', state: 'draft' }]);
    await publish(second);
    expect(await due(second)).toEqual([]);
    await place.moveClock(place.day(1));
    expect(await due(second)).toMatchObject([{ instrument: 'ART60', state: 'published' }]);
    await draft(writer, { versie: '1', opnieuw: typedDate(place.day(2)) });
    await place.moveClock(place.day(2));
    expect(await publish(second)).toMatchObject({
      problems: [{ message: 'De dag om het opnieuw na te kijken is voorbij. Verander eerst het ontwerp.' }],
    });
  });
});

describe('what is wrong with a text', () => {
  test.each([
    ['tekst', { tekst: ' \n ' }, 'Schrijf de uitleg. Gebruik gewone zinnen.'],
    ['tekst', { tekst: '\u202e\u0007' }, 'Schrijf de uitleg. Gebruik gewone zinnen.'],
    ['tekst', { tekst: 'a'.repeat(4001) }, 'Gebruik hoogstens 4000 tekens.'],
    ['functie', { functie: '' }, 'Schrijf uw functie, bijvoorbeeld stafmedewerker werk. Schrijf geen naam.'],
    [
      'nagekeken',
      { nagekeken: '31/02/2026' },
      'Schrijf de datum als dag, maand en jaar, bijvoorbeeld 31/03/2027.',
    ],
    [
      'nagekeken',
      { nagekeken: '01/01/2100', opnieuw: '01/01/2101' },
      'Deze dag moet vandaag zijn of vroeger.',
    ],
    [
      'opnieuw',
      { nagekeken: '01/01/2020', opnieuw: '01/01/2021' },
      'Deze dag is voorbij. Kies een dag na vandaag.',
    ],
  ])('is said beside %s: %j', async (field, over, message) => {
    expect(await draft(writer, over)).toEqual({ outcome: 'invalid', problems: [{ field, message }] });
    expect(await read(writer)).toEqual([]);
  });

  test('is a sign that turns the text round, which is taken out, and refused where no form does so', async () => {
    await draft(writer, { tekst: 'Het OCMW\u202e is\u0000 de werkgever.\r\n\r\n\r\nEn  meer.' });
    expect((await read(writer))[0]?.body).toBe('Het OCMW is de werkgever.\n\nEn meer.');
    const raw = {
      version: 0,
      revision: 1,
      instrument: 'ART60',
      reviewedOn: place.today,
      nextReviewOn: place.day(9),
    };
    for (const sign of ['\u202e', '\u0007', '\u009b', '\u2067']) {
      const body = { ...raw, body: `a${sign}b`, authorFunction: 'Stafmedewerker' };
      expect(await gate.draftText(db.app, writer, body)).toMatchObject({ outcome: 'invalid', field: 'body' });
      const line = { ...raw, body: 'a', authorFunction: `a${sign}b` };
      expect(await gate.draftText(db.app, writer, line)).toMatchObject({ field: 'function' });
    }
    const good = {
      ...raw,
      body: 'Eén alinea.\n\nEn één meer: “ok” – 4,10 €.',
      authorFunction: 'Coördinator',
    };
    expect(await gate.draftText(db.app, writer, good)).toMatchObject({ outcome: 'done' });
  });
});
