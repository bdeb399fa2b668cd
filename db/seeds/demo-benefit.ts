/** Benefits in the demo, in the words of whoever knows of them: the OCMW that grants, KSZ and RVA that told VDAB. */
import { day, type Told, tell } from './demo-tell.ts';
import type { SeedFact } from './person-rows.ts';

export type OcmwBenefit = 'LEEFLOON' | 'EQ_LEEFLOON';

/** A benefit that the OCMW of the story grants since so many days, perhaps until some days ago. */
export function grantedBenefit(told: Told, since: number, kind: OcmwBenefit = 'LEEFLOON', until?: number) {
  const to = until === undefined ? {} : { to: day(told, -until) };
  return { kind, from: day(told, -since), ...to, grantedBy: told.ocmw };
}

/** Says a benefit as KSZ told it to VDAB: kind, period and OCMW, never an amount. */
export function toldByKsz(told: Told, since: number, kind: OcmwBenefit): SeedFact[] {
  return tell(
    told,
    Math.max(1, since - 25),
    { 'benefits[]': [grantedBenefit(told, since, kind)] },
    { certainty: 'proven', authentic: 'KSZ' },
  );
}

/** Says an unemployment benefit and its end as RVA told them to VDAB. */
export function toldByRva(told: Told, since: number, endsIn: number): SeedFact[] {
  const proven = { certainty: 'proven', authentic: 'RVA' } as const;
  const benefit = { kind: 'UNEMPLOYMENT', from: day(told, -since) };
  const end = { kind: 'UNEMPLOYMENT', date: day(told, endsIn) };
  return [
    ...tell(
      told,
      40,
      { 'benefits[]': [benefit], 'unemployment.totalYearsInCareer': Math.round(since / 365) },
      proven,
    ),
    ...tell(told, 12, { 'endDates[]': [end] }, { ...proven, status: 'provisional' }),
  ];
}
