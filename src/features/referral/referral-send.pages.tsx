/** Sending someone to another organisation: the head of its three small pages, and the first, to whom. What is asked and sent is drawn beside it. */
import type { ComponentChildren } from 'preact';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { personsAddress, withReason } from '../dossier/dossier.ts';
import { nameIn } from '../dossier/part-page.tsx';
import { day } from './referral-day.ts';
import { type Choice, choicesIn, type OpenedOffer, refusedIn } from './referral-offer.ts';
import type { ReferralForm } from './referral-form.ts';

export interface SendView {
  readonly opened: OpenedOffer;
  readonly reason: string | undefined;
  readonly csrf: string;
}

/** Where someone is sent from. */
export function sendAddress(person: string): string {
  return `/dossiers/${person}/verwijzen`;
}

/** The head that the three pages share, with the step one is at. */
export function SendFrame(props: {
  view: SendView;
  step: 1 | 2 | 3;
  lead: string;
  side?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { opened, reason } = props.view;
  return (
    <>
      <PageHead
        above={[
          { href: personsAddress(reason), label: say`Personen` },
          { href: withReason(`/dossiers/${opened.person}`, reason), label: nameIn(opened.parts.head) },
        ]}
        title={<>{tell`Verwijs ${<Name>{nameIn(opened.parts.head)}</Name>}`}</>}
        lead={say`Stap ${props.step} van 3. ${props.lead}`}
      />
      <Columns side={props.side}>{props.children}</Columns>
    </>
  );
}

/** The first step: the directory, with why others cannot be chosen. */
export function ReceiverPage({ view, problem }: { view: SendView; problem?: string | undefined }) {
  const offer = view.opened.parts.referral_offer;
  const choices = choicesIn(offer);
  const refused = refusedIn(offer);
  return (
    <SendFrame view={view} step={1} lead={say`Naar wie?`} side={<WhatFollows />}>
      {problem !== undefined && <Alert tone="warning">{problem}</Alert>}
      {!offer.provable && (
        <Alert tone="warning">{say`Een collega moet eerst bevestigen dat uw organisatie deze persoon begeleidt. Pas daarna kunt u verwijzen.`}</Alert>
      )}
      <Card title={say`Naar deze organisaties kan het`}>
        {choices.length === 0 || !offer.provable ? (
          <Empty
            title={say`U kunt deze persoon nu naar geen enkele organisatie verwijzen.`}
            act={{ href: '/stromen', label: say`Bekijk de gegevensstromen` }}
          />
        ) : (
          <Lines items={choices.map((choice) => ChoiceLine({ choice, view }))} />
        )}
      </Card>
      {refused.length > 0 && (
        <Card title={say`Naar deze organisaties kan het nu niet`}>
          <Lines
            items={refused.map(({ id, name, why, address }) => (
              <>
                <b>{name}</b> <Tag>{say`kan nu niet`}</Tag>
                <div class="source">{why}</div>
                {address === true && (
                  <a href={`/beheer/partners?organisatie=${id}`}>{say`Naar de adressen van partners`}</a>
                )}
              </>
            ))}
          />
        </Card>
      )}
    </SendFrame>
  );
}

function ChoiceLine({ choice: { id, name, receiver }, view }: { choice: Choice; view: SendView }) {
  const query = new URLSearchParams({ naar: id, ...(view.reason && { reden: view.reason }) });
  return (
    <>
      <a href={`${sendAddress(view.opened.person)}?${query}`}>{name}</a>{' '}
      {receiver.waiting !== undefined && (
        <Tag tone="wait">{say`er loopt al een verwijzing, antwoord voor ${day(receiver.waiting)}`}</Tag>
      )}
      {receiver.byLink && (
        <div class="source">{say`Heeft geen account. Antwoordt met een eenmalige link, die naar “${receiver.byLink}” gaat.`}</div>
      )}
    </>
  );
}

/** Says what becomes of what is sent. */
export function WhatFollows() {
  return (
    <Card title={say`Wat er daarna gebeurt`}>
      <ul>
        <li>{say`De andere organisatie ziet alleen wat u aankruist, zoals het vandaag is.`}</li>
        <li>{say`U kunt nooit meer sturen dan de gegevensstroom toelaat.`}</li>
        <li>{say`Komt er geen antwoord voor de termijn? Dan bent u aan zet, en dat ziet u bij Verwijzingen.`}</li>
        <li>{say`U kunt de verwijzing intrekken zolang er geen antwoord is.`}</li>
      </ul>
    </Card>
  );
}

export interface FormView extends SendView {
  readonly choice: Choice;
  readonly form: ReferralForm;
  readonly problems: readonly Problem[];
}
