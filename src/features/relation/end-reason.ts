/** Why an organisation ends its own guidance of a person: a closed list, in words that say nothing of health or of someone's home. */
import { dutch } from '../../kernel/language.ts';

export const endReasons = dutch({
  goalReached: 'Het doel is bereikt',
  moved: 'De persoon verhuisde naar een andere gemeente',
  otherOrganisation: 'Een andere organisatie begeleidt verder',
  noSupport: 'De persoon heeft geen recht op steun of begeleiding meer',
  personStops: 'De persoon wil niet verder',
  outOfReach: 'De persoon is al lang niet te bereiken',
  deceased: 'De persoon is overleden',
  other: 'Iets anders',
});

export type EndReason = keyof typeof endReasons;

export const endReasonCodes = Object.keys(endReasons) as [EndReason, ...EndReason[]];
