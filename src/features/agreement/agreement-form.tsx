/** The frame of every form about one agreement: the way back to it, its cards under one another, and its buttons. */
import type { ComponentChildren } from 'preact';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import type { Filled } from '../../ui/field.tsx';
import { Stack } from '../../ui/grid.tsx';
import { NotKept } from '../../ui/not-kept.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import type { AgreementDetail } from './agreement.sql.ts';

/** A form about one agreement: what was typed, what is wrong with it, and the agreement as it stands. */
export interface DraftForm extends Filled {
  readonly csrf: string;
  readonly detail: AgreementDetail;
  /** Why what was asked was not done. */
  readonly refused?: string | undefined;
}

/** Shows a page that stands under an agreement. */
export function AgreementFormPage({
  detail: { agreement },
  title,
  lead,
  refused,
  under = [],
  children,
}: {
  detail: AgreementDetail;
  /** The pages between the agreement and this one. */
  under?: readonly { readonly href: string; readonly label: string }[];
  title: string;
  lead: string;
  refused?: string | undefined;
  children: ComponentChildren;
}) {
  return (
    <>
      <PageHead
        above={[
          { href: '/overeenkomsten', label: say`Overeenkomsten` },
          { href: `/overeenkomsten/${agreement.id}`, label: agreement.title },
          ...under,
        ]}
        title={title}
        lead={lead}
      />
      <Stack>
        <Refused message={refused}>
          <p>{say`Wat u typte, staat nog in het formulier.`}</p>
        </Refused>
        {children}
      </Stack>
    </>
  );
}

/** Says that things went on meanwhile, with what was typed in a form that is no more, and leads to the page it was about. */
export function ClosedPage({
  detail,
  page,
  typed,
}: {
  detail: AgreementDetail;
  page: string;
  typed: Readonly<Record<string, string>>;
}) {
  // What was chosen from a list by its id, and which text was read, tells a reader nothing.
  const texts = Object.entries(typed)
    .filter(([name, text]) => name !== 'csrf' && name !== 'versie' && !isUuid(text) && !isHash(text))
    .map(([, text]) => text);
  return (
    <AgreementFormPage
      detail={detail}
      title={say`Iemand was u voor`}
      lead={say`Hier is ondertussen iets veranderd. Dit formulier werkt niet meer. Wat u typte, staat hieronder.`}
    >
      <NotKept texts={texts} />
      <Acts>
        <ButtonLink href={page} look="primary">{say`Lees hoe het nu staat`}</ButtonLink>
      </Acts>
    </AgreementFormPage>
  );
}

function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** Gives the address of an agreement, or of a part of it. */
export function at({ agreement }: AgreementDetail, part?: string): string {
  return `/overeenkomsten/${agreement.id}${part === undefined ? '' : `/${part}`}`;
}

/** Says in words where an agreement holds, when that is less than where its parties work. */
export function placesInWords({ places }: AgreementDetail): string {
  return listed(places.map(({ name }) => name));
}

/** Says what another text does to those who agreed already. */
export function voidsConsent(): string {
  return say`Wie al akkoord ging met de tekst, doet dat na uw wijziging opnieuw.`;
}
