/** The person's own page about a hand-over: who gives, who takes over, what was agreed, and how to say yes or no. */
import { formatDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { Name, Written } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { OwnTabs } from '../my/own-tabs.tsx';
import { representativeWords } from '../representative/representative.ts';
import { causes, isRunning } from './handover.ts';
import { momentWords, type Typed } from './handover-form.tsx';
import type { OwnHandover } from './own-handover.sql.ts';

const doers = dutch({ person: 'u', ocmw: 'het OCMW', vdab: 'VDAB', partner: 'de partner' });

export interface OwnHandoversView {
  readonly items: readonly OwnHandover[];
  readonly csrf: string;
  /** What was typed in the no of one of them, and what is wrong with it. */
  readonly typed?: Typed;
  readonly problems?: readonly Problem[];
}

/** Shows the person's hand-overs, with what to do in the one that runs. */
export function OwnHandoversPage({ items, csrf, typed = {}, problems = [] }: OwnHandoversView) {
  return (
    <>
      <PageHead
        title={say`Overdracht`}
        lead={say`Soms helpt een andere organisatie u verder. U praat er eerst samen over, en u zegt zelf of u akkoord gaat.`}
      />
      <OwnTabs current="/mijn/overdracht" />
      <Stack>
        {items.length === 0 && (
          <Empty
            title={say`Er is nu geen overdracht.`}
          >{say`Als een andere organisatie u gaat begeleiden, leest u het hier.`}</Empty>
        )}
        {items.map((one) => (
          <HandoverCard
            one={one}
            csrf={csrf}
            shown={typed['overdracht'] === one.id ? { typed, problems } : { typed: {}, problems: [] }}
          />
        ))}
      </Stack>
    </>
  );
}

type Asking = { readonly one: OwnHandover; readonly csrf: string };

/** One hand-over: how it stands, what was agreed, and what the person may say now. */
function HandoverCard({ one, csrf, shown }: Asking & { shown: Filled }) {
  return (
    <Card title={say`Van ${one.giver} naar ${one.receiver}`} id={`overdracht-${one.id}`}>
      <p>{stateWords(one)}</p>
      {one.endsOn !== null && (
        <p>{say`${beginning(causes[one.cause])} eindigt op ${formatDate(one.endsOn)}.`}</p>
      )}
      {one.moment !== null && one.state === 'planned' && (
        <p>{tell`Gesprek: ${<b>{momentWords(one.moment)}</b>}`}</p>
      )}
      <Agreed one={one} />
      <Answered one={one} />
      {one.state === 'talked' && !one.confirmed.includes('person') && <YesForm one={one} csrf={csrf} />}
      {isRunning(one) && one.state !== 'declined' && <NoForm one={one} csrf={csrf} shown={shown} />}
      {one.state === 'declined' && <AfterAllForm one={one} csrf={csrf} />}
    </Card>
  );
}

/** What was agreed in the talk. */
function Agreed({ one: { lines } }: { one: OwnHandover }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{say`Wat we afspraken`}</h3>
      <Lines
        items={lines.map((line) => (
          <>
            <Name>{line.what}</Name>
            <div>{say`${beginning(doers[line.by])}, tegen ${formatDate(line.due)}`}</div>
          </>
        ))}
      />
    </>
  );
}

/** What the person said before, and how it went on. */
function Answered({ one: { no, wentOn } }: { one: OwnHandover }) {
  if (no === null) return null;
  return (
    <>
      <p>{say`Op ${formatDate(no.on)} zei u: liever niet, of anders.`}</p>
      {no.words !== '' && <Written text={no.words} />}
      {wentOn !== null && (
        <p>
          {wentOn.organisation === null
            ? say`Op ${formatDate(wentOn.on)} zei u: het is toch goed zo.`
            : say`${wentOn.organisation} schreef op ${formatDate(wentOn.on)} dat het toch doorgaat:`}
        </p>
      )}
      {wentOn !== null && wentOn.words !== '' && <Written text={wentOn.words} />}
    </>
  );
}

/** The button to say yes. */
function YesForm({ one, csrf }: Asking) {
  return (
    <ActForm action="/mijn/overdracht" csrf={csrf}>
      <input type="hidden" name="overdracht" value={one.id} />
      <p>{say`Bent u het ermee eens dat ${one.receiver} u verder begeleidt? Zeg het gerust als het niet zo is.`}</p>
      <Acts>
        <Button look="primary">{say`Ja, ik ga akkoord`}</Button>
      </Acts>
    </ActForm>
  );
}

/** The button to say, after a no, that it may go on. */
function AfterAllForm({ one, csrf }: Asking) {
  return (
    <ActForm action="/mijn/overdracht/toch" csrf={csrf}>
      <input type="hidden" name="overdracht" value={one.id} />
      <Acts>
        <Button>{say`Het is toch goed zo`}</Button>
      </Acts>
    </ActForm>
  );
}

/** The way to say no, with or without a sentence. */
function NoForm({ one, csrf, shown }: Asking & { shown: Filled }) {
  const id = `waarom-${one.id}`;
  return (
    <details class="fold" open={shown.problems.length > 0}>
      <summary>{say`Liever niet, of anders`}</summary>
      <Form
        action="/mijn/overdracht/nee"
        csrf={csrf}
        problems={shown.problems.map((problem) => ({ ...problem, field: id }))}
      >
        <input type="hidden" name="overdracht" value={one.id} />
        <p>{say`U mag nee zeggen. Dat verandert niets aan uw leefloon of uw uitkering.`}</p>
        <TextArea
          {...fieldIn(shown, 'waarom')}
          id={id}
          label={say`Wat wilt u anders?`}
          hint={say`${one.giver} en ${one.receiver} lezen dit.`}
          maxlength={500}
          optional
          rows={3}
        />
        <Acts>
          <Button>{say`Zeg dat u het liever niet of anders wilt`}</Button>
        </Acts>
      </Form>
    </details>
  );
}

function stateWords(one: OwnHandover): string {
  const { state, giver, receiver, confirmed, representative, doneOn } = one;
  switch (state) {
    case 'proposed':
    case 'countered':
      return say`${giver} en ${receiver} zoeken een moment voor een gesprek met u. U hoeft nu niets te doen.`;
    case 'planned':
      return say`Er is een gesprek afgesproken, met u erbij. U mag iemand meebrengen.`;
    case 'talked':
      if (representative !== null)
        return say`${representativeWords(representative)} zei ja voor u. Nu bevestigen de twee organisaties.`;
      return confirmed.includes('person')
        ? say`U ging akkoord. Nu bevestigen de twee organisaties.`
        : say`Het gesprek is geweest. U bent aan zet.`;
    case 'declined':
      return say`U wilt dit liever niet, of anders. ${giver} is aan zet en spreekt u erover aan.`;
    case 'done':
      return doneOn === null
        ? say`${receiver} begeleidt u naar werk.`
        : say`${receiver} begeleidt u naar werk sinds ${formatDate(doneOn)}.`;
    default:
      return say`Dit gaat niet door. ${giver} blijft u begeleiden.`;
  }
}
