/** Short words for the codes in lists. */
import { benefitKinds, endDateKinds } from '../../gate/field-code.ts';
import { say } from '../../kernel/language.ts';

/** Names a benefit; nothing where none is known. */
export function benefitWord(kind: string | undefined): string {
  return kind !== undefined && kind in benefitKinds ? benefitKinds[kind as keyof typeof benefitKinds] : '';
}

/** Names what ends on a day. */
export function endWord(kind: string): string {
  return kind in endDateKinds ? endDateKinds[kind as keyof typeof endDateKinds] : say`einddatum`;
}
