/** A body of consultation as people read it: its level, what kind it is, and who may read what it writes. Pure. */
import { dutch } from '../../kernel/language.ts';

/** The levels, from the street to Flanders. */
export const levels = dutch({ local: 'lokaal', provincial: 'provinciaal', central: 'centraal' });
export type Level = keyof typeof levels;
export const levelCodes = Object.keys(levels) as readonly Level[];

export const bodyKinds = dutch({
  workingGroup: 'werkgroep',
  steeringGroup: 'stuurgroep',
  learningNetwork: 'lerend netwerk',
  caseTalk: 'casusoverleg',
});
export type BodyKind = keyof typeof bodyKinds;

/** Who may read a point or a decision. */
export const readers = dutch({
  members: 'de leden',
  governments: 'alle lokale besturen en wie meewerkt',
  public: 'iedereen',
});
export type Readers = keyof typeof readers;
export const readerCodes = Object.keys(readers) as readonly Readers[];

/** A body by its name, where another page names it. */
export interface BodyName {
  readonly id: string;
  readonly name: string;
  readonly level: Level;
}

/** Gives the address of a body. */
export function bodyPage(id: string): string {
  return `/overleg/${id}`;
}
