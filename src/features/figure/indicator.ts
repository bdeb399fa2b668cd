/**
 * What is counted, as data: the name, the counting rule in plain Dutch, over whom, in which period it falls, and from where it comes.
 * What counts is found by PostgreSQL under the same name and version (db/functions/gate/figure-case.sql). A changed rule gets a new
 * version: a new series, which no line joins to the former one.
 */
import type { Category } from '../../gate/category.ts';
import { dutch } from '../../kernel/language.ts';

export interface Indicator {
  readonly name: string;
  /** Of the counting rule. */
  readonly version: number;
  /** How it is counted, in words that a council understands. */
  readonly rule: string;
  readonly population: string;
  readonly period: string;
  readonly source: string;
  /** Who answers for the definition. */
  readonly owner: string;
  readonly unit: 'persons' | 'items' | 'percent' | 'days';
  /** The outcomes that are a success, and those that are known at all; the share is of the first in the second. */
  readonly reached: readonly string[];
  readonly known: readonly string[];
  readonly published?: Published;
}

/** Only of what everyone may know. */
export interface Published {
  /** What the flow for statistics of an organisation has to name. */
  readonly categories: readonly Category[];
  /** So many months after a quarter its outcomes are known. */
  readonly knownAfter: number;
  /** As everyone reads it, where that is another part of the same cases. */
  readonly name?: string;
  readonly rule?: string;
}

export const indicators = dutch(
  {
    guided: {
      name: 'Mensen in begeleiding',
      version: 1,
      rule: 'We tellen wie op de laatste dag van de maand in begeleiding is. Wie nog op een tweede persoon wacht, telt niet mee.',
      population: 'Iedereen die uw organisatie begeleidt.',
      period: 'De stand op het einde van elke maand.',
      source: 'Wat de organisatie zelf noteerde in Werkwinkel.',
      owner: 'Werkgroep cijfers van VDAB en VVSG (demo)',
      unit: 'persons',
      reached: ['guided'],
      known: ['guided'],
    },
    referralAnswered: {
      name: 'Verwijzingen met een antwoord op tijd',
      version: 1,
      rule: 'We delen het aantal verwijzingen met een antwoord voor de gevraagde dag door alle verwijzingen die een antwoord kregen of te laat zijn. Ook een weigering is een antwoord. Wat teruggenomen is, telt niet mee.',
      population: 'De verwijzingen die de organisatie verstuurde.',
      period: 'De maand van het versturen.',
      source: 'Wat de organisatie zelf noteerde in Werkwinkel.',
      owner: 'Werkgroep cijfers van VDAB en VVSG (demo)',
      unit: 'percent',
      reached: ['inTime'],
      known: ['inTime', 'late', 'unanswered'],
      published: { categories: ['pathway'], knownAfter: 2 },
    },
    art60Talk: {
      name: 'Driegesprek op tijd voor het einde van artikel 60',
      version: 1,
      rule: 'We delen het aantal contracten met een driegesprek minstens zes weken voor het einde door alle contracten waarvan het einde binnen zes weken ligt of voorbij is.',
      population: 'De contracten artikel 60 waarvan de organisatie het einde noteerde.',
      period: 'De maand waarin het contract eindigt.',
      source: 'Wat de organisatie zelf noteerde in Werkwinkel.',
      owner: 'Werkgroep cijfers van VDAB en VVSG (demo)',
      unit: 'percent',
      reached: ['inTime'],
      known: ['inTime', 'notInTime'],
      published: { categories: ['endDates', 'measures', 'pathway'], knownAfter: 1 },
    },
    outflow: {
      name: 'Uitstroom naar soort',
      version: 1,
      rule: 'We tellen elke uitstroom die de organisatie noteerde, naar soort. Een vergissing telt niet mee, en ook niet wie bezwaar maakte tegen de opvolging.',
      population: 'Iedereen van wie de begeleiding op weg naar werk eindigde.',
      period: 'De maand waarin het werk of de andere stap begon.',
      source: 'Wat de organisatie zelf noteerde in Werkwinkel.',
      owner: 'Werkgroep cijfers van VDAB en VVSG (demo)',
      unit: 'items',
      reached: ['WORK', 'SOCIAL_ECONOMY', 'SELF_EMPLOYED'],
      known: [
        'WORK',
        'SOCIAL_ECONOMY',
        'SELF_EMPLOYED',
        'TRAINING',
        'NEIGHBOURHOOD_WORK',
        'CARE_WORK',
        'VOLUNTEERING',
        'MEETING',
        'OTHER_RIGHT',
        'MOVED',
        'STOPPED',
      ],
      published: {
        categories: ['outcome'],
        knownAfter: 1,
        name: 'Uitstroom naar werk',
        rule: 'We delen de uitstroom naar werk, naar sociale economie en naar een eigen zaak door elke uitstroom die de organisatie noteerde. Een vergissing telt niet mee, en ook niet wie bezwaar maakte tegen de opvolging.',
      },
    },
    workAfterYear: {
      name: 'Nog aan het werk na twaalf maanden',
      version: 1,
      rule: 'We delen wie bij de controle na twaalf maanden werkte door iedereen die bij die controle bereikt is. Wie niet bereikt is, staat er apart bij.',
      population: 'Iedereen die werk vond na begeleiding door de organisatie.',
      period: 'De maand waarin het werk begon.',
      source: 'Wat de organisatie zelf noteerde in Werkwinkel.',
      owner: 'Werkgroep cijfers van VDAB en VVSG (demo)',
      unit: 'percent',
      reached: ['atWork'],
      known: ['atWork', 'notAtWork'],
      published: { categories: ['outcome'], knownAfter: 15 },
    },
    timeToWork: {
      name: 'Tijd tot werk',
      version: 1,
      rule: 'We tellen de dagen van de eerste dag van de begeleiding tot de eerste werkdag. Wie nog onderweg is, telt mee tot vandaag. Wie eerst een andere stap zette of stopte, telt tot die dag.',
      population: 'Iedereen die uw organisatie begeleidt of begeleidde.',
      period: 'De maand waarin de begeleiding begon.',
      source: 'Wat de organisatie zelf noteerde in Werkwinkel.',
      owner: 'Werkgroep cijfers van VDAB en VVSG (demo)',
      unit: 'days',
      reached: ['work'],
      known: ['work', 'otherWay', 'stopped'],
    },
  },
  'name',
  'rule',
  'population',
  'period',
  'source',
  'owner',
) satisfies Readonly<Record<string, Indicator>>;

