// Excel workbooks for tests: honest ones made by a real writer, and zip files with chosen lies in them.

import { crc32, deflateRawSync } from 'node:zlib';
import type { SheetData } from 'write-excel-file/node';
import writeExcelFile from 'write-excel-file/node';

/** Writes one sheet as an .xlsx file. */
export async function workbook(rows: SheetData): Promise<Buffer> {
  return await writeExcelFile(rows, { dateFormat: 'dd/mm/yyyy' }).toBuffer();
}

export type ZipPart = { name: string; text: string | Buffer; claimedSize?: number; flags?: number };

/** Writes a deflated zip; `claimedSize` makes its headers lie about the unpacked size. */
export function zip(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const listing: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const bytes = Buffer.from(part.text);
    const packed = deflateRawSync(bytes);
    const name = Buffer.from(part.name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(part.flags ?? 0, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(part.claimedSize ?? bytes.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const at = Buffer.alloc(4);
    at.writeUInt32LE(offset);
    listing.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, Buffer.alloc(10), at, name);
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), facts, name, packed);
    offset += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(listing);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, list, end]);
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The parts of a smallest workbook around the given sheet XML (what stands inside `sheetData`). */
export function workbookParts(sheetData: string | Buffer): ZipPart[] {
  const open = `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>`;
  return [
    { name: '[Content_Types].xml', text: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      text: `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      text: Buffer.concat([
        Buffer.from(open),
        Buffer.from(sheetData),
        Buffer.from('</sheetData></worksheet>'),
      ]),
    },
  ];
}
