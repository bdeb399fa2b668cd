/** The intake at an OCMW: what is proven is ticked with its source and asked of nobody again, the rest is kept step by step. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoUser } from '../../../db/seeds/demo-account.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { told } from '../../../tests/support/town.ts';
import { perform } from '../../kernel/act.ts';
import { keepIntake } from './intake.acts.ts';
import { openIntake } from './intake.sql.ts';
import { linesOf } from './intake.ts';
import type { IntakeCode, IntakeState } from './intake-item.ts';

let open: OpenApp;
let person: string;
beforeAll(async () => {
  open = await openApp();
  person = await open.town.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    facts: {
      ocmwVlierbeke: {
        'household.category': told('2', { certainty: 'proven' }),
        'contact.address': told('Dorp 1', { certainty: 'declared' }),
        'endDates[]': [
          told({ kind: 'UNEMPLOYMENT', date: '2027-07-01' }, { certainty: 'proven', status: 'provisional' }),
        ],
      },
      vdab: {
        'vdab.registered': told(true, { certainty: 'declared' }),
        'measures[]': [told({ kind: 'OKOT', from: '2026-09-01' }, { certainty: 'declared' })],
        'endDates[]': [
          told({ kind: 'UNEMPLOYMENT', date: '2027-03-01' }, { certainty: 'proven', origins: ['rva'] }),
        ],
      },
    },
  });
});
afterAll(() => open.close());

async function lines(user: DemoUser = 'coach.vlierbeke') {
  const token = await open.town.signIn(user);
  const opened = await openIntake(open.db.app, { token, person, route: '/proef', reason: undefined });
  if (opened.outcome !== 'shown') throw new Error(opened.outcome);
  return linesOf(opened.parts.intake_facts, opened.parts.intake_steps);
}

async function line(code: IntakeCode) {
  const found = (await lines()).find((one) => one.code === code);
  if (found === undefined) throw new Error(code);
  return found;
}

async function keep(states: Partial<Record<IntakeCode, IntakeState>>, user: DemoUser = 'coach.vlierbeke') {
  return perform(open.db.app, await open.town.signIn(user), keepIntake, { person, states });
}

describe('what is proven', () => {
  it('is what the own organisation proved; what was declared or is provisional still has to be', async () => {
    expect((await line('household')).proof).toMatchObject({ field: 'household.category' });
    expect(await line('address')).toMatchObject({ known: [{ value: 'Dorp 1' }] });
    expect((await line('address')).proof).toBeUndefined();
    expect((await line('endOfBenefit')).proof).toBeUndefined();
  });

  it('takes the word of VDAB for its own facts once the relation is proven, and never a date that came from RVA', async () => {
    expect((await line('registration')).known).toEqual([]);
    await open.town.flow({ categories: ['registration', 'measures', 'endDates'] });
    expect((await line('registration')).known).toEqual([]);
    await open.town.referral(person, { from: 'vdab', to: 'ocmwVlierbeke', status: 'accepted' });
    expect((await line('registration')).proof).toMatchObject({ sourceKind: 'vdab', value: true });
    expect((await line('training')).proof).toMatchObject({ value: { kind: 'OKOT' } });
    expect((await line('endOfBenefit')).known.map(({ value }) => value)).toEqual([
      { kind: 'UNEMPLOYMENT', date: '2027-07-01' },
    ]);
  });
});

describe('what is still asked', () => {
  it('is kept step by step, and the former step stays to be read', async () => {
    expect(await keep({ bank: 'asked', costs: 'open' })).toMatchObject({ done: { changed: 1 } });
    expect(await keep({ bank: 'asked' })).toMatchObject({ done: { changed: 0 } });
    expect(await keep({ bank: 'received' })).toMatchObject({ done: { changed: 1 } });
    expect(await line('bank')).toMatchObject({ state: 'received', step: { by: 'Lotte Wouters' } });
    const kept = await open.db.admin.many(
      'select state from intake_steps where person_id = $1 and superseded_at is not null',
      [person],
    );
    expect(kept).toEqual([{ state: 'asked' }]);
    expect(await keep({ bank: 'open' })).toMatchObject({ done: { changed: 1 } });
    expect((await line('bank')).state).toBe('open');
  });

  it('is kept of the lines that someone changed, and a colleague’s of a moment before stay', async () => {
    const token = await open.town.signIn('coach.vlierbeke');
    const page = (await open.ask(token, `/dossiers/${person}/intake`)).body;
    await keep({ bank: 'asked' });
    const stood = [...page.matchAll(/name="(stond-[^"]+)" value="([^"]+)"/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    const form = { ...Object.fromEntries(stood), 'lijn-bank': 'open', 'lijn-costs': 'received' };
    expect((await open.ask(token, `/dossiers/${person}/intake`, form)).statusCode).toBe(303);
    expect([(await line('bank')).state, (await line('costs')).state]).toEqual(['asked', 'received']);
    await keep({ bank: 'open', costs: 'open' });
  });

  it('stands in a letter for the person, without what is proven', async () => {
    const token = await open.town.signIn('coach.vlierbeke');
    const letter = (await open.ask(token, `/dossiers/${person}/intake/brief`)).body;
    const [bring = '', known = ''] = letter.split('Dit hebben we al');
    expect(bring).toContain('Bankkaart');
    expect(bring).not.toContain('Inschrijving bij VDAB');
    expect(known).toContain('Inschrijving bij VDAB');
  });
});

describe('an intake', () => {
  it('is missing for VDAB, which sees no tab of it either', async () => {
    const token = await open.town.signIn('bemiddelaar.oost');
    expect((await open.ask(token, `/dossiers/${person}/intake`)).statusCode).toBe(404);
    expect((await open.ask(token, `/dossiers/${person}`)).body).not.toContain('/intake');
    expect((await keep({ bank: 'asked' }, 'bemiddelaar.oost')).outcome).toBe('missing');
  });

  it('is missing for another OCMW, and goes with the rest when the term has ended', async () => {
    expect((await keep({ bank: 'asked' }, 'coach.kreekdorp')).outcome).toBe('missing');
    await keep({ costs: 'asked' });
    const ref = open.town.organisations.ocmwVlierbeke.ref;
    await open.db.admin.many('select gate.destroy_intake($1, $2)', [ref, person]);
    expect((await line('costs')).state).toBe('open');
  });
});