export type IndicatorCode = keyof typeof indicators;

/** Those that everyone may know, in the order in which they are shown. */
export const publishedCodes: readonly string[] = Object.entries<Indicator>(indicators).flatMap(
  ([code, { published }]) => (published === undefined ? [] : [code]),
);

/** All that a flow has to name for an organisation to count in each of them. */
export const publishedCategories: readonly Category[] = [
  ...new Set(Object.values<Indicator>(indicators).flatMap(({ published }) => published?.categories ?? [])),
];

/** The outcomes as a table heads them, in their order. */
export const outcomeLabels = dutch({
  referralAnswered: { inTime: 'op tijd', late: 'te laat', unanswered: 'zonder antwoord', open: 'loopt nog' },
  art60Talk: { inTime: 'op tijd', notInTime: 'niet op tijd', open: 'loopt nog' },
  workAfterYear: {
    atWork: 'aan het werk',
    notAtWork: 'niet aan het werk',
    notReached: 'niet bereikt',
    notChecked: 'controle te doen',
    open: 'loopt nog',
  },
  timeToWork: { work: 'vond werk', otherWay: 'een andere stap', stopped: 'stopte', running: 'onderweg' },
});

/** How a way towards work can end. */
export type WayOut = Exclude<keyof (typeof outcomeLabels)['timeToWork'], 'running'>;

export const waysOut: readonly WayOut[] = ['work', 'otherWay', 'stopped'];
