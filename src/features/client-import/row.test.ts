// One row at a time: what is read, what is repaired, what is only reported and what comes back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import { inszCheckDigits } from '../person/insz.ts';
import type { ImportedClient } from './client.ts';
import { clientReference, rememberLines } from './client.ts';
import { clientCodeLists } from './code-list.ts';
import type { ClientCells } from './column.ts';
import { columns } from './column.ts';
import { judgeRow } from './row.ts';

const today = civilDate('2026-11-21');
const context = { today, codeLists: clientCodeLists };

function numberFor(nine: string): string {
  return nine + inszCheckDigits(nine, Number(nine.slice(0, 2)) < 26);
}

const insz = numberFor('850131124');

function judge(cells: ClientCells) {
  return judgeRow({ insz, ...cells }, context);
}

function client(cells: ClientCells): ImportedClient {
  const verdict = judge(cells);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.problems));
  return verdict.client;
}

function repairs(cells: ClientCells) {
  const verdict = judge(cells);
  return verdict.ok ? verdict.repairs.map(({ column, kind }) => [column, kind]) : verdict.problems;
}

function problems(cells: ClientCells) {
  const verdict = judge(cells);
  return verdict.ok ? [] : verdict.problems.map((problem) => problem.column);
}

test('a full row becomes a client', () => {
  const cells = {
    voornaam: ' Amina ',
    achternaam: 'El  Idrissi',
    geboortedatum: '31/01/1985',
    gemeente_nis: '44021',
    taal: 'Arabisch',
    telefoon: '0471 12 34 56',
    email: 'amina@voorbeeld.be',
    regime: 'Leefloon',
    regime_van: '1/3/2026',
    regime_tot: '2026-12-31',
    werkstatus: 'werkzoekend',
    betrokken_sinds: '15-03-2026',
    grond: 'leefloon',
    vdab_ingeschreven: 'ja',
    arbeidsbegeleider: 'coach.vlierbeke',
    einddatum_recht: '31.12.2026',
    einddatum_status: 'Bevestigd',
  };
  expect(judge(cells)).toEqual({
    ok: true,
    repairs: [],
    client: {
      insz,
      givenName: 'Amina',
      familyName: 'El Idrissi',
      birthDate: '1985-01-31',
      municipalityNis: '44021',
      language: 'ar',
      phone: '+32471123456',
      email: 'amina@voorbeeld.be',
      regime: { kind: 'leefloon', from: '2026-03-01', until: '2026-12-31' },
      workStatus: 'NOT_WORKING',
      involvedSince: '2026-03-15',
      ground: 'leefloon',
      vdab: { registered: true },
      counsellor: 'coach.vlierbeke',
      endOfRight: { on: '2026-12-31', status: 'confirmed' },
      assumed: [],
    },
  });
});

describe('What a file leaves out', () => {
  test('involvement begins with the regime, or else today, and says that this was assumed', () => {
    expect(client({ regime: 'leefloon', regime_van: '2026-03-01' })).toMatchObject({
      involvedSince: '2026-03-01',
      ground: 'leefloon',
      assumed: ['betrokken_sinds', 'grond'],
    });
    expect(client({})).toMatchObject({ involvedSince: today, assumed: ['betrokken_sinds'] });
    expect(client({}).ground).toBeUndefined();
  });

  test('an end of right without a status is provisional', () => {
    expect(client({ einddatum_recht: '2027-01-01' })).toMatchObject({
      endOfRight: { status: 'provisional' },
      assumed: ['betrokken_sinds', 'einddatum_status'],
    });
  });

  test('a person without INSZ needs both names and a birth date', () => {
    const cells = { voornaam: 'Els', achternaam: 'Maes', geboortedatum: '1990-05-06' };
    expect(judgeRow(cells, context).ok).toBe(true);
    expect(judgeRow({ voornaam: 'Els' }, context)).toMatchObject({
      ok: false,
      problems: [{ column: 'achternaam' }, { column: 'geboortedatum' }],
    });
  });
});

