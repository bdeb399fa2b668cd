/**
 * What the flows of the demo have in common: the law they are modelled on, how long facts are kept, and which categories go
 * together. Every flow says that no real deliberation stands behind it.
 */
import type { Category } from '../../src/gate/category.ts';
import type { OrganisationKey } from './demo-organisation.ts';
import type { SeedFlow } from './flow-rows.ts';

const NOT_REAL = 'Demo, geen echte beraadslaging';

export const law = {
  vdab: { act: 'Decreet van 7 mei 2004 over de VDAB', gdprTerm: 'art. 6.1.e AVG', authorisation: NOT_REAL },
  ocmw: { act: 'OCMW-wet van 8 juli 1976', gdprTerm: 'art. 6.1.e AVG', authorisation: NOT_REAL },
  rmi: { act: 'RMI-wet van 26 mei 2002', gdprTerm: 'art. 6.1.e AVG', authorisation: NOT_REAL },
  ksz: {
    act: 'KSZ-wet van 15 januari 1990',
    article: 'art. 15',
    gdprTerm: 'art. 6.1.e AVG',
    authorisation: NOT_REAL,
  },
  protocol: {
    act: 'Decreet van 18 juli 2008 over het elektronische bestuurlijke gegevensverkeer',
    article: 'art. 8, § 1',
    gdprTerm: 'art. 6.1.e AVG',
    authorisation: 'Demo, geen echt protocol',
  },
} as const;

const fileTerm = 'Tot 5 jaar na het einde van de begeleiding (demo)';
export const shortTerm = 'Tot 1 jaar na ontvangst (demo)';
export const toOcmw = { to: { kind: 'ocmw' } } as const;
export const toPartner = { to: { kind: 'partner' } } as const;
export const withVdab: readonly OrganisationKey[] = [
  'ocmwVlierbeke',
  'ocmwOosterham',
  'ocmwZandkapelle',
  'ocmwMolenrode',
];
export const knownToVdab: readonly OrganisationKey[] = [...withVdab, 'ocmwKreekdorp'];

export const sharedPathway: readonly Category[] = [
  'registration',
  'pathway',
  'plan',
  'measures',
  'appointments',
];
export const ownPathway: readonly Category[] = [
  'regime',
  'pathway',
  'plan',
  'measures',
  'appointments',
  'barriers',
  'endDates',
];
export const partnerPlan: readonly Category[] = [
  'identity',
  'contact',
  'plan',
  'appointments',
  'measures',
  'barriers',
  'competences',
];
export const introduction: readonly Category[] = ['identity', 'contact', 'competences', 'barriers', 'plan'];
export const proposal: readonly Category[] = ['plan', 'appointments', 'workStatus', 'outcome'];
export const partnerFile: readonly Category[] = ['identity', 'registration', 'competences', 'plan'];

type Rest = Partial<SeedFlow> & Pick<SeedFlow, 'number' | 'title' | 'from' | 'to' | 'purpose' | 'categories'>;

/** Makes a flow of what sets it apart. */
export function flow(rest: Rest): SeedFlow {
  return {
    population: 'guided',
    needsAgreement: false,
    legal: rest.from === 'vdab' ? law.vdab : law.ocmw,
    retention: fileTerm,
    status: 'inForce',
    since: '2022-01-01',
    ...rest,
  };
}

/** Makes the flow by which an OCMW says to VDAB whom it guides. */
export function involvement(number: number, from: OrganisationKey, place: string): SeedFlow {
  const title = `OCMW ${place} meldt VDAB wie het begeleidt`;
  return flow({ number, title, from, to: 'vdab', purpose: 'involvement', categories: ['involvement'] });
}

/** Makes the flow by which an OCMW shares the pathway with VDAB. */
export function guidance(number: number, from: OrganisationKey, place: string): SeedFlow {
  const title = `Begeleiding: OCMW ${place} deelt met VDAB`;
  const rest = { number, title, from, to: 'vdab', purpose: 'guidance', categories: ownPathway } as const;
  return flow({ ...rest, needsAgreement: true });
}
