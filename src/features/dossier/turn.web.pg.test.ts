/** The first page of a dossier says whose turn it is: what Vandaag says, behind the same law, in one entry of the log. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoUser, userId } from '../../../db/seeds/demo-account.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { told } from '../../../tests/support/town.ts';
import { type Act, perform } from '../../kernel/act.ts';
import * as handover from '../handover/handover.acts.ts';
import { finishSignal, handOnSignal } from '../signal/signal.acts.ts';
import { refreshPerson } from '../signal/signal.sql.ts';

let open: OpenApp;
beforeAll(async () => {
  open = await openApp();
  await open.town.flow({ from: 'ocmwVlierbeke', to: 'vdab', categories: ['pathway', 'plan', 'endDates'] });
  await open.town.flow({ from: 'vdab', to: { kind: 'ocmw' }, categories: ['pathway', 'plan'] });
});
afterAll(() => open.close());

/** The card “Volgende stap” as text, without the tags around its words. */
async function step(user: DemoUser, person: string, path = ''): Promise<string> {
  const { body } = await open.ask(await open.town.signIn(user), `/dossiers/${person}${path}`);
  const [, card = ''] = body.split('Volgende stap</h2>');
  const [words = ''] = card.split('</section>');
  return words
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

async function someoneWhoseArt60Ends(): Promise<string> {
  const { town, db } = open;
  const person = await town.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    facts: { ocmwVlierbeke: { 'endDates[]': [{ kind: 'ART60', date: town.day(49) }] } },
  });
  await town.referral(person, { to: 'vdab', status: 'accepted' });
  await refreshPerson(db.jobs, person);
  return person;
}

const entries = (person: string) =>
  open.db.admin.many<{ categories: number; flows: number[] }>(
    `select e.categories, e.flows from log.entries e join log.headers h on h.id = e.header_id
     where e.person_id = $1 and h.route = '/dossiers/:id' order by h.id`,
    [person],
  );

