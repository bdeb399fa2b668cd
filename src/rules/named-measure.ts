/**
 * What people ask for by name and what has no rules of its own here: announced, abolished, a part of something else, or a label. Told in
 * the catalogue with its source, so that nobody searches in vain; nothing is decided by it.
 */
import type { Grade } from './condition.ts';
import { type Source, sources as s } from './source.ts';

export type Standing = 'announced' | 'ended' | 'part' | 'label' | 'support';

export interface NamedMeasure {
  readonly name: string;
  readonly standing: Standing;
  readonly text: string;
  readonly grade: Grade;
  readonly sources: readonly Source[];
  /** Where to look. */
  readonly see: readonly string[];
}

export const namedMeasures: readonly NamedMeasure[] = [
  {
    name: 'Samenlevingsjobs',
    standing: 'announced',
    text: 'Aangekondigd als opvolger van wijk-werken. Een wettekst, een startdatum, uren of een vergoeding is niet gevonden.',
    grade: 'U',
    sources: [s.S26],
    see: ['WIJKWERK'],
  },
  {
    name: 'Jobcoaching en nazorg',
    standing: 'part',
    text: 'Begeleiding op de werkvloer hoort bij IBO+, nazorg bij tijdelijke werkervaring na artikel 60. Hoelang VDAB een jobcoach geeft, is te verifiëren.',
    grade: 'U',
    sources: [s.S14b, s.S56],
    see: ['IBO_PLUS', 'TWE_OCMW', 'IPS'],
  },
  {
    name: 'Nederlands als tweede taal (NT2)',
    standing: 'part',
    text: 'Een deel van inburgering, en ook open voor wie niet mag inburgeren. Het niveau dat telt voor werk, is te verifiëren.',
    grade: 'B',
    sources: [s.S70, s.S73],
    see: ['INBURGERING'],
  },
  {
    name: 'Participatie- en netwerktraject (PNT)',
    standing: 'part',
    text: 'De vierde pijler van inburgering sinds 1 januari 2023: 40 uren, verplicht voor wie niet werkt of studeert.',
    grade: 'A',
    sources: [s.S72],
    see: ['INBURGERING'],
  },
  {
    name: 'GTB en GOB',
    standing: 'support',
    text: 'Gespecialiseerde begeleiding na verwijzing door VDAB of het OCMW, bij een indicering of grote drempels.',
    grade: 'B',
    sources: [s.S37],
    see: ['CMW', 'ACTIVERINGSTRAJECT'],
  },
  {
    name: 'Leerwerkplek',
    standing: 'label',
    text: 'Geen eigen vorm: een naam voor een plaats in een werkervaringsstage, tijdelijke werkervaring of gemeenschapsdienst.',
    grade: 'U',
    sources: [s.S52],
    see: ['WES', 'TWE_OCMW'],
  },
  {
    name: 'Beroepsverkennende stage (BVS)',
    standing: 'ended',
    text: 'Bestond van 1 september 2018 tot en met 31 december 2022. Nu: de werkervaringsstage.',
    grade: 'B',
    sources: [s.S50, s.S52],
    see: ['WES'],
  },
  {
    name: 'Activeringsstage',
    standing: 'ended',
    text: 'Bestond tot en met 31 december 2022, ten hoogste 6 maanden. Nu: de werkervaringsstage.',
    grade: 'B',
    sources: [s.S52],
    see: ['WES', 'ACTIVERINGSTRAJECT'],
  },
  {
    name: 'Vlaamse ondersteuningspremie (VOP)',
    standing: 'ended',
    text: 'Dicht voor nieuwe vragen sinds individueel maatwerk op 1 juli 2023. Wat een lopende premie betekent, is te verifiëren.',
    grade: 'U',
    sources: [s.S41],
    see: ['IMW'],
  },
  {
    name: 'Doelgroepvermindering ouderen en jongeren',
    standing: 'ended',
    text: 'Geen nieuwe rechten sinds 1 juli 2024. Lopende rechten doven uit tot 30 juni 2026 of 30 juni 2028.',
    grade: 'B',
    sources: [s.S65, s.S66],
    see: ['DG'],
  },
  {
    name: 'Jobbonus',
    standing: 'support',
    text: 'Een premie voor wie werkt met een laag loon. Vlaanderen betaalt ze vanzelf, wie werkt vraagt niets aan. De bedragen van na 2024 zijn te verifiëren.',
    grade: 'B',
    sources: [s.S67, s.S67b],
    see: ['SPI'],
  },
  {
    name: 'Lokaal Activeringspact',
    standing: 'support',
    text: 'Een oproep voor lokale besturen, geen maatregel voor één persoon: een eerste in 2024 en een tweede in 2025.',
    grade: 'B',
    sources: [s.S48, s.S48b],
    see: [],
  },
];
