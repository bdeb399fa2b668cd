/** The kinds of files that people may add: how the name of each ends, what it is served as, and how its bytes begin. Pure. */

interface Kind {
  readonly type: string;
  /** What it begins with; a text begins with anything. */
  readonly magic: Buffer | null;
  /** For what is a zip inside: an entry that only this kind has. */
  readonly inside?: string;
}

const zip = Buffer.from('PK\u0003\u0004', 'latin1');
const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

const kinds = {
  pdf: { type: 'application/pdf', magic: Buffer.from('%PDF-') },
  docx: { type: `${office}.wordprocessingml.document`, magic: zip, inside: 'word/document.xml' },
  xlsx: { type: `${office}.spreadsheetml.sheet`, magic: zip, inside: 'xl/workbook.xml' },
  odt: { type: `${open}.text`, magic: zip, inside: 'content.xml' },
  ods: { type: `${open}.spreadsheet`, magic: zip, inside: 'content.xml' },
  png: { type: 'image/png', magic: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  jpeg: { type: 'image/jpeg', magic: Buffer.from([0xff, 0xd8, 0xff]) },
  txt: { type: 'text/plain; charset=utf-8', magic: null },
  csv: { type: 'text/csv; charset=utf-8', magic: null },
} as const satisfies Readonly<Record<string, Kind>>;

export type FileKind = keyof typeof kinds;
export const fileKinds: Readonly<Record<FileKind, Kind>> = kinds;

/** What a form lets people choose from. */
export const acceptedEndings = `${Object.keys(kinds)
  .map((kind) => `.${kind}`)
  .join(',')},.jpg`;

/** Gives the kind that a name says by its ending. */
export function kindNamed(name: string): FileKind | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'jpg') return 'jpeg';
  return isKind(ending) ? ending : undefined;
}

function isKind(ending: string): ending is FileKind {
  return Object.hasOwn(kinds, ending);
}
