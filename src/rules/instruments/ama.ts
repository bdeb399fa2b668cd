/** AMA: unpaid activity with guidance, for whom paid work is not possible for now. */
import { amaFigures } from '../figures/support-figure.ts';
import type { Instrument } from '../instrument.ts';
import { sources as s } from '../source.ts';

export const ama: Instrument = {
  code: 'AMA',
  slug: 'arbeidsmatige-activiteiten',
  name: 'Arbeidsmatige activiteiten',
  from: '2018-03-19',
  fromToVerify: true,
  basis: 'Decreet van 25 april 2014; sinds 1 januari 2024 decreet van 8 juli 2022',
  relevantDate: { name: 'dag van de start' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Onbetaalde activiteit met begeleiding, op vrijwillige basis.',
    forWhom: 'Wie voorlopig geen betaald werk aankan.',
    refers: 'Iedereen.',
    decides: 'De begeleider, en wie de uitkering betaalt.',
    pays: 'Departement Zorg of Departement Werk.',
    lasts: 'Er is geen einddatum.',
    documents: 'Overeenkomst, toestemming, Dimona.',
    followUp:
      'Tot eind 2023 elk jaar een nieuwe toestemming. Sinds 2024 gaat de begeleider na wat de uitkering van de persoon vraagt.',
    ends: 'Als betaald werk haalbaar wordt, of bij pensioen.',
  },
  conditions: [
    {
      id: 'AM-01a',
      all: [
        { field: 'age', operator: 'gt', value: 18 },
        { field: 'age', operator: 'lt', value: 65 },
      ],
      kind: 'H',
      until: '2023-12-31',
      grade: 'A',
      sources: [s.S34],
      text: {
        true: 'De persoon is ouder dan 18 en jonger dan 65.',
        false: 'De persoon is niet tussen 18 en 65 jaar.',
        unknown: 'Hoe oud is de persoon?',
      },
      whenMissing: 'Noteer de geboortedatum.',
      owner: 'PERSON',
    },
    {
      id: 'AM-01b',
      all: [
        { field: 'age', operator: 'gt', value: 18 },
        { field: 'age', operator: 'lt', value: { field: 'legalPensionAge' } },
      ],
      kind: 'H',
      from: '2024-01-01',
      grade: 'A',
      sources: [s.S34],
      text: {
        true: 'De persoon is ouder dan 18 en nog niet met pensioen.',
        false: 'De persoon is niet tussen 18 jaar en de pensioenleeftijd.',
        unknown: 'Hoe oud is de persoon?',
      },
      whenMissing: 'Noteer de geboortedatum.',
      owner: 'PERSON',
    },
    {
      id: 'AM-02',
      all: [
        { field: 'assessment.prognosis', operator: 'eq', value: 'NO_PAID_WORK_MEDIUM_TERM' },
        { field: 'cmpps.present', operator: 'eq', value: true },
      ],
      kind: 'J',
      grade: 'A',
      sources: [s.S34],
      text: {
        true: 'Betaald werk is voorlopig niet haalbaar door vastgestelde problemen.',
        false: 'Betaald werk is wel haalbaar, of er zijn geen problemen vastgesteld.',
        unknown: 'Is betaald werk voorlopig niet haalbaar door vastgestelde problemen?',
      },
      whenMissing: 'Maak een inschatting en noteer uw oordeel.',
      owner: 'VDAB',
    },
    {
      id: 'AM-03',
      all: [
        {
          any: [
            { field: 'benefits', operator: 'disjoint', value: ['LEEFLOON'] },
            { field: 'permission.ocmw.ama', operator: 'eq', value: true },
          ],
        },
        {
          any: [
            { field: 'benefits', operator: 'disjoint', value: ['SICKNESS', 'INVALIDITY'] },
            { field: 'permission.adviserendArts.ama', operator: 'eq', value: true },
          ],
        },
        {
          any: [
            { field: 'vdab.nonWorking', operator: 'eq', value: false },
            { field: 'vdab.amaReferral', operator: 'eq', value: true },
          ],
        },
      ],
      kind: 'H',
      until: '2023-12-31',
      grade: 'A',
      sources: [s.S34, s.S34c, s.S34d],
      text: {
        true: 'Wie de uitkering betaalt, stemt in.',
        false: 'Wie de uitkering betaalt, stemt niet in.',
        unknown: 'Stemt in wie de uitkering betaalt?',
      },
      whenMissing: 'Vraag de toestemming: OCMW, adviserend arts of VDAB.',
      owner: 'OCMW',
    },
    {
      id: 'AM-04',
      field: 'vaph.dayOrWorkSupport',
      operator: 'ne',
      value: true,
      kind: 'H',
      grade: 'A',
      sources: [s.S34],
      text: {
        true: 'De persoon krijgt geen dag- of werkondersteuning van het VAPH.',
        false: 'De persoon krijgt al dag- of werkondersteuning van het VAPH.',
        unknown: 'Krijgt de persoon dag- of werkondersteuning van het VAPH?',
      },
      whenMissing: 'Bevestig dat er geen steun van het VAPH is.',
      owner: 'CARE',
    },
    {
      id: 'AM-05',
      field: 'ama.otherVariantRunning',
      operator: 'ne',
      value: true,
      kind: 'H',
      from: '2024-01-01',
      grade: 'A',
      sources: [s.S34],
      text: {
        true: 'Er loopt geen andere arbeidsmatige activiteit.',
        false: 'Er loopt al een andere arbeidsmatige activiteit.',
        unknown: 'Loopt er al een andere arbeidsmatige activiteit?',
      },
      whenMissing: 'Bevestig dat er geen andere loopt.',
      owner: 'CARE',
    },
  ],
  doubts: [
    {
      text: 'Een pagina van VDAB noemt 65 jaar als grens, een nieuwere van het Departement Zorg de pensioenleeftijd.',
      from: '2024-01-01',
    },
  ],
  figures: amaFigures,
  related: ['ACTIVERINGSTRAJECT', 'CMW'],
};
