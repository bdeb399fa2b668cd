/**
 * What may run at the same time for one person, and what may not: pairs of instruments with the rule, its source and how sure it is. What
 * a pair refuses is refused by the conditions it names, in instruments/; a pair that names none only tells people.
 */
import type { Grade } from './condition.ts';
import { type Source, sources as s } from './source.ts';

/** *no* never together · *condition* only under what the text says · *yes* together · *unknown* no source settles it. */
export type Together = 'no' | 'condition' | 'yes' | 'unknown';

export interface Pair {
  readonly id: string;
  readonly one: readonly string[];
  /** The instruments on the other side; what is no instrument here stands in the text. */
  readonly other: readonly string[];
  readonly rule: Together;
  readonly text: string;
  readonly grade: Grade;
  readonly sources: readonly Source[];
  /** The conditions that see to it. */
  readonly conditions: readonly string[];
}

export const pairs: readonly Pair[] = [
  {
    id: 'SM-01',
    one: ['TWE_OCMW'],
    other: ['TWE_VDAB'],
    rule: 'no',
    text: 'Eén dienst beheert het dossier. Wie al bij een partner van VDAB in begeleiding is, start pas na een overname.',
    grade: 'A',
    sources: [s.S15b],
    conditions: ['TO-09', 'TV-01'],
  },
  {
    id: 'SM-02',
    one: ['TWE_OCMW', 'TWE_VDAB'],
    other: ['CMW'],
    rule: 'condition',
    text: 'Tijdelijke werkervaring kan niet als sociale economie het hoogst haalbare is. Een eerste stap in sociale economie mag, als gewoon werk het doel blijft.',
    grade: 'A',
    sources: [s.S14],
    conditions: ['TO-08'],
  },
  {
    id: 'SM-03',
    one: ['ART60'],
    other: ['LEEFLOON', 'EQ_LEEFLOON'],
    rule: 'condition',
    text: 'Het loon komt in de plaats van het leefloon. Of een aanvulling kan als het loon lager is, is te verifiëren.',
    grade: 'B',
    sources: [s.S12b, s.S94],
    conditions: [],
  },
  {
    id: 'SM-04',
    one: ['ART60', 'ART61', 'CMW', 'IMW', 'LDE'],
    other: ['WIJKWERK', 'BIS', 'IBO', 'IBO_PLUS', 'WES'],
    rule: 'no',
    text: 'Wie een arbeidscontract heeft, is niet zonder werk: wijk-werken, stage en opleiding bij een werkgever kunnen dan niet.',
    grade: 'B',
    sources: [s.S21, s.S52, s.S54, s.S59],
    conditions: ['WW-10', 'BI-06', 'IB-07', 'WE-06'],
  },
  {
    id: 'SM-05',
    one: ['AMA'],
    other: [],
    rule: 'no',
    text: 'De twee vormen van arbeidsmatige activiteiten lopen niet samen, en niet samen met dagondersteuning of begeleid werken van het VAPH.',
    grade: 'A',
    sources: [s.S34],
    conditions: ['AM-04', 'AM-05'],
  },
  {
    id: 'SM-06',
    one: ['AMA'],
    other: ['ACTIVERINGSTRAJECT'],
    rule: 'no',
    text: 'De inschatting verschilt: het ene verwacht betaald werk na het traject, het andere voorlopig niet.',
    grade: 'A',
    sources: [s.S34, s.S35],
    conditions: ['AM-02', 'AT-04'],
  },
  {
    id: 'SM-07',
    one: ['IBO', 'IBO_PLUS'],
    other: ['CMW', 'LDE'],
    rule: 'no',
    text: 'Geen opleiding voor een job met dienstencheques, of als doelgroepwerknemer in maatwerk of de lokale diensteneconomie.',
    grade: 'A',
    sources: [s.S54],
    conditions: ['IB-05', 'IB-06'],
  },
  {
    id: 'SM-08',
    one: ['WIJKWERK'],
    other: [],
    rule: 'condition',
    text: 'Meer dan 10 dagen uitzendwerk in 28 dagen doet het recht vervallen. Vrijwilligerswerk mag.',
    grade: 'B',
    sources: [s.S21, s.S25],
    conditions: ['WW-08'],
  },
  {
    id: 'SM-09',
    one: ['WIJKWERK'],
    other: ['LEEFLOON'],
    rule: 'yes',
    text: 'Wijk-werken mag samen met leefloon: een cheque telt tot 6 euro niet mee als inkomen.',
    grade: 'B',
    sources: [s.S05],
    conditions: [],
  },
  {
    id: 'SM-10',
    one: ['SPI'],
    other: ['LEEFLOON'],
    rule: 'condition',
    text: 'De vrijstelling geldt voor werk dat begint terwijl het leefloon loopt, niet voor werk dat er al was bij een nieuwe aanvraag.',
    grade: 'B',
    sources: [s.S05],
    conditions: ['SP-02'],
  },
  {
    id: 'SM-11',
    one: ['INBURGERING'],
    other: [],
    rule: 'no',
    text: 'Een verzoeker om bescherming kan sinds 1 maart 2022 niet inburgeren. Lessen Nederlands blijven open.',
    grade: 'A',
    sources: [s.S70, s.S71],
    conditions: ['IN-02'],
  },
  {
    id: 'SM-12',
    one: ['IMW'],
    other: [],
    rule: 'unknown',
    text: 'De Vlaamse ondersteuningspremie (VOP) is dicht voor nieuwe vragen sinds individueel maatwerk. Wat een lopende premie betekent, is te verifiëren.',
    grade: 'U',
    sources: [s.S41],
    conditions: [],
  },
  {
    id: 'SM-13',
    one: ['OKOT'],
    other: ['LEEFLOON'],
    rule: 'unknown',
    text: 'Wie leefloon krijgt, heeft een akkoord van het OCMW in het GPMI nodig: te verifiëren.',
    grade: 'U',
    sources: [s.S45],
    conditions: [],
  },
];

/** Gives what holds for an instrument beside others. */
export function pairsOf(code: string): readonly Pair[] {
  return pairs.filter(({ one, other }) => one.includes(code) || other.includes(code));
}

/** Gives the instruments on the other side of a pair. */
export function othersIn({ one, other }: Pair, code: string): readonly string[] {
  return one.includes(code) ? other : one;
}
