/** What the forms of case talks send where several things can be ticked: none, one or more of the same name. Pure. */
export type CaseBody = Readonly<Record<string, string | string[] | undefined>> | undefined;

/** Gives what was ticked under a name. */
export function severalIn(body: CaseBody, name: string): string[] {
  const sent = body?.[name];
  return (Array.isArray(sent) ? sent : [sent]).filter(
    (one) => typeof one === 'string' && one !== '',
  ) as string[];
}
