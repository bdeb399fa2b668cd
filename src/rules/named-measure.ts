/**
 * What people ask for by name and what has no rules of its own here: announced, abolished, a part of something else, or a label. Told in
 * the catalogue with its source, so that nobody searches in vain; nothing is decided by it.
 */
import type { Figure } from './figure.ts';
import { jobbonusFigures, pactFigures } from './figures/work-figure.ts';
import type { Grade } from './condition.ts';
import { type Source, sources as s } from './source.ts';

export type Standing = 'announced' | 'ended' | 'part' | 'label' | 'support' | 'tool';

export interface NamedMeasure {
  readonly name: string;
  readonly standing: Standing;
  readonly text: string;
  readonly grade: Grade;
  readonly sources: readonly Source[];
  readonly figures?: readonly Figure[];
  /** Where to look. */
  readonly see: readonly string[];
}

export const namedMeasures: readonly NamedMeasure[] = [
  {
    name: 'Samenlevingsjobs',
    standing: 'announced',
    text: 'Aangekondigd als opvolger van wijk-werken. Een wettekst, een startdatum, uren of een vergoeding is niet gevonden. Op de hoorzitting van 11 december 2025 vroeg de VVSG een duur van 12 tot 24 maanden.',
    grade: 'U',
    sources: [s.S26],
    see: ['WIJKWERK'],
  },
  {
    name: 'Jobcoaching en nazorg',
    standing: 'part',
    text: 'Begeleiding op de werkvloer hoort bij IBO+, nazorg bij tijdelijke werkervaring na artikel 60. Of VDAB 6 maanden een jobcoach geeft, is te verifiëren.',
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
    text: 'Bestond van 11 april 2017 tot en met 31 december 2022, ten hoogste 6 maanden. Nu: de werkervaringsstage.',
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
    figures: jobbonusFigures,
    see: ['SPI'],
  },
  {
    name: 'Lokaal Activeringspact',
    standing: 'support',
    text: 'Een oproep voor lokale besturen, geen maatregel voor één persoon: een eerste in 2024 en een tweede in 2025.',
    grade: 'B',
    sources: [s.S48, s.S48b],
    figures: pactFigures,
    see: [],
  },
  {
    name: 'Lokale partnerschappen',
    standing: 'support',
    text: 'Een oproep van Europa WSE sinds 2024, voor wie niet werkt of als werkzoekende met complexe problemen zit.',
    grade: 'A',
    sources: [s.S49],
    see: [],
  },
  {
    name: 'ICF-indicering',
    standing: 'tool',
    text: 'VDAB gaat na of iemand steun nodig heeft op het werk. Wie het doet, volgde een opleiding in drie stappen. Het advies gaat naar het team TOM van VDAB, dat beslist. Een advies van een partner telt alleen voor collectief maatwerk en de lokale diensteneconomie.',
    grade: 'A',
    sources: [s.S37, s.S37b, s.S39b],
    see: ['CMW', 'IMW', 'LDE'],
  },
  {
    name: 'Participatieladder',
    standing: 'tool',
    text: 'Zes treden, van alleen thuis tot gewoon betaald werk: 4 is onbetaald werk of activering, 5 is betaald werk met steun, 6 is gewoon betaald werk. De treden 1 tot 3 zijn te verifiëren.',
    grade: 'B',
    sources: [s.S44],
    see: [],
  },
  {
    name: 'Zelfredzaamheid-Matrix (ZRM)',
    standing: 'tool',
    text: 'Dertien levensdomeinen, elk van 1 (acuut probleem) tot 5 (volledig zelfredzaam). Er bestaan ook versies met 11 domeinen. Het is een momentopname: wat ouder is dan ongeveer 30 dagen telt niet meer. Ze verklaart niets en schrijft niets voor.',
    grade: 'B',
    sources: [s.S44b, s.S44c],
    see: [],
  },
  {
    name: 'Levensdomeinen en rechten van het onthaal (GBO)',
    standing: 'tool',
    text: 'Een lijst van 15 levensdomeinen en 26 rechten uit onderzoek naar de onthaaltrajecten. Ze helpt om geen recht te vergeten.',
    grade: 'B',
    sources: [s.S44f],
    see: ['LEEFLOON'],
  },
  {
    name: 'Kansengroepen',
    standing: 'label',
    text: 'Een label van VDAB voor cijfers, geen voorwaarde. Vier groepen: herkomst, kort geschoold, ouder dan 50 en arbeidsbeperking. De pagina is oud: of de leeftijd nu 55 is, is te verifiëren.',
    grade: 'B',
    sources: [s.S44d],
    see: [],
  },
];
