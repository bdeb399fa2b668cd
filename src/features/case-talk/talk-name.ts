/** How a case talk is named where nobody's name may stand: by its body, or by who called it together. Pure. */
import { say } from '../../kernel/language.ts';
import type { Talk } from './case-talk.ts';

/** Names a talk. */
export function talkName({ name, caller }: Pick<Talk, 'name' | 'caller'>): string {
  return name ?? say`Samengeroepen door ${caller ?? ''}`;
}
