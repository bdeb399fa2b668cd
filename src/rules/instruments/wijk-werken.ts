/** Wijk-werken: a few hours of work in the neighbourhood. Wijk-werkendecreet van 7 juli 2017. */
import { wijkwerkForEquivalent } from '../disputed-point.ts';
import { wijkwerkFigures } from '../figures/experience-figure.ts';
import type { Instrument, Outcome } from '../instrument.ts';
import { always, disputed, never } from '../reading.ts';
import type { Sight } from '../sight.ts';
import { sources as s } from '../source.ts';
import { notEmployedInMeasure } from './employed-in-measure.ts';

export const wijkwerk: Instrument = {
  code: 'WIJKWERK',
  slug: 'wijk-werken',
  name: 'Wijk-werken',
  from: '2018-01-01',
  basis: 'Wijk-werkendecreet van 7 juli 2017, art. 10 tot 12 en 34 tot 38; BVR van 29 september 2017',
  relevantDate: { name: 'start van de wijk-werkovereenkomst' },
  reviewedOn: '2026-11-21',
  card: {
    summary: 'Enkele uren werk per maand in de buurt, naast een uitkering.',
    forWhom: 'Wie nog niet klaar is voor een gewone job en wel zelfstandig een taak aankan.',
    refers: 'VDAB; voor wie leefloon krijgt het OCMW.',
    decides: 'VDAB of het OCMW, met een afsprakenblad.',
    pays: 'De gebruiker met wijk-werkcheques van 5,95 tot 7,45 euro. De wijk-werker krijgt 4,10 euro per begonnen uur, zonder belasting, en 0,15 euro per kilometer als heen en terug meer dan 10 kilometer is.',
    lasts: 'Ten hoogste 12 maanden, 60 uren per maand en 630 uren per jaar.',
    documents: 'Afsprakenblad, wijk-werkovereenkomst en elke maand een prestatieformulier.',
    followUp: 'Elke maand bij het wijk-werkkantoor, elke 6 maanden een gesprek met de bemiddelaar.',
    ends: 'Na 12 maanden, of bij meer dan 10 dagen uitzendwerk in 28 dagen.',
  },
  conditions: [
    {
      id: 'WW-01',
      field: 'residence.region',
      operator: 'eq',
      value: 'VL',
      kind: 'H',
      grade: 'B',
      sources: [s.S21, s.S22],
      text: {
        true: 'De persoon woont in Vlaanderen.',
        false: 'De persoon woont niet in Vlaanderen.',
        unknown: 'Woont de persoon in Vlaanderen?',
      },
      whenMissing: 'Noteer het gewest van de woonplaats.',
      owner: 'PERSON',
    },
    {
      id: 'WW-02',
      any: [
        { field: 'vdab.registered', operator: 'eq', value: true },
        { field: 'benefits', operator: 'intersects', value: ['LEEFLOON'] },
        {
          all: [
            { field: 'benefits', operator: 'intersects', value: ['SICKNESS', 'INVALIDITY'] },
            { field: 'permission.adviserendArts.wijkwerk', operator: 'eq', value: true },
          ],
        },
        {
          all: [
            { field: 'benefits', operator: 'intersects', value: ['EQ_LEEFLOON'] },
            disputed(wijkwerkForEquivalent, { counts: always, doesNotCount: never }),
          ],
        },
      ],
      kind: 'H',
      grade: 'B',
      sources: [s.S21, s.S22],
      text: {
        true: 'De persoon is ingeschreven bij VDAB, krijgt leefloon, of heeft toestemming van de adviserend arts.',
        false:
          'De persoon is niet ingeschreven bij VDAB, krijgt geen leefloon en heeft geen toestemming van de adviserend arts.',
        unknown: 'Is de persoon ingeschreven bij VDAB, of krijgt de persoon leefloon?',
      },
      whenMissing: 'Schrijf de persoon in bij VDAB: dan klopt deze voorwaarde.',
      owner: 'VDAB',
    },
    {
      id: 'WW-03',
      field: 'assessment.readyForRegularJob',
      operator: 'eq',
      value: false,
      kind: 'J',
      grade: 'B',
      sources: [s.S21, s.S22],
      text: {
        true: 'De persoon is nog niet klaar voor een gewone job.',
        false: 'De persoon is klaar voor een gewone job.',
        unknown: 'Is de persoon klaar voor een gewone job?',
      },
      whenMissing: 'Maak een inschatting en noteer uw oordeel.',
      owner: 'OCMW',
    },
    {
      id: 'WW-04',
      field: 'assessment.canWorkIndependently',
      operator: 'eq',
      value: true,
      kind: 'J',
      grade: 'B',
      sources: [s.S21, s.S22],
      text: {
        true: 'De persoon kan een taak zelfstandig uitvoeren.',
        false: 'De persoon kan een taak nog niet zelfstandig uitvoeren.',
        unknown: 'Kan de persoon een taak zelfstandig uitvoeren?',
      },
      whenMissing: 'Maak een inschatting en noteer uw oordeel.',
      owner: 'OCMW',
    },
    {
      id: 'WW-05',
      any: [
        { field: 'history.wijkwerkMonths', operator: 'lt', value: 12 },
        { field: 'history.pwaTransitional', operator: 'eq', value: true },
      ],
      kind: 'Q',
      grade: 'B',
      sources: [s.S20b, s.S22],
      text: {
        true: 'De 12 maanden zijn niet opgebruikt, of de overgangsregel van het PWA geldt.',
        false:
          'De 12 maanden wijk-werken zijn opgebruikt. Later opnieuw starten kan soms: vraag het na bij VDAB.',
        unknown: 'Hoeveel maanden deed de persoon al wijk-werken?',
      },
      whenMissing: 'Vraag de maanden op bij het wijk-werkkantoor.',
      owner: 'VDAB',
    },
    {
      id: 'WW-06',
      field: 'wijkwerk.hoursThisMonth',
      operator: 'lte',
      value: 60,
      kind: 'Q',
      role: 'limit',
      grade: 'B',
      sources: [s.S20b, s.S24],
      text: {
        true: 'Deze maand blijft binnen 60 uren.',
        false: 'Deze maand zijn er meer dan 60 uren.',
        unknown: 'Hoeveel uren zijn deze maand al gewerkt?',
      },
      whenMissing: 'Bevestig de uren van deze maand.',
      owner: 'VDAB',
    },
    {
      id: 'WW-07',
      field: 'wijkwerk.hoursThisYear',
      operator: 'lte',
      value: 630,
      kind: 'Q',
      role: 'limit',
      grade: 'B',
      sources: [s.S20b, s.S24],
      text: {
        true: 'Dit jaar blijft binnen 630 uren.',
        false: 'Dit jaar zijn er meer dan 630 uren.',
        unknown: 'Hoeveel uren zijn dit jaar al gewerkt?',
      },
      whenMissing: 'Bevestig de uren van dit jaar.',
      owner: 'VDAB',
    },
    {
      id: 'WW-08',
      field: 'interim.daysInLast28',
      operator: 'lte',
      value: 10,
      kind: 'H',
      grade: 'B',
      sources: [s.S21],
      text: {
        true: 'Er zijn niet meer dan 10 dagen uitzendwerk in de laatste 28 dagen.',
        false: 'Er zijn meer dan 10 dagen uitzendwerk in de laatste 28 dagen: het recht vervalt.',
        unknown: 'Hoeveel dagen uitzendwerk waren er in de laatste 28 dagen?',
      },
      whenMissing: 'Vraag naar uitzendwerk in de laatste 4 weken.',
      owner: 'PERSON',
    },
    {
      id: 'WW-09',
      field: 'referral.bySource',
      operator: 'in',
      value: ['VDAB', 'OCMW'],
      kind: 'H',
      role: 'step',
      grade: 'B',
      sources: [s.S20, s.S22b],
      text: {
        true: 'VDAB of het OCMW verwees met een afsprakenblad.',
        false: 'Er is nog een verwijzing van VDAB of het OCMW nodig.',
        unknown: 'Maak een afsprakenblad en verwijs naar het wijk-werkkantoor.',
      },
      whenMissing: 'Maak een afsprakenblad.',
      owner: 'OCMW',
    },
    notEmployedInMeasure('WW-10', [s.S21, s.S22]),
  ],
  doubts: [
    {
      text: 'Samenlevingsjobs zijn aangekondigd als opvolger. Een wettekst, startdatum, uren of vergoeding is niet gevonden.',
      from: '2025-12-11',
    },
    { text: 'De voorwaarden om na 12 maanden opnieuw te starten zijn niet gevonden.' },
  ],
  figures: wijkwerkFigures,
  related: ['WES', 'TWE_OCMW', 'GEMEENSCHAPSDIENST'],
  outcomes: roomLeft,
};

/** How many hours an assignment may still take this month and this year. */
function roomLeft(sight: Sight): readonly Outcome[] {
  const left = [
    {
      code: 'hoursLeftThisMonth',
      label: 'Uren over deze maand',
      limit: 60,
      used: sight.number('wijkwerk.hoursThisMonth'),
    },
    {
      code: 'hoursLeftThisYear',
      label: 'Uren over dit jaar',
      limit: 630,
      used: sight.number('wijkwerk.hoursThisYear'),
    },
  ];
  return left.flatMap(({ code, label, limit, used }) =>
    used === undefined
      ? []
      : [{ code, label, value: Math.max(0, limit - used), grade: 'B' as const, sources: [s.S20b, s.S24] }],
  );
}
