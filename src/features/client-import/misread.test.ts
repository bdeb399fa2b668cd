// Letters that another program spoilt come back; letters that are right stay as they are.
import { expect, test } from 'vitest';
import { matchColumns } from './column.ts';
import { readText } from './cell.ts';
import { mended } from './misread.ts';

const spoilt = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8'));

test.each(['Zoë', 'Çelik', 'Yılmaz', 'Müller', 'Łukasz', 'José María', 'Šimić', 'Đorđević'])(
  '%s is read back from what another program made of it',
  (name) => {
    expect(spoilt(name)).not.toBe(name);
    expect(mended(spoilt(name))).toBe(name);
    expect(readText(spoilt(name))).toEqual({
      ok: true,
      value: name,
      repaired: 'De letters met accenten stonden verkeerd in het bestand. We hebben ze hersteld.',
    });
  },
);

test.each(['Peeters', 'Zoë', 'JOÃO', 'Ñuñez', 'Âge', 'Ö', '', '北京', 'Zoë Ã'])(
  '%j was not misread and stays as it is',
  (name) => expect(mended(name)).toBeUndefined(),
);

test('a heading before which the mark of UTF-8 was misread is still known', () => {
  const { columns, unknown } = matchColumns([spoilt('\ufeffinsz'), spoilt('prénom')]);
  expect([columns, unknown]).toEqual([['insz', 'voornaam'], []]);
});
