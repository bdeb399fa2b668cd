/** Steps about how guidance ends, the jobs and the checks after the start, the way back and the person's no, with what the model says. */
import * as acts from '../../src/features/outcome/outcome.acts.ts';
import { followsFor, guidesFor, involvementOf, isHeld } from './pathway-law.ts';
import { guidance, type Pathway, type PhaseRow, type Side, type Who } from './pathway-model.ts';
import { enter } from './pathway-move-lead.ts';
import { type Chance, type Choice, type Move, move, oneOf, someone, those } from './pathway-move.ts';

const staff = ['coach', 'coach', 'mediator', 'partner', 'invited', 'head'] as const;
/** Clear of the days on which a month is just over or not. */
const days = [0, -10, -40, -100, -200, -380, -500, -500, -800, 1] as const;
const daysOfMonths: Readonly<Record<number, number>> = { 1: 31, 3: 92, 6: 184, 12: 366 };
const TWO_YEARS = 730;

const end: Choice = (chance) => ending(chance, staff);

/** The organisation that was referred to finds work too. */
export const endInvited: Choice = (chance) => ending(chance, ['invited']);

function ending({ pathway, dice, day }: Chance, by: readonly Who[]): Move {
  const actor = someone(dice, ...by);
  const work = dice.below(3) > 0;
  const kind = work ? 'WORK' : dice.pick(['TRAINING', 'VOLUNTEERING']);
  const from = dice.pick(days);
  const applied = dice.pick([null, null, -820, -5]);
  const until = dice.pick([null, null, null, from + 30, from - 1]);
  const input = {
    person: pathway.person,
    work,
    kind,
    from: day(from),
    appliedOn: applied === null ? '' : day(applied),
    contract: 'FIXED_TERM',
    until: until === null ? '' : day(until),
    saidBy: 'person',
  };
  const rule = () => {
    if (work && until !== null && until < from) return 'invalid';
    const side = guidesFor(pathway, actor);
    if (side === undefined) return 'missing';
    if (from > 0 || from < -TWO_YEARS || (applied !== null && applied > from)) return 'invalid';
    if (work && isHeld(pathway, side)) return 'conflict';
    for (const row of pathway.outflows) if (row.of === side && row.closed === null) row.closed = 'resumed';
    pathway.outflows.push({ id: '', of: side, kind, from, work, applied, closed: null });
    if (work) pathway.jobs.push({ id: '', of: side, from, until, endReason: null, version: 1 });
    if (work) {
      followUp(pathway, side);
      if (openPhase(pathway, side)?.phase !== 'closed')
        movePhase(pathway, side, ['outflow', 'aftercare'], from);
    }
    return 'outflow.record';
  };
  return { ...move(actor, acts.recordOutflow, input, rule), late: 'conflict' };
}

/** Guidance becomes aftercare, also for work that began long ago: then there is a month to ask how it is now. */
function followUp(pathway: Pathway, side: Side): void {
  for (const row of pathway.involvements)
    if (row.of === side && row.active && row.role === 'guidance')
      Object.assign(row, { role: 'aftercare', active: true, lastDay: false });
}

function openPhase(pathway: Pathway, side: Side): PhaseRow | undefined {
  return pathway.phases.find((row) => row.of === side && row.until === null);
}

/** The phase that stands goes on to others, no earlier than it began; where none was written down, none comes. */
function movePhase(pathway: Pathway, side: Side, way: readonly string[], on: number): void {
  for (const phase of way) {
    const open = openPhase(pathway, side);
    if (open === undefined || open.phase === phase) continue;
    open.until = Math.max(on, open.from);
    pathway.phases.push({ id: '', of: side, phase, from: open.until, until: null, version: 1 });
  }
}

/** Where aftercare stands as the phase, it is over today. */
export function leaveAftercare(pathway: Pathway, side: Side, to: 'closed' | 'reopened'): void {
  if (openPhase(pathway, side)?.phase === 'aftercare') movePhase(pathway, side, [to], 0);
}

/** Aftercare is over; false when there was none. */
function leave(pathway: Pathway, side: Side, why: 'objection' | 'resumed' | 'mistake'): boolean {
  const row = involvementOf(pathway, side);
  if (row?.role !== 'aftercare') return false;
  Object.assign(row, { active: false, why });
  for (const outflow of pathway.outflows)
    if (outflow.of === side && outflow.closed === null) outflow.closed = why;
  leaveAftercare(pathway, side, why === 'objection' ? 'closed' : 'reopened');
  return true;
}

