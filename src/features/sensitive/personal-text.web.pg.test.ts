/** Wherever someone writes what many read: a warning first when it may tell who someone is, and kept as typed once it was looked over. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { bodyId, writeBodies } from '../../../db/seeds/demo-body.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { addMonths, typedDate } from '../../kernel/civil-date.ts';

let open: OpenApp;
let standing: string;
let draft: string;
let meeting: string;
const tokens = new Map<DemoUser, string>();

beforeAll(async () => {
  open = await openApp();
  const { town } = open;
  await writeBodies(open.db.admin, town.organisations);
  const flow = await town.flow({ needsAgreement: true });
  const parties = (['vdab', 'ocmwVlierbeke'] as const).map((organisation) => ({
    organisation,
    role: 'partij',
    signatory: 'voorzitter',
  }));
  const line = { flow: flow.number, from: 'vdab', to: 'ocmwVlierbeke', categories: ['plan'] } as const;
  standing = await town.agreement({ parties, lines: [{ ...line, categories: [...line.categories] }] });
  draft = await town.agreement({ status: 'draft', parties });
  const planned = await send('secretaris.oost', `/overleg/${bodyId('east')}/vergaderingen`, {
    datum: typedDate(town.day(20)),
    uur: '10:00',
    plaats: 'Gent',
    // Whatever day of the week that is.
    nagekeken: 'ja',
  });
  meeting = String(planned.headers.location);
});
afterAll(() => open.close());

async function as(user: DemoUser): Promise<string> {
  const token = tokens.get(user) ?? (await open.town.signIn(user));
  tokens.set(user, token);
  return token;
}
const send = async (user: DemoUser, path: string, form: Record<string, string>) =>
  open.ask(await as(user), path, form);

const named = 'Volgens mevrouw De Smet loopt dit goed.';
const number = 'Volgens 85.07.30-033.28 loopt dit goed.';

interface Form {
  readonly user: DemoUser;
  readonly path: string;
  readonly field: string;
  readonly rest: Record<string, string>;
}
const forms = (): Readonly<Record<string, Form>> => ({
  'a section': {
    user: 'contact.oost',
    path: `/overeenkomsten/${draft}/tekst/vision`,
    field: 'tekst',
    rest: { versie: '0' },
  },
  'the reason of a suspension': {
    user: 'contact.oost',
    path: `/overeenkomsten/${standing}/schors`,
    field: 'reden',
    rest: {},
  },
  'a notice': {
    user: 'contact.oost',
    path: `/overeenkomsten/${standing}/opzeggen`,
    field: 'reden',
    rest: {
      tot: typedDate(addMonths(open.town.today, 8)),
      orgaan: 'raad',
      datum: typedDate(open.town.today),
      kenmerk: '2026/1',
    },
  },
  'a contact point': {
    user: 'hoofd.vlierbeke',
    path: '/contactpunten/nieuw',
    field: 'naam',
    rest: {
      soort: 'municipality',
      adres: 'Grote Markt 1',
      mail: 'werk@voorbeeld.be',
      van: typedDate(open.town.today),
    },
  },
  'the title of a point on an agenda': {
    user: 'secretaris.oost',
    path: `${meeting}/agenda`,
    field: 'titel',
    rest: { soort: 'information', bevoegdheid: 'flemish', lezers: 'members' },
  },
});

describe.each([
  'a section',
  'the reason of a suspension',
  'a notice',
  'a contact point',
  'the title of a point on an agenda',
])('%s', (name) => {
  const asked = async (text: string, more: Record<string, string> = {}) => {
    const form = forms()[name];
    if (form === undefined) throw new Error(`There is no form for ${name}.`);
    const { user, path, field, rest } = form;
    return { answer: await send(user, path, { ...rest, [field]: text, ...more }), field };
  };

  test('is never kept with the number of a person in it', async () => {
    const { answer } = await asked(number, { nagekeken: 'ja' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Hier staat een rijksregisternummer.');
  });

  test('comes back with a warning beside the field, and is kept once it was looked over', async () => {
    const { answer, field } = await asked(named);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toMatch(new RegExp(`id="${field}-fout"[^>]*>Dit lijkt op de naam van een persoon.`));
    expect(answer.body).toContain(named);
    expect((await asked(named, { nagekeken: 'ja' })).answer.statusCode).toBe(303);
  });
});
