/** The text that editors write beside an instrument: which version stands, which waits, and who may write. Pure. */
import type { ActorRow } from '../../gate/opened.ts';
import type { InstrumentText } from './instrument-text.sql.ts';

/** How long a text may be; PostgreSQL holds to it too. */
export const longestText = 4000;

/** Tells whether an actor writes and publishes texts beside instruments. */
export function mayWrite(actor: Pick<ActorRow, 'role' | 'purposes'> | undefined): boolean {
  return actor !== undefined && actor.role === 'redacteur' && actor.purposes.includes('editing');
}

/** Gives the version that everyone reads. */
export function standingText(texts: readonly InstrumentText[]): InstrumentText | undefined {
  return texts.find(({ state }) => state === 'published');
}

/** Gives the version that waits to be published. */
export function draftedText(texts: readonly InstrumentText[]): InstrumentText | undefined {
  return texts.find(({ state }) => state === 'draft');
}

/** The paragraphs of a text: an empty line begins a new one. */
export function paragraphsOf(body: string): readonly string[] {
  return body.split('\n\n');
}
