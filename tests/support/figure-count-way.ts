/** The second computation of the way: phases, barriers, instruments, and the days on which something ran. */
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import { between, type Counting, dayOf, first } from './figure-case.ts';

export function countWay(counting: Counting): void {
  countPhases(counting);
  countBarriers(counting);
  countInstruments(counting);
  countActive(counting);
  countLoad(counting);
}

/** Whoever is guided today is in the hands of one coach, if of any. */
function countLoad({ add, guidances, of }: Counting): void {
  const [coach] = of('assignments').flatMap(({ user_id: user }) => (user === null ? [] : [user]));
  if (coach !== undefined && guidances.some(({ over }) => over === null)) add('caseload', EVER, null, coach);
}

/** As PostgreSQL writes a day that is before every other. */
const EVER = '-infinity' as CivilDate;

function countPhases({ add, today, of }: Counting): void {
  const last = of('involvements').map((one) => one.valid_until);
  const lastDay = last.length === 0 || last.includes(null) ? null : (last.toSorted().at(-1) ?? null);
  for (const phase of of('pathway_phases')) {
    const began = phase.started_on;
    if (phase.phase === 'closed' || began > today) continue;
    let ended: CivilDate | null = phase.ended_on;
    if (ended === null && lastDay !== null && lastDay < today)
      ended = addDays(lastDay, 1) > began ? addDays(lastDay, 1) : began;
    add('phase', began, ended, ended === null ? 'in' : 'left', {
      days: between(began, ended),
      kind: phase.phase,
    });
  }
}

function countBarriers({ add, of }: Counting): void {
  for (const domain of new Set(of('barriers').map((one) => one.domain))) {
    const said = of('barriers')
      .filter((one) => one.domain === domain)
      .toSorted((a, b) => (`${a.recorded_at}${a.id}` < `${b.recorded_at}${b.id}` ? -1 : 1));
    let since: CivilDate | null = null;
    for (const on of [...new Set(said.map((one) => one.as_of))].toSorted()) {
      const hinders = Number(said.findLast((one) => one.as_of === on)?.level) <= 2;
      if (hinders) since ??= on;
      else if (since !== null) {
        add('barrier', since, on, 'resolved', { days: between(since, on), kind: domain });
        since = null;
      }
    }
    if (since !== null) add('barrier', since, null, 'open', { kind: domain });
  }
}

function countInstruments({ add, entries, today, workBetween, of }: Counting): void {
  for (const { kind, from, to } of entries('measures[]')) {
    if (from === undefined) continue;
    if (from > today) {
      add('instrument', from, null, 'toCome', { kind });
      continue;
    }
    const stopped = first(
      of('placements')
        .filter(
          (one) =>
            one.measure_kind === kind &&
            one.measure_from === from &&
            one.ended_why === 'stopped' &&
            one.ended_on !== null &&
            one.ended_on >= from &&
            one.ended_on <= (to !== undefined && to < today ? to : today),
        )
        .map((one) => one.ended_on),
    );
    const ended = stopped ?? (to !== undefined && to < today ? addDays(to, 1) : null);
    const outcome = workBetween(from, addDays(ended ?? today, 89))
      ? 'work'
      : stopped !== null
        ? 'stopped'
        : ended === null
          ? 'running'
          : addDays(ended, 90) > today
            ? 'awaited'
            : 'over';
    add('instrument', from, ended, outcome, { days: between(from, ended), kind });
  }
}

function countActive({ add, entries, guidances, today, of }: Counting): void {
  const ran = (on: CivilDate) =>
    of('plan_actions').some((action) => {
      if (action.state === 'planned') return false;
      const noted = dayOf(action.changed_at);
      const planned = action.starts_on ?? dayOf(action.recorded_at);
      const begins = planned < noted ? planned : noted;
      return begins <= on && (action.state === 'busy' || on <= dayOf(action.changed_at));
    }) ||
    entries('measures[]').some(
      ({ kind, from, to }) =>
        !['GPMI', 'SPI'].includes(kind) && from !== undefined && from <= on && (to === undefined || on <= to),
    );
  const isGuided = (on: CivilDate) =>
    guidances.some(
      ({ began, over, until }) => began <= on && (over === null ? until === null || on <= until : on < over),
    );
  let active: CivilDate | null = null;
  for (
    let on = first(guidances.map(({ began }) => began)) ?? today;
    on <= addDays(today, 1);
    on = addDays(on, 1)
  ) {
    const now = on <= today && isGuided(on) && ran(on);
    if (now) active ??= on;
    else if (active !== null) {
      add('active', active, on <= today ? on : null, 'active');
      active = null;
    }
  }
}
