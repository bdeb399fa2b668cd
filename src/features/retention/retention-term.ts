/**
 * How long a dossier is kept after guidance has ended, an attachment that names people after its agreement has, and the log after it was
 * written: as data, with where it was read and who verified it. Only a verified term destroys anything; what a source says without that is told and not carried out.
 */
import { z } from 'zod';
import { isCivilDate } from '../../kernel/civil-date.ts';
import { organisationKindCodes } from '../organisation/organisation-kind.ts';
import { parseEnterpriseNumber } from '../organisation/enterprise-number.ts';

export interface RetentionTerm {
  readonly what: 'dossier' | 'attachment' | 'log';
  /** A term of one organisation goes before that of its kind. */
  readonly organisation?: string | undefined;
  readonly kind?: string | undefined;
  readonly months: number;
  readonly source: string;
  readonly verified?: { readonly by: string; readonly on: string } | undefined;
}

/**
 * What was found. No text sets how long a dossier shared by VDAB and a local government is kept; the one below speaks of
 * documents that VDAB keeps itself, so it is verified for nothing here.
 */
export const foundTerms: readonly RetentionTerm[] = [
  {
    what: 'dossier',
    kind: 'vdab',
    months: 120,
    source: 'VDAB, Documenten delen (https://www.vdab.be/privacy/documenten-delen): documents of guidance',
  },
];

const sentence = z.string().trim().min(1).max(500);

/** The form in which an operator gives terms. */
export const termFile = z.array(
  z
    .strictObject({
      what: z.enum(['dossier', 'attachment', 'log']),
      organisation: z
        .string()
        .transform((text) => parseEnterpriseNumber(text))
        .refine((read) => read.ok, 'is no enterprise number')
        .transform((read) => (read.ok ? read.enterpriseNumber : ''))
        .optional(),
      kind: z.enum(organisationKindCodes as [string, ...string[]]).optional(),
      months: z.int().min(1).max(1200),
      source: sentence,
      verified: z.strictObject({ by: sentence, on: z.string().refine(isCivilDate, 'is no date') }).optional(),
    })
    .refine(
      ({ what, organisation, kind }) =>
        (what !== 'dossier') === (organisation === undefined && kind === undefined),
      'a term of dossiers names an organisation or a kind, those of attachments and of the log name none',
    ),
);

export type ReadTerms = { readonly terms: readonly RetentionTerm[] } | { readonly problem: string };

/** Reads the terms that an operator gives. */
export function readTerms(text: string): ReadTerms {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { problem: 'it is not JSON' };
  }
  const parsed = termFile.safeParse(given);
  if (parsed.success) return { terms: parsed.data };
  const [issue] = parsed.error.issues;
  return { problem: `${issue?.path.join('.') || 'the list'}: ${issue?.message ?? 'is wrong'}` };
}

/** Finds the term that speaks of an organisation, verified or not. */
export function termFor(
  terms: readonly RetentionTerm[],
  { enterpriseNumber, kind }: { enterpriseNumber: string | null; kind: string },
): RetentionTerm | undefined {
  const dossiers = terms.filter(({ what }) => what === 'dossier');
  return (
    dossiers.find(({ organisation }) => organisation !== undefined && organisation === enterpriseNumber) ??
    dossiers.find((term) => term.organisation === undefined && term.kind === kind)
  );
}

/** Says a term and where it comes from. */
export function termWords(term: RetentionTerm | undefined): string {
  if (term === undefined) return 'none was found, so nothing goes';
  const { months, source, verified } = term;
  const length = months % 12 === 0 ? `${months / 12} years` : `${months} months`;
  if (verified === undefined) return `${length} (${source}); nobody verified this: nothing goes`;
  return `${length} (${source}; verified by ${verified.by} on ${verified.on})`;
}
