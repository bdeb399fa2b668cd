/** The sections of the text of an agreement, in the order in which they are read. */
import { dutch } from '../../kernel/language.ts';
import { policyDomains } from '../theme/policy-domain.ts';
import { goals } from './policy-goal.ts';

export const sections = dutch(
  {
    analysis: {
      label: 'Analyse van de lokale arbeidsmarkt',
      hint: 'Wat is er aan de hand, met cijfers en hun bron.',
    },
    vision: { label: 'Visie', hint: 'Wat de partijen samen willen bereiken.' },
    goals: { label: 'Doelen', hint: 'Eén doel per regel, naast de drie doelen van VDAB.' },
    domains: {
      label: 'Beleidsdomeinen',
      hint: 'Wat de partijen in deze domeinen doen.',
    },
    targetGroups: { label: 'Doelgroepen', hint: 'Voor wie de partijen zich inzetten.' },
    actionPlans: { label: 'Actieplannen', hint: 'Wat wie doet, tegen wanneer.' },
    projects: { label: 'Projecten', hint: 'Wat naast de actieplannen loopt.' },
    engagements: { label: 'Wat elke partij doet', hint: 'Wat voor alle partijen samen geldt.' },
    structure: { label: 'Overleg', hint: 'Stuurgroep, werkgroepen en contactpunten.' },
    monitoring: { label: 'Opvolging', hint: 'Wat er gemeten wordt en hoe vaak.' },
    quality: { label: 'Kwaliteit', hint: 'Hoe de partijen hun dienstverlening verbeteren.' },
    communication: { label: 'Communicatie', hint: 'Hoe de partijen dit bekend maken.' },
    budget: { label: 'Geld en middelen', hint: 'Wie wat betaalt of inzet.' },
    duration: { label: 'Duur en einde', hint: 'Hoe lang dit geldt en hoe een partij stopt.' },
  },
  'label',
  'hint',
);

export type SectionCode = keyof typeof sections;

export const sectionCodes = Object.keys(sections) as readonly SectionCode[];

/** Tells whether a text is the code of a section. */
export function isSection(text: string | undefined): text is SectionCode {
  return text !== undefined && Object.hasOwn(sections, text);
}

/** What is chosen of a list beside the words of a section, by section. */
export const choicesOf: Partial<Record<SectionCode, Readonly<Record<string, string>>>> = {
  goals,
  domains: policyDomains,
};

/** The sections in which each party has entries of its own. */
export const entrySections = ['engagements', 'budget'] as const;

export type EntrySection = (typeof entrySections)[number];

/** Tells whether a section has entries of its own. */
export function hasEntries(section: SectionCode): section is EntrySection {
  return (entrySections as readonly string[]).includes(section);
}
