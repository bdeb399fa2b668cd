import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import { firstPhases, type PhaseCode, phaseCodes, phasesAfter, phasesBefore, standstillOf } from './phase.ts';

describe('the phases of a pathway', () => {
  it('can all be reached from a beginning, and each leads on', () => {
    const reached = new Set<PhaseCode>(firstPhases);
    for (const code of reached) for (const next of phasesAfter(code)) reached.add(next);
    expect([...reached].toSorted()).toEqual([...phaseCodes].toSorted());
    for (const code of phaseCodes) expect(phasesAfter(code)).not.toEqual([]);
  });

  it('can be closed from everywhere, and then only opened again', () => {
    for (const code of phaseCodes.filter((one) => one !== 'closed'))
      expect(phasesAfter(code)).toContain('closed');
    expect(phasesAfter('closed')).toEqual(['reopened']);
  });

  it('say the same forwards as backwards', () => {
    fc.assert(
      fc.property(fc.constantFrom(...phaseCodes), fc.constantFrom(...phaseCodes), (from, to) => {
        expect(phasesBefore(to).includes(from)).toBe(phasesAfter(from).includes(to));
      }),
    );
  });

  it('never lead into themselves, and never begin at the end', () => {
    for (const code of phaseCodes) expect(phasesAfter(code)).not.toContain(code);
    for (const code of ['outflow', 'aftercare', 'closed', 'reopened'] as const)
      expect(firstPhases).not.toContain(code);
  });
});

describe('an open phase', () => {
  const today = civilDate('2026-11-22');
  const open = {
    phase: 'execution',
    asOf: civilDate('2026-10-25'),
    owner: 'Lotte Wouters',
    ownerTeam: null,
    nextStep: null,
    nextStepBy: null,
  } as const;

  it('stands still when nobody has it, its step has passed, or none was written for more than four weeks', () => {
    expect(standstillOf(open, today)).toBeUndefined();
    expect(standstillOf({ ...open, asOf: civilDate('2026-10-24') }, today)).toBe('noStep');
    const passed = { ...open, nextStep: 'Bellen', nextStepBy: civilDate('2026-11-21') };
    expect(standstillOf(passed, today)).toBe('stepPassed');
    expect(standstillOf({ ...open, owner: null }, today)).toBe('noOwner');
  });

  it('that is closed waits for nobody', () => {
    expect(standstillOf({ ...open, phase: 'closed', owner: null }, today)).toBeUndefined();
  });
});