describe('someone whose artikel 60 ends', () => {
  test('is told with the same words and the same act as on Vandaag', async () => {
    const person = await someoneWhoseArt60Ends();
    const words = await step('coach.vlierbeke', person);
    expect(words).toContain('artikel 60 stopt over 7 weken');
    expect(words).toContain('Er is nog geen overdracht. Aan zet: u Stel een driegesprek voor');
    expect(words).not.toContain('Niets vraagt nu uw aandacht');
  });

  test('is told once: one entry of the log has what the dossier shows and what the signal rests on', async () => {
    const person = await someoneWhoseArt60Ends();
    expect(await step('coach.vlierbeke', person)).toContain('geen contact');
    const [entry, ...more] = await entries(person);
    expect(more).toEqual([]);
    // That nobody was heard of rests on the appointments, of which the dossier shows none.
    expect((entry?.categories ?? 0) & (1 << 8)).not.toBe(0);
  });

  test('is the turn of VDAB while a hand-over waits for its answer, at both sides', async () => {
    const person = await someoneWhoseArt60Ends();
    const { town, db } = open;
    const proposed = await perform(db.app, await town.signIn('coach.vlierbeke'), handover.proposeHandover, {
      person,
      to: town.organisations.vdab.id,
      cause: 'ART60',
      endsOn: town.day(49),
      message: 'Wil in een keuken blijven werken.',
      moments: [{ on: town.day(3), at: '10:00', place: 'Sociaal Huis' }],
    });
    expect(proposed.outcome).toBe('done');
    await refreshPerson(db.jobs, person);
    const own = await step('coach.vlierbeke', person);
    expect(own).toContain('Aan zet: VDAB. Er loopt een warme overdracht. VDAB is aan zet en antwoordt.');
    expect(own).not.toContain('Stel een driegesprek voor');
    expect(await step('bemiddelaar.oost', person)).toContain('Aan zet: u, tot');
  });

  test('is, once handed over, told who took the lead and what was agreed that comes first, and not the end again', async () => {
    const person = await someoneWhoseArt60Ends();
    const { town, db } = open;
    const tokens = {
      giver: await town.signIn('coach.vlierbeke'),
      receiver: await town.signIn('bemiddelaar.oost'),
    };
    const by = async <Input, Done>(side: keyof typeof tokens, act: Act<Input, Done>, input: object) => {
      const outcome = await perform(db.app, tokens[side], act, input);
      if (outcome.outcome !== 'done') throw new Error(`${act.name}: ${JSON.stringify(outcome)}`);
      return outcome.done;
    };
    const { id } = await by('giver', handover.proposeHandover, {
      person,
      to: town.organisations.vdab.id,
      cause: 'ART60',
      moments: [{ on: town.today, at: '10:00', place: 'Sociaal Huis' }],
    });
    const offered = await db.admin.one<{ id: string }>(
      'select id from handover_moments where handover_id = $1',
      [id],
    );
    await by('receiver', handover.answerHandover, { id, answer: 'accepted', moment: offered?.id });
    await by('giver', handover.noteTalk, { id, heldOn: town.today });
    const agreed = { id, what: 'Een vacature in de keuken zoeken', owner: 'receiver', due: town.day(21) };
    await by('giver', handover.addAgreedAction, agreed);
    await by('giver', handover.confirmHandover, { id, who: 'person' });
    await by('giver', handover.confirmHandover, { id, who: 'giver' });
    await by('receiver', handover.confirmHandover, { id, who: 'receiver' });
    await refreshPerson(db.jobs, person);
    // What else there is was seen to; of the end that was handed over VDAB still reads on Vandaag.
    await db.admin.many(
      `update signals set state = 'done' where person_id = $1 and state = 'open' and kind <> 'endNear'`,
      [person],
    );
    for (const user of ['coach.vlierbeke', 'bemiddelaar.oost'] as const) {
      const words = await step(user, person);
      expect(words, user).toContain('nam de regie over op');
      expect(words, user).toContain('Een vacature in de keuken zoeken');
      expect(words, user).toContain('Aan zet: VDAB');
      expect(words, user).not.toContain('einde van artikel 60');
      expect(words, user).not.toMatch(/artikel 60 (op|stopt|eindigt)/i);
    }
  });

  test('is said to be of the colleague to whom it was handed on, and of nobody once someone saw to it', async () => {
    const person = await someoneWhoseArt60Ends();
    const { town, db } = open;
    const [signal] = await db.admin.many<{ id: string; version: number }>(
      `select id, version from signals where person_id = $1 and kind = 'handoverDue' and organisation = $2`,
      [person, town.organisations.ocmwVlierbeke.ref],
    );
    const token = await town.signIn('coach.vlierbeke');
    const given = { signal: signal?.id, wie: userId('collega.vlierbeke'), waarom: 'Jij kent de school.' };
    const handed = await perform(db.app, token, handOnSignal, { ...given, versie: signal?.version });
    expect(handed.outcome).toBe('done');
    expect(await step('coach.vlierbeke', person)).toContain('Aan zet: u · doorgegeven aan');
    const done = { signal: signal?.id, versie: (signal?.version ?? 0) + 1, wat: 'Besproken.' };
    expect((await perform(db.app, token, finishSignal, done)).outcome).toBe('done');
    expect(await step('coach.vlierbeke', person)).not.toContain('Er is nog geen overdracht.');
  });
});

describe('what VDAB says', () => {
  test('is told where a flow lets it through, and not at the next look after it was suspended', async () => {
    const { town, db } = open;
    const flow = await town.flow({ categories: ['endDates', 'registration'] });
    const person = await town.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
      facts: { vdab: { 'endDates[]': [told({ kind: 'TRAINING', date: town.day(20) }, {})] } },
      confirmed: [['ocmwVlierbeke', 'vdab']],
    });
    await refreshPerson(db.jobs, person);
    expect(await step('coach.vlierbeke', person)).toContain('einde van de opleiding');
    expect((await entries(person)).at(-1)?.flows).toContain(flow.number);
    await db.admin.many(
      `update flows set status = 'suspended', suspended_at = now(), suspension_reason = 'Proef.' where id = $1`,
      [flow.id],
    );
    expect(await step('coach.vlierbeke', person)).not.toContain('opleiding');
  });

  test('is not asked for under the purpose of the end of a benefit', async () => {
    const person = await someoneWhoseArt60Ends();
    const words = await step('coach.vlierbeke', person, '/einde-uitkering');
    expect(words).not.toContain('Er is nog geen overdracht.');
  });
});