describe('What spreadsheets spoil is repaired and reported', () => {
  test('an INSZ that lost its leading zero', () => {
    const whole = numberFor('010203124');
    const verdict = judgeRow({ insz: whole.slice(1) }, context);
    expect(verdict).toMatchObject({
      ok: true,
      client: { insz: whole },
      repairs: [{ column: 'insz', kind: 'repaired' }],
    });
  });

  test('an INSZ that Excel rounded cannot be repaired, and the reason says why', () => {
    const verdict = judgeRow({ insz: '8,50131E+10' }, context);
    expect(verdict).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining('Excel') }] });
  });

  test('a date that became a number of Excel', () => {
    expect(client({ regime: 'leefloon', regime_van: '46082' }).regime?.from).toBe('2026-03-01');
    expect(repairs({ regime: 'leefloon', regime_van: '46082' })).toEqual([['regime_van', 'repaired']]);
  });

  test('a mobile number that lost its zero', () => {
    expect(client({ telefoon: '471123456' }).phone).toBe('+32471123456');
    expect(repairs({ telefoon: '471123456' })).toEqual([['telefoon', 'repaired']]);
  });

  test.each(['#N/B', '#REF!', '#WAARDE!'])('the error %s of Excel is no value', (cell) => {
    expect(problems({ voornaam: cell })).toEqual(['voornaam']);
  });
});

describe('Places', () => {
  test('a NIS code from before the mergers is mapped and reported', () => {
    expect(client({ gemeente_nis: '44045' }).municipalityNis).toBe('46029');
    expect(repairs({ gemeente_nis: '44045' })).toEqual([['gemeente_nis', 'repaired']]);
  });

  test('a name of a municipality is taken for its code', () => {
    expect(client({ gemeente_nis: 'sint niklaas' }).municipalityNis).toBe('46021');
  });

  test.each(['9000', '21004', 'Vlaanderen'])('%j is no Flemish municipality', (cell) => {
    expect(problems({ gemeente_nis: cell })).toEqual(['gemeente_nis']);
  });
});

describe('Telephone and e-mail', () => {
  test.each([
    ['0471/12.34.56', '+32471123456'],
    ['+32 (0)471 12 34 56', '+32471123456'],
    ['0032471123456', '+32471123456'],
    ['32471123456', '+32471123456'],
    ['09 234 56 78', '+3292345678'],
    ['04 222 33 44', '+3242223344'],
    ['+31 6 12345678', '+31612345678'],
  ])('%j becomes %s', (typed, number) => {
    expect(client({ telefoon: typed }).phone).toBe(number);
    expect(repairs({ telefoon: typed })).toEqual([]);
  });

  test.each(['123', 'bel na 18 u', '+32 471 12', '0471 12 34 56 78', '02 345 67 890'])(
    '%j is kept as typed, with a warning',
    (typed) => {
      expect(client({ telefoon: typed }).phone).toBe(typed);
      expect(repairs({ telefoon: typed })).toEqual([['telefoon', 'warning']]);
    },
  );

  test.each(['geen', 'a@b', 'a b@c.be', 'a@b.be, c@d.be', 'Jan <a@b.be>'])(
    '%j is no e-mail address',
    (typed) => {
      expect(problems({ email: typed })).toEqual(['email']);
    },
  );
});

