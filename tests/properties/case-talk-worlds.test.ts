// Two worlds that differ only in a person on the agenda of a case talk whom an organisation at the table may not know of: every page, every
// invitation and every refusal that it gets is the same, byte for byte.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { concludeCase, declineOwnCase } from '../../src/features/case-talk/case-talk.acts.ts';
import { conditionCodes } from '../../src/features/case-talk/case-talk.ts';
import { perform } from '../../src/kernel/act.ts';
import { type CaseTable, setCaseTable } from '../support/case-table.ts';
import { type Dice, diceFrom, runSeed } from '../support/dice.ts';
import { withoutFormTokens } from '../support/form-token.ts';
import { sabotage } from '../support/gate-saboteur.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import type { Town } from '../support/town.ts';

const WORLDS = 5;
const seed = runSeed();
const nobody = randomUUID();

let opened: OpenApp;
let town: Town;
let table: CaseTable;
let observer: string;
beforeAll(async () => {
  opened = await openApp();
  ({ town } = opened);
  await opened.db.admin.many(
    'update quota_limits set per_user_day = 2000000, per_organisation_day = 2000000',
  );
  table = await setCaseTable(opened.db, town);
  observer = await town.signIn('coach.maatwerk');
}, 60_000);
afterAll(() => opened.close());

/** Someone on the agenda of whom De Schakel may not know that they stand there. */
interface Hidden {
  readonly person: string;
  /** Puts the person there; gives the id of that row. */
  put(talk: string): Promise<string>;
}

type Hide = () => Promise<Hidden>;

/** Every way in which it may not know. */
const ways: readonly Hide[] = [
  async () => byVlierbeke(await table.alone('Alleen')),
  async () => byVlierbeke(await table.unproved('Onbewezen')),
  async () => {
    const person = await table.known('Afgeschermd');
    await town.shield(person, { organisation: 'schakel' });
    return byVlierbeke(person);
  },
  // VDAB shares no pathway with De Schakel, though both guide this person.
  async () => {
    const person = await table.known('Gedeeld');
    return { person, put: (talk) => table.put(person, talk, {}, 'bemiddelaar.oost') };
  },
  async () => {
    const person = await table.known('Nee');
    return {
      person,
      async put(talk) {
        const entry = await table.put(person, talk);
        await perform(opened.db.app, await town.signInCitizen(person), declineOwnCase, { id: entry });
        return entry;
      },
    };
  },
];

function byVlierbeke(person: string): Hidden {
  return {
    person,
    async put(talk) {
      const entry = await table.put(person, talk);
      const outcome = { id: entry, resultaat: 'noFurther', tekst: 'Geheim resultaat.' };
      await perform(opened.db.app, await town.signIn('coach.vlierbeke'), concludeCase, outcome);
      return entry;
    },
  };
}

interface Setting {
  readonly talk: string;
  readonly hidden: readonly Hidden[];
  /** Whom De Schakel may know of on this agenda. */
  readonly seen: readonly string[];
}

async function makeSetting(dice: Dice, chosen = [dice.pick(ways), dice.pick(ways)]): Promise<Setting> {
  const talk = await table.meeting(0);
  const seen: string[] = [];
  for (let number = dice.below(3); number > 0; number -= 1) {
    const person = await table.known(`Zichtbaar${number}`);
    const entry = await table.put(person, talk);
    if (dice.below(2) === 0) await table.confirm(entry, 'coach.maatwerk');
    seen.push(person);
  }
  const hidden: Hidden[] = [];
  for (const hide of chosen) hidden.push(await hide());
  return { talk, hidden, seen };
}