const addJob: Choice = ({ pathway, dice, day }) => {
  const actor = someone(dice, ...staff);
  const from = dice.pick([0, -3, -30, 1]);
  const input = {
    person: pathway.person,
    contract: 'FIXED_TERM',
    from: day(from),
    until: '',
    fraction: '0,5',
    saidBy: 'employer',
  };
  return move(actor, acts.recordJob, input, () => {
    const side = followsFor(pathway, actor);
    if (side === undefined) return 'missing';
    if (from > 0) return 'invalid';
    pathway.jobs.push({ id: '', of: side, from, until: null, endReason: null, version: 1 });
    return 'job.record';
  });
};

const endJob: Choice = ({ pathway, dice, day }) => {
  const row = oneOf(dice, pathway.jobs);
  if (row === undefined) return undefined;
  const actor = someone(dice, ...those(row.of));
  const until = dice.pick([0, 0, row.from, row.from - 1, 1]);
  const why = dice.pick(['BY_WORKER', 'CONTRACT_END']);
  const version = row.version + (dice.below(5) === 0 ? 1 : 0);
  return move(actor, acts.endJob, { job: row.id, until: day(until), why, version }, () => {
    if (followsFor(pathway, actor) !== row.of) return 'missing';
    if (row.version !== version) return 'conflict';
    if (until < row.from || until > 0) return 'invalid';
    Object.assign(row, { until, endReason: why, version: row.version + 1 });
    return 'job.end';
  });
};

const check: Choice = ({ pathway, dice }) => {
  const row = oneOf(dice, pathway.outflows);
  if (row === undefined) return undefined;
  const actor = someone(dice, ...those(row.of));
  const months = dice.pick([1, 1, 3, 6, 12]);
  const found = dice.pick(['atWork', 'notAtWork', 'notReached']);
  const saidBy = dice.below(6) === 0 ? null : 'person';
  return move(actor, acts.answerCheck, { outflow: row.id, months, found, saidBy }, () => {
    if (found !== 'notReached' && saidBy === null) return 'invalid';
    if (followsFor(pathway, actor) !== row.of) return 'missing';
    const answered = pathway.checks.some((one) => one.outflow === row && one.months === months);
    if (row.closed !== null || !row.work || answered) return 'conflict';
    if (row.from > -(daysOfMonths[months] ?? 0)) return 'invalid';
    const said = found === 'notReached' ? null : saidBy;
    pathway.checks.push({ id: '', of: row.of, outflow: row, months, found, saidBy: said });
    if (months === 12) {
      row.closed = 'lastCheck';
      leaveAftercare(pathway, row.of, 'closed');
      const followed = involvementOf(pathway, row.of);
      if (followed?.lastDay === false) Object.assign(followed, { lastDay: true, why: 'lastCheck' });
    }
    return 'check.answer';
  });
};

const resume: Choice = ({ pathway, dice }) => {
  const actor = someone(dice, ...staff);
  const why = dice.pick(['resumed', 'mistake'] as const);
  return move(actor, acts.resumeGuidance, { person: pathway.person, why }, () => {
    const side = followsFor(pathway, actor);
    if (side === undefined) return 'missing';
    if (!leave(pathway, side, why)) return 'conflict';
    pathway.involvements.push(guidance(side, 0));
    return 'guidance.resume';
  });
};

const object: Choice = ({ pathway, dice, organisation }) => {
  if (dice.below(3) > 0) return undefined;
  const actor = someone(dice, 'citizen');
  const side = dice.pick(['ocmwVlierbeke', 'vdab', 'schakel', 'steiger'] as const);
  return move(actor, acts.objectToAftercare, { organisation: organisation(side) }, () => {
    if (actor.who !== 'citizen') return 'missing';
    return leave(pathway, side, 'objection') ? 'aftercare.object' : 'conflict';
  });
};

/** After work was found come the checks, and now and then the way back. */
const further: Choice = (chance) => {
  const open = chance.pathway.outflows.some(({ work, closed }) => work && closed === null);
  return open ? chance.dice.pick([check, check, check, resume, endJob])(chance) : end(chance);
};

export const outcomeChoices: readonly Choice[] = [
  further,
  further,
  further,
  further,
  end,
  addJob,
  endJob,
  check,
  check,
  resume,
  object,
  enter,
  enter,
];
