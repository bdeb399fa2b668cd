/** An attachment of an agreement, as people read it: what it is, whether it belongs to the signed text, and who it names. Pure. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';

export interface Attachment {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** The party that added it. */
  readonly by: { readonly id: string; readonly name: string };
  readonly on: CivilDate;
  /** It belongs to the text that is signed. */
  readonly signed: boolean;
  readonly namesPeople: boolean;
  /** For which parties alone, where it names people. */
  readonly meantFor: readonly string[] | null;
  readonly digest: string;
  /** Null once it was taken away. */
  readonly file: { readonly kind: string; readonly size: number } | null;
  readonly removedBecause: string | null;
}

/** Whom a file names, as the one who adds it says. */
export const namedKinds = dutch(
  {
    nobody: { label: 'niemand', hint: 'Iedereen die de overeenkomst mag lezen, leest ook dit.' },
    officials: {
      label: 'mensen in hun functie, zoals raadsleden of medewerkers',
      hint: 'Alleen de partijen lezen dit. Wie het opent, wordt genoteerd.',
    },
    guided: {
      label: 'mensen die begeleid worden',
      hint: 'Dat kan hier niet. Het hoort in hun dossier.',
    },
  },
  'label',
  'hint',
);
export type NamedKind = keyof typeof namedKinds;
export const namedKindCodes = Object.keys(namedKinds) as readonly NamedKind[];

/** So many parties can still be chosen from one by one. */
export const MOST_CHOSEN = 30;

/** Gives the address of the attachments of an agreement. */
export function attachmentsOf(agreement: string): string {
  return `/overeenkomsten/${agreement}/bijlagen`;
}
