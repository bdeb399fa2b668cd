// What is left of a text after cleaning, and what a spreadsheet gets.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, spreadsheetCell } from './plain-text.ts';

// Mostly the characters that cleaning looks at, close together, so that each can stand between two others.
const awkward = fc.constantFrom(
  'e',
  '\u0301',
  ' ',
  '\n',
  '\r',
  '\t',
  '\u0000',
  '\u0085',
  '\u00A0',
  '\u200B',
  '\u202E',
  '\u2028',
  '\uD83D',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(awkward).map((parts) => parts.join('')),
);

describe('a name', () => {
  it.each([
    ['  Amina   El\tAmrani \n', 'Amina El Amrani'],
    ['Jan\u0000\u0007sen', 'Jansen'],
    ['\u202Enesnaj\u202C', 'nesnaj'],
    ['Ye\u0301\u200Ballie', 'Yéallie'],
    ['Andre\u200B\u0301', 'André'],
    ['\u200F\u0645\u0631\u064A\u0645\u200E', '\u0645\u0631\u064A\u0645'],
    ['نمی\u200Cخواهم', 'نمی\u200Cخواهم'],
    ['Ann\u00A0De\u3000Wilde', 'Ann De Wilde'],
    ['half \uD83D', 'half \uFFFD'],
  ])('%j is kept as %j', (input, kept) => {
    expect(cleanLine(input)).toBe(kept);
  });

  it('is not changed by cleaning it twice', () => {
    fc.assert(fc.property(anyText, (text) => cleanLine(cleanLine(text)) === cleanLine(text)));
  });
});

describe('a note', () => {
  it('keeps its lines and one empty line between paragraphs', () => {
    expect(cleanText(' Eerste  regel \r\n\r\n\r\n\r\n\ttweede\u2028derde\u0085 \n')).toBe(
      'Eerste regel\n\ntweede\nderde',
    );
  });

  it('holds no control or bidi character but the line break, and is not changed by cleaning it twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = cleanText(text);
        expect(kept).not.toMatch(/(?!\n)\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
        expect(cleanText(kept)).toBe(kept);
      }),
    );
  });
});

describe('a cell of an export', () => {
  it.each(['=1+1', '+32 400 11 22 33', '-12,50', '@SUM(A1)', '\tx', '\rx', '\0x'])(
    '%j gets a quote in front',
    (text) => {
      expect(spreadsheetCell(text)).toBe(`'${text}`);
    },
  );

  it.each(['', 'Amina', '12 = 3', ' =1', "'=1"])('%j stays as it is', (text) => {
    expect(spreadsheetCell(text)).toBe(text);
  });
});
