/** OKOT: a free diploma through VDAB towards an occupation that is hard to fill. */
import type { Instrument } from '../instrument.ts';
import { sources as s } from '../source.ts';

export const okot: Instrument = {
  code: 'OKOT',
  slug: 'diploma-via-vdab',
  name: 'Diploma via VDAB',
  from: '2018-09-01',
  fromToVerify: true,
  basis: 'Voorwaarden van VDAB voor een diploma via VDAB',
  relevantDate: { name: 'start van de opleiding' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Een gratis diploma naar een knelpuntberoep.',
    forWhom: 'Werkzoekenden die lang genoeg van school zijn en voor een knelpuntberoep willen leren.',
    refers: 'VDAB.',
    decides: 'VDAB en de school.',
    pays: 'VDAB.',
    lasts: '1 tot 4 jaar.',
    documents: 'Diploma en screening.',
    followUp: 'Aanwezigheid en resultaten, elk jaar.',
    ends: 'Bij onvoldoende vooruitgang.',
  },
  conditions: [
    {
      id: 'OK-01',
      all: [
        { field: 'vdab.registered', operator: 'eq', value: true },
        { field: 'vdab.nonWorking', operator: 'eq', value: true },
      ],
      kind: 'H',
      grade: 'A',
      sources: [s.S45, s.S46],
      text: {
        true: 'De persoon is ingeschreven bij VDAB en werkt niet.',
        false: 'De persoon is niet ingeschreven bij VDAB of werkt.',
        unknown: 'Is de persoon ingeschreven bij VDAB en zonder werk?',
      },
      whenMissing: 'Ga de inschrijving na.',
      owner: 'VDAB',
    },
    {
      id: 'OK-02',
      all: [
        { field: 'course.onRecognisedList', operator: 'eq', value: true },
        { field: 'course.fullTimeDay', operator: 'eq', value: true },
        { field: 'course.language', operator: 'eq', value: 'nl' },
      ],
      kind: 'H',
      grade: 'B',
      sources: [s.S46],
      text: {
        true: 'De opleiding staat op de lijst en is voltijds, overdag en in het Nederlands.',
        false: 'De opleiding staat niet op de lijst, of is niet voltijds, overdag en in het Nederlands.',
        unknown: 'Staat de opleiding op de lijst van VDAB?',
      },
      whenMissing: 'Kies een opleiding van de lijst.',
      owner: 'VDAB',
    },
    {
      id: 'OK-03',
      any: [
        {
          all: [
            { field: 'course.level', operator: 'in', value: ['SECUNDAIR', 'SE_N_SE'] },
            { field: 'monthsSinceSchool', operator: 'gte', value: 12 },
          ],
        },
        {
          all: [
            { field: 'course.level', operator: 'in', value: ['GRADUAAT', 'BACHELOR', 'HOGER'] },
            { field: 'monthsSinceSchool', operator: 'gte', value: 24 },
          ],
        },
      ],
      kind: 'H',
      grade: 'A',
      sources: [s.S45],
      text: {
        true: 'De persoon is lang genoeg van school.',
        false: 'De persoon is nog niet lang genoeg van school: 12 maanden, of 24 voor graduaat en bachelor.',
        unknown: 'Hoe lang is de persoon van school?',
      },
      whenMissing: 'Vraag wanneer de persoon de school verliet.',
      owner: 'PERSON',
    },
    {
      id: 'OK-04',
      any: [
        {
          all: [
            { field: 'diploma', operator: 'eq', value: 'HOGER' },
            { unsettled: 'Met een diploma hoger onderwijs beoordeelt VDAB zelf.' },
          ],
        },
        {
          all: [
            { field: 'course.level', operator: 'eq', value: 'SECUNDAIR' },
            { field: 'diploma', operator: 'in', value: ['NONE', 'LAGER', 'SEC_GRADE2', 'DBSO'] },
          ],
        },
        {
          all: [
            { field: 'course.level', operator: 'eq', value: 'SE_N_SE' },
            { field: 'diploma', operator: 'ne', value: 'HOGER' },
            {
              any: [
                {
                  all: [
                    { field: 'diploma', operator: 'eq', value: 'SECUNDAIR' },
                    { field: 'course.otherField', operator: 'ne', value: true },
                  ],
                },
                { field: 'course.entranceTestPassed', operator: 'eq', value: true },
              ],
            },
          ],
        },
        {
          all: [
            { field: 'course.level', operator: 'in', value: ['GRADUAAT', 'BACHELOR', 'HOGER'] },
            { field: 'diploma', operator: 'ne', value: 'HOGER' },
            {
              any: [
                { field: 'diploma', operator: 'in', value: ['SECUNDAIR', 'SE_N_SE'] },
                { field: 'course.entranceTestPassed', operator: 'eq', value: true },
              ],
            },
          ],
        },
      ],
      kind: 'H',
      grade: 'A',
      sources: [s.S45, s.S47],
      text: {
        true: 'Het diploma past bij het niveau van de opleiding.',
        false: 'Het diploma past niet bij het niveau van de opleiding.',
        unknown: 'Past het diploma bij het niveau van de opleiding?',
      },
      whenMissing: 'Noteer het hoogste diploma en het niveau van de opleiding.',
      owner: 'PERSON',
    },
    {
      id: 'OK-05',
      any: [
        { field: 'previousOkot.ever', operator: 'eq', value: false },
        { field: 'previousOkot.monthsSinceEnd', operator: 'gte', value: 12 },
      ],
      kind: 'H',
      grade: 'A',
      sources: [s.S45],
      text: {
        true: 'Er is geen vorig diploma via VDAB in de laatste 12 maanden.',
        false: 'Een vorig diploma via VDAB eindigde minder dan 12 maanden geleden.',
        unknown: 'Volgde de persoon al een diploma via VDAB?',
      },
      whenMissing: 'Vraag naar een vorig diploma via VDAB.',
      owner: 'PERSON',
    },
    {
      id: 'OK-06',
      field: 'screening.passed',
      operator: 'eq',
      value: true,
      kind: 'J',
      grade: 'B',
      sources: [s.S46],
      text: {
        true: 'De screening is geslaagd.',
        false: 'De screening is niet geslaagd.',
        unknown: 'Is de screening geslaagd?',
      },
      whenMissing: 'Vraag een screening aan bij VDAB.',
      owner: 'VDAB',
    },
  ],
  doubts: [
    { text: 'Wie leefloon krijgt, heeft een akkoord van het OCMW in het GPMI nodig: te verifiëren.' },
    {
      text: 'Een oudere pagina vroeg 22 jaar, of 2 jaar van school en een beroepsinschakelingstijd die voorbij is. Nieuwere pagina’s vragen dat niet.',
    },
  ],
  related: ['GPMI', 'SPI'],
};
