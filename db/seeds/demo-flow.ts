/**
 * The flows of the demo. They are modelled on what is public about real exchanges (VDAB's register of data exchanges, the
 * pages of KSZ, the decrees named here), but they are invented: none was decided by anyone, and each says so.
 */
import type { Category } from '../../src/gate/category.ts';
import type { OrganisationKey } from './demo-organisation.ts';
import type { SeedFlow } from './flow-rows.ts';

const NOT_REAL = 'Demo, geen echte beraadslaging';

const law = {
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
const shortTerm = 'Tot 1 jaar na ontvangst (demo)';
const toOcmw = { to: { kind: 'ocmw' } } as const;
const toPartner = { to: { kind: 'partner' } } as const;
const withVdab: readonly OrganisationKey[] = [
  'ocmwVlierbeke',
  'ocmwOosterham',
  'ocmwZandkapelle',
  'ocmwMolenrode',
];
const knownToVdab: readonly OrganisationKey[] = [...withVdab, 'ocmwKreekdorp'];

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

function flow(rest: Rest): SeedFlow {
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

function involvement(number: number, from: OrganisationKey, place: string): SeedFlow {
  const title = `OCMW ${place} meldt VDAB wie het begeleidt`;
  return flow({ number, title, from, to: 'vdab', purpose: 'involvement', categories: ['involvement'] });
}

function guidance(number: number, from: OrganisationKey, place: string): SeedFlow {
  const title = `Begeleiding: OCMW ${place} deelt met VDAB`;
  const rest = { number, title, from, to: 'vdab', purpose: 'guidance', categories: ownPathway } as const;
  return flow({ ...rest, needsAgreement: true });
}

const fromVdab: readonly SeedFlow[] = [
  flow({
    number: 1,
    title: 'Begeleiding: VDAB deelt het traject met het OCMW',
    from: 'vdab',
    ...toOcmw,
    purpose: 'guidance',
    categories: sharedPathway,
    needsAgreement: true,
    conditions: 'Alleen voor wie VDAB zelf begeleidt.',
    confirmedBy: withVdab,
  }),
  flow({
    number: 2,
    title: 'Begeleiding: VDAB zegt het OCMW wie iemand begeleidt',
    from: 'vdab',
    ...toOcmw,
    purpose: 'guidance',
    categories: ['identity', 'contact', 'involvement'],
    confirmedBy: knownToVdab,
  }),
  flow({
    number: 3,
    title: 'Einde uitkering: VDAB verwittigt het OCMW',
    from: 'vdab',
    ...toOcmw,
    purpose: 'benefitEnd',
    population: 'unemployed',
    categories: ['identity', 'regime', 'workStatus', 'endDates'],
    since: '2026-01-01',
    conditions: 'Alleen zolang iemand een werkloosheids- of inschakelingsuitkering heeft.',
    retention: shortTerm,
    confirmedBy: knownToVdab,
  }),
  flow({
    number: 4,
    title: 'Nazorg: VDAB deelt met het OCMW of iemand aan het werk blijft',
    from: 'vdab',
    ...toOcmw,
    purpose: 'aftercare',
    population: 'workFound',
    categories: ['contact', 'workStatus', 'outcome'],
    confirmedBy: knownToVdab,
  }),
  flow({
    number: 5,
    title: 'Begeleiding: VDAB deelt competenties met het OCMW',
    from: 'vdab',
    ...toOcmw,
    purpose: 'guidance',
    categories: ['competences'],
    needsAgreement: true,
    status: 'conditional',
    conditions: 'Wacht op de hernieuwing van de overeenkomst.',
    confirmedBy: [],
  }),
  flow({
    number: 6,
    title: 'Doorverwijzing: VDAB verwijst naar het OCMW',
    from: 'vdab',
    ...toOcmw,
    purpose: 'referral',
    categories: ['identity', 'contact', 'competences', 'barriers'],
    confirmedBy: withVdab,
  }),
  flow({
    number: 7,
    title: 'Begeleiding: VDAB deelt met de partner',
    from: 'vdab',
    ...toPartner,
    purpose: 'guidance',
    population: 'referred',
    categories: partnerFile,
    needsAgreement: true,
    confirmedBy: ['schakel'],
  }),
  flow({
    number: 8,
    title: 'Statistiek: VDAB levert cijfers aan het OCMW',
    from: 'vdab',
    ...toOcmw,
    purpose: 'statistics',
    categories: ['workStatus', 'registration', 'outcome'],
    legal: law.protocol,
    retention: shortTerm,
    confirmedBy: withVdab,
  }),
];

const fromAuthorities: readonly SeedFlow[] = [
  flow({
    number: 9,
    title: 'Leefloon: KSZ deelt soort, periode en OCMW met VDAB',
    from: 'ksz',
    to: 'vdab',
    purpose: 'regime',
    population: 'leefloner',
    categories: ['identity', 'regime'],
    legal: law.ksz,
    conditions: 'Nooit een bedrag.',
  }),
  flow({
    number: 10,
    title: 'Werkloosheid: RVA deelt soort en periode met VDAB',
    from: 'rva',
    to: 'vdab',
    purpose: 'regime',
    population: 'unemployed',
    categories: ['identity', 'regime', 'endDates'],
    legal: law.ksz,
  }),
  flow({
    number: 11,
    title: 'Einde recht: RVA verwittigt het OCMW',
    from: 'rva',
    ...toOcmw,
    purpose: 'benefitEnd',
    population: 'unemployed',
    categories: ['identity', 'regime', 'endDates'],
    legal: law.ksz,
    status: 'conditional',
    since: '2026-01-01',
    conditions: 'Wacht op een beraadslaging.',
    retention: shortTerm,
    confirmedBy: [],
  }),
];

const fromVlierbeke: readonly SeedFlow[] = [
  involvement(12, 'ocmwVlierbeke', 'Vlierbeke'),
  flow({
    number: 13,
    title: 'Doorverwijzing: OCMW Vlierbeke verwijst naar VDAB',
    from: 'ocmwVlierbeke',
    to: 'vdab',
    purpose: 'referral',
    categories: ['identity', 'contact', 'regime', 'competences', 'barriers', 'workStatus'],
  }),
  guidance(14, 'ocmwVlierbeke', 'Vlierbeke'),
  flow({
    number: 15,
    title: 'Begeleiding: OCMW Vlierbeke deelt het plan met de partner',
    from: 'ocmwVlierbeke',
    ...toPartner,
    purpose: 'guidance',
    population: 'referred',
    categories: partnerPlan,
    needsAgreement: true,
    confirmedBy: ['schakel'],
  }),
  flow({
    number: 16,
    title: 'Doorverwijzing: OCMW Vlierbeke verwijst naar de partner',
    from: 'ocmwVlierbeke',
    ...toPartner,
    purpose: 'referral',
    categories: introduction,
    needsAgreement: true,
    confirmedBy: ['schakel'],
  }),
  flow({
    number: 17,
    title: 'Verhuis: OCMW Vlierbeke geeft het plan door',
    from: 'ocmwVlierbeke',
    ...toOcmw,
    purpose: 'move',
    population: 'moved',
    categories: ['identity', 'contact', 'plan', 'pathway', 'measures'],
    legal: law.rmi,
    confirmedBy: knownToVdab.filter((key) => key !== 'ocmwVlierbeke'),
  }),
];

const fromPartner: readonly SeedFlow[] = [
  flow({
    number: 18,
    title: 'Begeleiding: De Schakel stelt voor aan het OCMW',
    from: 'schakel',
    ...toOcmw,
    purpose: 'guidance',
    population: 'referred',
    categories: proposal,
    needsAgreement: true,
    confirmedBy: ['ocmwVlierbeke'],
  }),
  flow({
    number: 19,
    title: 'Begeleiding: De Schakel stelt voor aan VDAB',
    from: 'schakel',
    to: 'vdab',
    purpose: 'guidance',
    population: 'referred',
    categories: proposal,
    needsAgreement: true,
  }),
];

const fromOthers: readonly SeedFlow[] = [
  flow({
    number: 20,
    title: 'Verhuis: OCMW Oosterham geeft het plan door',
    from: 'ocmwOosterham',
    ...toOcmw,
    purpose: 'move',
    population: 'moved',
    categories: ['identity', 'contact', 'plan', 'pathway', 'measures'],
    legal: law.rmi,
    confirmedBy: ['ocmwVlierbeke'],
  }),
  involvement(21, 'ocmwOosterham', 'Oosterham'),
  involvement(22, 'ocmwZandkapelle', 'Zandkapelle'),
  involvement(23, 'ocmwMolenrode', 'Molenrode'),
  involvement(24, 'ocmwKreekdorp', 'Kreekdorp'),
  guidance(25, 'ocmwOosterham', 'Oosterham'),
  guidance(26, 'ocmwZandkapelle', 'Zandkapelle'),
  guidance(27, 'ocmwMolenrode', 'Molenrode'),
];

/** Every flow of the demo, by number. */
export const demoFlows: readonly SeedFlow[] = [
  ...fromVdab,
  ...fromAuthorities,
  ...fromVlierbeke,
  ...fromPartner,
  ...fromOthers,
];
