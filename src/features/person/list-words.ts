/** Short words for the codes in lists. */
import { say } from '../../kernel/language.ts';
import { benefitKinds, endDateKinds } from '../../gate/field-code.ts';

export function benefitWord(kind: string | undefined): string {
  return kind !== undefined && kind in benefitKinds ? benefitKinds[kind as keyof typeof benefitKinds] : '';
}

export function endWord(kind: string): string {
  return kind in endDateKinds ? endDateKinds[kind as keyof typeof endDateKinds] : say`einddatum`;
}
