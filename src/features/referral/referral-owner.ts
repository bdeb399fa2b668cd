/** Who of the reader's own organisation holds a referral, in words. Pure. */
import { say } from '../../kernel/language.ts';
import type { ReferralOwner } from './referral.ts';

/** Names who of the own organisation holds it. */
export function ownerWords(owner: ReferralOwner | undefined, incoming: boolean): string {
  if (owner === undefined) return '';
  const { name, substitute, team } = owner;
  if (name === undefined) return team ?? (incoming ? say`nog niemand` : '');
  return substitute === undefined ? name : say`${name}, vervanger ${substitute}`;
}
