/** Collective customised work: a job with support in a maatwerkbedrijf. VDAB decides who needs it. */
import { cmwFigures } from '../figures/support-figure.ts';
import type { Instrument } from '../instrument.ts';
import { sources as s } from '../source.ts';

export const collectiveMaatwerk: Instrument = {
  code: 'CMW',
  slug: 'collectief-maatwerk',
  name: 'Collectief maatwerk',
  from: '2019-01-01',
  basis: 'Decreet van 12 juli 2013; maatwerkbesluit, art. 50',
  relevantDate: { name: 'dag van de aanwerving' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Werk met ondersteuning in een maatwerkbedrijf.',
    forWhom: 'Wie een indicering van VDAB heeft en met steun werkt.',
    refers: 'VDAB, OCMW of GTB.',
    decides: 'VDAB (team TOM).',
    pays: 'Departement Werk betaalt een premie aan de werkgever.',
    lasts: 'Een pakket van ten hoogste 5 jaar, te verlengen.',
    documents: 'Attesten of een ICF-verslag.',
    followUp: 'Evaluatie door VDAB.',
    ends: 'Bij doorstroom of einde van het pakket.',
  },
  conditions: [
    {
      id: 'CM-01',
      all: [
        { field: 'vdab.registered', operator: 'eq', value: true },
        { field: 'vdab.nonWorking', operator: 'eq', value: true },
      ],
      kind: 'H',
      grade: 'B',
      sources: [s.S36, s.S38],
      text: {
        true: 'De persoon is ingeschreven bij VDAB en werkt niet.',
        false: 'De persoon is niet ingeschreven bij VDAB of werkt.',
        unknown: 'Is de persoon ingeschreven bij VDAB en zonder werk?',
      },
      whenMissing: 'Ga de inschrijving na.',
      owner: 'VDAB',
    },
    {
      id: 'CM-02',
      any: [
        {
          all: [
            { field: 'indicering.cmw.status', operator: 'eq', value: 'GRANTED' },
            { field: 'indicering.cmw.stillValid', operator: 'eq', value: true },
          ],
        },
        {
          all: [
            { field: 'indicering.cmw.status', operator: 'in', value: ['NONE', 'REQUESTED'] },
            {
              any: [
                {
                  field: 'indicering.attests',
                  operator: 'intersects',
                  value: [
                    'VAPH',
                    'BUSO_OV1_OV2',
                    'IVT_IT',
                    'PERMANENT_INCAPACITY_RULING',
                    'RAISED_CHILD_BENEFIT',
                    'INVALIDITY_BENEFIT',
                    'VDAB_RECOGNISED_DOCTOR',
                  ],
                },
                { field: 'cmpps.present', operator: 'eq', value: true },
                { field: 'monthsOutOfPaidWork', operator: 'gte', value: 24 },
              ],
            },
            { unsettled: 'Er zijn signalen en nog geen indicering: vraag ze aan (CM-06).' },
          ],
        },
      ],
      kind: 'H',
      grade: 'A',
      sources: [s.S37, s.S39, s.S39b],
      text: {
        true: 'Er is een geldige indicering voor collectief maatwerk.',
        false:
          'Er is geen geldige indicering en er zijn geen signalen, of de indicering is geweigerd (CM-07).',
        unknown: 'Er zijn signalen, of die zijn niet bekend: vraag een indicering aan.',
      },
      whenMissing: 'Vraag een indicering aan bij VDAB.',
      owner: 'VDAB',
    },
    {
      id: 'CM-03',
      field: 'indicering.attests',
      operator: 'intersects',
      value: [
        'VAPH',
        'BUSO_OV1_OV2',
        'IVT_IT',
        'PERMANENT_INCAPACITY_RULING',
        'RAISED_CHILD_BENEFIT',
        'INVALIDITY_BENEFIT',
        'VDAB_RECOGNISED_DOCTOR',
      ],
      kind: 'H',
      role: 'route',
      grade: 'A',
      sources: [s.S39],
      text: {
        true: 'Een attest toont een arbeidshandicap.',
        false: 'Er is geen attest van een arbeidshandicap.',
        unknown: 'Is er een attest van een arbeidshandicap?',
      },
      whenMissing: 'Vraag naar attesten.',
      owner: 'PERSON',
    },
    {
      id: 'CM-04',
      field: 'cmpps.present',
      operator: 'eq',
      value: true,
      kind: 'J',
      role: 'route',
      grade: 'A',
      sources: [s.S39, s.S39b],
      text: {
        true: 'Er zijn verschillende problemen vastgesteld.',
        false: 'Er zijn geen problemen vastgesteld.',
        unknown: 'Zijn er verschillende problemen?',
      },
      whenMissing: 'Vraag een ICF-indicering.',
      owner: 'VDAB',
    },
    {
      id: 'CM-05',
      field: 'monthsOutOfPaidWork',
      operator: 'gte',
      value: 24,
      kind: 'H',
      role: 'route',
      grade: 'B',
      sources: [s.S38],
      text: {
        true: 'De persoon is 24 maanden of langer zonder betaald werk.',
        false: 'De persoon is minder dan 24 maanden zonder betaald werk.',
        unknown: 'Hoeveel maanden is de persoon zonder betaald werk?',
      },
      whenMissing: 'Vraag naar het laatste betaalde werk.',
      owner: 'PERSON',
    },
  ],
  doubts: [
    {
      text: 'Het decreet is van 12 juli 2013. Een pagina van VDAB spreekt van een goedkeuring op 3 juli 2013. Het geldt sinds 1 januari 2019.',
    },
    {
      text: 'Hoelang iemand als uiterst kwetsbaar erkend blijft, is niet gevonden: 2 jaar is te verifiëren.',
    },
    { text: 'De pagina over het ondersteuningspakket kan ouder zijn dan latere wijzigingen.' },
  ],
  figures: cmwFigures,
  related: ['IMW', 'LDE', 'AMA'],
};
