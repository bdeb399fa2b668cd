/**
 * What is gone through in the three-way talk, in the order of the talk. The items come from what is known of good hand-overs:
 * an action plan, all data and the competence profile brought up to date, and nobody who has to tell the story again.
 */
import { dutch } from '../../kernel/language.ts';
export const handoverChecklist = dutch({
  end: 'De einddatum is nagekeken en klopt met wat de persoon weet.',
  story: 'De persoon hoorde wat al bekend is en hoeft het niet opnieuw te vertellen.',
  goal: 'Het doel voor werk is samen bekeken.',
  profile: 'De competenties zijn bijgewerkt, ook bij VDAB.',
  barriers: 'Wat werken moeilijk maakt, is besproken: opvang, vervoer, uren, taal.',
  income: 'De persoon weet wat er met het inkomen gebeurt en wie dat regelt.',
  papers: 'De papieren die nodig zijn, liggen klaar of er is afgesproken wie ze haalt.',
  contact: 'De persoon kent de naam van de nieuwe begeleider en weet hoe die te bereiken is.',
});

export type ChecklistItem = keyof typeof handoverChecklist;
export const checklistItems = Object.keys(handoverChecklist) as [ChecklistItem, ...ChecklistItem[]];
