/** Where contact with someone is noted. */

/** Gives the address for one person; whoever comes from the list (`lijst`) or from `vandaag` goes back there. */
export function contactAddress(person: string, reason?: string, from?: string): string {
  const query = [
    ...(reason === undefined ? [] : [`reden=${encodeURIComponent(reason)}`]),
    ...(from === 'lijst' || from === 'vandaag' ? [`van=${from}`] : []),
  ];
  return `/dossiers/${person}/contact${query.length === 0 ? '' : `?${query.join('&')}`}`;
}
