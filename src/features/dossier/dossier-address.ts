/** Where the pages of a person stand for who knows the person in a role: in aftercare only those of that purpose are open. */

/** Gives the first page of a person. */
export function dossierAddress(person: string, role: string | null | undefined): string {
  return role === 'aftercare' ? `/dossiers/${person}/nazorg` : `/dossiers/${person}`;
}

/** Gives the page on which what asks for attention is followed up. */
export function followUpAddress(person: string, role: string | null | undefined): string {
  return role === 'aftercare' ? `/dossiers/${person}/nazorg/opvolging` : `/dossiers/${person}/signalen`;
}
