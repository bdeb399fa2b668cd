/** Equivalent leefloon: financial social help of the OCMW, for people in need outside the right to leefloon. */
import type { Instrument } from '../instrument.ts';
import { at, sources as s } from '../source.ts';

export const equivalentLeefloon: Instrument = {
  code: 'EQ_LEEFLOON',
  slug: 'equivalent-leefloon',
  name: 'Equivalent leefloon',
  from: '1976-07-08',
  fromToVerify: true,
  basis: 'OCMW-wet van 8 juli 1976, art. 1, 57, 57quinquies en 60; wet van 2 april 1965',
  relevantDate: { name: 'dag van de aanvraag' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Financiële hulp van het OCMW voor wie geen recht heeft op leefloon.',
    forWhom: 'Wie hulp nodig heeft en door nationaliteit of leeftijd geen leefloon krijgt.',
    refers: 'De persoon vraagt het zelf.',
    decides: 'Het OCMW.',
    pays: 'Het OCMW, met terugbetaling door de federale overheid in de gevallen van de wet van 1965.',
    lasts: 'Zolang er nood is.',
    documents: 'Identiteits- of verblijfsdocument, bewijs van inkomen.',
    followUp: 'Sociaal onderzoek.',
    ends: 'Als er geen nood meer is, of bij recht op leefloon.',
  },
  conditions: [
    {
      id: 'EQ-01',
      field: 'residence.habitualInBelgium',
      operator: 'eq',
      value: true,
      kind: 'H',
      grade: 'B',
      sources: [s.S89],
      text: {
        true: 'De persoon woont gewoonlijk in België.',
        false: 'De persoon woont niet gewoonlijk in België.',
        unknown: 'Woont de persoon gewoonlijk in België?',
      },
      whenMissing: 'Ga na waar de persoon gewoonlijk woont.',
      owner: 'OCMW',
    },
    {
      id: 'EQ-02',
      field: 'residence.legalStay',
      operator: 'eq',
      value: true,
      kind: 'H',
      grade: 'B',
      sources: [s.S89, s.S04],
      text: {
        true: 'De persoon verblijft wettig in België.',
        false: 'De persoon verblijft niet wettig in België: alleen dringende medische hulp kan.',
        unknown: 'Verblijft de persoon wettig in België?',
      },
      whenMissing: 'Vraag de verblijfstitel.',
      owner: 'OCMW',
    },
    {
      id: 'EQ-03',
      any: [
        { field: 'need.cannotLiveInDignity', operator: 'eq', value: true },
        {
          all: [
            { field: 'residence.status', operator: 'eq', value: 'TEMPORARY_PROTECTION' },
            { field: 'residence.register', operator: 'eq', value: 'ALIENS' },
          ],
        },
      ],
      kind: 'J',
      grade: 'A',
      sources: [s.S03b, s.S89, s.S74],
      text: {
        true: 'Zonder hulp kan de persoon niet menswaardig leven, of tijdelijke bescherming geeft recht (EQ-06).',
        false: 'Zonder hulp kan de persoon wel menswaardig leven.',
        unknown: 'Kan de persoon zonder hulp menswaardig leven?',
      },
      whenMissing: 'Doe het sociaal onderzoek.',
      owner: 'OCMW',
    },
    {
      id: 'EQ-04',
      field: 'residence.status',
      operator: 'ne',
      value: 'ASYLUM_APPLICANT_WITH_MATERIAL_AID',
      kind: 'H',
      grade: 'B',
      sources: [s.S89],
      text: {
        true: 'De persoon krijgt geen materiële hulp als verzoeker om bescherming.',
        false: 'De persoon krijgt al materiële hulp als verzoeker om bescherming.',
        unknown: 'Krijgt de persoon materiële hulp als verzoeker om bescherming?',
      },
      whenMissing: 'Noteer het verblijfsstatuut.',
      owner: 'OCMW',
    },
    {
      id: 'EQ-05',
      all: [
        { field: 'residence.status', operator: 'ne', value: 'EU_JOBSEEKER' },
        {
          any: [
            {
              field: 'residence.status',
              operator: 'notIn',
              value: ['EU_CITIZEN', 'FAMILY_OF_EU', 'FAMILY_OF_BELGIAN'],
            },
            { field: 'residence.monthsOfResidence', operator: 'gte', value: 3 },
            {
              all: [
                { field: 'residence.status', operator: 'eq', value: 'FAMILY_OF_BELGIAN' },
                { unsettled: 'Dat familie van een Belg telt als familie van een EU-burger, is betwist.' },
              ],
            },
          ],
        },
      ],
      kind: 'H',
      grade: 'A',
      sources: [at(s.S04, 'art. 57quinquies')],
      text: {
        true: 'De uitsluiting voor EU-burgers geldt niet.',
        false:
          'Een werkzoekende EU-burger, of een EU-burger of familielid in de eerste 3 maanden, is uitgesloten.',
        unknown: 'Is de persoon een EU-burger in de eerste 3 maanden, of een werkzoekende EU-burger?',
      },
      whenMissing: 'Noteer het verblijfsstatuut en sinds wanneer.',
      owner: 'OCMW',
    },
    {
      id: 'EQ-06',
      all: [
        { field: 'residence.status', operator: 'eq', value: 'TEMPORARY_PROTECTION' },
        { field: 'residence.register', operator: 'eq', value: 'ALIENS' },
      ],
      kind: 'H',
      role: 'route',
      grade: 'A',
      sources: [s.S74],
      text: {
        true: 'Tijdelijke bescherming met attest en inschrijving in het vreemdelingenregister geeft recht.',
        false: 'Dit is geen tijdelijke bescherming met inschrijving in het vreemdelingenregister.',
        unknown: 'Heeft de persoon tijdelijke bescherming, met inschrijving in het vreemdelingenregister?',
      },
      whenMissing: 'Noteer het verblijfsstatuut en het register.',
      owner: 'OCMW',
    },
  ],
  related: ['LEEFLOON', 'ART60', 'WIJKWERK'],
};
