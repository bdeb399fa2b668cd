/** What the table of fields says of a field: the type of its value, who can know it, and the question that asks for it. */

export type PartType = 'date' | 'boolean' | 'number' | 'money' | 'text' | readonly string[];

/** Who can know it, cheapest first: the product itself, the coach, the person, somebody else. */
export const askOrder = ['product', 'coach', 'person', 'other'] as const;
export type Ask = (typeof askOrder)[number];

/** The parts of an entry; a name that ends in `?` may be absent. */
export type Parts = Readonly<Record<string, PartType>>;

type Value =
  | {
      readonly type: 'date' | 'boolean' | 'integer' | 'decimal' | 'money' | 'text';
      readonly codes?: never;
      readonly parts?: never;
    }
  | { readonly type: 'code' | 'codes'; readonly codes: readonly string[]; readonly parts?: never }
  | { readonly type: 'entries'; readonly codes?: never; readonly parts: Parts };

export type Shape = Value & { readonly ask: Ask; readonly question: string };

export const date = (ask: Ask, question: string): Shape => ({ type: 'date', ask, question });
export const yesNo = (ask: Ask, question: string): Shape => ({ type: 'boolean', ask, question });
export const whole = (ask: Ask, question: string): Shape => ({ type: 'integer', ask, question });
export const decimal = (ask: Ask, question: string): Shape => ({ type: 'decimal', ask, question });
export const money = (ask: Ask, question: string): Shape => ({ type: 'money', ask, question });
export const text = (ask: Ask, question: string): Shape => ({ type: 'text', ask, question });
export const oneOf = (codes: readonly string[], ask: Ask, question: string): Shape => ({
  type: 'code',
  codes,
  ask,
  question,
});
export const severalOf = (codes: readonly string[], ask: Ask, question: string): Shape => ({
  type: 'codes',
  codes,
  ask,
  question,
});
export const entries = (parts: Parts, ask: Ask, question: string): Shape => ({
  type: 'entries',
  parts,
  ask,
  question,
});
