/** Ids: random UUIDs, never time-ordered and never a secret. */

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Tells whether a text has the form of an id. */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}
