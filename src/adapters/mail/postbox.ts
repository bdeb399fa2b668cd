/**
 * Letters to a registered address. An installation without a mail server sends none and says so; a demo keeps the last ones in
 * memory, so that whoever tries it out can read them. A letter carries an address of ours, a code or a time, never what is about a person or counted of persons.
 */

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** An address of this installation in the letter. */
  readonly link?: string;
  /** What a calendar program makes of it: an opaque id, a time and a neutral word. */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly text: string };
}

export interface KeptLetter extends Letter {
  readonly at: Date;
}

export interface Postbox {
  /** Sends a letter; false when there is nothing to send it with, or it did not leave. */
  send(letter: Letter): Promise<boolean>;
  /** Whether letters leave at all. */
  readonly works: boolean;
  /** The address that letters come from. */
  readonly from: string;
  /** Where the letters of a demo can be read. */
  readonly readAt?: string;
  /** The letters of a demo, the newest first. */
  kept(): readonly KeptLetter[];
}

const MOST_KEPT = 50;

/** Makes the postbox of a demo: nothing leaves, the last letters can be read. */
export function demoPostbox(): Postbox {
  const letters: KeptLetter[] = [];
  return {
    works: true,
    from: 'werkwinkel@demo.example',
    readAt: '/demo/berichten',
    send(letter) {
      letters.unshift({ ...letter, at: new Date() });
      letters.splice(MOST_KEPT);
      return Promise.resolve(true);
    },
    kept: () => letters,
  };
}

/** The postbox of an installation that has no mail server. */
export const noPostbox: Postbox = {
  works: false,
  from: '',
  send: () => Promise.resolve(false),
  kept: () => [],
};
