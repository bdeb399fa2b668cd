/** Short words for the codes in lists. */
import { benefitKinds, endDateKinds } from '../../gate/field-code.ts';
import { say } from '../../kernel/language.ts';

export function benefitWord(kind: string | undefined): string {
  return kind !== undefined && kind in benefitKinds ? benefitKinds[kind as keyof typeof benefitKinds] : '';
}

export function endWord(kind: string): string {
  return kind in endDateKinds ? endDateKinds[kind as keyof typeof endDateKinds] : say`einddatum`;
}
