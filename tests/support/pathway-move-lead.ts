/** Steps about phases, the lead and release, with what the model says of each. */
import { answerLead, followLead, setLead } from '../../src/features/pathway/lead.acts.ts';
import { enterPhase, tendPhase } from '../../src/features/pathway/phase.acts.ts';
import { answerRelease, askRelease, followRelease } from '../../src/features/pathway/release.acts.ts';
import { arrives, guidesFor, isHeld, isTold, leadSeenBy, leadWaits, sees } from './pathway-law.ts';
import type { Pathway, Side } from './pathway-model.ts';
import { type Choice, move, oneOf, someone, those } from './pathway-move.ts';

const next: Readonly<Record<string, readonly string[]>> = {
  '': ['signal', 'registration', 'jointIntake', 'screening', 'route', 'plan', 'execution', 'evaluation'],
  signal: ['registration', 'closed'],
  registration: ['jointIntake', 'screening', 'closed'],
  jointIntake: ['screening', 'route', 'closed'],
  screening: ['route', 'closed'],
  route: ['plan', 'screening', 'closed'],
  plan: ['execution', 'route', 'closed'],
  execution: ['evaluation', 'outflow', 'closed'],
  evaluation: ['execution', 'plan', 'route', 'outflow', 'closed'],
  outflow: ['aftercare', 'execution', 'closed'],
  aftercare: ['reopened', 'closed'],
  closed: ['reopened'],
  reopened: ['jointIntake', 'screening', 'route', 'plan', 'execution', 'closed'],
};

/** A phase begins, or the next one. */
export const enter: Choice = ({ pathway, dice, day }) => {
  const actor = someone(dice, 'coach', 'colleague', 'mediator', 'partner', 'invited', 'head');
  const side = guidesFor(pathway, actor);
  const open = pathway.phases.find((row) => row.of === side && row.until === null);
  const fitting = next[open?.phase ?? ''] ?? [];
  const phase = dice.below(4) > 0 ? dice.pick(fitting) : dice.pick(Object.keys(next).slice(1));
  const on = dice.pick([0, 0, 0, -3, -9, 1]);
  const version = dice.below(7) === 0 ? (open?.version ?? 0) + 1 : open?.version;
  const why = dice.below(4) === 0 ? undefined : 'Zo is het.';
  const input = { person: pathway.person, phase, on: day(on), owner: 'me', version, why };
  return move(actor, enterPhase, input, () => {
    if (['closed', 'reopened'].includes(phase) && why === undefined) return 'invalid';
    if (side === undefined) return 'missing';
    const now = pathway.phases.find((row) => row.of === side && row.until === null);
    if (now?.version !== version) return 'conflict';
    if (!next[now?.phase ?? '']?.includes(phase)) return 'invalid';
    if (on > 0 || (now !== undefined && on < now.from)) return 'invalid';
    if (now !== undefined) now.until = on;
    pathway.phases.push({ id: '', of: side, phase, from: on, until: null, version: 1 });
    return 'phase.enter';
  });
};

const tend: Choice = ({ pathway, dice }) => {
  const actor = someone(dice, 'coach', 'mediator', 'head');
  const side = guidesFor(pathway, actor);
  const open = pathway.phases.find((row) => row.of === side && row.until === null);
  const version = (open?.version ?? 1) + (dice.below(5) === 0 ? 1 : 0);
  const input = { person: pathway.person, owner: 'team', step: 'Bellen', version };
  return move(actor, tendPhase, input, () => {
    if (side === undefined) return 'missing';
    const now = pathway.phases.find((row) => row.of === side && row.until === null);
    if (now?.version !== version) return 'conflict';
    now.version += 1;
    return 'phase.tend';
  });
};

const set: Choice = ({ pathway, dice, day, organisation, deadline }) => {
  const actor = someone(dice, 'coach', 'mediator', 'colleague', 'head');
  const side = guidesFor(pathway, actor);
  const sides: readonly Side[] = ['ocmwVlierbeke', 'vdab'];
  const wanted = dice.below(8) === 0 ? dice.pick(['schakel', 'ocmwKreekdorp'] as const) : dice.pick(sides);
  const on = dice.pick([0, 0, 0, 5, -5]);
  const answerBy = dice.below(6) === 0 ? undefined : deadline.on;
  const input = {
    person: pathway.person,
    lead: organisation(wanted),
    on: day(on),
    why: 'Zo spraken we af.',
    contactFunction: 'begeleider',
    answerBy,
  };
  return move(actor, setLead, input, () => {
    if (side === undefined) return 'missing';
    if (!sides.includes(side)) return 'forbidden';
    if (!sides.includes(wanted) || (wanted !== side && !isTold(pathway, side, wanted))) return 'invalid';
    if (isHeld(pathway, side)) return 'conflict';
    const asked = askedFor(pathway, side, wanted);
    if (asked === undefined) {
      if (on > 0) return 'invalid';
      for (const mine of pathway.leads)
        if (mine.of === side && mine.state === 'proposed')
          Object.assign(mine, { state: 'lapsed', version: mine.version + 1 });
      pathway.leads.push(standing(side, wanted, on, pathway.step));
      return 'lead.decide';
    }
    if (leadWaits(pathway, side) || leadSeenBy(pathway, side) === wanted) return 'conflict';
    if (!arrives(pathway, side, asked, 'pathway')) return 'forbidden';
    if (on < 0 || answerBy === undefined) return 'invalid';
    pathway.leads.push({
      ...standing(side, wanted, on, pathway.step),
      state: 'proposed',
      asked,
      by: deadline.offset,
    });
    return 'lead.propose';
  });
};

