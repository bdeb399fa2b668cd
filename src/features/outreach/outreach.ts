/** The words of lists of people to reach: kinds of lists, ways to try, and how it can end. */

export const listKinds = {
  neet: 'Jongeren die niet werken en niet leren',
  inactive: 'Mensen die geen werk zoeken',
  other: 'Andere',
} as const;
export type ListKind = keyof typeof listKinds;
export const listKindCodes = Object.keys(listKinds) as readonly ListKind[];

export const channels = {
  phone: 'telefoon',
  message: 'sms of e-mail',
  letter: 'brief',
  visit: 'huisbezoek',
  other: 'anders',
} as const;
export type Channel = keyof typeof channels;
export const channelCodes = Object.keys(channels) as readonly Channel[];

export const outcomes = {
  guided: 'Wij begeleiden deze persoon nu',
  referred: 'Doorverwezen',
  working: 'Aan het werk',
  learning: 'In opleiding of op school',
  declined: 'Wil geen hulp',
  unreached: 'Niet bereikt',
  moved: 'Verhuisd',
  other: 'Iets anders',
} as const;
export type OutreachOutcome = keyof typeof outcomes;
export const outcomeCodes = Object.keys(outcomes) as readonly OutreachOutcome[];
