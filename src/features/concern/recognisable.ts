/**
 * Recognises in a text what may tell who someone is: a name, an age, a number, an address of mail. A concern is about many and holds
 * nobody; this helps whoever types to think twice. It decides nothing and keeps nothing. Pure.
 */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { lookedOver } from '../../ui/field.tsx';
import { municipalities } from '../organisation/municipality.ts';

export type Recognised = 'name' | 'age' | 'number' | 'address';

/** Words that begin with a capital and are not of a name; municipalities are known. */
const known = new Set(
  `VDAB VVSG OCMW RVA KSZ GTB CAW TWE GPMI NEET ESF Vlaanderen Vlaams Vlaamse Brussel België Belgisch Nederlands Nederlandse Frans Engels Arabisch
  Oekraïens Europa Europees Europese Kind Gezin Opgroeien Lijn Sociaal Sociale Huis Provinciale Centrale Werkgroep Werkgroepen Oost West Antwerpen
  Limburg Brabant Maatwerkbedrijf Agentschap Integratie Inburgering Januari Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag`
    .split(/\s+/)
    .concat(municipalities.flatMap(({ name }) => name.split(/[\s-]+/))),
);

const titled =
  /(?<!\p{L})(?:mevrouw|mevr\.?|mw\.?|meneer|mijnheer|dhr\.?|de heer|juffrouw)\s+(?:van |de |den |der |el |al )*\p{Lu}/iu;
const aged =
  /(?<!\p{L})(?:\d{1,2}[- ]?jarige(?!\p{L})|(?:van|is|was)\s+\d{1,2}(?: jaar)?(?: oud)?(?=[\s.,;]|$)(?<=jaar|oud))|geboren (?:op|in) /iu;
const numbered =
  /(?<!\d)\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}(?!\d)|(?<!\d)0\d(?:[ ./]?\d){7,8}(?!\d)/u;
const mailed = /[^\s@]+@[^\s@]+\.\p{L}{2,}/u;

/** Two words with a capital beside each other, not at the head of a sentence: likely a name. */
function hasName(text: string): boolean {
  if (titled.test(text)) return true;
  return text.split(/(?<=[.!?:])\s+|\n/).some((sentence) =>
    sentence
      .split(/\s+/)
      .map((word) => word.replace(/^[“"'(]+|[”"'),.;:!?]+$/g, ''))
      .some((word, place, words) => place > 0 && isCapital(word) && isCapital(words[place + 1] ?? '')),
  );
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

/** Gives one warning for each field that may tell who someone is, with what to write instead, and none once the tick is there. */
export function recognisableWarnings(
  form: Readonly<Record<string, string>>,
  fields: readonly string[],
  instead = advice(),
): Problem[] {
  if (form[lookedOver] !== undefined) return [];
  return fields.flatMap((field) => {
    const found = recognisedIn(form[field] ?? '');
    if (found.length === 0) return [];
    return [{ field, message: `${found.map(said).join(' ')} ${instead}`, warning: true as const }];
  });
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

function advice(): string {
  return say`Niemand mag in dit signaal te herkennen zijn. Schrijf wat u bij veel mensen ziet.`;
}
