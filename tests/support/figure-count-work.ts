/** The second computation of ways out, and of whether work lasted: day by day, as the page of one person does. */
import { federalYear, lastingWork, type WorkKnown } from '../../src/features/outcome/lasting-work.ts';
import { addMonths } from '../../src/kernel/civil-date.ts';
import type { Counting } from './figure-case.ts';

export function countWork(counting: Counting): void {
  countOutflow(counting);
  countLasting(counting);
  countFederal(counting);
}

function countOutflow({ add, ways }: Counting): void {
  for (const way of ways) add('outflow', way.began_on, null, way.kind);
}

function knownOf({ today, organisation, of }: Counting): WorkKnown {
  return {
    today,
    spells: of('work_spells').map((spell) => ({
      source: organisation,
      contract: spell.contract,
      from: spell.began_on,
      until: spell.ended_on ?? undefined,
      fraction: spell.fraction === null ? undefined : Number(spell.fraction),
      asOf: spell.as_of,
    })),
    looks: of('work_checks')
      .filter((check) => check.found !== 'notReached')
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((check) => ({ source: organisation, on: check.as_of, atWork: check.found === 'atWork' })),
  };
}

function countLasting(counting: Counting): void {
  const { add, today, work, of } = counting;
  const known = knownOf(counting);
  for (const way of work) {
    const found = lastingWork(way.began_on, known);
    add('lastingWork', found.until, null, found.answer);
    const check = of('work_checks').find((one) => one.outflow_id === way.id && one.months === 12);
    const due = addMonths(way.began_on, 12);
    add(
      'workAfterYear',
      way.began_on,
      check === undefined ? null : check.as_of,
      check === undefined ? (due <= today ? 'notChecked' : 'open') : check.found,
    );
  }
}

function countFederal(counting: Counting): void {
  const { add, entries, today, of } = counting;
  const known = knownOf(counting);
  for (const asked of of('first_applications')) {
    const on = asked.applied_on;
    if (on > today) continue;
    const year = federalYear(on, known);
    add('federalYear', on, year.answer === 'running' ? null : year.until, year.answer);
    const [nearest] = entries('endDates[]').filter(({ kind }) =>
      ['UNEMPLOYMENT', 'INSCHAKELING'].includes(kind),
    );
    add('afterBenefit', on, null, 'applied', { kind: nearest?.kind ?? 'unknown' });
  }
}
