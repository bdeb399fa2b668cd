/** The case talks of the reader, those that come first; and the form that calls one together. No person stands in it. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card, Note } from '../../ui/card.tsx';
import { CheckboxList } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn, problemOf } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Form } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CASE_TALKS, type Talk, talkPage } from './case-talk.ts';
import type { CaseTalks } from './case-talk.sql.ts';
import { talkName } from './talk-name.ts';
import { WhenAndWhere } from '../meeting/meeting-time-field.tsx';

export interface CaseTalksView {
  readonly list: CaseTalks;
  readonly csrf: string;
  readonly reason: string | undefined;
  readonly typed: Readonly<Record<string, string>>;
  /** The organisations that were ticked. */
  readonly ticked: readonly string[];
  readonly problems: readonly Problem[];
  readonly refused?: string | undefined;
}

/** Shows the talks, and how to call one together. */
export function CaseTalksPage(view: CaseTalksView) {
  const { items, actor } = view.list;
  const coming = items.filter(({ on }) => on >= actor.today);
  const past = items.filter(({ on }) => on < actor.today);
  return (
    <>
      <PageHead
        above={[{ href: '/overleg', label: say`Overleg` }]}
        title={say`Casusoverleg`}
        lead={say`Organisaties die iemand samen begeleiden, zoeken samen een antwoord op één vraag.`}
      />
      <Columns side={<Secrecy />}>
        <Card title={say`Wat nog komt`}>
          {coming.length === 0 ? (
            <Empty
              title={say`Er is nog geen casusoverleg gepland.`}
            >{say`Roep er zelf een samen, of wacht tot de secretaris van uw overleg een vergadering plant.`}</Empty>
          ) : (
            <TalkLines talks={coming} reason={view.reason} />
          )}
        </Card>
        <Refused message={view.refused} />
        <CallCard {...view} />
        {past.length > 0 && (
          <Card title={say`Voorbije maanden`}>
            <TalkLines talks={past} reason={view.reason} />
          </Card>
        )}
      </Columns>
    </>
  );
}

function TalkLines({ talks, reason }: { talks: readonly Talk[]; reason: string | undefined }) {
  return (
    <Lines
      items={talks.map((talk) => (
        <>
          <a
            href={talkPage(talk.id, reason)}
          >{say`${formatDate(talk.on, 'full')} om ${formatWallTime(talk.at)}`}</a>{' '}
          {talk.cancelled ? (
            <Tag>{say`gaat niet door`}</Tag>
          ) : (
            talk.changes.length > 0 && <Tag tone="wait">{say`verplaatst`}</Tag>
          )}
          <div>
            <Name>{talkName(talk)}</Name>
          </div>
          <div class="source">{talk.place}</div>
        </>
      ))}
    />
  );
}

function Secrecy() {
  return (
    <Note>
      <p>{say`U ziet alleen personen die uw organisatie ook begeleidt, en alleen als de gegevensstromen dat toelaten.`}</p>
      <p class="source">{say`In een uitnodiging of een agenda staat nooit een naam.`}</p>
    </Note>
  );
}

function CallCard({ list, csrf, typed, ticked, problems, refused }: CaseTalksView) {
  const form = { typed, problems };
  if (list.guests.length === 0) return null;
  return (
    <Card title={say`Roep zelf samen`}>
      <p>{say`U kunt organisaties uitnodigen waarmee uw organisatie een overeenkomst heeft. Daarna zet u een persoon op het overleg vanuit het dossier.`}</p>
      <Fold summary={say`Kies wie en wanneer`} open={problems.length > 0 || refused !== undefined}>
        <Form action={CASE_TALKS} csrf={csrf} problems={problems}>
          <CheckboxList
            name="organisatie"
            label={say`Welke organisaties?`}
            options={list.guests.map(({ id, name }) => ({ value: id, label: name }))}
            values={ticked}
            error={problemOf(problems, 'organisatie')}
          />
          <TextField
            {...fieldIn(form, 'functie')}
            label={say`Wie komt er namens elk?`}
            hint={say`Een functie, bijvoorbeeld “wie begeleidt”. Geen naam.`}
            maxlength={80}
            autocomplete="off"
          />
          <WhenAndWhere form={form} />
          <Acts>
            <Button>{say`Roep samen`}</Button>
          </Acts>
        </Form>
      </Fold>
    </Card>
  );
}
