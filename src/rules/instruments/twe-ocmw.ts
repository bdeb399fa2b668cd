/** Tijdelijke werkervaring for clients of an OCMW: decreet van 9 december 2016. The OCMW alone decides. */
import { termFor } from '../art60.ts';
import { NEW_RULE } from '../art60-admission.ts';
import { addDays, addMonths, monthsBetween } from '../calendar.ts';
import { tweFigures, twePay } from '../figures/experience-figure.ts';
import type { Instrument, Outcome } from '../instrument.ts';
import type { Sight } from '../sight.ts';
import { sources as s } from '../source.ts';
import { tweJudgements } from './twe-condition.ts';

export const tweOcmw: Instrument = {
  code: 'TWE_OCMW',
  slug: 'tijdelijke-werkervaring-ocmw',
  name: 'Tijdelijke werkervaring (OCMW)',
  from: '2017-01-01',
  basis: 'Decreet van 9 december 2016; BVR van 23 december 2016; draaiboek TWE-OCMW van VDAB',
  relevantDate: { name: 'start van het traject', field: 'twe.startDate' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Werkervaring en begeleiding op weg naar gewoon werk, voor wie leefloon krijgt.',
    forWhom: 'Wie leefloon of equivalent leefloon krijgt en binnen 24 maanden gewoon werk aankan.',
    refers: 'Het OCMW.',
    decides: 'Het OCMW.',
    pays: 'VDAB betaalt het OCMW 250 tot 445 euro per maand.',
    lasts: 'Ten hoogste 24 maanden; langer alleen als artikel 60 langer nodig is.',
    documents: 'Werkervaringsovereenkomst, registratie in Mijn Loopbaan voor Partners, inschatting.',
    followUp: 'Elke maand de toestand, elk jaar een afrekening.',
    ends: 'Bij werk, na 24 maanden, bij een lange voltijdse opleiding of als sociale economie het hoogst haalbare blijkt.',
  },
  conditions: [
    {
      id: 'TO-01',
      field: 'benefits',
      operator: 'intersects',
      value: ['LEEFLOON', 'EQ_LEEFLOON'],
      kind: 'H',
      grade: 'A',
      sources: [s.S16, s.S11, s.S13b],
      text: {
        true: 'De persoon krijgt leefloon of equivalent leefloon.',
        false: 'De persoon krijgt geen leefloon of equivalent leefloon.',
        unknown: 'Krijgt de persoon leefloon of equivalent leefloon?',
      },
      whenMissing: 'Noteer welke uitkering de persoon krijgt.',
      owner: 'OCMW',
    },
    {
      id: 'TO-02',
      field: 'vdab.registered',
      operator: 'eq',
      value: true,
      kind: 'H',
      grade: 'B',
      sources: [s.S16],
      text: {
        true: 'De persoon is ingeschreven bij VDAB.',
        false: 'De persoon is niet ingeschreven bij VDAB.',
        unknown: 'Is de persoon ingeschreven bij VDAB?',
      },
      whenMissing: 'Ga de inschrijving bij VDAB na, of help met inschrijven.',
      owner: 'VDAB',
    },
    ...tweJudgements,
    {
      id: 'TO-09',
      field: 'vdab.fileOwnedByTenderPartner',
      operator: 'ne',
      value: true,
      kind: 'O',
      grade: 'A',
      sources: [s.S15b],
      text: {
        true: 'Geen partner van VDAB begeleidt de persoon al.',
        false: 'Een partner van VDAB begeleidt de persoon al. Neem contact op en neem het dossier over.',
        unknown: 'Begeleidt een partner van VDAB de persoon al?',
      },
      whenMissing: 'Bevestig in Mijn Loopbaan voor Partners wie het dossier beheert.',
      owner: 'VDAB',
    },
    {
      id: 'TO-10',
      any: [
        { field: 'twe.monthsUsed', operator: 'lte', value: 24 },
        {
          all: [
            { field: 'art60.startDate', operator: 'exists', value: true },
            { field: 'unemployment.daysMissing', operator: 'gt', value: 0 },
          ],
        },
      ],
      kind: 'Q',
      role: 'limit',
      grade: 'A',
      sources: [s.S18],
      text: {
        true: 'Er zijn nog maanden over, of artikel 60 is langer nodig voor de sociale rechten.',
        false: 'De 24 maanden zijn opgebruikt.',
        unknown: 'Hoeveel maanden tijdelijke werkervaring zijn al gebruikt?',
      },
      whenMissing: 'Bevestig hoeveel maanden al gebruikt zijn.',
      owner: 'OCMW',
    },
    {
      id: 'TO-11',
      field: 'twe.trainingMonthsFullTime',
      operator: 'lte',
      value: 3,
      kind: 'Q',
      role: 'limit',
      grade: 'A',
      sources: [s.S14b],
      text: {
        true: 'Voltijdse opleiding blijft binnen 3 maanden.',
        false: 'Voltijdse opleiding duurt langer dan 3 maanden.',
        unknown: 'Hoeveel maanden voltijdse opleiding zijn er gepland?',
      },
      whenMissing: 'Bevestig de duur van een voltijdse opleiding.',
      owner: 'OCMW',
    },
    {
      id: 'TO-12',
      field: 'art60.startWithinMonthsOfTrajectStart',
      operator: 'lte',
      value: 2,
      kind: 'F',
      grade: 'A',
      sources: [s.S28, s.S19],
      text: {
        true: 'Artikel 60 start op tijd: binnen 2 maanden.',
        false: 'Artikel 60 start later dan 2 maanden: de extra vergoeding valt weg.',
        unknown: 'Na hoeveel maanden start artikel 60?',
      },
      whenMissing: 'Noteer wanneer artikel 60 start.',
      owner: 'OCMW',
    },
  ],
  doubts: [
    {
      text: 'Wat de regel van 312 dagen in Vlaanderen betekent voor de duur en de vergoeding na 12 maanden, is niet gevonden.',
      from: '2026-03-01',
    },
  ],
  figures: tweFigures,
  related: ['ART60', 'TWE_VDAB', 'WES'],
  outcomes: tweOutcomes,
};

