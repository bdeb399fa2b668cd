/** Inburgering: civic integration of newcomers, a right for many and a duty for some. */
import { inburgeringFigures } from '../figures/training-figure.ts';
import type { Instrument } from '../instrument.ts';
import { sources as s } from '../source.ts';

export const inburgering: Instrument = {
  code: 'INBURGERING',
  slug: 'inburgering',
  name: 'Inburgering',
  from: '2016-01-29',
  fromToVerify: true,
  basis: 'Decreet van 7 juni 2013, art. 2, 26 en 27; BVR van 29 januari 2016',
  relevantDate: { name: 'dag van het contract' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Een traject om thuis te raken: oriëntatie, Nederlands, werk en netwerk.',
    forWhom: 'Meerderjarige nieuwkomers met verblijfsrecht. Voor sommigen is het een plicht.',
    refers: 'Gemeente of Agentschap Integratie en Inburgering.',
    decides: 'Agentschap Integratie en Inburgering.',
    pays: 'De persoon, ten hoogste 360 euro, en Vlaanderen. Wie verplicht is, houdt sinds een arrest van 20 juli 2023 de vrijstellingen voor Nederlands.',
    lasts: 'Volgens het contract.',
    documents: 'Verblijfstitel en contract.',
    followUp: 'Trajectbegeleider.',
    ends: 'Bij het attest.',
  },
  conditions: [
    {
      id: 'IN-01',
      all: [
        { field: 'age', operator: 'gte', value: 18 },
        { field: 'residence.region', operator: 'in', value: ['VL', 'BR'] },
        {
          any: [
            { field: 'residence.register', operator: 'in', value: ['POPULATION', 'ALIENS'] },
            {
              all: [
                { field: 'residence.register', operator: 'eq', value: 'WAITING' },
                {
                  unsettled:
                    'Ook het wachtregister hoort bij het Rijksregister. Of het meetelt, is niet gevonden.',
                },
              ],
            },
          ],
        },
        { field: 'residence.legalStay', operator: 'eq', value: true },
        {
          any: [
            {
              field: 'residence.status',
              operator: 'in',
              value: [
                'EU_CITIZEN',
                'FAMILY_OF_EU',
                'FAMILY_OF_BELGIAN',
                'FAMILY_REUNION_NON_EU',
                'RECOGNISED_REFUGEE',
                'SUBSIDIARY_PROTECTION',
                'TEMPORARY_PROTECTION',
                'STATELESS',
                'REGULARISED',
              ],
            },
            {
              all: [
                { field: 'residence.status', operator: 'ne', value: 'IRREGULAR' },
                {
                  unsettled:
                    'Voor een Belg telt of die zelf en een ouder in het buitenland zijn geboren, voor anderen of het verblijf langer dan een jaar kan duren. Dat wordt niet bijgehouden.',
                },
              ],
            },
          ],
        },
      ],
      kind: 'H',
      grade: 'A',
      sources: [s.S70b],
      text: {
        true: 'De persoon is meerderjarig, verblijft wettig, is ingeschreven in Vlaanderen of Brussel, en hoort tot de doelgroep.',
        false: 'De persoon hoort niet tot de doelgroep.',
        unknown: 'Hoort de persoon tot de doelgroep?',
      },
      whenMissing: 'Noteer het verblijfsstatuut, het wettig verblijf, het register en de woonplaats.',
      owner: 'AGII',
    },
    {
      id: 'IN-02',
      field: 'residence.status',
      operator: 'notIn',
      value: ['ASYLUM_APPLICANT', 'ASYLUM_APPLICANT_WITH_MATERIAL_AID'],
      kind: 'H',
      from: '2022-03-01',
      grade: 'A',
      sources: [s.S70, s.S71],
      text: {
        true: 'De persoon is geen verzoeker om bescherming.',
        false: 'Een verzoeker om bescherming kan niet inburgeren. Lessen Nederlands blijven open.',
        unknown: 'Is de persoon verzoeker om bescherming?',
      },
      whenMissing: 'Noteer het verblijfsstatuut.',
      owner: 'AGII',
    },
    {
      id: 'IN-05',
      any: [
        { field: 'age', operator: 'gte', value: 65, onlyRecorded: true },
        { field: 'health.unfitForWork', operator: 'eq', value: true, onlyRecorded: true },
      ],
      kind: 'H',
      role: 'exempt',
      grade: 'U',
      sources: [s.S70c],
      text: {
        true: 'De persoon is mogelijk vrijgesteld door leeftijd of ziekte. Te verifiëren.',
        false: 'Er is geen vrijstelling genoteerd.',
        unknown: 'Is er een vrijstelling door leeftijd of ziekte?',
      },
      whenMissing: 'Bevestig dat er geen vrijstelling is.',
      owner: 'AGII',
    },
    {
      id: 'IN-03',
      all: [
        { field: 'residence.region', operator: 'eq', value: 'VL' },
        {
          field: 'residence.status',
          operator: 'in',
          value: ['FAMILY_REUNION_NON_EU', 'RECOGNISED_REFUGEE', 'SUBSIDIARY_PROTECTION', 'REGULARISED'],
        },
      ],
      kind: 'H',
      role: 'obliged',
      grade: 'B',
      sources: [s.S70c, s.S78],
      text: {
        true: 'De persoon is verplicht om in te burgeren en meldt zich binnen 3 maanden.',
        false: 'De persoon heeft recht op inburgering, zonder plicht.',
        unknown: 'Is de persoon verplicht om in te burgeren?',
      },
      whenMissing: 'Noteer het verblijfsstatuut.',
      owner: 'AGII',
    },
    {
      id: 'IN-04',
      field: 'residence.status',
      operator: 'in',
      value: ['EU_CITIZEN', 'FAMILY_OF_EU'],
      kind: 'H',
      role: 'route',
      grade: 'B',
      sources: [s.S78],
      text: {
        true: 'EU-burgers hebben recht, zonder plicht.',
        false: 'De persoon is geen EU-burger.',
        unknown: 'Is de persoon EU-burger?',
      },
      whenMissing: 'Noteer het verblijfsstatuut.',
      owner: 'AGII',
    },
    {
      id: 'IN-06',
      all: [
        { field: 'employment.current', operator: 'in', value: ['NOT_WORKING'] },
        { field: 'student.fullTime', operator: 'eq', value: false },
      ],
      kind: 'H',
      role: 'duty',
      from: '2023-01-01',
      grade: 'A',
      sources: [s.S72],
      text: {
        true: 'De persoon werkt of studeert niet: een participatie- en netwerktraject van 40 uren is verplicht.',
        false: 'De persoon werkt of studeert: het participatie- en netwerktraject is niet verplicht.',
        unknown: 'Werkt of studeert de persoon?',
      },
      whenMissing: 'Noteer of de persoon werkt of studeert.',
      owner: 'AGII',
    },
    {
      id: 'IN-07',
      all: [
        { field: 'mayWork', operator: 'ne', value: 'NONE' },
        { field: 'workingAge', operator: 'eq', value: true },
      ],
      kind: 'H',
      role: 'duty',
      from: '2022-03-01',
      grade: 'A',
      sources: [s.S71],
      text: {
        true: 'Inschrijven bij VDAB hoort bij het contract.',
        false: 'Inschrijven bij VDAB hoort niet bij het contract.',
        unknown: 'Mag de persoon werken?',
      },
      whenMissing: 'Kijk na of de persoon mag werken.',
      owner: 'VDAB',
    },
    {
      id: 'IN-08',
      field: 'residence.region',
      operator: 'eq',
      value: 'VL',
      kind: 'F',
      from: '2023-09-01',
      grade: 'A',
      sources: [s.S73, s.S79],
      text: {
        true: 'Oriëntatie en Nederlands kosten elk ten hoogste 180 euro, met vrijstellingen.',
        false: 'De Vlaamse prijs geldt niet.',
        unknown: 'Woont de persoon in Vlaanderen?',
      },
      whenMissing: 'Noteer de woonplaats.',
      owner: 'AGII',
    },
  ],
  doubts: [
    {
      text: 'Het bedrag van de boete voor wie verplicht is en niet meewerkt, is niet gevonden. Welk taalniveau boven A2 telt voor werk, is ook niet gevonden.',
    },
    {
      text: 'Wie verplicht is, meldt zich binnen 3 maanden. Dat komt van een oudere pagina.',
    },
    {
      text: 'De lijst van wie verplicht is, komt deels van een oudere pagina. Slachtoffers van mensenhandel staan er ook op.',
    },
  ],
  figures: inburgeringFigures,
  related: ['VDAB_REGISTRATION'],
};
