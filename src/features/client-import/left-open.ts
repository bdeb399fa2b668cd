/** Whom a list does not end because something about them is open at this organisation: what that is, in words. Pure. */
import { dutch, say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';

const openKinds = dutch({
  appointment: 'een afspraak',
  referral: 'een verwijzing zonder antwoord',
  place: 'een werkplek',
  proposal: 'een voorstel',
  lead: 'een vraag over de regie',
  release: 'een vraag om iets vrij te geven',
  handover: 'een overdracht',
});

export interface LeftOpen {
  readonly person: string;
  /** As far as the importer may know of it. */
  readonly open: readonly (keyof typeof openKinds)[];
  /** Who guides. */
  readonly coach: string | null;
}

/** Says what is open about someone. */
export function stillOpen({ open }: LeftOpen): string {
  return open.length === 0
    ? say`nog open: iets in het dossier`
    : say`nog open: ${listed(open.map((kind) => openKinds[kind]))}`;
}

/** Gives the address where the guidance is ended by hand, with all that is open. */
export function endingPage({ person }: LeftOpen): string {
  return `/dossiers/${person}/beeindigen`;
}
