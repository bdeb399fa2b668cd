/** The public page on which a local government finds whom to call: functions and offices, never persons. */
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import type { Problem } from '../../ui/field.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { tell } from '../../ui/tell.ts';
import { Suggestions, TextField } from '../../ui/text-field.tsx';
import { type ContactPoint, contactScopes } from './contact-point.ts';

export interface FinderView {
  /** What was typed; empty when nothing was. */
  readonly typed: string;
  /** The municipality that was meant. */
  readonly place: string | undefined;
  readonly places: readonly string[];
  /** What may have been meant with a name that nobody knows. */
  readonly near: readonly string[];
  readonly contacts: readonly ContactPoint[];
  readonly problems: readonly Problem[];
  /** The reader keeps the contact points of an organisation. */
  readonly keeps: boolean;
}

/** Asks for a municipality and shows whom it calls, the nearest first. */
export function FinderPage({ typed, place, places, near, contacts, problems, keeps }: FinderView) {
  return (
    <>
      <PageHead
        title={say`Contactpunten`}
        lead={say`Wie belt u bij VDAB, bij uw OCMW of over een overeenkomst? U vindt functies en kantoren, geen namen.`}
        {...(keeps
          ? {
              acts: (
                <ButtonLink href="/contactpunten/beheer">{say`Contactpunten van uw organisatie`}</ButtonLink>
              ),
            }
          : {})}
      />
      <Stack>
        <div class="card">
          <FilterForm action="/contactpunten" problems={problems}>
            <TextField
              name="gemeente"
              label={say`Uw gemeente`}
              value={typed}
              suggestions="gemeenten"
              error={problems[0]?.message}
            />
            <Suggestions id="gemeenten" options={places} />
            <Acts>
              <Button look="primary">{say`Zoek`}</Button>
            </Acts>
          </FilterForm>
        </div>
        {near.length > 0 && <Near names={near} />}
        <Card
          title={
            place === undefined
              ? say`Voor een provincie of heel Vlaanderen`
              : say`Contactpunten voor ${place}`
          }
        >
          {contacts.length === 0 ? (
            <Empty title={say`Er is hier nog geen contactpunt.`}>
              {say`Zoek op een gemeente, of vraag het aan uw provinciale werkgroep.`}
            </Empty>
          ) : (
            <Lines items={contacts.map((one) => contactLine(one))} />
          )}
        </Card>
      </Stack>
    </>
  );
}

function Near({ names }: { names: readonly string[] }) {
  return (
    <Card title={say`Bedoelt u`}>
      <Lines
        items={names.map((name) => (
          <a href={`/contactpunten?gemeente=${encodeURIComponent(name)}`}>{name}</a>
        ))}
      />
    </Card>
  );
}

/** Shows a contact point in a list: how to reach it before where it is. */
export function contactLine(contact: ContactPoint) {
  const { title, organisation, address, mail, phone } = contact;
  return (
    <>
      <b>{organisation.name}</b>: {title}
      {phone !== null && (
        <div>
          <PhoneLink phone={phone} />
        </div>
      )}
      <span class="source">
        <a href={`mailto:${mail}`}>{mail}</a>
      </span>
      <span class="source">{scopeInWords(contact)}</span>
      <span class="source">{address.split('\n').join(', ')}</span>
    </>
  );
}

/** Says for whom a contact point is there. */
export function scopeInWords({
  scope,
  province,
  agreement,
}: Pick<ContactPoint, 'scope' | 'province' | 'agreement'>) {
  if (scope === 'province') return say`Voor de provincie ${province ?? ''}.`;
  if (agreement !== null)
    return <>{tell`Voor ${<a href={`/overeenkomsten/${agreement.id}`}>{agreement.name}</a>}.`}</>;
  return `${beginning(contactScopes[scope])}.`;
}