/** 24 months, or until the end of an article 60 that the social rights need longer; and what VDAB then pays by month. */
function tweOutcomes(sight: Sight): readonly Outcome[] {
  const start = sight.dateIn('twe.startDate');
  const begins = sight.dateIn('art60.startDate');
  const term = begins && termFor(sight);
  if (start === undefined || term === undefined || begins === undefined)
    return [{ code: 'months', label: 'Ten hoogste aantal maanden', value: 24, grade: 'A', sources: [s.S18] }];
  const months = Math.max(24, monthsBetween(start, addDays(term.end, 1)));
  const unsure = term.acrossRules || term.unverified;
  // What the new rule does to a contract of more than a year is not found.
  const unsureOfPay = unsure || (term.end >= NEW_RULE && term.months > 12);
  return [
    {
      code: 'months',
      label: 'Ten hoogste aantal maanden',
      value: months,
      grade: unsure ? 'U' : 'A',
      sources: [s.S18],
    },
    {
      code: 'funding',
      label: 'Vergoeding per maand',
      value: payByMonth({
        before: monthsBetween(start, begins),
        during: term.months,
        months,
        timely: begins <= addMonths(start, 2),
      }),
      grade: unsureOfPay ? 'U' : 'A',
      sources: [s.S18, s.S19],
    },
  ];
}

interface Months {
  /** Before article 60, and during it. */
  readonly before: number;
  readonly during: number;
  readonly months: number;
  readonly timely: boolean;
}

/** Writes what is paid in which months: more during an article 60 that began in time, also after month 24, and not after it. */
function payByMonth({ before, during, months, timely }: Months): string {
  const { effort, withArt60 } = twePay;
  const extra = timely ? withArt60 : effort;
  const ends = before + during;
  const stretch = (from: number, to: number, amount: string) =>
    from > to ? [] : [`maand ${from} tot ${to}: € ${amount}`];
  return [
    ...stretch(1, Math.min(24, before), effort),
    ...stretch(before + 1, Math.min(24, ends), extra),
    ...stretch(ends + 1, 24, effort),
    ...stretch(25, months, extra),
  ].join('; ');
}