/** Whom a side asks before the lead changes; nobody when it leads, when nobody does and it is the OCMW, or when the question would not arrive. */
function askedFor(pathway: Pathway, side: Side, wanted: Side): Side | undefined {
  if (wanted !== side) return wanted;
  const led = leadSeenBy(pathway, side);
  const asked = led ?? (side === 'vdab' ? 'ocmwVlierbeke' : undefined);
  if (asked === undefined || asked === side) return undefined;
  return arrives(pathway, side, asked, 'pathway') ? asked : undefined;
}

/** A decision that stands. */
export function standing(of: Side, lead: Side, on: number, stood: number) {
  return { id: '', of, lead, on, state: 'decided' as const, asked: null, by: null, version: 1, stood };
}

const answer: Choice = ({ pathway, dice }) => {
  const row = oneOf(
    dice,
    pathway.leads.filter((one) => one.asked !== null),
  );
  if (row === undefined || row.asked === null) return undefined;
  const actor = someone(dice, ...those(row.asked));
  const said = dice.pick(['accepted', 'accepted', 'refused'] as const);
  const why = dice.below(4) === 0 ? undefined : 'Daarom.';
  const input = { id: row.id, answer: said, why, contactFunction: 'begeleider' };
  return move(actor, answerLead, input, () => {
    if (said === 'refused' && why === undefined) return 'invalid';
    const side = guidesFor(pathway, actor);
    if (side === undefined || side !== row.asked || !sees(pathway, side, row.of, 'pathway')) return 'missing';
    if (row.state !== 'proposed') return 'conflict';
    if (said === 'accepted' && isHeld(pathway, side)) return 'conflict';
    Object.assign(row, { state: said, version: row.version + 1, stood: pathway.step });
    if (said === 'refused') return 'lead.refuse';
    row.on = Math.max(row.on, 0);
    pathway.leads.push(standing(side, row.lead, row.on, pathway.step));
    return 'lead.accept';
  });
};

const follow: Choice = ({ pathway, dice, deadline }) => {
  const row = oneOf(
    dice,
    pathway.leads.filter((one) => one.asked !== null),
  );
  if (row === undefined) return undefined;
  const actor = someone(dice, ...those(row.of));
  const how = dice.pick(['withdraw', 'remind'] as const);
  const answerBy = dice.below(4) === 0 ? undefined : deadline.on;
  return move(actor, followLead, { id: row.id, follow: how, answerBy }, () => {
    const side = guidesFor(pathway, actor);
    if (side === undefined || side !== row.of) return 'missing';
    if (row.state !== 'proposed') return 'conflict';
    if (how === 'remind' && answerBy === undefined) return 'invalid';
    row.version += 1;
    if (how === 'remind') return 'lead.remind';
    row.state = 'withdrawn';
    return 'lead.withdraw';
  });
};

const ask: Choice = ({ pathway, dice, organisation, deadline }) => {
  const actor = someone(dice, 'coach', 'mediator', 'partner', 'head');
  const side = guidesFor(pathway, actor);
  const asked = dice.pick(['vdab', 'ocmwVlierbeke', 'vdab', 'ocmwVlierbeke', 'schakel'] as const);
  const held = dice.pick(['file', 'measure']);
  const input = {
    person: pathway.person,
    asked: organisation(asked),
    held,
    step: 'Inschrijven',
    answerBy: deadline.on,
  };
  return move(actor, askRelease, input, () => {
    if (side === undefined) return 'missing';
    if (asked === side || !isTold(pathway, side, asked)) return 'invalid';
    if (!arrives(pathway, side, asked, 'pathway')) return 'forbidden';
    const waits = pathway.releases.some(
      (row) => row.of === side && row.asked === asked && row.held === held && row.state === 'asked',
    );
    if (waits) return 'conflict';
    pathway.releases.push({
      id: '',
      of: side,
      asked,
      held,
      state: 'asked',
      by: deadline.offset,
      closed: false,
      version: 1,
    });
    return 'release.ask';
  });
};

const release: Choice = ({ pathway, dice }) => {
  const row = oneOf(dice, pathway.releases);
  if (row === undefined) return undefined;
  const actor = someone(dice, ...those(row.asked));
  const said = dice.pick(['released', 'notReleased'] as const);
  const why = dice.below(4) === 0 ? undefined : 'Daarom.';
  return move(actor, answerRelease, { id: row.id, answer: said, why }, () => {
    if (said === 'notReleased' && why === undefined) return 'invalid';
    const side = guidesFor(pathway, actor);
    if (side === undefined || side !== row.asked || !sees(pathway, side, row.of, 'pathway')) return 'missing';
    if (row.state !== 'asked') return 'conflict';
    Object.assign(row, { state: said, version: row.version + 1, closed: said === 'released' });
    return said === 'released' ? 'release.grant' : 'release.refuse';
  });
};

const goOn: Choice = ({ pathway, dice, deadline }) => {
  const row = oneOf(dice, pathway.releases);
  if (row === undefined) return undefined;
  const actor = someone(dice, ...those(row.of));
  const how = dice.pick(['withdraw', 'remind', 'close'] as const);
  const input = { id: row.id, follow: how, answerBy: deadline.on, how: 'Via de gemeente.' };
  return move(actor, followRelease, input, () => {
    const side = guidesFor(pathway, actor);
    if (side === undefined || side !== row.of) return 'missing';
    if (how === 'close' ? row.state !== 'notReleased' || row.closed : row.state !== 'asked')
      return 'conflict';
    row.version += 1;
    if (how !== 'remind') row.closed = true;
    if (how === 'withdraw') row.state = 'withdrawn';
    return `release.${how}`;
  });
};

export const leadChoices: readonly Choice[] = [
  enter,
  enter,
  tend,
  set,
  set,
  answer,
  answer,
  follow,
  ask,
  release,
  goOn,
];
