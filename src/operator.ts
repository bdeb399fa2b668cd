/**
 * Who runs this installation, as its public pages say it: an organisation, how people reach it and who works on its behalf. Read once at the
 * start from a file of the operator. Nothing is made up where it is silent: the pages then say that it is not filled in.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { termFile } from './features/retention/retention-term.ts';
import { isCivilDate } from './kernel/civil-date.ts';

const line = z.string().trim().min(1).max(300);
const mail = z.email().max(200);

const operatorFile = z.strictObject({
  name: line,
  enterpriseNumber: z
    .string()
    .regex(/^[01]\d{9}$/, 'has ten digits')
    .optional(),
  address: line.optional(),
  /** Where one asks about privacy, and where one says that something cannot be used. */
  privacyMail: mail.optional(),
  accessibilityMail: mail.optional(),
  phone: line.optional(),
  /** Who handles data on its behalf, what each does and where; an empty list says that nobody does. */
  processors: z.array(z.strictObject({ name: line, does: line, where: line })).optional(),
  /** How long dossiers and the log are kept; only what someone verified is told, and destroys anything. */
  retention: termFile.optional(),
  /** What a study of the accessibility found, by whom and when. */
  audit: z
    .strictObject({
      by: line,
      on: z.string().refine(isCivilDate, 'is no date'),
      result: z.enum(['full', 'partial', 'none']),
    })
    .optional(),
});

export type Operator = z.infer<typeof operatorFile>;

/** Stands in for an operator in a demo; all of it is invented. */
export const demoOperator: Operator = {
  name: 'Demo van Werkwinkel (verzonnen)',
  privacyMail: 'privacy@werkwinkel.example',
  accessibilityMail: 'toegankelijk@werkwinkel.example',
};

/** Reads the file; a sentence says what is wrong with it. */
export function readOperator(path: string): Operator | string {
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return 'cannot be read as JSON';
  }
  const parsed = operatorFile.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return `${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'is wrong'}`;
}