describe('Words for codes', () => {
  test.each([
    ['LEEFLOON', 'leefloon'],
    ['Equivalent leefloon', 'equivalent'],
    ['uitkering', 'uitkering'],
    ['geen', 'geen'],
  ])('regime %j is %s', (typed, kind) => {
    expect(client({ regime: typed }).regime?.kind).toBe(kind);
  });

  test.each([
    ['NL', 'nl'],
    ['nl-BE', 'nl'],
    ['Oekraiens', 'uk'],
    ['Dari', 'fa'],
  ])('language %j is %s', (typed, code) => {
    expect(client({ taal: typed }).language).toBe(code);
  });

  test('an unknown word comes back with the words that may be used', () => {
    expect(judge({ regime: 'wachtgeld' })).toMatchObject({
      ok: false,
      problems: [
        { message: 'Deze waarde kennen we niet. Kies uit: leefloon, equivalent leefloon, uitkering, geen.' },
      ],
    });
    expect(problems({ werkstatus: 'constructor', taal: '__proto__' })).toEqual(['taal', 'werkstatus']);
  });

  test.each([
    ['Ja', { registered: true }],
    ['neen', { registered: false }],
    ['WAAR', { registered: true }],
    ['0', { registered: false }],
    ['01/02/2026', { registered: true, since: '2026-02-01' }],
  ])('registered at VDAB %j', (typed, registration) => {
    expect(client({ vdab_ingeschreven: typed }).vdab).toEqual(registration);
  });
});

describe('What cannot be true comes back', () => {
  test.each<[string, ClientCells, string]>([
    ['a birth date in the future', { geboortedatum: '2026-11-22' }, 'geboortedatum'],
    ['a birth date of two centuries ago', { geboortedatum: '1826-11-22' }, 'geboortedatum'],
    ['a year of two digits', { geboortedatum: '1/1/85' }, 'geboortedatum'],
    ['a day that does not exist', { geboortedatum: '30/02/1985' }, 'geboortedatum'],
    [
      'a regime that ends before it begins',
      { regime: 'leefloon', regime_van: '2026-03-01', regime_tot: '2026-02-28' },
      'regime_tot',
    ],
    ['a beginning without a regime', { regime_van: '2026-03-01' }, 'regime_van'],
    ['an end without a regime', { regime_tot: '2026-03-01' }, 'regime_tot'],
    [
      'a regime from before the birth',
      { geboortedatum: '1985-01-31', regime: 'geen', regime_van: '1985-01-30' },
      'regime_van',
    ],
    [
      'guidance from before the birth',
      { geboortedatum: '1985-01-31', betrokken_sinds: '1985-01-30' },
      'betrokken_sinds',
    ],
    ['a status without an end date', { einddatum_status: 'voorlopig' }, 'einddatum_status'],
    [
      'an INSZ with a wrong check digit',
      { insz: `${insz.slice(0, 10)}${(Number(insz[10]) + 1) % 10}` },
      'insz',
    ],
  ])('%s', (_, cells, column) => {
    expect(problems(cells)).toEqual([column]);
  });

  test('all reasons come at once and a wrong cell is not blamed twice', () => {
    expect(problems({ insz: 'x', regime: 'wachtgeld', regime_van: '2026-03-01', email: '-' })).toEqual([
      'insz',
      'email',
      'regime',
    ]);
  });

  test('a birth date that the INSZ does not suggest is only a warning', () => {
    expect(repairs({ geboortedatum: '1986-01-31' })).toEqual([['geboortedatum', 'warning']]);
  });

  test('guidance that begins later is only a warning', () => {
    expect(repairs({ betrokken_sinds: '2026-12-01' })).toEqual([['betrokken_sinds', 'warning']]);
  });
});

