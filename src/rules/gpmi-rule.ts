/**
 * What is known of the law and the practice of the GPMI, as dated data: each rule with its grade and where it was read. Nothing
 * is decided here (gpmi-duty.ts, gpmi-clock.ts). A rule that nobody checked says so and may remind, never oblige.
 */
import { type CivilDate, civilDate } from '../kernel/civil-date.ts';

/**
 * How sure a rule is. A: an official source was read. B: a secondary source. U: nobody checked it yet. OPEN: sources are silent or
 * contradict each other. INFERRED: concluded from other rules.
 */
export type Grade = 'A' | 'A/B' | 'B' | 'U' | 'OPEN' | 'INFERRED';

/** Where a rule was read. */
export interface RuleSource {
  readonly name: string;
  readonly url?: string;
}

interface Dated {
  readonly id: string;
  /** First and last day on which it holds, both included; null where no source names one. */
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
  readonly grade: Grade;
  readonly sources: readonly RuleSource[];
  /** The rule in plain Dutch. */
  readonly text: string;
}

/** One condition on one fact of a person. */
export interface Condition {
  readonly field: 'benefits' | 'age' | 'hadRight' | 'student' | 'exemptReason';
  readonly operator: 'lt' | 'eq' | 'intersects' | 'in';
  readonly value: number | boolean | readonly string[];
}

/** What follows when a condition, and `also` a second one, holds on the day that counts: that of the grant. */
export interface DutyRule extends Dated, Condition {
  readonly kind: 'applies' | 'open' | 'exempts' | 'obliges' | 'form';
  readonly also?: Condition;
}

/** One number of the rhythm. */
export interface TermRule extends Dated {
  readonly kind: 'term';
  readonly field: 'signWithinMonths' | 'evaluationsPerYear' | 'inPersonPerYear';
  readonly value: number;
}

export type GpmiRule = DutyRule | TermRule;

const explanation = { name: 'POD MI, PrimaBook: het geïndividualiseerd project', url: primabook('2') };
const sheet = {
  name: 'Fiche GPMI van de OCMW-federaties (2017)',
  url: 'http://www.ocmw-info-cpas.be/fiche_FT_nl/le_projet_individualise_dintegration_sociale_piis_ft',
};
const studySheet = {
  name: 'Fiche GPMI studies van de OCMW-federaties (2017)',
  url: 'http://www.ocmw-info-cpas.be/fiche_FT_nl/projet_individualise_dintegration_sociale_piis_etudes_de_plein_exercice_ft',
};
const forms = {
  name: 'POD MI, PrimaBook: formulieren B leefloon',
  url: 'https://primabook.mi-is.be/nl/invoering-van-de-subsidie-van-het-gpmi-de-formulieren-b-leefloon',
};
const vvsg = {
  name: 'VVSG over het GPMI, als vuistregel',
  url: 'https://www.vvsg.be/kennisitem/vvsg/geindividualiseerd-project-maatschappelijke-integratie-gpmi',
};

/** Every rule of which something is known. */
export const gpmiRules: readonly GpmiRule[] = [
  {
    id: 'GP-00',
    kind: 'applies',
    field: 'benefits',
    operator: 'intersects',
    value: ['LEEFLOON'],
    from: null,
    until: null,
    grade: 'A',
    sources: [sheet],
    text: 'Een GPMI hoort bij een leefloon.',
  },
  {
    id: 'GP-08',
    kind: 'open',
    field: 'benefits',
    operator: 'intersects',
    value: ['EQ_LEEFLOON'],
    from: null,
    until: null,
    grade: 'OPEN',
    sources: [],
    text: 'Of een GPMI ook hoort bij een equivalent leefloon, staat in geen bron die wij lazen.',
  },
  {
    id: 'GP-04',
    kind: 'exempts',
    field: 'exemptReason',
    operator: 'in',
    value: ['HEALTH', 'EQUITY'],
    from: null,
    until: null,
    grade: 'A',
    sources: [forms],
    text: 'Geen GPMI moet wie om gezondheid of billijkheid niet hoeft te werken.',
  },
  {
    id: 'GP-01',
    kind: 'obliges',
    field: 'age',
    operator: 'lt',
    value: 25,
    from: civilDate('2002-10-01'),
    until: null,
    grade: 'A/B',
    sources: [sheet],
    text: 'Een GPMI moet bij wie jonger is dan 25 jaar.',
  },
  {
    id: 'GP-02',
    kind: 'obliges',
    field: 'hadRight',
    operator: 'eq',
    value: false,
    from: civilDate('2016-11-01'),
    until: null,
    grade: 'B',
    sources: [explanation],
    text: 'Een GPMI moet bij wie in de 3 maanden voor de toekenning geen recht had op leefloon.',
  },
  {
    id: 'GP-03',
    kind: 'form',
    field: 'student',
    operator: 'eq',
    value: true,
    also: { field: 'age', operator: 'lt', value: 25 },
    from: null,
    until: null,
    grade: 'A',
    sources: [studySheet],
    text: 'Wie jonger is dan 25 en voltijds studeert met leefloon, krijgt de vorm “studies”.',
  },
  {
    id: 'GP-06',
    kind: 'term',
    field: 'signWithinMonths',
    value: 3,
    from: null,
    until: null,
    grade: 'U',
    sources: [vvsg],
    text: 'Het GPMI is getekend binnen 3 maanden na de toekenning.',
  },
  {
    id: 'GP-07',
    kind: 'term',
    field: 'evaluationsPerYear',
    value: 3,
    from: null,
    until: null,
    grade: 'U',
    sources: [vvsg],
    text: 'Het GPMI wordt minstens 3 keer per jaar samen bekeken.',
  },
  {
    id: 'GP-09',
    kind: 'term',
    field: 'inPersonPerYear',
    value: 2,
    from: null,
    until: null,
    grade: 'U',
    sources: [vvsg],
    text: 'Minstens 2 van die evaluaties per jaar zijn in een gesprek.',
  },
];

/** Tells whether a source was read for a rule; one that was not never makes a duty. */
export function isChecked(rule: Pick<GpmiRule, 'grade'>): boolean {
  return rule.grade === 'A' || rule.grade === 'A/B' || rule.grade === 'B';
}

/** Tells whether a rule holds on a day. */
export function holdsOn(rule: Pick<GpmiRule, 'from' | 'until'>, day: CivilDate): boolean {
  return (rule.from === null || rule.from <= day) && (rule.until === null || day <= rule.until);
}

function primabook(part: string): string {
  return `https://primabook.mi-is.be/nl/geindividualiseerd-project-voor-maatschappelijke-integratie-gpmi/het-geindividualiseerd-project-${part}`;
}
