/**
 * Recognises free text about a person that looks like what no field exists for: health, debts, bank numbers, the court, a
 * conflict at home. It helps whoever types to think twice; it decides nothing and keeps nothing. Pure.
 */
import { isBankNumber, isCardNumber } from './bank-number.ts';

export type SensitiveKind = 'health' | 'debt' | 'bank' | 'court' | 'home';

export interface Sensitive {
  readonly kind: SensitiveKind;
  /** The words that gave it away; empty for a number, which is never repeated. */
  readonly words: string;
}

interface Sign {
  readonly kind: SensitiveKind;
  readonly pattern: RegExp;
  /** Said of work with such people, it tells nothing of the person guided. */
  readonly unlessWork?: true;
}

const word = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

const money = '(?:€ ?\\d|\\d[\\d. ]{0,12}(?:,\\d+)? ?(?:€|euro|eur)(?!\\p{L}))';

/**
 * Health: names of illnesses and addictions, and what only a patient has; not what work asks of a body ("kan niet tillen"),
 * not being ill for a day. Debts: their collection, and an amount beside the word. Court: punishment and prosecution, not the
 * extract that an employer asks. Home: violence and quarrels, not a divorce or children.
 */
const signs: readonly Sign[] = [
  {
    kind: 'health',
    pattern: word(
      'depressie[sf]?|depressief|burn-?out|bipolair[e]?|borderline|schizofreni[ea]|psychose[ns]?|psychotisch|ptss|adhd|autis(?:me|tisch)|dementie|epilepsie|diabetes|suikerziekte|(?<!tegen )\\p{L}*kanker|leukemie|hiv|aids|hepatitis|copd|hartinfarct|beroerte|hernia|artrose|reuma|fibromyalgie|migraine|alzheimer|parkinson',
    ),
    unlessWork: true,
  },
  {
    kind: 'health',
    pattern: word(
      '(?:alcohol|drug|drugs|gok|medicatie|heroïne|cocaïne)?verslaafde?|\\p{L}*verslaving|alcoholist|alcoholprobleem|alcoholproblemen|drugsprobleem|drugsproblemen|drugsgebruik|heroïne|cocaïne|afkicken|ontwenning(?:skuur)?|methadon|antidepressiva|insuline|chemo(?:therapie)?|bestraling',
    ),
    unlessWork: true,
  },
  {
    kind: 'health',
    pattern: word(
      'zelfmoord\\p{L}*|zelfdoding\\p{L}*|suïcid\\p{L}*|zwanger|miskraam|abortus|(?:rug|nek|knie|schouder|hart|long|maag|heup|gewrichts)(?:klachten|pijn|aandoening|problemen)|psychische (?:klachten|problemen)|medische diagnose|diagnose (?:kreeg|gekregen|gesteld)|(?:kreeg|heeft) (?:de|een) diagnose|heeft ms',
    ),
  },
  {
    kind: 'health',
    pattern: word(
      '(?:bij|naar) (?:een|de|haar|zijn) (?:psycholoog|psychiater|oncoloog|cardioloog)|in (?:psycho)?therapie|opgenomen in (?:de|een|het) (?:psychiatrie|psychiatrisch\\p{L}*|ziekenhuis|kliniek)|psychiatrische opname|(?:werd|wordt|is) geopereerd',
    ),
    unlessWork: true,
  },
  {
    kind: 'debt',
    pattern: word(
      'schulden|schuldenlast|schuld(?:bemiddel|hulp|eiser)\\p{L}*|schuldenregeling|budgetbeheer|loonbeslag|beslag op (?:zijn|haar|het) (?:loon|leefloon|uitkering)|huurachterstand|betalingsachterstand|achterstallige? (?:huur|betaling|betalingen|rekening|rekeningen)|deurwaarder\\p{L}*|persoonlijk faillissement',
    ),
    unlessWork: true,
  },
  {
    kind: 'debt',
    pattern: new RegExp(
      `(?:schuld|lening|krediet|aflos|afbeta|afgelost|boete|terugbetal)[^.!?\\n]{0,60}${money}|${money}[^.!?\\n]{0,60}(?:schuld|lening|krediet|aflos|afbeta|boete|terugbetal)`,
      'iu',
    ),
  },
  {
    kind: 'court',
    pattern: word(
      'strafblad|veroordeeld|veroordeling(?:en)?|gedetineerde?|gevangenis(?:straf)?|celstraf|werkstraf|enkelband|probatie|justitieassistent|voorwaardelijk vrij|voorlopig vrij|geïnterneerd|interneringsmaatregel|misdrijf|misdrijven|strafrechtelijk\\p{L}*|jeugdrechter|drugsfeiten|zedenfeiten|drugs gedeald|(?:wegens|voor) (?:diefstal|slagen en verwondingen|inbraak|drugs|oplichting)|(?:opgepakt|aangehouden|meegenomen) door de politie',
    ),
    unlessWork: true,
  },
  {
    kind: 'home',
    pattern: word(
      'vechtscheiding|(?:huiselijk|intrafamiliaal) geweld|partnergeweld|contactverbod|huisverbod|hoederecht|(?:geslagen|mishandeld|bedreigd) door|mishandeling|(?:ruzie|conflict) met (?:zijn|haar|de) (?:man|vrouw|partner|ex|ex-man|ex-vrouw|ouders|vader|moeder|kinderen|broer|zus|familie)',
    ),
    unlessWork: true,
  },
];

/** Of work with, in or for something: "werkt met mensen met dementie", "stage in de gevangenis". */
const work = new RegExp(
  '(?:werk(?:t|te|en)?|gewerkt|job|vacature|stage|ervaring|opleiding|vorming|cursus|vrijwillig\\p{L}*|solliciteer(?:t|de)?|begeleid(?:t|de|ing)|zorg(?:t|de|en)?)' +
    ' (?:\\p{L}+ ){0,3}?(?:met|voor|bij|in|over|als|rond)(?!\\p{L})',
  'iu',
);

/** Finds what looks sensitive in a text, each kind once. */
export function sensitiveIn(text: string): Sensitive[] {
  const found = new Map<SensitiveKind, Sensitive>();
  if (isBankNumber(text) || isCardNumber(text)) found.set('bank', { kind: 'bank', words: '' });
  for (const sentence of text.split(/(?<=[.!?])\s|\n/))
    for (const { kind, pattern, unlessWork } of signs) {
      const match = pattern.exec(sentence);
      if (match === null || found.has(kind)) continue;
      if (unlessWork && work.test(sentence.slice(0, match.index))) continue;
      found.set(kind, { kind, words: match[0].trim() });
    }
  return [...found.values()];
}
