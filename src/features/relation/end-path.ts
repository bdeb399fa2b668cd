/** Where an organisation ends its own guidance of a person; in a file of its own, so that the dossier can lead there. */
export function endPath(person: string): string {
  return `/dossiers/${person}/beeindigen`;
}
