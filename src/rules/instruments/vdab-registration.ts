/** Registration at VDAB, for people with leefloon and for people under temporary protection. */
import { vdabDuty } from '../disputed-point.ts';
import type { Instrument } from '../instrument.ts';
import { always, disputed, never } from '../reading.ts';
import { sources as s } from '../source.ts';

export const vdabRegistration: Instrument = {
  code: 'VDAB_REGISTRATION',
  slug: 'inschrijving-vdab',
  name: 'Inschrijving bij VDAB',
  from: '2023-05-16',
  basis:
    'Omzendbrief; decreet over verplichte inschrijving (aangekondigd maart 2024); decreet tijdelijk beschermden',
  relevantDate: { name: 'dag van de vraag' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Zich inschrijven als werkzoekende bij VDAB.',
    forWhom: 'Wie leefloon krijgt of tijdelijke bescherming heeft, en op arbeidsleeftijd is.',
    refers: 'Het OCMW herinnert eraan.',
    decides: 'VDAB schrijft in.',
    pays: 'Niemand betaalt.',
    lasts: 'Zolang de persoon werk zoekt.',
    documents: 'Identiteitskaart.',
    followUp: 'Dossier in Mijn Loopbaan.',
    ends: 'Bij werk of uitschrijving.',
  },
  conditions: [
    {
      id: 'VR-00',
      all: [
        { field: 'residence.region', operator: 'eq', value: 'VL' },
        { field: 'workingAge', operator: 'eq', value: true },
      ],
      kind: 'H',
      grade: 'B',
      sources: [s.S75, s.S76],
      text: {
        true: 'De persoon woont in Vlaanderen en is op arbeidsleeftijd.',
        false: 'De persoon woont niet in Vlaanderen of is niet op arbeidsleeftijd.',
        unknown: 'Woont de persoon in Vlaanderen en is die op arbeidsleeftijd?',
      },
      whenMissing: 'Noteer de woonplaats en de geboortedatum.',
      owner: 'OCMW',
    },
    {
      id: 'VR-01x',
      // Only the duty of who gets leefloon knows exemptions: the decree for who is temporarily protected names none.
      all: [
        {
          field: 'activation.exemptReason',
          operator: 'in',
          value: ['HEALTH', 'EQUITY', 'STUDENT'],
          onlyRecorded: true,
        },
        { field: 'benefits', operator: 'intersects', value: ['LEEFLOON'], onlyRecorded: true },
      ],
      kind: 'P',
      role: 'exempt',
      grade: 'B',
      sources: [s.S75, s.S76],
      text: {
        true: 'Er is een vrijstelling van de plicht bij leefloon, om reden van gezondheid, billijkheid of studies.',
        false: 'Er is geen vrijstelling genoteerd die telt.',
        unknown: 'Is er een vrijstelling?',
      },
      whenMissing: 'Bevestig dat er geen vrijstelling is.',
      owner: 'OCMW',
    },
    {
      id: 'VR-01',
      all: [
        { field: 'benefits', operator: 'intersects', value: ['LEEFLOON'] },
        disputed(vdabDuty, { inForce: always, notYet: never }),
      ],
      kind: 'P',
      role: 'obliged',
      grade: 'B',
      sources: [s.S75, s.S76, s.S77],
      text: {
        true: 'De persoon krijgt leefloon: inschrijven is verplicht.',
        false: 'De plicht voor wie leefloon krijgt, geldt hier niet.',
        unknown:
          'Krijgt de persoon leefloon? Het decreet is aangekondigd; of de plicht al geldt, is te verifiëren.',
      },
      whenMissing: 'Noteer welke uitkering de persoon krijgt.',
      owner: 'OCMW',
    },
    {
      id: 'VR-02',
      all: [
        { field: 'residence.status', operator: 'eq', value: 'TEMPORARY_PROTECTION' },
        { field: 'employment.current', operator: 'in', value: ['NOT_WORKING', 'TRAINING', 'STUDENT'] },
      ],
      kind: 'H',
      role: 'obliged',
      from: '2023-05-16',
      grade: 'A',
      sources: [s.S74],
      text: {
        true: 'De persoon heeft tijdelijke bescherming en werkt niet: inschrijven is verplicht.',
        false: 'De plicht voor tijdelijk beschermden geldt niet.',
        unknown: 'Heeft de persoon tijdelijke bescherming, en werkt die?',
      },
      whenMissing: 'Noteer het verblijfsstatuut en of de persoon werkt.',
      owner: 'VDAB',
    },
    {
      id: 'VR-03',
      field: 'vdab.registered',
      operator: 'eq',
      value: true,
      kind: 'P',
      role: 'duty',
      grade: 'B',
      sources: [s.S76],
      text: {
        true: 'De persoon is al ingeschreven.',
        false: 'De persoon is nog niet ingeschreven.',
        unknown: 'Is de persoon al ingeschreven?',
      },
      whenMissing: 'Ga de inschrijving na.',
      owner: 'VDAB',
    },
  ],
  doubts: [
    {
      point: 'VR-01',
      text: 'De plicht voor wie leefloon krijgt is in maart 2024 aangekondigd en hangt deels af van een samenwerkingsakkoord. De datum is niet gevonden.',
      from: '2024-03-01',
    },
  ],
  related: ['LEEFLOON', 'TWE_OCMW'],
};
