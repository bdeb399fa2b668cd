/**
 * The flows of the demo. They are modelled on what is public about real exchanges (VDAB's register of data exchanges, the
 * pages of KSZ, the decrees named here), but they are invented: none was decided by anyone, and each says so.
 */
import {
  flow,
  guidance,
  introduction,
  involvement,
  knownToVdab,
  law,
  partnerPlan,
  proposal,
  toOcmw,
  toPartner,
  withVdab,
} from './demo-flow-common.ts';
import { fromAuthorities, fromVdab } from './demo-flow-vdab.ts';
import { publishedCategories } from '../../src/features/figure/indicator.ts';
import { countedGovernments } from './demo-figure.ts';
import { demoOrganisations, type OrganisationKey } from './demo-organisation.ts';
import type { SeedFlow } from './flow-rows.ts';

const fromVlierbeke: readonly SeedFlow[] = [
  involvement(12, 'ocmwVlierbeke', 'Vlierbeke'),
  flow({
    number: 13,
    title: 'Verwijzing: OCMW Vlierbeke verwijst naar VDAB',
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
    title: 'Verwijzing: OCMW Vlierbeke verwijst naar de partner',
    from: 'ocmwVlierbeke',
    ...toPartner,
    purpose: 'referral',
    categories: introduction,
    needsAgreement: true,
    confirmedBy: ['schakel', 'vlonder'],
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

/** What both write for each other, beside the plan: notes that are meant to be shared, and barriers in work terms. */
const notes: readonly SeedFlow[] = [
  flow({
    number: 28,
    title: 'Begeleiding: VDAB deelt notities en drempels met het OCMW',
    from: 'vdab',
    ...toOcmw,
    purpose: 'guidance',
    categories: ['sharedNotes', 'barriers'],
    conditions: 'Alleen wat als gedeeld is geschreven, en drempels in werktermen.',
    confirmedBy: withVdab,
  }),
  flow({
    number: 29,
    title: 'Begeleiding: OCMW Vlierbeke deelt notities met VDAB',
    from: 'ocmwVlierbeke',
    to: 'vdab',
    purpose: 'guidance',
    categories: ['sharedNotes'],
    conditions: 'Alleen wat als gedeeld is geschreven.',
  }),
];

const counting: readonly (readonly [OrganisationKey, string])[] = [
  ['ocmwVlierbeke', 'Vlierbeke'],
  ['ocmwOosterham', 'Oosterham'],
  ['ocmwZandkapelle', 'Zandkapelle'],
];

/** Numbers of the waves, for a sum over a region: from each of three to the two others and to VDAB. */
const numbers: readonly SeedFlow[] = counting.flatMap(([from, place], index) => {
  const about = { from, purpose: 'statistics', categories: ['endDates'], legal: law.protocol } as const;
  const others = counting.map(([key]) => key).filter((key) => key !== from);
  return [
    flow({
      ...about,
      number: 40 + 2 * index,
      title: `Statistiek: OCMW ${place} telt mee in de regio`,
      ...toOcmw,
      confirmedBy: others,
    }),
    flow({
      ...about,
      number: 41 + 2 * index,
      title: `Statistiek: OCMW ${place} telt mee voor VDAB`,
      to: 'vdab',
    }),
  ];
});

/** Numbers that everyone may know: from each of six to VVSG, which has them published. */
const publicNumbers: readonly SeedFlow[] = countedGovernments.map((from, index) =>
  flow({
    from,
    number: 46 + index,
    title: `Statistiek: ${demoOrganisations[from].name} telt mee in de openbare cijfers`,
    to: 'vvsg',
    purpose: 'statistics',
    categories: publishedCategories,
    legal: law.protocol,
    conditions: 'Alleen sommen, en geen die iets zegt over minder dan 10 mensen.',
  }),
);

/** Every flow of the demo, by number. */
export const demoFlows: readonly SeedFlow[] = [
  ...fromVdab,
  ...fromAuthorities,
  ...fromVlierbeke,
  ...fromPartner,
  ...fromOthers,
  ...notes,
  ...numbers,
  ...publicNumbers,
];
