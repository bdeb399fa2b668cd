/**
 * Who will be able to read a note, said before it is saved: one sentence for each kind, from the law as it stands today. The gate
 * asks again whenever someone looks.
 */
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { categories } from '../../gate/category.ts';
import type { OpenedDossier } from '../../gate/opened.ts';
import type { NoteKind } from './note.ts';

/** An organisation beside the own one, with what the law lets it see of what the own one records. */
export interface NoteReader {
  readonly name: string;
  /** Its relation to the person is proved to the own organisation; without that it reads nothing. */
  readonly proved: boolean;
  readonly mask: number;
}

/** Names those who will be able to read a note of each kind. */
export function readersOf(
  opened: Pick<OpenedDossier, 'actor' | 'assignment'>,
  readers: readonly NoteReader[],
): Record<NoteKind, string> {
  const own = ownReaders(opened);
  return {
    shared: sharedWords(own, readers),
    internal: say`Dit lezen: ${own}. Geen andere organisatie, en ook de persoon zelf niet.`,
    confidential: say`Dit lezen: alleen wie bij ${opened.actor.organisation_name} een eigen mandaat heeft voor het vertrouwelijk luik en deze persoon begeleidt. Geen andere organisatie. De persoon bespreekt dit in een gesprek.`,
  };
}

function ownReaders({ actor, assignment }: Pick<OpenedDossier, 'actor' | 'assignment'>): string {
  const guides = listed([assignment?.user, assignment?.team].filter((name) => typeof name === 'string'));
  const within = guides === '' ? say`wie deze persoon begeleidt` : guides;
  return say`${actor.organisation_name} (${within}, en wie het team leidt met een reden)`;
}

function sharedWords(own: string, readers: readonly NoteReader[]): string {
  const { bit } = categories.sharedNotes;
  const open = readers.filter(({ proved, mask }) => proved && (mask >> bit) & 1).map(({ name }) => name);
  const closed = readers.map(({ name }) => name).filter((name) => !open.includes(name));
  return [
    say`Dit lezen: de persoon zelf, ${[own, ...open].join(', ')}.`,
    ...closedWords(closed),
    say`Begeleidt later nog een organisatie mee, dan leest die het als een gegevensstroom dat toelaat.`,
  ].join(' ');
}

function closedWords(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  if (names.length === 1) return [say`${names[0]} leest dit nu niet: er is geen gegevensstroom voor.`];
  return [say`${listed(names)} lezen dit nu niet: er is geen gegevensstroom voor.`];
}
