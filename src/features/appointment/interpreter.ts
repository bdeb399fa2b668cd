/** The interpreter that a talk needs: as the gate gives it, and in one sentence. */
import { languages } from '../../gate/field-code.ts';
import { say } from '../../kernel/language.ts';

/** That one is needed, in which language where that is known, and since when it was said. */
export interface InterpreterNeed {
  readonly language: string | null;
  readonly asOf: string | null;
}

/** Says that an interpreter is needed; the language is the one in which the person talks. */
export function interpreterNeeded(language: string | null): string {
  const known = Object.entries(languages).find(([code]) => code === language)?.[1];
  return known === undefined ? say`Tolk nodig.` : say`Tolk nodig: ${known}.`;
}
