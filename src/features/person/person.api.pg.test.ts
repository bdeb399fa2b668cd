/** The list of one's own persons for other programs: the next step and who follows it up, of the own organisation alone, and logged. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { userId } from '../../../db/seeds/demo-account.ts';
import { insertRows } from '../../../db/seeds/rows.ts';
import { apiCaller } from '../../../tests/support/ask-api.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { openPathwayFlows, sharedPerson } from '../../../tests/support/pathway-town.ts';
import { categories, maskOf } from '../../gate/category.ts';
import { listPersons } from '../../gate/list.sql.ts';

let open: OpenApp;
let person: string;

beforeAll(async () => {
  open = await openApp();
  await openPathwayFlows(open.town);
  person = await sharedPerson(open.town, { familyName: 'Aerts' });
});
afterAll(() => open.close());

async function inPhase(of: 'ocmwVlierbeke' | 'vdab', phase: string, rest: object): Promise<void> {
  await insertRows(open.db.admin, 'pathway_phases', [
    {
      id: randomUUID(),
      person_id: person,
      source: open.town.organisations[of].ref,
      as_of: open.town.today,
      phase,
      started_on: open.town.day(-20),
      ...rest,
    },
  ]);
}

async function listed(mask?: number) {
  const token = await open.town.signIn('collega.vlierbeke', mask === undefined ? {} : { mask });
  const call = { purpose: 'guidance', route: '/api/v1/dossiers', scope: 'team' } as const;
  const list = await listPersons(open.db.app, { token, ...call });
  if (list.outcome !== 'shown') throw new Error(list.outcome);
  return list.items.find(({ dossier }) => dossier === person);
}

const lastEntry = () =>
  open.db.admin.one<{ categories: number }>(
    `select e.categories from log.entries e join log.headers h on h.id = e.header_id
     where e.person_id = $1 and h.route = '/api/v1/dossiers' order by h.id desc limit 1`,
    [person],
  );

describe('the list of one’s own persons', () => {
  it('tells the next step of the own phase, by when, and who follows it up', async () => {
    await inPhase('ocmwVlierbeke', 'plan', { ended_on: open.town.day(-5), next_step: 'Voorbij.' });
    await inPhase('ocmwVlierbeke', 'execution', {
      next_step: 'Driegesprek voorstellen',
      next_step_by: open.town.day(9),
      owner_user: userId('coach.vlierbeke'),
    });
    await inPhase('vdab', 'evaluation', { next_step: 'Vacatures bekijken' });
    expect(await listed()).toMatchObject({
      phase: 'execution',
      step: 'Driegesprek voorstellen',
      stepBy: open.town.day(9),
      stepOwner: 'Lotte Wouters',
    });
    expect((await lastEntry())?.categories ?? 0).toBe(
      maskOf(['identity', 'involvement', 'regime', 'endDates', 'pathway']),
    );
  });

  it('counts the day on which someone was registered by the clock in Flanders', async () => {
    await open.db.admin.many(
      `update involvements set recorded_at = ($2 || ' 00:30 Europe/Brussels')::timestamptz where person_id = $1`,
      [person, open.town.day(-2)],
    );
    expect(await listed()).toMatchObject({ registeredOn: open.town.day(-2) });
  });

  it('tells nothing of it to a program that may not see the pathway, and logs that it did not', async () => {
    const narrow = maskOf(['identity', 'involvement']);
    expect(await listed(narrow)).toMatchObject({ phase: null, step: null, stepBy: null, stepOwner: null });
    expect(((await lastEntry())?.categories ?? 0) & (1 << categories.pathway.bit)).toBe(0);
  });

  it('says it to another program in three words: phase, next step, owner', async () => {
    const caller = await apiCaller(open, 'coach.vlierbeke');
    const { items } = (await caller.get('/api/v1/dossiers?scope=mine')).json<{ items: { id: string }[] }>();
    expect(items.find(({ id }) => id === person)).toEqual({
      id: person,
      name: expect.stringContaining('Aerts') as string,
      phase: 'execution',
      nextStep: { kind: 'step', text: 'Driegesprek voorstellen', date: open.town.day(9) },
      owner: 'Lotte Wouters',
    });
  });

  it('shows the step among what comes, on the page as well', async () => {
    const colleague = await open.town.signIn('coach.vlierbeke');
    const { body } = await open.ask(colleague, '/personen');
    expect(body).toContain('Driegesprek voorstellen');
    expect(body).not.toContain('Vacatures bekijken');
  });
});
