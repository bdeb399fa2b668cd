/**
 * The words of a GPMI: the sections of the federal form, each a list of lines. How lines are typed, cleaned and compared; what they
 * must say before anyone signs. Pure.
 */
import { z } from 'zod';
import { dutch, say } from '../../kernel/language.ts';
import { cleanLine } from '../../kernel/plain-text.ts';

/** The sections that people write; the data of the OCMW and of the person come from the record. */
export const gpmiSections = dutch(
  {
    domains: {
      label: 'Actiedomeinen',
      field: 'domeinen',
      hint: 'Bijvoorbeeld: werk, opleiding, Nederlands, mobiliteit.',
    },
    person: {
      label: 'Wat de persoon doet',
      field: 'persoonDoet',
      hint: 'Eén stap per lijn, haalbaar en concreet.',
    },
    ocmw: {
      label: 'Wat het OCMW doet',
      field: 'ocmwDoet',
      hint: 'Eén stap per lijn. Ook het OCMW belooft iets.',
    },
    studies: { label: 'Studies', field: 'studies', hint: 'School en richting.' },
    trainings: { label: 'Opleidingen', field: 'opleidingen', hint: 'Welke opleiding, waar en wanneer.' },
    employment: { label: 'Werk', field: 'werk', hint: 'Welk werk zoekt of doet de persoon?' },
    partners: { label: 'Externe partners', field: 'partners', hint: 'Wie doet wat, bijvoorbeeld VDAB.' },
    evaluation: {
      label: 'Evaluatie',
      field: 'evaluatie',
      hint: 'Wanneer en hoe bekijkt u dit samen opnieuw?',
    },
  },
  'label',
  'hint',
);

export type SectionCode = keyof typeof gpmiSections;

export const sectionCodes = Object.keys(gpmiSections) as readonly SectionCode[];

export type Sections = Readonly<Record<SectionCode, readonly string[]>>;

const MOST_LINES = 30;
export const LONGEST_LINE = 300;

export const noSections: Sections = sectionsOf(() => []);

/** Makes sections from what each one holds. */
export function sectionsOf(linesOf: (code: SectionCode) => readonly string[]): Sections {
  const of = (code: SectionCode) => cleanLines(linesOf(code));
  return {
    domains: of('domains'),
    person: of('person'),
    ocmw: of('ocmw'),
    studies: of('studies'),
    trainings: of('trainings'),
    employment: of('employment'),
    partners: of('partners'),
    evaluation: of('evaluation'),
  };
}

/** Reads what was typed: one line of text is one line of the section. */
export function typedSections(typed: Readonly<Record<string, string | undefined>>): Sections {
  return sectionsOf((code) => (typed[gpmiSections[code].field] ?? '').split(/\r\n?|\n/));
}

/** Writes sections as they are typed in a form. */
export function typedFrom(sections: Sections): Record<string, string> {
  return Object.fromEntries(
    sectionCodes.map((code) => [gpmiSections[code].field, sections[code].join('\n')]),
  );
}

// What no XML may hold, beside the control characters that cleaning takes away already.
const notCharacters = /[\uFFFE\uFFFF]/g;

function cleanLines(lines: readonly string[]): string[] {
  return lines.map((line) => cleanLine(line.replace(notCharacters, ''))).filter((line) => line !== '');
}

const line = z
  .string()
  .max(LONGEST_LINE, { error: () => say`Gebruik hoogstens ${LONGEST_LINE} tekens op één lijn.` });
const lines = z.array(line).max(MOST_LINES, { error: () => say`Gebruik hoogstens ${MOST_LINES} lijnen.` });

/** The sections as an act takes them. */
export const sectionsInput = z
  .object(Object.fromEntries(sectionCodes.map((code) => [code, lines])) as Record<SectionCode, typeof lines>)
  .refine((sections) => sectionCodes.some((code) => sections[code].length > 0), {
    error: () => say`Schrijf minstens één lijn.`,
    path: ['domains', 0],
  });

/** Says what is still missing before the contract can be signed; nothing when it is complete. */
export function missingToSign(sections: Sections): SectionCode[] {
  return (['person', 'ocmw'] as const).filter((code) => sections[code].length === 0);
}

/** One line of a comparison: in both, only in the older words, or only in the newer. */
export interface Compared {
  readonly line: string;
  readonly change: 'same' | 'gone' | 'new';
}

/** Compares two lists of lines, in reading order: the longest run that both have stays, the rest is gone or new. */
export function compareLines(older: readonly string[], newer: readonly string[]): Compared[] {
  const common = commonLengths(older, newer);
  const found: Compared[] = [];
  let left = 0;
  let right = 0;
  while (left < older.length || right < newer.length) {
    const [gone, fresh] = [older[left], newer[right]];
    if (gone !== undefined && gone === fresh) {
      found.push({ line: gone, change: 'same' });
      left += 1;
      right += 1;
    } else if (
      fresh === undefined ||
      (gone !== undefined && at(common, left + 1, right) >= at(common, left, right + 1))
    ) {
      found.push({ line: gone ?? '', change: 'gone' });
      left += 1;
    } else {
      found.push({ line: fresh, change: 'new' });
      right += 1;
    }
  }
  return found;
}

function commonLengths(older: readonly string[], newer: readonly string[]): number[][] {
  const table = Array.from({ length: older.length + 1 }, () =>
    Array.from({ length: newer.length + 1 }, () => 0),
  );
  for (let left = older.length - 1; left >= 0; left -= 1)
    for (let right = newer.length - 1; right >= 0; right -= 1) {
      const row = table[left];
      if (row !== undefined)
        row[right] =
          older[left] === newer[right]
            ? at(table, left + 1, right + 1) + 1
            : Math.max(at(table, left + 1, right), at(table, left, right + 1));
    }
  return table;
}

function at(table: readonly (readonly number[])[], left: number, right: number): number {
  return table[left]?.[right] ?? 0;
}
