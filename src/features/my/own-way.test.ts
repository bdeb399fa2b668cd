/** How far it is at one organisation, as the person reads it on the own page. */
import { describe, expect, test } from 'vitest';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { type OwnJob, type OwnPhase, standingOf } from './own-way.ts';

const day = (text: string) => text as CivilDate;
const today = day('2026-12-22');
const phase: OwnPhase = {
  organisation: 'VDAB',
  phase: 'execution',
  from: day('2026-09-13'),
  until: null,
  nextStep: 'Vacatures bekijken',
  nextStepBy: day('2026-12-22'),
};
const job: OwnJob = {
  organisation: 'VDAB',
  contract: 'PERMANENT',
  from: day('2026-12-20'),
  until: null,
  endReason: null,
  fraction: 0.8,
  employerNumber: null,
  employerName: 'Keuken De Linde',
  saidBy: 'payslip',
};
const standing = { phase: 'execution', from: '2026-09-13' };
const next = { step: 'Vacatures bekijken', by: '2026-12-22' };

describe('how far it is at an organisation', () => {
  test('tells the step that comes, up to and on its day', () => {
    expect(standingOf(phase, [], today)).toEqual({ ...standing, next });
  });

  test('tells no step whose day is over', () => {
    const over = { ...phase, nextStepBy: day('2026-12-21') };
    expect(standingOf(over, [], today)).toEqual({ ...standing, next: null });
  });

  test('tells a step without a day', () => {
    const open = { ...phase, nextStepBy: null };
    expect(standingOf(open, [], today)).toEqual({ ...standing, next: { ...next, by: null } });
  });

  test('tells no step of a phase that is over', () => {
    const over = { ...phase, until: day('2026-12-01') };
    expect(standingOf(over, [job], today)).toEqual({ ...standing, next: null });
  });

  test('is aftercare since the first working day where that organisation wrote down a job that runs', () => {
    expect(standingOf(phase, [job], today)).toEqual({ phase: 'aftercare', from: '2026-12-20', next: null });
  });

  test('is closed once that is written down, though the job runs on', () => {
    const closed = { ...phase, phase: 'closed', nextStep: null, nextStepBy: null } as const;
    expect(standingOf(closed, [job], today)).toEqual({ phase: 'closed', from: '2026-09-13', next: null });
  });

  test.each([
    ['another organisation wrote it down', { organisation: 'OCMW Vlierbeke' }],
    ['it is over', { until: day('2026-12-21') }],
    ['it has yet to begin', { from: day('2026-12-23') }],
  ])('is not aftercare by a job when %s', (_why, other) => {
    expect(standingOf(phase, [{ ...job, ...other }], today).phase).toBe('execution');
  });
});
