/** What came in with a form, as texts by name: a name that is sent twice counts by its last text. */

export type Typed = Readonly<Record<string, string | undefined>>;

/** Reads the texts of a form; what is no text is left out. */
export function typedIn(body: unknown): Typed {
  return Object.fromEntries(
    Object.entries(Object(body)).flatMap(([name, value]): [string, string][] => {
      const last: unknown = Array.isArray(value) ? value.at(-1) : value;
      return typeof last === 'string' ? [[name, last]] : [];
    }),
  );
}
