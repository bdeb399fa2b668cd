/** What is counted before a change is what then happens: the preview against real openings, one by one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts';
import { type Town, told, town } from '../../../tests/support/town.ts';
import { categories } from '../../gate/category.ts';
import { openDossier } from '../../gate/open.sql.ts';
import type { Reach } from '../../gate/reach.ts';
import { perform } from '../../kernel/act.ts';
import { confirmFlow, draftFlow, liftFlow, suspendFlow } from './flow.acts.ts';
import { previewFlow, previewReception } from './flow-act.sql.ts';

let db: FreshDatabase;
let world: Town;
let officer: string;
let head: string;
const persons: string[] = [];
const flows: Record<'everyone' | 'leefloners' | 'lined', { id: string; number: number }> = {
  everyone: { id: '', number: 0 },
  leefloners: { id: '', number: 0 },
  lined: { id: '', number: 0 },
};

// 60 persons of OCMW Vlierbeke, not all known to VDAB, not all with a leefloon, not all with a proved relation.
beforeAll(async () => {
  db = await freshDatabase();
  world = await town(db);
  await db.admin.many(`update quota_limits set per_user_day = 100000`);
  officer = await world.signIn('dpo.vdab');
  head = await world.signIn('hoofd.vlierbeke');
  flows.everyone = await world.flow({ categories: ['registration', 'workStatus'] });
  flows.leefloners = await world.flow({
    population: 'leefloner',
    categories: ['registration', 'pathway', 'regime'],
  });
  flows.lined = await world.flow({
    categories: ['regime', 'competences', 'workStatus'],
    needsAgreement: true,
  });
  await world.agreement({
    lines: [
      {
        flow: flows.lined.number,
        from: 'vdab',
        to: 'ocmwVlierbeke',
        categories: ['competences', 'workStatus'],
      },
    ],
  });
  for (let index = 0; index < 60; index += 1) persons.push(await person(index));
});
afterAll(() => db.close());

const leefloon = { kind: 'LEEFLOON', from: '2024-01-01' };

function person(index: number): Promise<string> {
  const granted = { ...leefloon, grantedBy: world.organisations.ocmwVlierbeke.enterpriseNumber };
  const authentic = told(granted, { authentic: 'KSZ', certainty: 'proven' });
  return world.person({
    guidedBy: {
      ocmwVlierbeke: 'coach.vlierbeke',
      ...(index % 7 === 0 ? {} : { vdab: 'bemiddelaar.oost' as const }),
    },
    facts: {
      vdab: {
        'vdab.registered': true,
        ...(index % 2 === 0 ? { 'employment.current': 'NONE' } : {}),
        ...(index % 3 === 1 ? {} : { 'benefits[]': [index % 2 === 0 ? authentic : leefloon] }),
        ...(index % 4 === 0 ? {} : { diploma: 'NONE' }),
      },
    },
    confirmed: index % 5 === 0 ? [] : [['ocmwVlierbeke', 'vdab']],
  });
}

/** Opens every dossier as the head of the receiver and tells which categories of VDAB are shown. */
async function shown(): Promise<Map<string, number>> {
  const masks = new Map<string, number>();
  for (const one of persons) {
    const call = {
      token: head,
      person: one,
      purpose: 'guidance',
      route: '/dossiers/{id}',
      reason: 'quality',
    } as const;
    const opened = await openDossier(db.app, call);
    if (opened.outcome !== 'shown') throw new Error(opened.outcome);
    const theirs = opened.facts.filter((fact) => fact.source === world.organisations.vdab.ref);
    masks.set(
      one,
      theirs.reduce((mask, fact) => mask | (1 << fact.bit), 0),
    );
  }
  return masks;
}

/** Counts per category for how many persons a bit went away, as the preview should have told. */
function lost(before: Map<string, number>, after: Map<string, number>) {
  const gone = persons.map((one) => (before.get(one) ?? 0) & ~(after.get(one) ?? 0));
  const count = (holds: (mask: number) => boolean) => gone.filter(holds).length;
  const shownCount = (value: number) => (value >= 10 ? value : null);
  return {
    persons: shownCount(count((mask) => mask !== 0)),
    of: (bit: number) => shownCount(count((mask) => ((mask >> bit) & 1) === 1)),
  };
}

