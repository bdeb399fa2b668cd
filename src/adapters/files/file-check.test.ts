/** What passes the check of files, and what is refused: by its size, its name, its bytes, and what is inside. */
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type ZipPart, zip } from '../../../tests/support/xlsx.ts';
import { checkFile, FILE_BYTES } from './file-check.ts';
import { fileKinds } from './file-kind.ts';
import { asAttachment } from './file-name.ts';
import type { FileRefusal } from './file-refusal.ts';

const pdf = (inside = '') =>
  Buffer.from(`%PDF-1.7\n1 0 obj <</Type /Catalog ${inside}>> endobj\ntrailer <<>>\n%%EOF\n`);
const types = { name: '[Content_Types].xml', text: '<Types/>' };
const word = (...more: ZipPart[]) =>
  zip([types, { name: 'word/document.xml', text: '<w:document/>' }, ...more]);
const sheet = (...more: ZipPart[]) => zip([types, { name: 'xl/workbook.xml', text: '<workbook/>' }, ...more]);
const odt = (type: string, content = '<x/>', ...more: ZipPart[]) =>
  zip([{ name: 'mimetype', text: type }, { name: 'content.xml', text: content }, ...more]);
const openText = (content: string, ...more: ZipPart[]) => odt(fileKinds.odt.type, content, ...more);
const png = (after = '') =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    Buffer.from(`IHDR${after}`),
    Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]),
  ]);
