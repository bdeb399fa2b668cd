/** The policy domains of an agreement, in which someone must act: of an action that was agreed, and of a concern. */
import { dutch } from '../../kernel/language.ts';

export const policyDomains = dutch({
  work: 'werk',
  education: 'onderwijs',
  integration: 'inburgering',
  economy: 'economie',
  environment: 'omgeving',
  housing: 'wonen',
  planning: 'ruimtelijke ordening',
});
export type PolicyDomain = keyof typeof policyDomains;
export const policyDomainCodes = Object.keys(policyDomains) as readonly PolicyDomain[];