/** Everything that De Schakel can read of it, in bytes. */
async function readAll({ talk, hidden, seen }: Setting): Promise<string[]> {
  const persons = [...hidden.map(({ person }) => person), ...seen, nobody];
  const pages = [
    '/overleg',
    `/overleg/${table.body}`,
    `/overleg/vergaderingen/${talk}`,
    '/overleg/casus',
    `/overleg/casus/${talk}`,
    `/overleg/casus/${talk}/uitnodiging.ics`,
    '/vandaag',
    ...persons.flatMap((person) => [
      `/overleg/casus/${talk}/${person}`,
      `/dossiers/${person}/casusoverleg`,
      `/dossiers/${person}/traject`,
    ]),
  ];
  const answers: string[] = [];
  for (const page of pages) answers.push(`${page} ${await answerTo(page)}`);
  return answers;
}

async function answerTo(page: string, form?: Record<string, string>): Promise<string> {
  const { statusCode, headers, body } = await opened.ask(observer, page, form);
  const told = `${statusCode} ${String(headers['content-length'])} ${withoutFormTokens(body)}`;
  return told.replace(/DTSTAMP:\w+/g, 'DTSTAMP');
}

/** The pages that tell the two worlds apart. */
async function differences(setting: Setting): Promise<string[]> {
  const before = await readAll(setting);
  const entries: string[] = [];
  for (const { put } of setting.hidden) entries.push(await put(setting.talk));
  const after = await readAll(setting);
  const told = after.filter((answer, at) => answer !== before[at]).map((answer) => answer.slice(0, 80));
  return [...told, ...(await refusalsThatDiffer(setting, entries))];
}

/** What is asked about a row that may not be known of is refused as what does not exist. */
async function refusalsThatDiffer({ talk, hidden }: Setting, entries: readonly string[]): Promise<string[]> {
  const different: string[] = [];
  for (const [at, entry] of entries.entries()) {
    const person = hidden[at]?.person ?? '';
    for (const step of ['bevestig', 'af', 'resultaat']) {
      const path = `/overleg/casus/${talk}/${person}/${step}`;
      const form = { voorwaarden: conditionCodes[0] ?? '', resultaat: 'noFurther', tekst: 'Proef.' };
      const real = await answerTo(path, { ...form, rij: entry });
      const none = await answerTo(path, { ...form, rij: randomUUID() });
      if (withoutIds(real) !== withoutIds(none)) different.push(`${path} ${real.slice(0, 40)}`);
    }
  }
  return different;
}

// A form that is shown again repeats the id that was typed.
function withoutIds(answer: string): string {
  return answer.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…');
}

test(`a person whom De Schakel may not know of changes no byte (TEST_SEED=${seed})`, {
  timeout: 240_000,
}, async () => {
  const dice = diceFrom(seed);
  for (let world = 0; world < WORLDS; world += 1)
    expect(
      await differences(await makeSetting(dice, [ways[world % ways.length] ?? byNobody, dice.pick(ways)])),
    ).toEqual([]);
});

const byNobody: Hide = () => Promise.reject(new Error('There is no way to hide.'));

const leaks = [
  {
    of: 'gate.sees_case',
    text: 'gate.sees_row(me, door, e.person_id, e.source, e.category_bit)',
    becomes: 'true',
    way: 1,
  },
  { of: 'gate.sees_case', text: 'e.off_why is null', becomes: 'true', way: 4 },
  {
    of: 'gate.read_case_talks',
    text: 'gate.passes_with_origins(v, e.source, e.category_bit, e.origins)',
    becomes: 'true',
    way: 3,
  },
  {
    of: 'gate.case_talk_json',
    text: `'place', t.place`,
    becomes: `'place', t.place || (select repeat('.', count(*)::integer) from case_talk_persons x where x.talk_id = t.id)`,
    way: 0,
  },
];

test.each(leaks)('it would be told by $of without $text', { timeout: 120_000 }, async ({ way, ...fault }) => {
  const restore = await sabotage(opened.db.admin, { name: fault.of, ...fault });
  const hide = ways[way] ?? byNobody;
  const found = await differences(await makeSetting(diceFrom(seed), [hide]));
  await restore();
  expect(found.length).toBeGreaterThan(0);
});
