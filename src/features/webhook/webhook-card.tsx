/** The webhooks of the own organisation on the desk of its administrator: which there are, and which went off and why. */
import { dutch, say } from '../../kernel/language.ts';
import { dayInWords } from '../../kernel/civil-date.ts';
import { dayOf } from '../../kernel/clock.ts';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Topic, Webhook } from './webhook.ts';

const told = dutch({
  agreements: 'overeenkomsten van uw organisatie',
  flows: 'gegevensstromen van uw organisatie',
  referrals: 'verwijzingen van en naar uw organisatie',
}) satisfies Readonly<Record<Topic, string>>;

/** Says above the desk which programs are told nothing any more. */
export function WebhookAlert({ webhooks }: { webhooks: readonly Webhook[] }) {
  const off = webhooks.filter(({ offAt }) => offAt !== null);
  if (off.length === 0) return null;
  return (
    <Alert tone="warning">
      {off.map(({ url, topic, offAt }) => (
        <p>{say`De webhook naar ${new URL(url).hostname} voor ${told[topic]} staat uit sinds ${dayInWords(dayOf(offAt ?? ''))}. Drie berichten na elkaar kwamen niet aan. Laat het programma nakijken, verwijder de webhook en maak een nieuwe.`}</p>
      ))}
    </Alert>
  );
}

/** Lists them beside the desk; nothing where there are none. */
export function WebhookCard({ webhooks }: { webhooks: readonly Webhook[] }) {
  if (webhooks.length === 0) return null;
  return (
    <Card title={say`Webhooks`}>
      <p class="source">{say`Een programma van uw organisatie krijgt bericht dat er iets veranderde: een nummer en een tijdstip, nooit een naam. Toevoegen en verwijderen gaat via de interface voor programma’s.`}</p>
      <Lines
        items={webhooks.map(({ url, topic, offAt, waiting }) => (
          <>
            {new URL(url).hostname}{' '}
            {offAt === null ? <Tag tone="ok">{say`aan`}</Tag> : <Tag tone="wait">{say`uit`}</Tag>}
            <div class="source">
              {say`Voor ${told[topic]}`}
              {waiting > 0 && (
                <>
                  {'. '}
                  {waiting === 1 ? say`1 bericht wacht.` : say`${waiting} berichten wachten.`}
                </>
              )}
            </div>
          </>
        ))}
      />
    </Card>
  );
}
