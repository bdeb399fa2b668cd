/** The words of lists of people to reach: kinds of lists, ways to try, and how it can end. */
import { dutch } from '../../kernel/language.ts';

export const listKinds = dutch({
  neet: 'Jongeren die niet werken en niet leren',
  inactive: 'Mensen die geen werk zoeken',
  other: 'Andere',
});
export type ListKind = keyof typeof listKinds;
export const listKindCodes = Object.keys(listKinds) as readonly ListKind[];

export const channels = dutch({
  phone: 'telefoon',
  message: 'sms of e-mail',
  letter: 'brief',
  visit: 'huisbezoek',
  other: 'anders',
});
export type Channel = keyof typeof channels;
export const channelCodes = Object.keys(channels) as readonly Channel[];

export const outcomes = dutch({
  guided: 'Wij begeleiden deze persoon nu',
  referred: 'Doorverwezen',
  working: 'Aan het werk',
  learning: 'In opleiding of op school',
  declined: 'Wil geen hulp',
  unreached: 'Niet bereikt',
  moved: 'Verhuisd',
  other: 'Iets anders',
});
export type OutreachOutcome = keyof typeof outcomes;
export const outcomeCodes = Object.keys(outcomes) as readonly OutreachOutcome[];
