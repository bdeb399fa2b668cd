/** The minutes of a meeting: to read, point by point; and for the secretary to write, to have approved and to correct. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Form } from '../../ui/form.tsx';
import { Columns, Stack } from '../../ui/grid.tsx';
import { Island } from '../../ui/island.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name, Written } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { readers, underBody } from '../body/body.ts';
import { decisionAddress } from '../follow-up/follow-up.ts';
import { itemKinds, underMeeting } from '../meeting/meeting.ts';
import { DocumentLines, MeetingDocuments } from '../meeting-document/document-lines.tsx';
import type { MeetingDocument } from '../meeting-document/meeting-document.ts';
import { correctionOf, isWritable, type Minutes, type MinutesItem, minutesPage } from './minutes.ts';
import { MinutesForm, type Unsaved } from './minutes-form.tsx';

export interface MinutesView {
  readonly minutes: Minutes;
  readonly documents: readonly MeetingDocument[];
  readonly csrf: string;
  readonly sheet: string;
  readonly signedIn: boolean;
  /** The reader, by a mark. */
  readonly writer: string;
  readonly unsaved?: Unsaved | undefined;
  /** What may tell who someone is, before the minutes are approved. */
  readonly warnings?: readonly Problem[] | undefined;
  readonly refused?: string | undefined;
}

/** Shows the minutes of a meeting. */
export function MinutesPage(view: MinutesView) {
  const { minutes, signedIn, refused, documents } = view;
  const { body, on, items, part } = minutes;
  const writable = isWritable(minutes);
  const above = part ? underMeeting(body, minutes) : underBody(body);
  return (
    <>
      <PageHead
        {...(signedIn ? { above } : {})}
        title={say`Verslag van ${formatDate(on)}`}
        lead={`${body.name}. ${standOf(minutes)}`}
      />
      <Columns side={<Side {...view} />}>
        <Refused message={refused} />
        {items.length === 0 && <Empty title={say`Er is nog niets dat u mag lezen.`} />}
        {items.map((item) => (
          <ItemCard item={item} view={view} writable={writable} />
        ))}
        <MeetingDocuments meeting={minutes.id} documents={documents} adds={false} />
        {writable && <Island of="kept-minutes" />}
      </Columns>
    </>
  );
}

function standOf({ approvedOn, kept, on, today }: Minutes): string {
  if (approvedOn !== null) return say`Goedgekeurd op ${formatDate(approvedOn)}.`;
  if (kept && on > today) return say`U kunt schrijven op de dag van de vergadering.`;
  return say`Dit is een ontwerp. Het is nog niet goedgekeurd.`;
}

function ItemCard({ item, view, writable }: { item: MinutesItem; view: MinutesView; writable: boolean }) {
  const { id, number, title, kind, text, decision } = item;
  const { minutes, csrf, writer, sheet, unsaved } = view;
  return (
    <Card
      title={`${number}. ${title}`}
      id={`punt-${number}`}
      heading={
        <>
          {number}. <Name>{title}</Name>
        </>
      }
    >
      <Stack>
        <p class="source">
          <Tag>{itemKinds[kind]}</Tag> {say`Te lezen door ${readers[item.readers]}`}
        </p>
        {writable ? (
          <MinutesForm
            item={item}
            csrf={csrf}
            writer={writer}
            sheet={sheet}
            unsaved={unsaved?.item === id ? unsaved : undefined}
          />
        ) : text === null || text === '' ? (
          decision === null && <p>{say`Over dit punt staat nog niets in het verslag.`}</p>
        ) : (
          <Written text={text} />
        )}
        {(item.corrections.length > 0 || decision !== null) && (
          <div>
            <AddedToItem item={item} />
          </div>
        )}
        <DocumentLines documents={view.documents.filter((one) => one.item === id)} />
        {minutes.kept && minutes.approvedOn !== null && <Correct item={item} view={view} />}
      </Stack>
    </Card>
  );
}

/** What was put right since, and the decision under the point. */
function AddedToItem({ item: { corrections, decision } }: { item: MinutesItem }) {
  return (
    <>
      {corrections.map((one) => (
        <>
          <p class="source">{say`Rechtzetting van ${formatDate(one.on)}`}</p>
          <Written text={one.text} />
        </>
      ))}
      {decision !== null && (
        <>
          <p>
            <a href={decisionAddress(decision.id)}>{say`Besluit ${decision.number}`}</a>
          </p>
          <Written text={decision.text} />
          <p class="source">{say`${decision.owner} voert het uit, tegen ${formatDate(decision.due)}. Te lezen door ${readers[decision.readers]}.`}</p>
        </>
      )}
    </>
  );
}

function Correct({ item: { id, number }, view }: { item: MinutesItem; view: MinutesView }) {
  const mine = view.unsaved?.item === id ? view.unsaved : undefined;
  const place = `rechtzetting-${number}`;
  const problems = mine?.problems ?? [];
  const filled = { typed: mine?.typed ?? {}, problems };
  return (
    <Fold summary={say`Schrijf een rechtzetting bij punt ${number}`} open={mine !== undefined}>
      <Form
        action={correctionOf(id)}
        csrf={view.csrf}
        problems={problems.map((one) => ({ ...one, field: place }))}
      >
        <TextArea
          {...fieldIn(filled, 'tekst')}
          id={place}
          label={say`Wat moet er anders staan?`}
          hint={say`Het goedgekeurde verslag blijft staan zoals het is. Dit komt eronder.`}
          rows={3}
          maxlength={4000}
        />
        <Acts>
          <Button>{say`Bewaar de rechtzetting`}</Button>
        </Acts>
      </Form>
    </Fold>
  );
}

function Side({ minutes, csrf, warnings = [] }: MinutesView) {
  const { id, approvableIn, approvedOn, items, kept } = minutes;
  const written = items.some(({ text }) => text !== null && text !== '');
  return (
    <>
      {approvableIn !== null && written && (
        <Card title={say`Goedkeuren`}>
          <p>{say`Na de goedkeuring verandert het verslag niet meer. Elk punt wordt dan leesbaar voor wie erbij staat.`}</p>
          <Form action={`${minutesPage(id)}/goedkeuren`} csrf={csrf} problems={warnings}>
            <input type="hidden" name="vergadering" value={approvableIn} />
            <Acts>
              <Button look="primary">{say`Keur het verslag goed`}</Button>
            </Acts>
          </Form>
        </Card>
      )}
      {kept && approvableIn === null && approvedOn === null && written && (
        <Card title={say`Goedkeuren`}>
          <p>{say`De volgende vergadering keurt dit verslag goed, als ze begonnen is en genoteerd is wie er is. Het staat bovenaan op haar agenda.`}</p>
        </Card>
      )}
      {(written || items.some(({ decision }) => decision !== null)) && (
        <Card title={say`Meenemen`}>
          <Lines
            items={[
              <a href={`${minutesPage(id)}/afdruk`}>{say`Afdrukken`}</a>,
              <a href={`${minutesPage(id)}/pdf`} download>{say`Download als PDF`}</a>,
              <a href={`${minutesPage(id)}/word`} download>{say`Download als Word`}</a>,
              <a href={`${minutesPage(id)}/tekst`}>{say`Als tekst`}</a>,
              <a href={`${minutesPage(id)}/markdown`}>{say`Als Markdown`}</a>,
            ]}
          />
        </Card>
      )}
    </>
  );
}
