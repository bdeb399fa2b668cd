/** Recording a fact by form: only what the role may record, what was typed comes back when it is wrong, and a look is logged. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withoutFormTokens } from '../../../tests/support/form-token.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { formatDate, typedDate } from '../../kernel/civil-date.ts';

let open: OpenApp;
let coach: string;
let address: string;
beforeAll(async () => {
  open = await openApp();
  const person = await open.town.person({
    givenName: 'Nora',
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' },
  });
  coach = await open.town.signIn('coach.vlierbeke');
  address = `/dossiers/${person}/vastleggen`;
});
afterAll(() => open.close());

const transport = { veld: 'transport', waarde: 'BIKE', zekerheid: 'declared', status: 'confirmed' };
const typed = () => ({ ...transport, datum: open.town.day(-9) });

describe('recording a fact', () => {
  test('begins with the list of fields, and so does a name that is no field of the role', async () => {
    const list = await open.ask(coach, address);
    expect(list.body).toContain('Wat wilt u vastleggen?');
    expect(list.body).toContain(`href="${address.replace('/vastleggen', '/notities')}"`);
    for (const field of ['nooit', 'identity.insz', 'notes.shared', 'notes.internal']) {
      const { body, statusCode } = await open.ask(coach, `${address}?veld=${field}`);
      expect([statusCode, body.includes('Wat wilt u vastleggen?')], field).toEqual([200, true]);
    }
  });

  test('that is wrong gives the form back with what was typed', async () => {
    const { body, statusCode } = await open.ask(coach, address, { ...transport, datum: '40/13/2026' });
    expect(statusCode).toBe(422);
    expect(body).toContain('value="40/13/2026"');
    expect(body).toContain('Schrijf een datum');
  });

  test('of a day before the person was born is refused beside that day', async () => {
    const benefit = { veld: 'benefits[]', kind: 'LEEFLOON', zekerheid: 'declared', status: 'confirmed' };
    const early = await open.ask(coach, address, { ...benefit, from: '01/01/1950', datum: open.town.today });
    expect(early.statusCode).toBe(422);
    expect(early.body).toContain('Deze dag ligt voor de geboorte.');
    expect(early.body).toContain('id="from-fout"');
    expect(early.body).toContain('value="01/01/1950"');
    const told = await open.ask(coach, address, { ...transport, datum: '01/01/1950' });
    expect([told.statusCode, told.body.includes('id="datum-fout"')]).toEqual([422, true]);
    const page = await open.ask(coach, address.replace('/vastleggen', '/geschiedenis'));
    // Without what is thrown anew for each page: an id or a token may have these digits.
    const said = withoutFormTokens(page.body).replaceAll(/[0-9a-f-]{36}/g, '…');
    expect(said).not.toContain('1950');
  });

  describe('of an income', () => {
    const day = (offset: number) => typedDate(open.town.day(offset));
    const record = (given: Readonly<Record<string, string>>) =>
      open.ask(coach, `/dossiers/${client}/vastleggen`, {
        veld: 'benefits[]',
        zekerheid: 'declared',
        status: 'confirmed',
        datum: day(0),
        ...given,
      });
    const recorded = async () =>
      (
        await open.db.admin.many<{ said: string }>(
          `select concat_ws(' ', value ->> 'kind', (value ->> 'from')::date - $2::date, (value ->> 'to')::date - $2::date) as said
           from facts where person_id = $1 and field = 'benefits[]' and superseded_at is null order by id`,
          [client, open.town.today],
        )
      ).map(({ said }) => said);
    let client: string;
    beforeEach(async () => {
      client = await open.town.person({ guidedBy: { ocmwVlierbeke: 'coach.vlierbeke' } });
      expect((await record({ kind: 'LEEFLOON', from: day(-90) })).statusCode).toBe(303);
    });

    test('is refused on days that have another for certain, beside the day, and nothing is lost', async () => {
      const second = { kind: 'UNEMPLOYMENT', from: day(-30) };
      const { body, statusCode } = await record(second);
      expect(statusCode).toBe(422);
      expect(body).toContain('id="from-fout"');
      expect(body).toContain(`leefloon, vanaf ${formatDate(open.town.day(-90))}`);
      expect(body).toContain(`value="${second.from}"`);
      expect(body).toMatch(/<option value="UNEMPLOYMENT" selected/);
      expect(await recorded()).toEqual(['LEEFLOON -90']);
      const before = await record({ kind: 'LEEFLOON', from: day(-200), to: day(-90) });
      expect([before.statusCode, before.body.includes('id="to-fout"')]).toEqual([422, true]);
      expect(await recorded()).toEqual(['LEEFLOON -90']);
      const acts = await open.db.admin.one<{ n: number }>(
        `select count(*)::integer as n from act_log where person_id = $1`,
        [client],
      );
      expect(acts?.n).toBe(1);
    });

    test('is recorded once the former one has an end, or when it is not certain yet', async () => {
      const second = { kind: 'UNEMPLOYMENT', from: day(-30) };
      expect((await record({ ...second, status: 'provisional' })).statusCode).toBe(303);
      expect((await record({ kind: 'LEEFLOON', from: day(-90), to: day(-31) })).statusCode).toBe(303);
      expect((await record(second)).statusCode).toBe(303);
      expect(await recorded()).toEqual(['LEEFLOON -90 -31', 'UNEMPLOYMENT -30']);
      expect((await record({ kind: 'NONE', from: day(-200), to: day(-91) })).statusCode).toBe(303);
      expect((await record({ kind: 'NONE', from: day(-5) })).statusCode).toBe(422);
    });

    test('stands beside what comes on top of another', async () => {
      expect((await record({ kind: 'IVT_IT', from: day(-30) })).statusCode).toBe(303);
      expect((await record({ kind: 'IVT_IT', from: day(-20) })).statusCode).toBe(422);
      expect(await recorded()).toEqual(['LEEFLOON -90', 'IVT_IT -30']);
    });

    test('is refused to the second of two who record at the same moment', async () => {
      expect((await record({ kind: 'LEEFLOON', from: day(-90), to: day(-60) })).statusCode).toBe(303);
      const kinds = ['UNEMPLOYMENT', 'SICKNESS', 'INVALIDITY', 'EQ_LEEFLOON'];
      const answers = await Promise.all(kinds.map((kind) => record({ kind, from: day(-30) })));
      expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 422, 422, 422]);
      expect(await recorded()).toHaveLength(2);
    });

    test('as a period has no other period of the same on its days', async () => {
      const period = { veld: 'rmi.grants[]', from: day(-90), to: day(-31) };
      expect((await record(period)).statusCode).toBe(303);
      const { body, statusCode } = await record({ ...period, from: day(-40), to: day(-1) });
      expect([statusCode, body.includes('id="from-fout"')]).toEqual([422, true]);
      expect((await record({ ...period, from: day(-30), to: '' })).statusCode).toBe(303);
    });
  });

  test('keeps what was written like a day and is none', async () => {
    const measure = { veld: 'measures[]', kind: 'ART60', zekerheid: 'declared', status: 'confirmed' };
    const from = open.town.day(-9);
    const answer = await open.ask(coach, address, { ...measure, from, place: '2024-99-99', datum: from });
    expect(answer.statusCode).toBe(303);
  });

  test('that is right leads back to the dossier, which shows it', async () => {
    const { headers, statusCode } = await open.ask(coach, address, typed());
    expect(statusCode).toBe(303);
    expect(headers.location).toContain(address.replace('/vastleggen', ''));
    expect((await open.ask(coach, String(headers.location))).body).toContain('fiets');
  });

  test('about someone whom the organisation does not guide has no page', async () => {
    const stranger = await open.town.signIn('coach.kreekdorp');
    expect((await open.ask(stranger, `${address}?veld=transport`)).statusCode).toBe(404);
    expect((await open.ask(stranger, address, typed())).statusCode).toBe(404);
  });
});
