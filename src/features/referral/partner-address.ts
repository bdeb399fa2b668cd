/** Where a partner without accounts is written to: a named function at an address, registered by one and confirmed by another. Pure. */
import { dutch, type InterfaceLanguage, say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { Tone } from '../../ui/tag.tsx';

export interface PartnerAddress {
  readonly id: string;
  readonly partner: { readonly id: string; readonly name: string };
  readonly state: 'working' | 'waiting' | 'ended';
  readonly function: string;
  readonly address: string;
  readonly language: InterfaceLanguage;
  /** What shows that the address is the partner's. */
  readonly reference: string;
  readonly registeredBy?: string;
  readonly registeredOn: string;
  readonly confirmedBy?: string;
  readonly confirmedOn?: string;
  readonly endedBy?: string;
  readonly endedOn?: string;
  /** The partner has accounts now and answers here; its address is not used. */
  readonly answersHere?: boolean;
  /** Whether the reader may confirm it: not when they registered it, nor when someone of the lead has to. */
  readonly decides?: 'yes' | 'own' | 'other';
}

export const addressStates = dutch(
  {
    working: { label: 'werkt', tone: 'ok' },
    waiting: { label: 'wacht op een tweede persoon', tone: 'wait' },
    ended: { label: 'gestopt', tone: 'plain' },
  },
  'label',
) satisfies Record<PartnerAddress['state'], { label: string; tone: Tone }>;

/** In which language the letter is written, each language by its name in the language of the reader. */
export const letterLanguages = dutch({ nl: 'Nederlands', fr: 'Frans', en: 'Engels' });

export const letterLanguageCodes = ['nl', 'fr', 'en'] as const;

// Where anyone can make a mailbox for themselves.
const privateHosts =
  /@(gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|telenet|skynet|proximus|scarlet|gmx|proton|protonmail)\.[a-z.]+$/i;

/** Warns of a mailbox that looks like someone's own: an address belongs to a function, also when that person leaves. */
export function addressWarning(address: unknown): Problem[] {
  if (typeof address !== 'string' || !privateHosts.test(address.trim())) return [];
  const message = say`Dit lijkt een privéadres. Gebruik een adres van de organisatie zelf, dat blijft als iemand vertrekt.`;
  return [{ field: 'adres', message, warning: true }];
}
