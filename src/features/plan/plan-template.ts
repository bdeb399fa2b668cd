/**
 * Templates for a plan: a closed list of goals and actions that come back often, in words the person understands. The weeks count
 * from the day on which it is taken over; after that everything can be changed. What comes into the plan is Dutch for every reader:
 * it is signed.
 */
import { dutch } from '../../kernel/language.ts';
import type { Doer } from './plan.ts';

export interface PlanTemplate {
  readonly name: string;
  readonly hint: string;
  readonly goals: readonly {
    readonly text: string;
    readonly weeks: number;
    readonly actions: readonly { readonly text: string; readonly by: Doer; readonly weeks: number }[];
  }[];
}

export const planTemplates = dutch(
  {
    firstSteps: {
      name: 'Eerste stappen naar werk',
      hint: 'Voor wie nog niet weet welk werk past.',
      goals: [
        {
          text: 'Weten welk werk bij mij past.',
          weeks: 12,
          actions: [
            { text: 'Praten over wat ik graag doe en wat ik al deed.', by: 'person', weeks: 3 },
            { text: 'Samen een profiel maken bij VDAB.', by: 'vdab', weeks: 6 },
            { text: 'Twee werkplekken bezoeken.', by: 'partner', weeks: 10 },
          ],
        },
      ],
    },
    afterArticle60: {
      name: 'Werk na artikel 60',
      hint: 'Begin tien weken voor het einde.',
      goals: [
        {
          text: 'Werk hebben als artikel 60 stopt.',
          weeks: 10,
          actions: [
            { text: 'Een gesprek met drie: de persoon, het OCMW en VDAB.', by: 'ocmw', weeks: 2 },
            { text: 'Mijn cv bijwerken met wat ik op het werk leerde.', by: 'person', weeks: 4 },
            { text: 'Vacatures zoeken die passen bij mijn ervaring.', by: 'vdab', weeks: 6 },
            { text: 'Nagaan of ik bij de werkplek kan blijven.', by: 'ocmw', weeks: 6 },
          ],
        },
      ],
    },
    language: {
      name: 'Nederlands leren en werken',
      hint: 'Voor wie Nederlands leert en al wil proeven van werk.',
      goals: [
        {
          text: 'Genoeg Nederlands kennen voor mijn werk.',
          weeks: 30,
          actions: [
            { text: 'Inschrijven voor een cursus Nederlands.', by: 'person', weeks: 3 },
            { text: 'Een plaats zoeken om Nederlands te oefenen op het werk.', by: 'ocmw', weeks: 12 },
            { text: 'Naar de cursus gaan tot het niveau klaar is.', by: 'person', weeks: 30 },
          ],
        },
      ],
    },
    childCare: {
      name: 'Opvang en vervoer regelen',
      hint: 'Als opvang of vervoer werken nu moeilijk maakt.',
      goals: [
        {
          text: 'Op tijd op het werk kunnen zijn.',
          weeks: 12,
          actions: [
            { text: 'Kinderopvang zoeken die vroeg genoeg opent.', by: 'ocmw', weeks: 6 },
            { text: 'De weg naar het werk uitproberen met bus of fiets.', by: 'person', weeks: 8 },
          ],
        },
      ],
    },
  },
  'name',
  'hint',
) satisfies Readonly<Record<string, PlanTemplate>>;

export type PlanTemplateCode = keyof typeof planTemplates;

export const planTemplateCodes = Object.keys(planTemplates) as readonly PlanTemplateCode[];