async function preview(id: string, act: 'confirm' | 'suspend' | 'lift'): Promise<Reach> {
  const answer = await previewFlow(db.app, officer, id, act);
  if (answer?.outcome !== 'shown') throw new Error(answer?.outcome);
  return answer.atOnce;
}

describe('the preview of a change', () => {
  it.each(['everyone', 'leefloners', 'lined'] as const)(
    'tells for the flow of %s what a suspension closes and a lifting opens',
    async (key) => {
      const { id } = flows[key];
      const before = await shown();
      const closing = await preview(id, 'suspend');
      expect(await shown()).toEqual(before);
      await perform(db.app, officer, suspendFlow, { id, reason: 'proef' });
      const after = await shown();
      const real = lost(before, after);
      expect(real.persons ?? 0).toBeGreaterThanOrEqual(10);
      expect(closing.opens.categories).toEqual([]);
      expect(closing.closes.persons).toBe(real.persons);
      expect(closing.closes.categories.length).toBeGreaterThan(0);
      for (const { bit, persons: count } of closing.closes.categories)
        expect({ bit, count }).toEqual({ bit, count: real.of(bit) });
      const opening = await preview(id, 'lift');
      expect(opening.opens).toEqual(closing.closes);
      expect(opening.closes.categories).toEqual([]);
      await perform(db.app, officer, liftFlow, { id });
      expect(await shown()).toEqual(before);
    },
  );

  it('tells for a wider draft what closes at once and what opens when the receivers confirm', async () => {
    const { id } = flows.everyone;
    const editor = await world.signIn('jurist.vdab');
    const wording = {
      title: 'Ruimer',
      receiver: 'kind:ocmw',
      purpose: 'guidance',
      population: 'guided',
      categories: ['registration', 'workStatus', 'regime'],
      act: 'Wet van de proef',
      article: '1',
      gdprTerm: 'art. 6.1.e AVG',
      needsAgreement: false,
      retention: '5 jaar',
      from: '01/01/2022',
      status: 'inForce',
    };
    const drafted = await perform(db.app, editor, draftFlow, { id, version: 1, revision: null, wording });
    expect(drafted).toMatchObject({ outcome: 'done' });
    const answer = await previewFlow(db.app, officer, id, 'confirm');
    if (answer?.outcome !== 'shown') throw new Error(answer?.outcome);
    const before = await shown();
    expect(answer.lapses).toBe(true);
    expect(answer.later?.opens.categories.map(({ bit }) => bit)).toEqual([categories.regime.bit]);
    await perform(db.app, officer, confirmFlow, { id, revision: 1 });
    const real = lost(before, await shown());
    expect(answer.atOnce.closes.persons).toBe(real.persons);
    for (const { bit, persons: count } of answer.atOnce.closes.categories) expect(count).toBe(real.of(bit));
  });

  it('never tells a number below ten', async () => {
    const { id } = await world.flow({ categories: ['measures'], population: 'moved' });
    const reach = await preview(id, 'suspend');
    expect(reach.closes).toEqual({
      persons: null,
      categories: [{ bit: categories.measures.bit, persons: null }],
    });
  });

  it('is for the editors of the sender alone', async () => {
    const { id } = flows.lined;
    for (const user of ['dpo.vlierbeke', 'contact.oost', 'loket.vlierbeke'] as const) {
      const answer = await previewFlow(db.app, await world.signIn(user), id, 'suspend');
      expect(answer, user).toEqual({ outcome: 'forbidden' });
    }
  });

  it('tells a receiver at most how many of its own persons it concerns', async () => {
    const { id } = await world.flow({ confirmedBy: [] });
    const answer = await previewReception(db.app, await world.signIn('dpo.vlierbeke'), id);
    expect(answer).toEqual({ outcome: 'shown', persons: persons.length });
    // Whoever counts before and after registering someone must not learn whom the sender knows.
    await db.admin.many('delete from relation_answers where person_id = $1', [persons[1]]);
    await db.admin.many('delete from referrals where person_id = $1', [persons[1]]);
    await db.admin.many(`update facts set authentic = null where person_id = $1`, [persons[1]]);
    const again = await previewReception(db.app, await world.signIn('dpo.vlierbeke'), id);
    expect(again).toEqual(answer);
    const none = await previewReception(db.app, await world.signIn('dpo.streek'), id);
    expect(none).toEqual({ outcome: 'shown', persons: null });
  });
});