describe('Hostile text', () => {
  test('control and bidi characters are taken out and reported', () => {
    const cells = { voornaam: 'Jan\u202e\u0007', achternaam: 'Pee\u0000ters' };
    expect(client(cells)).toMatchObject({ givenName: 'Jan', familyName: 'Peeters' });
    expect(repairs(cells)).toEqual([
      ['voornaam', 'repaired'],
      ['achternaam', 'repaired'],
    ]);
  });

  test('spaces, line ends and decomposed accents are tidied without a word', () => {
    const cells = { voornaam: ' Zoe\u0308 \n Lies ' };
    expect(client(cells).givenName).toBe('Zoë Lies');
    expect(repairs(cells)).toEqual([]);
  });

  test('a formula stays text and is reported', () => {
    const cells = { voornaam: '=HYPERLINK("http://x")' };
    expect(client(cells).givenName).toBe('=HYPERLINK("http://x")');
    expect(repairs(cells)).toEqual([['voornaam', 'warning']]);
  });

  test('the quote that kept a formula from running is taken off again', () => {
    expect(client({ voornaam: "'=1+1", telefoon: "'+32471123456" })).toMatchObject({
      givenName: '=1+1',
      phone: '+32471123456',
    });
    expect(client({ achternaam: "'s Jongers" }).familyName).toBe("'s Jongers");
  });

  test('lost characters come back, misread ones are mended, and what cannot be turned back whole is a warning', () => {
    expect(problems({ voornaam: 'Zo\ufffd' })).toEqual(['voornaam']);
    expect(repairs({ voornaam: 'ZoÃ«' })).toEqual([['voornaam', 'repaired']]);
    expect(repairs({ voornaam: 'ZoÃ« Łukasz' })).toEqual([['voornaam', 'warning']]);
    expect(repairs({ voornaam: 'SÃO Ângela' })).toEqual([]);
  });

  test('a cell of nothing but invisible characters is not a value', () => {
    expect(problems({ telefoon: '\u200b' })).toEqual(['telefoon']);
  });

  test('a cell longer than any name comes back', () => {
    expect(problems({ voornaam: 'a'.repeat(201) })).toEqual(['voornaam']);
  });
});

describe('The same person', () => {
  test('is known by INSZ, else by names and birth date without case or accents', () => {
    const one = client({});
    expect(clientReference(one)).toBe(clientReference(client({ voornaam: 'Els' })));
    const named = (voornaam: string) =>
      judgeRow({ voornaam, achternaam: 'De Maes', geboortedatum: '1990-05-06' }, context);
    const [zoe, again, other] = [named('Zoë'), named('ZOE'), named('Zo')];
    if (!zoe.ok || !again.ok || !other.ok) throw new Error('rows are good');
    expect(clientReference(zoe.client)).toBe(clientReference(again.client));
    expect(clientReference(zoe.client)).not.toBe(clientReference(other.client));
  });

  test('twice in one file: the last row counts and the other is reported', () => {
    const lines = rememberLines();
    lines.see(client({}), 2);
    lines.see(client({}), 7);
    expect(lines.overruled(client({}), 2)?.message).toContain('laatste rij telt');
    expect(lines.overruled(client({}), 7)).toBeUndefined();
  });
});

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '1/1/2000',
    '2026-03-01',
    '46082',
    'leefloon',
    '0471123456',
    insz,
    'ja',
    '44045',
    '=1',
    '\u202e',
  ),
);
const anyRow = fc.dictionary(fc.constantFrom(...columns), cell);

test('any row is good or comes back with reasons, and a good client holds only clean text', () => {
  fc.assert(
    fc.property(anyRow, (cells) => {
      const verdict = judgeRow(cells, context);
      if (!verdict.ok) expect(verdict.problems.length).toBeGreaterThan(0);
      else expect(JSON.stringify(verdict.client)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }),
    { numRuns: 2_000 },
  );
});

test('no sentence repeats a cell', () => {
  const secret = fc.stringMatching(/^[a-z]{12}$/);
  fc.assert(
    fc.property(fc.constantFrom(...columns), secret, (column, word) => {
      const verdict = judge({ [column]: word });
      const said = verdict.ok ? verdict.repairs : verdict.problems;
      expect(JSON.stringify(said)).not.toContain(word);
    }),
  );
});

test('10,000 rows cost at most two seconds of a processor, however busy it is', () => {
  const row = {
    voornaam: 'Amina',
    achternaam: 'El Idrissi',
    gemeente_nis: '44021',
    telefoon: '0471 12 34 56',
    taal: 'Arabisch',
    regime: 'leefloon',
    regime_van: '1/3/2026',
    werkstatus: 'werkt niet',
    email: 'a@b.be',
  };
  const before = process.cpuUsage();
  for (let count = 0; count < 10_000; count++) judge(row);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(2_000);
});
