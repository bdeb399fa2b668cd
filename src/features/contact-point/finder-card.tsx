/** The small form by which anyone finds whom to call for a municipality: it offers names while someone types, and works without that. */
import type { HTMLAttributes } from 'preact';
import { say } from '../../kernel/language.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Island } from '../../ui/island.tsx';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'place-finder': HTMLAttributes<HTMLElement>;
    }
  }
}

/** Where the names come from that are offered. */
export const namesPath = '/gemeenten.json';

/** Asks for a municipality and leads to its contact points. */
export function FinderCard() {
  return (
    <Card title={say`Wie belt u?`}>
      <p>{say`Het contactpunt voor uw gemeente, bij VDAB en bij uw OCMW.`}</p>
      <place-finder data-from={namesPath} data-label={say`Gemeenten`}>
        <form class="find" method="get" action="/contactpunten">
          <label class="hidden" for="vind-gemeente">
            {say`Uw gemeente`}
          </label>
          <input
            type="search"
            id="vind-gemeente"
            name="gemeente"
            placeholder={say`Uw gemeente`}
            maxlength={80}
          />
          <Button icon="search">{say`Toon`}</Button>
        </form>
      </place-finder>
      <Island of="place-finder" />
    </Card>
  );
}
