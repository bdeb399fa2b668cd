/** The letter about a flow, in each language, to print; for who keeps the register also the proof that it was sent. */
import type { ActorRow } from '../../gate/opened.ts';
import { formatDate, typedDate } from '../../kernel/civil-date.ts';
import { type Language, languagesOfPerson, say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { direction, Name } from '../../ui/text.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import type { FlowDetail } from '../flow/flow.sql.ts';
import { flowName } from '../flow/flow.ts';
import { type Campaign, letterAddress, noticeWays } from './notice.ts';
import { NoticeLetter } from './notice-letter.tsx';

interface View {
  readonly detail: FlowDetail;
  readonly actor: ActorRow | undefined;
  readonly language: Language;
  readonly campaigns: readonly Campaign[];
  readonly csrf: string;
  readonly again: Filled;
}

export function NoticePage(view: View) {
  const { detail, language } = view;
  return (
    <>
      <PageHead
        above={[
          { href: '/stromen', label: say`Stromen` },
          { href: `/stromen/${detail.flow.id}`, label: flowName(detail.flow) },
        ]}
        title={say`Brief aan burgers`}
        lead={say`Zo leest iemand wat deze stroom doet. De brief volgt het register. U kunt hem afdrukken.`}
      />
      <Columns side={<Proof {...view} />}>
        <Tongues flow={detail.flow.id} now={language} />
        <NoticeLetter flow={detail.flow} language={language} />
      </Columns>
    </>
  );
}

/** The letter in each language that there is. */
function Tongues({ flow, now }: { flow: string; now: Language }) {
  const names = Object.entries(languagesOfPerson()) as [Language, string][];
  return (
    <nav class="languages languages--letter" aria-label={say`Taal van de brief`}>
      {names.map(([code, name]) =>
        code === now ? (
          <b aria-current="true" lang={code} dir={direction(code)}>
            {name}
          </b>
        ) : (
          <a href={letterAddress(flow, code)} lang={code} dir={direction(code)}>
            {name}
          </a>
        ),
      )}
    </nav>
  );
}

/** What was sent to many, and the form for who may write it down. */
function Proof(view: View) {
  const { campaigns, detail, actor } = view;
  return (
    <>
      <Card title={say`Bewijs van verzending`}>
        {campaigns.length === 0 ? (
          <Empty
            title={say`Nog niemand noteerde dat deze brief verstuurd is.`}
          >{say`Een functionaris of jurist van de afzender of een ontvanger noteert het hier.`}</Empty>
        ) : (
          <Lines items={campaigns.map((one) => <Sent one={one} />)} />
        )}
      </Card>
      {mayNote(actor, detail) && <NoteForm {...view} />}
    </>
  );
}

function Sent({ one: { organisation, way, on, language, reached, few } }: { one: Campaign }) {
  return (
    <>
      {tell`${<Name>{organisation}</Name>}, op ${formatDate(on)}: ${noticeWays[way]}.`}{' '}
      <span class="source">
        {languagesOfPerson()[language]}
        {reached !== null && `, ${say`${formatNumber(reached)} mensen`}`}
        {few && `, ${say`minder dan 10 mensen`}`}
      </span>
    </>
  );
}

function mayNote(actor: ActorRow | undefined, { flow, receivers }: FlowDetail): boolean {
  return (
    actor !== undefined &&
    flow.status === 'inForce' &&
    (actor.purposes.includes('flowRegister') || actor.purposes.includes('oversight')) &&
    [flow.sender, ...receivers].some(({ id }) => id === actor.organisation_id)
  );
}

function NoteForm({ detail, actor, language, csrf, again }: View) {
  return (
    <Card title={say`Noteer dat u de brief verstuurde`}>
      <Form action={letterAddress(detail.flow.id)} csrf={csrf} problems={again.problems}>
        <input type="hidden" name="taal" value={language} />
        <RadioGroup
          {...fieldIn(again, 'hoe')}
          label={say`Hoe?`}
          options={Object.entries(noticeWays).map(([value, label]) => ({ value, label: beginning(label) }))}
        />
        <DateField
          {...fieldIn(again, 'datum')}
          label={say`Wanneer?`}
          value={again.typed['datum'] ?? (actor === undefined ? '' : typedDate(actor.today))}
        />
        <TextField
          {...fieldIn(again, 'hoeveel')}
          label={say`Aan hoeveel mensen?`}
          hint={say`Alleen een aantal: geen namen.`}
          optional
        />
        <Acts>
          <Button look="primary">{say`Noteer`}</Button>
        </Acts>
      </Form>
    </Card>
  );
}
