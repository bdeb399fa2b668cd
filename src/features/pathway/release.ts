/** A step that another organisation can release: what it may hold, and the states of the question. Pure. */
import { dutch } from '../../kernel/language.ts';

export const heldThings = dutch({
  file: 'het dossier staat op naam van de ander',
  registration: 'de inschrijving',
  measure: 'een maatregel die nog loopt',
  place: 'een plaats of werkplek',
  document: 'een document of attest',
  other: 'iets anders',
});

export type HeldThing = keyof typeof heldThings;

export const heldCodes = Object.keys(heldThings) as [HeldThing, ...HeldThing[]];

export const releaseStates = dutch({
  asked: 'wacht op antwoord',
  released: 'vrijgegeven',
  notReleased: 'niet vrijgegeven',
  withdrawn: 'niet meer nodig',
});

export type ReleaseState = keyof typeof releaseStates;

/** Tells whether someone still has to do something about it. */
export function isOpen(request: { readonly state: ReleaseState; readonly closedOn: string | null }): boolean {
  return request.state === 'asked' || (request.state === 'notReleased' && request.closedOn === null);
}
