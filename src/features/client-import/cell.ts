// What one cell of a client file says: each function judges one kind of cell and answers a value, with what was repaired or
// looks odd, or one sentence on what is wrong. Sentences never repeat the cell: they may be kept where the person is not known.

import type { CivilDate } from '../../kernel/civil-date.ts';
import { parseImportedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { bareWord, cleanLine } from '../../kernel/plain-text.ts';
import { currentNis, municipalities, municipalityName } from '../organisation/municipality.ts';
import { inszSentences, parseInsz } from '../person/insz.ts';
import { parsePhone } from '../person/phone.ts';
import { findCode } from './code-list.ts';
import { mended } from './misread.ts';
import { unescapeCell } from './report.ts';

export type CellVerdict<Value> =
  | { ok: true; value: Value; repaired?: string; warning?: string }
  | { ok: false; message: string };

const longest = 200;

/** Makes a cell into clean text of one line; refuses what a spreadsheet or a wrong character set has spoilt. */
export function readText(raw: string): CellVerdict<string> {
  const misread = unescapeCell(raw);
  const text = mended(misread) ?? misread;
  if (
    /^\s*#(N\/[AB]|REF!|VERW!|VALUE!|WAARDE!|DIV\/0!|DEEL\/0!|NAME\?|NAAM\?|NUM!|GETAL!|NULL!|LEEG!)\s*$/.test(
      text,
    )
  ) {
    return refuse(say`In deze cel staat een fout van Excel. Vul de waarde zelf in.`);
  }
  if (text.includes('\ufffd')) {
    return refuse(
      say`In deze cel staan tekens die verloren gingen. Bewaar de lijst opnieuw als UTF-8 en typ ze opnieuw.`,
    );
  }
  const value = cleanLine(text);
  if (value === '') return refuse(say`Deze cel bevat alleen onzichtbare tekens. Vul ze in of maak ze leeg.`);
  if (value.length > longest) return refuse(say`Dit is langer dan ${longest} tekens. Maak het korter.`);
  const verdict: CellVerdict<string> = { ok: true, value };
  if (value !== text.replace(/\s+/gu, ' ').trim().normalize('NFC')) {
    verdict.repaired = say`In deze cel stonden onzichtbare tekens. We hebben ze weggelaten.`;
  }
  if (text !== misread)
    verdict.repaired = say`De letters met accenten stonden verkeerd in het bestand. We hebben ze hersteld.`;
  // A letter of two bytes that was read as two letters, in a cell that cannot be turned back as a whole.
  if (/[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u.test(value)) {
    verdict.warning = say`Deze cel lijkt in een verkeerde tekenset bewaard. Kijk de letters met accenten na.`;
  }
  return verdict;
}

function refuse(message: string): { ok: false; message: string } {
  return { ok: false, message };
}

/** Reads a name or another free text; one that starts like a formula stays text and is reported. */
export function readName(text: string): CellVerdict<string> {
  if (!/^[=+@]/.test(text)) return { ok: true, value: text };
  return {
    ok: true,
    value: text,
    warning: say`Dit begint als een formule. We bewaren het als gewone tekst.`,
  };
}

/** Reads an INSZ; one that a spreadsheet rounded is beyond repair. */
export function readInsz(text: string, today: CivilDate): CellVerdict<string> {
  if (/^\d([.,]\d+)?E\+?\d+$/i.test(text)) {
    return refuse(
      say`Excel heeft dit nummer afgerond. Maak de kolom op als tekst en vul het nummer opnieuw in.`,
    );
  }
  const result = parseInsz(text.replace(/^'/, ''), today);
  if (!result.ok) return refuse(inszSentences[result.reason]);
  if (!result.repaired) return { ok: true, value: result.insz };
  const repaired = say`Het rijksregisternummer miste een nul vooraan. We hebben ze aangevuld.`;
  return { ok: true, value: result.insz, repaired };
}

/** Reads a day between 1900 and 2100, also as the number Excel keeps. */
export function readDate(text: string): CellVerdict<CivilDate> {
  const value = parseImportedDate(text);
  if (!value) return refuse(say`Dit is geen datum. Schrijf dag/maand/jaar, zoals 21/11/2026.`);
  if (value < '1900' || value >= '2100') return refuse(say`Dit jaartal kan niet kloppen. Kijk de datum na.`);
  if (!/^\d{5}$/.test(text)) return { ok: true, value };
  return { ok: true, value, repaired: say`De datum stond er als getal van Excel. We hebben ze omgezet.` };
}

/** Reads a NIS code, also one from before the mergers, or the name of a municipality. */
export function readMunicipality(text: string): CellVerdict<string> {
  const word = bareWord(text);
  const named = municipalities.find((one) => bareWord(one.name) === word);
  if (named)
    return {
      ok: true,
      value: named.nis,
      repaired: say`We hebben de naam omgezet naar NIS-code ${named.nis}.`,
    };
  if (/^\d{4}$/.test(word))
    return refuse(say`Dit lijkt een postcode. Vul de NIS-code van de gemeente in (5 cijfers).`);
  const current = currentNis(word);
  if (!current) return refuse(say`Dit is geen NIS-code van een Vlaamse gemeente. Kijk de 5 cijfers na.`);
  if (!current.mappedFrom) return { ok: true, value: current.nis };
  const name = municipalityName(current.nis);
  const repaired = say`NIS-code ${current.mappedFrom} bestaat niet meer na de fusies. We gebruiken ${current.nis} (${name}).`;
  return { ok: true, value: current.nis, repaired };
}

/** Reads a telephone number; one that is not understood is kept as it was typed. */
export function readPhone(text: string): CellVerdict<string> {
  const phone = parsePhone(text);
  if (!phone)
    return {
      ok: true,
      value: text,
      warning: say`We herkennen dit telefoonnummer niet. We bewaren het zoals het er staat.`,
    };
  if (!phone.guessed) return { ok: true, value: phone.number };
  return {
    ok: true,
    value: phone.number,
    repaired: say`Het telefoonnummer miste een nul vooraan. We hebben ze aangevuld.`,
  };
}

/** Reads one e-mail address by its look; whether it exists is not known. */
export function readEmail(text: string): CellVerdict<string> {
  if (/^[^\s@<>(),;:"\\]{1,64}@[^\s@<>(),;:"\\.]+(\.[^\s@<>(),;:"\\.]+)*\.\p{L}{2,}$/u.test(text))
    return { ok: true, value: text };
  return refuse(say`Dit is geen e-mailadres. Schrijf één adres, zoals naam@voorbeeld.be.`);
}

/** Reads one of a closed list; the sentence names the words that may be used, when they are few. */
export function readCode<Code extends string>(
  codes: Readonly<Record<Code, string>>,
  text: string,
): CellVerdict<Code> {
  const code = findCode(codes, text) ?? findCode(codes, text.replace(/[-_][A-Za-z]{2}$/, ''));
  if (code !== undefined) return { ok: true, value: code };
  const words = Object.values<string>(codes);
  return refuse(
    words.length <= 6
      ? say`Deze waarde kennen we niet. Kies uit: ${words.join(', ')}.`
      : say`Deze waarde kennen we niet. Kijk de schrijfwijze na.`,
  );
}

const yes = new Set(['ja', 'j', 'true', 'waar', 'x', '1', 'yes', 'y']);
const no = new Set(['nee', 'neen', 'n', 'false', 'onwaar', '0', 'no']);

export type Registration = { registered: boolean; since?: CivilDate };

/** Reads whether someone is registered: yes, no, or the day since when. */
export function readRegistration(text: string): CellVerdict<Registration> {
  const word = bareWord(text);
  if (yes.has(word) || no.has(word)) return { ok: true, value: { registered: yes.has(word) } };
  const since = readDate(text);
  if (since.ok) return { ...since, value: { registered: true, since: since.value } };
  return refuse(say`Vul ja of nee in, of de datum van inschrijving.`);
}
