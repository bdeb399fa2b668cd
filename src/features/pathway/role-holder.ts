/** Who does what beside the lead, per domain. Pure words. */
import { dutch } from '../../kernel/language.ts';

export const holderRoles = dutch({
  careCaseManager: 'casemanager zorg',
  jobCoach: 'jobcoach',
  networkCoordinator: 'penhouder',
  partner: 'partner',
});

export type HolderRole = keyof typeof holderRoles;

export const holderRoleCodes = Object.keys(holderRoles) as [HolderRole, ...HolderRole[]];

export const holderDomains = dutch({
  work: 'werk',
  welfare: 'welzijn',
  education: 'opleiding',
  health: 'zorg',
  housing: 'wonen',
});

export type HolderDomain = keyof typeof holderDomains;

export const holderDomainCodes = Object.keys(holderDomains) as [HolderDomain, ...HolderDomain[]];
