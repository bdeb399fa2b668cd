/**
 * Recognises in a text what may tell who someone is: a name, an age, a number, an address of mail. What is written about many holds
 * nobody; this helps whoever types to think twice. It decides nothing and keeps nothing. Pure.
 */
import { say } from '../../kernel/language.ts';
import { municipalities } from '../organisation/municipality.ts';

export type Recognised = 'name' | 'age' | 'number' | 'address';

/** Words that begin with a capital and are not of a name; municipalities are known. */
const known = new Set(
  `VDAB VVSG OCMW RVA KSZ GTB CAW TWE GPMI NEET ESF Vlaanderen Vlaams Vlaamse Brussel België Belgisch Nederlands Nederlandse Frans Engels Arabisch
  Oekraïens Europa Europees Europese Kind Gezin Opgroeien Lijn Sociaal Sociale Huis Provinciale Centrale Werkgroep Werkgroepen Oost West Antwerpen
  Limburg Brabant Lokaal Lokale Bestuur Besturen Partnerschap Maatwerkbedrijf Maatwerkafdeling Buurtwerk Buurthuis Atelier Werkwinkel Werkplaats Kringwinkel Vzw Dienst Agentschap Integratie Inburgering Januari Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag`
    .split(/\s+/)
    .concat(municipalities.flatMap(({ name }) => name.split(/[\s-]+/))),
);

const titled =
  /(?<!\p{L})(?:mevrouw|mevr\.?|mw\.?|meneer|mijnheer|dhr\.?|de heer|juffrouw)\s+(?:van |de |den |der |el |al )*\p{Lu}/iu;
const aged =
  /(?<!\p{L})(?:\d{1,2}[- ]?jarige(?!\p{L})|(?:van|is|was)\s+\d{1,2}(?: jaar)?(?: oud)?(?=[\s.,;]|$)(?<=jaar|oud))|geboren (?:op|in) /iu;
const numbered =
  /(?<!\d)\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}(?!\d)|(?<!\d)0\d(?:[ ./]?\d){7,8}(?!\d)/u;
// One sign before the at is enough: whoever looks for the whole of it goes through a long word again from each of its letters.
const mailed = /[^\s@]@[^\s@]+\.\p{L}{2,}/u;

/** What stands between a given name and a family name. */
const particle = /^(?:van|vande|vanden|de|den|der|ter|ten|el|al)$/i;

/** Two words with a capital after each other, not at the head of a sentence nor parted by a comma: likely a name. */
function hasName(text: string): boolean {
  if (titled.test(text)) return true;
  return text
    .split(/(?<=[.!?:])\s+|\n/)
    .some((sentence) => sentence.split(/[,;]\s+/).some((part, number) => hasPair(part, number === 0)));
}

/** What stands around a word. Looked for from its first sign alone, or each of a long row would be a beginning. */
const bareEnds = /^[“"'(]+|(?<![”"'),.;:!?])[”"'),.;:!?]+$/g;

/** In one go from left to right, so that a long text takes no longer than it is long. */
function hasPair(part: string, atHead: boolean): boolean {
  let given = false;
  for (const [place, typed] of part.split(/\s+/).entries()) {
    const word = typed.replace(bareEnds, '');
    const [capital, between] = [isCapital(word), particle.test(word)];
    if (given && capital && !between) return true;
    given = (given && between) || (capital && !(atHead && place === 0));
  }
  return false;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}[\p{Ll}’'-]+$/u.test(word) && !known.has(word);
}

/** Tells what in a text may make someone recognisable, each kind once. */
export function recognisedIn(text: string): Recognised[] {
  return [
    ...(hasName(text) ? (['name'] as const) : []),
    ...(aged.test(text) ? (['age'] as const) : []),
    ...(numbered.test(text) ? (['number'] as const) : []),
    ...(mailed.test(text) ? (['address'] as const) : []),
  ];
}

/** Says what in a text looks as if it tells who someone is; nothing where it does not. */
export function recognisableSaid(text: string): string {
  return recognisedIn(text).map(said).join(' ');
}

function said(one: Recognised): string {
  switch (one) {
    case 'name':
      return say`Dit lijkt op de naam van een persoon.`;
    case 'age':
      return say`Dit lijkt op de leeftijd of de geboorte van een persoon.`;
    case 'number':
      return say`Dit lijkt op een rijksregisternummer of een telefoonnummer.`;
    case 'address':
      return say`Dit lijkt op een e-mailadres.`;
  }
}
