/** The noun: a document that was given to a person to read, and what the person says of it. Words and shapes only. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dutch, type Language } from '../../kernel/language.ts';

/** What who guides gives; the letter about a flow is a noun of its own. */
export const givenKinds = dutch({
  steps: 'afspraken over de volgende stappen',
  letter: 'een brief',
  explanation: 'uitleg',
});

export type GivenKind = keyof typeof givenKinds;

export const givenKindCodes = Object.keys(givenKinds) as [GivenKind, ...GivenKind[]];

/** What the person says of a document: none of it is a signature. */
export const readings = dutch(
  {
    understood: { choice: 'Ik heb dit gelezen, en ik begrijp het', said: 'gelezen en begrepen' },
    read: { choice: 'Ik heb dit gelezen', said: 'gelezen' },
    unclear: { choice: 'Ik begrijp het niet goed. Ik wil uitleg.', said: 'gelezen, vraagt uitleg' },
  },
  'choice',
  'said',
);

export type Reading = keyof typeof readings;

export const readingCodes = Object.keys(readings) as [Reading, ...Reading[]];

/** One document as the person reads it. */
export interface OwnDocument {
  readonly id: string;
  readonly kind: GivenKind | 'notice';
  readonly title: string | null;
  /** Gone where it was taken back; a letter about a flow stands at its own address. */
  readonly body: string | null;
  readonly organisation: string;
  readonly on: CivilDate;
  readonly withdrawnOn: CivilDate | null;
  readonly flow: string | null;
  readonly number: number | null;
  readonly language: Language | null;
  readonly said: Reading | null;
  readonly saidOn: CivilDate | null;
  /** Said in a talk, and written down by who guides. */
  readonly together: boolean;
}

/** The page of the person with all documents. */
export function ownDocumentAddress(id?: string): string {
  return `/mijn/documenten${id === undefined ? '' : `#document-${id}`}`;
}