const streamed = (head: string, inside: Buffer) =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n3 0 obj <<${head}>> stream\n`),
    inside,
    Buffer.from('\nendstream endobj\ntrailer <<>>\n%%EOF\n'),
  ]);
const objects = (words: string, packing = '/FlateDecode') =>
  streamed(`/Type /ObjStm /N 1 /First 5 /Filter ${packing}`, deflateSync(Buffer.from(words)));
const rels = (kind: string, target: string, mode = 'External') => ({
  name: 'word/_rels/document.xml.rels',
  text: `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="${mode}"/></Relationships>`,
});
const text = (said: string) => Buffer.from(said);

describe('a file is taken', () => {
  test.each([
    ['Verslag 2026.05 – ontwerp.pdf', pdf()],
    ['met objecten samen.pdf', objects('4 0 << /Type /Catalog /OpenAction [5 0 R /Fit] >>')],
    ['met een beeld.pdf', streamed('/Subtype /Image', Buffer.from('\u0001/AA \u0002/EF/JS'))],
    ['nota.docx', word()],
    ['met links.docx', word(rels('hyperlink', 'https://www.vlaanderen.be/?a=1&amp;b=2'))],
    ['met een beeld.docx', word(rels('image', 'media/image1.png', 'Internal'))],
    ['cijfers.XLSX', sheet({ name: 'xl/printerSettings/printerSettings1.bin', text: 'x' })],
    ['nota.odt', odt(fileKinds.odt.type)],
    [
      'met links en een beeld.odt',
      openText(
        '<text:a xlink:href="https://www.vlaanderen.be/?a=1&amp;b=2">x</text:a><text:a xlink:href="#deel">y</text:a><draw:image xlink:href="Pictures/1.png"/><draw:object xlink:href="./Object 1"/><office:scripts/>',
        { name: 'meta.xml', text: '<meta:template xlink:href="../sjablonen/brief.ott"/>' },
      ),
    ],
    ['met een som.ods', odt(fileKinds.ods.type, '<table:table-cell table:formula="of:=SUM([.A1:.A3])"/>')],
    ['plan.png', png()],
    ['foto.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 0xff, 0xd9])],
    ['lijst.csv', text('\ufeffgemeente;aantal\r\nVlierbeke;12\r\n')],
  ])('%s', async (name, bytes) => {
    expect(await checkFile(name, bytes)).toMatchObject({ outcome: 'taken', file: { bytes } });
  });
});

describe('a file is refused', () => {
  const bomb = Buffer.alloc(45 * 1024 * 1024);
  test.each<[FileRefusal, string, string, Buffer]>([
    ['empty', 'that is empty', 'leeg.pdf', text('')],
    ['tooLarge', 'that is too large', 'groot.pdf', Buffer.alloc(FILE_BYTES + 1)],
    ['name', 'with a sign that turns its name around', 'verslag\u202efdp.pdf', pdf()],
    ['name', 'with a sign that is not seen in its name', 'ver\u200bslag.pdf', pdf()],
    ['name', 'with a line end in its name', 'a\r\nset-cookie: x.pdf', pdf()],
    ['name', 'with a name that is too long', `${'a'.repeat(120)}.pdf`, pdf()],
    ['twoEndings', 'with two endings', 'verslag.exe.pdf', pdf()],
    ['twoEndings', 'with two endings of our own kinds', 'verslag.pdf.docx', word()],
    ['kind', 'that is a program', 'hulp.exe', text('MZ')],
    ['kind', 'that is a page', 'hulp.html', text('<html>')],
    ['kind', 'that is a drawing that can run', 'plan.svg', text('<svg/>')],
    ['kind', 'without an ending', 'verslag', pdf()],
    ['macros', 'that says it has macros', 'nota.docm', word()],
    ['otherContent', 'that is a program with another name', 'verslag.pdf', text('MZ\u0090\u0000')],
    ['otherContent', 'that is a sheet with the name of a text', 'nota.docx', sheet()],
    ['otherContent', 'that is another open document', 'nota.odt', odt(fileKinds.ods.type)],
    ['otherContent', 'that is a page with the name of an image', 'plan.png', text('<svg onload="x">')],
    ['damaged', 'that was cut off', 'verslag.pdf', text('%PDF-1.7\n1 0 obj')],
    [
      'damaged',
      'with something after its image',
      'plan.png',
      Buffer.concat([png(), Buffer.alloc(200, 0x41)]),
    ],
    ['damaged', 'whose table leads past its end', 'nota.docx', text('PK\u0003\u0004 and nothing')],
    [
      'damaged',
      'that lies about its size',
      'nota.docx',
      word({ name: 'a.xml', text: 'aaaa', claimedSize: 3 }),
    ],
    ['damaged', 'with one name twice', 'nota.docx', word(types)],
    ['macros', 'with macros inside', 'nota.docx', word({ name: 'word/vbaProject.bin', text: 'x' })],
    ['macros', 'with a program inside', 'nota.docx', word({ name: 'word/embeddings/hulp.exe', text: 'x' })],
    [
      'macros',
      'with sheets that run',
      'cijfers.xlsx',
      sheet({ name: 'xl/macrosheets/sheet1.xml', text: 'x' }),
    ],
    ['locked', 'with a password on its entries', 'nota.docx', word({ name: 'a.xml', text: 'x', flags: 1 })],
    ['locked', 'that is a locked document', 'verslag.pdf', pdf('/Encrypt 5 0 R')],
    ['active', 'that runs when it opens', 'verslag.pdf', pdf('/OpenAction <</S /JavaScript /JS (x)>>')],
    ['active', 'that hides what runs', 'verslag.pdf', pdf('/OpenAction <</S /Java#53cript>>')],
    [
      'active',
      'that hides in packed objects what runs',
      'verslag.pdf',
      objects('4 0 << /S /Java#53cript >>'),
    ],
    [
      'active',
      'that packs objects as nobody does',
      'verslag.pdf',
      objects('4 0', '[/ASCII85Decode /FlateDecode]'),
    ],
    ['active', 'with another file inside', 'verslag.pdf', pdf('/Names <</EmbeddedFiles 2 0 R>>')],
    ['active', 'with a file on a page', 'verslag.pdf', pdf('/FS <</F (a.exe) /EF <</F 3 0 R>>>>')],
    ['active', 'that runs when a page opens', 'verslag.pdf', pdf('/AA 7 0 R')],
    [
      'packedTooTight',
      'with objects that unpack to too much',
      'verslag.pdf',
      objects(' '.repeat(41 * 1024 * 1024)),
    ],
    [
      'fetches',
      'that fetches a template',
      'nota.docx',
      word(rels('attachedTemplate', 'https://elders.example/x.dotm')),
    ],
    ['fetches', 'that reaches for a share', 'nota.docx', word(rels('image', 'file://elders.example/a.png'))],
    ['fetches', 'that links to a program', 'nota.docx', word(rels('hyperlink', 'file:///c:/hulp.exe'))],
    [
      'fetches',
      'that calls outside its own',
      'nota.docx',
      word(rels('image', 'http://elders.example/a', 'Internal')),
    ],
    [
      'damaged',
      'that hides where it leads',
      'nota.docx',
      word(rels('image', 'http://elders.example', '&#69;xternal')),
    ],
    [
      'fetches',
      'that shows an image from elsewhere',
      'nota.odt',
      openText('<draw:image xlink:href="http://elders.example/a.png"/>'),
    ],
    ['fetches', 'that shows an image beside it', 'nota.odt', openText('<draw:image a:href="../a.png"/>')],
    [
      'fetches',
      'that shows an object from a share',
      'nota.odt',
      openText('<draw:object xlink:href="//elders/a.ods"/>'),
    ],
    [
      'fetches',
      'that links to a program',
      'nota.odt',
      openText("<text:a xlink:href='file:///c:/hulp.exe'>x</text:a>"),
    ],
    [
      'fetches',
      'that fetches in a part of it',
      'nota.odt',
      openText('<x/>', {
        name: 'Object 1/content.xml',
        text: '<y:section-source x:href="https://elders.example/a.odt"/>',
      }),
    ],
    [
      'fetches',
      'made from a template on another machine',
      'nota.odt',
      openText('<x/>', {
        name: 'meta.xml',
        text: '<meta:template xlink:href="https://elders.example/a.ott"/>',
      }),
    ],
    [
      'fetches',
      'with figures from another file',
      'som.ods',
      odt(fileKinds.ods.type, `<c table:formula="of:=['file:///c:/a.ods'#$Blad1.A1]"/>`),
    ],
    [
      'fetches',
      'with figures from a service',
      'som.ods',
      odt(fileKinds.ods.type, '<c t:formula="of:=COM.MICROSOFT.WEBSERVICE(&quot;http://x&quot;)"/>'),
    ],
    [
      'active',
      'that starts something at an event',
      'nota.odt',
      openText('<script:event-listener script:event-name="dom:load"/>'),
    ],
    [
      'damaged',
      'that hides where it leads by signs',
      'nota.odt',
      openText('<draw:image xlink:href="&#104;ttp://elders.example/a"/>'),
    ],
    ['damaged', 'that names its own words', 'nota.odt', openText('<!DOCTYPE x [<!ENTITY a "b">]><x/>')],
    ['active', 'that is a page with the name of a text', 'nota.txt', text('Hallo <script>alert(1)</script>')],
    ['active', 'that holds a page behind an image', 'plan.png', png('<script>x</script>')],
    ['noText', 'that is no text', 'nota.txt', Buffer.from([0x41, 0x00, 0x42])],
    ['noText', 'in another script than its readers know', 'nota.csv', Buffer.from([0x63, 0xe9, 0x3b])],
    ['packedTooTight', 'that unpacks to too much', 'nota.docx', word({ name: 'a.xml', text: bomb })],
    [
      'packedTooTight',
      'that hides how much',
      'nota.docx',
      word({ name: 'a.xml', text: bomb, claimedSize: 9 }),
    ],
  ])('as %s: one %s', async (why, _which, name, bytes) => {
    expect(await checkFile(name, bytes)).toEqual({ outcome: 'refused', why });
  });
});

test('a name in any alphabet goes along with a download, and ends no header', () => {
  expect(asAttachment('Café "plan" €(1).pdf')).toBe(
    `attachment; filename="Cafe -plan- (1).pdf"; filename*=UTF-8''Caf%C3%A9%20%22plan%22%20%E2%82%AC%281%29.pdf`,
  );
  expect(asAttachment("план'.pdf")).toBe(
    `attachment; filename="'.pdf"; filename*=UTF-8''%D0%BF%D0%BB%D0%B0%D0%BD%27.pdf`,
  );
});

test('a file of one long word is looked through in a time that follows its length', async () => {
  const long = 'a'.repeat(60_000);
  const started = performance.now();
  await checkFile('nota.odt', openText(`<x>${long}</x>`));
  await checkFile(
    'nota.docx',
    word({ name: 'word/_rels/document.xml.rels', text: `<Relationship ${long}>` }),
  );
  expect(performance.now() - started).toBeLessThan(2000);
});
