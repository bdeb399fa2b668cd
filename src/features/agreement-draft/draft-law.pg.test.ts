/** The law of writing an agreement together, on PostgreSQL through the acts: from the renewal of an old text to the organs that decide. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, town } from '../../../tests/support/town.ts';
import { perform } from '../../kernel/act.ts';
import { addDays, addMonths, type CivilDate, typedDate } from '../../kernel/civil-date.ts';
import { type AgreementDetail, findAgreement } from '../agreement/agreement.sql.ts';
import {
  addLine,
  agree,
  dropAgreement,
  dropLine,
  renewAgreement,
  submitAgreement,
  writeHead,
  writeSection,
} from './draft.acts.ts';
import { possibleLines } from './draft.sql.ts';

let db: FreshDatabase;
let world: Town;
let today: CivilDate;
const tokens = new Map<DemoUser, string>();

beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  today = (await db.admin.one<{ day: CivilDate }>('select gate.today()::text as day'))?.day ?? today;
});
afterAll(() => db.close());

async function as(user: DemoUser): Promise<string> {
  const token = tokens.get(user) ?? (await world.signIn(user));
  tokens.set(user, token);
  return token;
}

let former: string;
let draft: string;
let toOcmw: { id: string; number: number };
beforeEach(async () => {
  await db.admin.many(`update agreements set status = 'ended'`);
  await db.admin.many(`update flows set status = 'ended'`);
  toOcmw = await world.flow({ needsAgreement: true, categories: ['registration', 'plan'] });
  former = await world.agreement({
    from: addMonths(today, -36),
    until: addMonths(today, 6),
    lines: [{ flow: toOcmw.number, from: 'vdab', to: 'ocmwVlierbeke', categories: ['registration'] }],
  });
  await db.admin.many(
    `insert into agreement_sections (agreement_id, section, body) values ($1, 'vision', 'Iedereen telt mee.')`,
    [former],
  );
  draft = await renewed();
});

async function renewed(user: DemoUser = 'hoofd.vlierbeke'): Promise<string> {
  const outcome = await renew(user);
  if (outcome.outcome !== 'done') throw new Error(outcome.outcome);
  return outcome.done.id;
}

const renew = async (user: DemoUser, typed: object = {}) =>
  perform(db.app, await as(user), renewAgreement, {
    agreement: former,
    naam: 'Samen sterk, opnieuw',
    begin: typedDate(addDays(addMonths(today, 6), 1)),
    tot: typedDate(addMonths(today, 66)),
    ...typed,
  });

async function detail(user: DemoUser = 'contact.oost'): Promise<AgreementDetail> {
  const found = await db.app.transaction(await as(user), (tx) => findAgreement(tx, draft));
  if (found === undefined) throw new Error('The agreement is not to be seen.');
  return found;
}

const write = async (user: DemoUser, tekst: string, versie: number, section = 'vision') =>
  perform(db.app, await as(user), writeSection, { agreement: draft, section, versie, tekst });
const consent = async (user: DemoUser, kenmerk?: string) =>
  perform(db.app, await as(user), agree, { agreement: draft, kenmerk: kenmerk ?? (await detail()).hash });
const submit = async (user: DemoUser) =>
  perform(db.app, await as(user), submitAgreement, { agreement: draft });
const add = async (
  user: DemoUser,
  flow: string,
  soort: string[],
  naar = world.organisations.ocmwVlierbeke.id,
) => perform(db.app, await as(user), addLine, { agreement: draft, stroom: flow, naar, soort });

describe('the renewal of an agreement', () => {
  it('takes the text, the parties and the annex along, and is known to the parties alone', async () => {
    const now = await detail();
    expect(now.agreement).toMatchObject({
      status: 'draft',
      title: 'Samen sterk, opnieuw',
      level: 'supraLocal',
    });
    expect(now.renews?.id).toBe(former);
    expect(now.sections).toMatchObject([{ section: 'vision', body: 'Iedereen telt mee.' }]);
    expect(now.lines).toHaveLength(1);
    expect(await db.app.transaction(undefined, (tx) => findAgreement(tx, draft))).toBeUndefined();
    expect(
      await db.app.transaction(await as('hoofd.oosterham'), (tx) => findAgreement(tx, draft)),
    ).toBeUndefined();
  });

  it('is begun once, by a coordinator of a party, with days that follow one another', async () => {
    expect(await renew('contact.oost')).toMatchObject({ outcome: 'conflict' });
    await db.admin.many(`update agreements set status = 'ended' where id = $1`, [draft]);
    for (const user of ['hoofd.oosterham', 'coach.vlierbeke', 'dpo.vdab'] as const)
      expect(await renew(user), user).toMatchObject({ outcome: 'forbidden' });
    const early = { begin: typedDate(addMonths(today, 6)), tot: typedDate(addMonths(today, 5)) };
    expect(await renew('contact.oost', early)).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'tot' }],
    });
  });

  it('begins after the one before it, also when its period is changed later', async () => {
    const { version } = (await detail()).agreement;
    const early = await perform(db.app, await as('contact.oost'), writeHead, {
      agreement: draft,
      versie: version,
      naam: 'Te vroeg',
      opmerking: '',
      begin: typedDate(addMonths(today, -40)),
      tot: typedDate(addMonths(today, 60)),
      termijn: '6',
    });
    expect(early).toMatchObject({ outcome: 'invalid', problems: [{ field: 'tot' }] });
  });

  it('keeps stopped what a sender stopped', async () => {
    await db.admin.many('update agreements set dropped_at = now() where id = $1', [draft]);
    await db.admin.many(
      `update annex_lines set status = 'suspended', suspended_for = sender, suspended_at = now(), suspension_reason = 'Voorlopig.'
       where agreement_id = $1`,
      [former],
    );
    draft = await renewed();
    expect((await detail()).lines).toMatchObject([
      { status: 'suspended', suspension: { reason: 'Voorlopig.' } },
    ]);
  });

  it('opens at most what its flow passes today', async () => {
    await db.admin.many(`update agreements set status = 'ended' where id = $1`, [draft]);
    await db.admin.many('update annex_lines set category_mask = 65535 where agreement_id = $1', [former]);
    draft = await renewed();
    expect((await detail()).lines.map(({ mask }) => mask)).toEqual([(1 << 5) | (1 << 7)]);
    await db.admin.many(`update agreements set status = 'ended' where id = $1`, [draft]);
    await db.admin.many(`update flows set status = 'ended' where number = $1`, [toOcmw.number]);
    draft = await renewed();
    expect((await detail()).lines).toEqual([]);
  });
});

describe('who leaves an agreement', () => {
  const leaves = (day: string) =>
    db.admin.many(
      'update agreement_parties set leaves_after = $3 where agreement_id = $1 and organisation = $2',
      [former, world.organisations.vdab.ref, day],
    );

  it('does not begin what comes after it, before and after its last day', async () => {
    await db.admin.many('update agreements set dropped_at = now() where id = $1', [draft]);
    for (const day of [addDays(today, 30), addDays(today, -1)]) {
      await leaves(day);
      expect(await renew('contact.oost')).toMatchObject({ outcome: 'forbidden' });
    }
    expect(await renew('hoofd.vlierbeke')).toMatchObject({ outcome: 'done' });
  });

  it('no longer speaks in it once its last day is past', async () => {
    await db.admin.many(
      'update agreement_parties set leaves_after = gate.today() - 1 where agreement_id = $1 and organisation = $2',
      [draft, world.organisations.vdab.ref],
    );
    expect(await write('contact.oost', 'Nog iets.', 1)).toEqual({ outcome: 'missing' });
  });
});

describe('a draft that is given up', () => {
  const give = async (user: DemoUser, typed: object = {}) => {
    const { version } = (await detail()).agreement;
    const input = { agreement: draft, versie: version, zeker: 'ja', ...typed };
    return perform(db.app, await as(user), dropAgreement, input);
  };

  it('can still be read by its parties, is written in no more, and lets another renewal begin', async () => {
    expect(await give('hoofd.vlierbeke', { zeker: undefined })).toMatchObject({ outcome: 'invalid' });
    expect(await give('hoofd.vlierbeke', { versie: 99 })).toMatchObject({ outcome: 'conflict' });
    expect(await give('hoofd.oosterham')).toEqual({ outcome: 'missing' });
    expect(await give('hoofd.vlierbeke')).toMatchObject({ outcome: 'done' });
    expect((await detail()).agreement).toMatchObject({ status: 'ended', dropped: true });
    expect(await db.app.transaction(undefined, (tx) => findAgreement(tx, draft))).toBeUndefined();
    expect(await write('contact.oost', 'Te laat.', 1)).toMatchObject({ outcome: 'conflict' });
    expect(await consent('contact.oost')).toMatchObject({ outcome: 'conflict' });
    expect(await renew('contact.oost')).toMatchObject({ outcome: 'done' });
  });
});

describe('the text of a draft', () => {
  it('is written by any party, and never over words that were not read', async () => {
    expect(await write('contact.oost', 'VDAB en het OCMW kijken samen vooruit.', 1)).toMatchObject({
      outcome: 'done',
    });
    expect(await write('hoofd.vlierbeke', 'Wij lazen dit niet.', 1)).toMatchObject({ outcome: 'conflict' });
    expect((await detail()).sections).toMatchObject([
      { body: 'VDAB en het OCMW kijken samen vooruit.', version: 2 },
    ]);
    const both = await Promise.all([write('contact.oost', 'Een.', 2), write('hoofd.vlierbeke', 'Twee.', 2)]);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['conflict', 'done']);
    const kept = await db.admin.many(
      'select body from agreement_sections where agreement_id = $1 order by version',
      [draft],
    );
    expect(kept).toHaveLength(3);
  });

  it('is read as it stands: what stood before is shown to nobody', async () => {
    await write('hoofd.vlierbeke', 'Wat eerst stond.', 1);
    await write('contact.oost', 'Wat nu staat.', 2);
    for (const status of ['draft', 'inForce']) {
      await db.admin.many('update agreements set status = $2 where id = $1', [draft, status]);
      for (const user of ['hoofd.vlierbeke', 'contact.oost', 'coach.vlierbeke', 'dpo.vdab'] as const) {
        const seen = await db.app.transaction(await as(user), (tx) =>
          tx.many<{ body: string }>(`select body from agreement_sections where agreement_id = $1`, [draft]),
        );
        expect(
          seen.filter(({ body }) => body !== 'Wat nu staat.'),
          `${user} ${status}`,
        ).toEqual([]);
        if (status === 'inForce') expect(seen, user).toHaveLength(1);
      }
    }
    const kept = await db.admin.many(
      'select version from agreement_sections where agreement_id = $1 and not is_last',
      [draft],
    );
    expect(kept.length).toBeGreaterThan(1);
  });

  it('is written by its parties alone, and only in sections that exist', async () => {
    expect(await write('hoofd.oosterham', 'Wij horen hier niet.', 1)).toEqual({ outcome: 'missing' });
    expect(await write('coach.vlierbeke', 'Ik spreek niet voor ons.', 1)).toEqual({ outcome: 'missing' });
    expect(await write('contact.oost', 'Iets.', 0, 'weather')).toMatchObject({ outcome: 'invalid' });
  });

  it('keeps its title and period from being overwritten unread', async () => {
    const { version } = (await detail()).agreement;
    const head = async (versie: number, tot = addMonths(today, 60)) =>
      perform(db.app, await as('contact.oost'), writeHead, {
        agreement: draft,
        versie,
        naam: 'Nieuwe naam',
        opmerking: '',
        begin: typedDate(addMonths(today, 7)),
        tot: typedDate(tot),
        termijn: '3',
      });
    expect(await head(version, addMonths(today, 6))).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'tot' }],
    });
    expect(await head(version)).toMatchObject({ outcome: 'done' });
    expect((await detail()).agreement).toMatchObject({ title: 'Nieuwe naam', noticeMonths: 3 });
    expect(await head(version)).toMatchObject({ outcome: 'conflict' });
  });
});

describe('the annex of a draft', () => {
  it('takes a line of the own organisation, as narrow as it chooses', async () => {
    const more = await world.flow({ needsAgreement: true, categories: ['competences', 'plan'] });
    const choices = await db.app.transaction(await as('contact.oost'), (tx) =>
      possibleLines(tx, draft, world.organisations.vdab.id),
    );
    expect(choices.map(({ flow, receiver }) => [flow.number, receiver.name])).toEqual([
      [more.number, 'OCMW Vlierbeke'],
    ]);
    expect(await add('contact.oost', more.id, ['competences'])).toMatchObject({ outcome: 'done' });
    expect((await detail()).lines.map(({ number, mask }) => [number, mask])).toEqual([
      [1, 1 << 5],
      [2, 1 << 10],
    ]);
    const line = (await detail()).lines[1]?.id;
    expect(
      await perform(db.app, await as('hoofd.vlierbeke'), dropLine, { agreement: draft, line }),
    ).toMatchObject({
      outcome: 'forbidden',
    });
    expect(
      await perform(db.app, await as('contact.oost'), dropLine, { agreement: draft, line }),
    ).toMatchObject({
      outcome: 'done',
    });
    expect((await detail()).lines).toHaveLength(1);
  });

  it('is never wider than the flow, and says so beside what was chosen', async () => {
    const more = await world.flow({ needsAgreement: true, categories: ['competences'] });
    expect(await add('contact.oost', more.id, ['competences', 'plan'])).toMatchObject({
      outcome: 'invalid',
      problems: [
        {
          field: 'soort',
          message: `Stroom ${more.number} laat dit niet door: Plan. Kies alleen wat in de stroom staat.`,
        },
      ],
    });
    expect(await add('contact.oost', more.id, [])).toMatchObject({
      outcome: 'invalid',
      problems: [{ field: 'soort' }],
    });
    expect((await detail()).lines).toHaveLength(1);
  });

  it('takes no flow of another, nor one to who is no party, nor the same twice', async () => {
    expect(await add('hoofd.vlierbeke', toOcmw.id, ['plan'])).toMatchObject({
      problems: [{ field: 'stroom' }],
    });
    expect(await add('contact.oost', toOcmw.id, ['plan'])).toMatchObject({ problems: [{ field: 'stroom' }] });
    const more = await world.flow({ needsAgreement: true, categories: ['competences'] });
    const elsewhere = world.organisations.ocmwOosterham.id;
    expect(await add('contact.oost', more.id, ['competences'], elsewhere)).toMatchObject({
      problems: [{ field: 'naar' }],
    });
  });
});

describe('the way of a draft to the organs', () => {
  it('begins when there is something to decide on', async () => {
    for (const { id } of (await detail()).lines)
      await perform(db.app, await as('contact.oost'), dropLine, { agreement: draft, line: id });
    await db.admin.many('delete from agreement_sections where agreement_id = $1', [draft]);
    for (const user of ['contact.oost', 'hoofd.vlierbeke'] as const) await consent(user);
    const nothing = await submit('contact.oost');
    expect(nothing).toMatchObject({ outcome: 'conflict' });
    expect(nothing).toHaveProperty('message', expect.stringContaining('staat nog niets'));
  });

  it('goes past the consent of all with one text, and then asks the organs of each party in their order', async () => {
    expect(await submit('contact.oost')).toMatchObject({ outcome: 'conflict' });
    expect(await consent('contact.oost')).toMatchObject({ outcome: 'done' });
    expect(await consent('contact.oost')).toMatchObject({ outcome: 'conflict' });
    expect(await submit('contact.oost')).toMatchObject({ outcome: 'conflict' });
    expect(await consent('hoofd.vlierbeke')).toMatchObject({ outcome: 'done' });
    expect((await detail()).agreement.status).toBe('negotiated');
    expect(await submit('hoofd.vlierbeke')).toMatchObject({ outcome: 'done' });
    const now = await detail();
    expect(now.agreement.status).toBe('approval');
    expect(now.approvals.map(({ party, organ, ratifies }) => [party.name, organ, ratifies])).toEqual([
      ['VDAB', 'raad van bestuur', false],
      ['OCMW Vlierbeke', 'vast bureau', false],
      ['OCMW Vlierbeke', 'raad voor maatschappelijk welzijn', true],
    ]);
    expect(await write('contact.oost', 'Te laat.', 1)).toMatchObject({ outcome: 'conflict' });
    expect(await db.app.transaction(undefined, (tx) => findAgreement(tx, draft))).toBeDefined();
  });

  it('loses every consent with a change of the text', async () => {
    const { hash } = await detail();
    await consent('contact.oost');
    await consent('hoofd.vlierbeke');
    await write('contact.oost', 'Toch nog iets anders.', 1);
    expect((await detail()).agreement.status).toBe('draft');
    expect((await detail()).consents).toEqual([]);
    expect(await consent('hoofd.vlierbeke', hash)).toMatchObject({ outcome: 'conflict' });
  });

  it('is stopped by an agreement of this level between the same parties in the same days', async () => {
    await world.agreement({ from: addMonths(today, 12), until: addMonths(today, 24) });
    await consent('contact.oost');
    await consent('hoofd.vlierbeke');
    expect(await submit('contact.oost')).toMatchObject({ outcome: 'invalid' });
    expect((await detail()).agreement.status).toBe('negotiated');
  });
});
