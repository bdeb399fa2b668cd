/** A person with two numbers and so two records: where that is told, and the words of its proofs and of the reasons to undo it. */
import { dutch } from '../../kernel/language.ts';

/** What proves that a number followed another. */
export const joinProofs = dutch({
  registerMessage: 'Bericht van het Rijksregister of de Kruispuntbank over het nieuwe nummer',
  document: 'Document waarop het vorige en het nieuwe nummer staan',
});

export type JoinProof = keyof typeof joinProofs;

/** Why a join is undone. */
export const undoReasons = dutch({
  otherPerson: 'De twee dossiers gaan over twee mensen',
  wrongNumber: 'Er staat een fout in een van de nummers',
  noProof: 'Het bewijs klopt niet',
});

export type UndoReason = keyof typeof undoReasons;

/** What waits for a second person: the join, or undoing it. */
export const asked = ['proposed', 'undoing'] as const;

/** Where two records are joined, confirmed and undone. */
export function joinPath(person: string): string {
  return `/dossiers/${person}/vorig-nummer`;
}
