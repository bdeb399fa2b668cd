/**
 * A GPMI as a file and back. The federal schema is not public, so the schema is ours (docs/gpmi.xsd) and follows the sections of the
 * federal form. A file from outside is text only: no document type, no entities of its own, no more than a document needs.
 */
import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { GpmiForm } from './gpmi.ts';
import { type SectionCode, type Sections, sectionCodes, sectionsInput, sectionsOf } from './gpmi-section.ts';

export const XML_BYTES = 200_000;
const NAMESPACE = 'urn:werkwinkel:gpmi:1';

const elements: Readonly<Record<SectionCode, string>> = {
  domains: 'actionDomains',
  person: 'stepsByClient',
  ocmw: 'stepsByOcmw',
  studies: 'studies',
  trainings: 'trainings',
  employment: 'employment',
  partners: 'externalPartners',
  evaluation: 'evaluation',
};

/** What goes into the file. */
export interface GpmiFile {
  readonly ocmw: { readonly name: string; readonly enterpriseNumber: string | null };
  readonly client: { readonly givenName: string; readonly familyName: string; readonly birthDate: string };
  readonly contract: {
    readonly number: number;
    readonly form: GpmiForm;
    readonly grantedOn: CivilDate | null;
    readonly startsOn: CivilDate;
    readonly endsOn: CivilDate | null;
  };
  readonly sections: Sections;
}

/** Writes a version as XML. */
export function writeGpmiXml(file: GpmiFile): string {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: false,
  });
  const { contract, sections } = file;
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    gpmi: {
      '@xmlns': NAMESPACE,
      ocmw: { name: file.ocmw.name, enterpriseNumber: file.ocmw.enterpriseNumber ?? '' },
      client: file.client,
      contract: {
        number: String(contract.number),
        form: contract.form,
        grantedOn: contract.grantedOn ?? '',
        startsOn: contract.startsOn,
        endsOn: contract.endsOn ?? '',
      },
      sections: Object.fromEntries(
        sectionCodes.map((code) => [elements[code], { line: [...sections[code]] }]),
      ),
    },
  });
}

export type ReadXml =
  | { readonly outcome: 'read'; readonly sections: Sections; readonly client: Partial<GpmiFile['client']> }
  | { readonly outcome: 'refused'; readonly message: string };

/** Reads the sections from a file; what it says of the OCMW and the person is never taken over, only compared. */
export function readGpmiXml(bytes: Uint8Array): ReadXml {
  if (bytes.length > XML_BYTES) return refused(say`Dit bestand is te groot voor één GPMI.`);
  const text = textOf(bytes);
  if (text === undefined) return refused(say`Dit bestand is geen tekst in UTF-8.`);
  // A comment is the only declaration that a document of ours needs.
  if (/<!(?!--)/.test(text)) return refused(say`Dit bestand heeft een DOCTYPE of CDATA. Dat lezen wij niet.`);
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i.test(text))
    return refused(say`Dit bestand heeft eigen tekens met “&”. Dat lezen wij niet.`);
  if (XMLValidator.validate(text) !== true) return refused(say`Dit bestand is geen geldige XML.`);
  const parsed = documentShape.safeParse(parse(text));
  if (!parsed.success) return refused(say`Dit bestand is geen GPMI in ons formaat.`);
  const given = parsed.data.gpmi.sections;
  const sections = sectionsInput.safeParse(sectionsOf((code) => linesIn(given[elements[code]]).map(decode)));
  if (sections.success)
    return { outcome: 'read', sections: sections.data, client: decoded(parsed.data.gpmi.client) };
  return refused(say`Dit GPMI past niet: ${sections.error.issues[0]?.message ?? ''}`);
}

const section = z.union([z.object({ line: z.array(z.string()).default([]) }), z.literal('')]).default('');

const clientShape = z
  .object({ givenName: z.string(), familyName: z.string(), birthDate: z.string() })
  .partial()
  .catch({});

const documentShape = z.object({
  gpmi: z.object({
    xmlns: z.literal(NAMESPACE),
    client: clientShape.default({}),
    sections: z.object(Object.fromEntries(Object.values(elements).map((name) => [name, section]))),
  }),
});

function decoded(client: z.infer<typeof clientShape>): Partial<GpmiFile['client']> {
  return Object.fromEntries(Object.entries(client).map(([name, text]) => [name, decode(text)]));
}

/** Tells whether a file names someone else than the dossier; what one of the two does not know is no difference. */
export function namesAnother(
  client: Partial<GpmiFile['client']>,
  known: Partial<GpmiFile['client']>,
): boolean {
  return (['givenName', 'familyName', 'birthDate'] as const).some((name) => {
    const [told, own] = [plain(client[name]), plain(known[name])];
    return told !== '' && own !== '' && told !== own;
  });
}

function plain(text = ''): string {
  return text.normalize('NFC').trim().toLowerCase();
}

function linesIn(section: unknown): readonly string[] {
  return typeof section === 'object' && section !== null && 'line' in section
    ? (section.line as string[])
    : [];
}

function parse(text: string): unknown {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    ignoreDeclaration: true,
    ignorePiTags: true,
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    maxNestedTags: 10,
    isArray: (name) => name === 'line',
  });
  try {
    return parser.parse(text);
  } catch {
    return undefined;
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

// In one pass, so that what was written as "&amp;lt;" stays "&lt;".
function decode(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
    },
  );
}

function refused(message: string): ReadXml {
  return { outcome: 'refused', message };
}
