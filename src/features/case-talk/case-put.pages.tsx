/** Puts a person on a case talk from the dossier: which talk, with which aim and question, and on which conditions. */
import { type CivilDate, formatDate, typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { listed } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { Name } from '../../ui/text.tsx';
import { DateField, TextArea } from '../../ui/text-field.tsx';
import { withReason } from '../dossier/dossier.ts';
import { nameIn } from '../dossier/part-page.tsx';
import {
  agreementCodes,
  agreements,
  aimCodes,
  aims,
  CASE_TALKS,
  casePage,
  type OpenedPut,
  putPage,
  tellingCodes,
  tellings,
} from './case-talk.ts';
import { ConditionTicks } from './condition-ticks.tsx';
import { talkName } from './talk-name.ts';

export interface PutView {
  readonly opened: OpenedPut;
  readonly csrf: string;
  readonly reason: string | undefined;
  readonly typed: Readonly<Record<string, string>>;
  readonly ticked: readonly string[];
  readonly problems: readonly Problem[];
  readonly refused?: string | undefined;
}

/** Asks for the talk and the question, or says what has to come first. */
export function PutPage(view: PutView) {
  const { opened, reason, refused } = view;
  const choice = opened.parts.case_talk_choice;
  const dossier = withReason(`/dossiers/${opened.person}`, reason);
  return (
    <>
      <PageHead
        above={[{ href: dossier, label: nameIn(opened.parts.head) }]}
        title={say`Bespreek in casusoverleg`}
        lead={<Name>{nameIn(opened.parts.head)}</Name>}
      />
      <Columns side={<Beside {...view} />}>
        <Refused message={refused} />
        {choice.length === 0 ? (
          <Empty
            title={say`U hebt nog geen casusoverleg dat komt.`}
            act={{ href: CASE_TALKS, label: say`Naar casusoverleg` }}
          >{say`Roep er een samen, of wacht tot de secretaris er een plant. Daarna zet u deze persoon erop.`}</Empty>
        ) : (
          <PutForm {...view} />
        )}
      </Columns>
    </>
  );
}

function PutForm({ opened, csrf, reason, typed, ticked, problems }: PutView) {
  const form = { typed, problems };
  const { today } = opened.actor;
  return (
    <Card title={say`Uw vraag`}>
      <Form action={putPage(opened.person, reason)} csrf={csrf} problems={problems}>
        <SelectField
          {...fieldIn(form, 'gesprek')}
          label={say`Op welk overleg?`}
          choose={say`Kies`}
          options={opened.parts.case_talk_choice.map(({ talk }) => ({
            value: talk.id,
            label: `${formatDate(talk.on)}, ${talkName(talk)}`,
          }))}
        />
        <RadioGroup
          {...fieldIn(form, 'doel')}
          label={say`Waarvoor bespreekt u deze persoon?`}
          options={aimCodes.map((value) => ({ value, label: aims[value] }))}
        />
        <TextArea
          {...fieldIn(form, 'vraag')}
          label={say`Wat is uw vraag?`}
          hint={say`Eén vraag over werk. Schrijf alleen wat nodig is om te antwoorden.`}
          rows={3}
          maxlength={500}
        />
        <TellingFields {...form} today={today} />
        <ConditionTicks ticked={ticked} problems={problems} />
        <FormActs back={withReason(`/dossiers/${opened.person}`, reason)} label={say`Zet op het overleg`} />
      </Form>
    </Card>
  );
}

/** How the person was told, and what the person said to it. */
function TellingFields(form: Pick<PutView, 'typed' | 'problems'> & { readonly today: CivilDate }) {
  return (
    <>
      <DateField
        {...fieldIn(form, 'dag')}
        value={form.typed['dag'] ?? typedDate(form.today)}
        label={say`Wanneer zei u het aan de persoon?`}
      />
      <SelectField
        {...fieldIn(form, 'hoe')}
        label={say`Hoe?`}
        choose={say`Kies`}
        options={tellingCodes.map((value) => ({ value, label: tellings[value] }))}
      />
      <RadioGroup
        {...fieldIn(form, 'antwoord')}
        label={say`Wat zei de persoon?`}
        hint={say`Gaat de vraag verder dan de gewone begeleiding? Of twijfelt u? Vraag dan akkoord.`}
        options={[
          ...agreementCodes.map((value) => ({ value, label: agreements[value] })),
          { value: 'refused', label: say`De persoon wil dit niet.` },
        ]}
      />
    </>
  );
}

/** Who will be able to know of it, as far as the own organisation knows; and on which talks the person stands already. */
function Beside({ opened, reason }: PutView) {
  const { case_talk_choice: choice, case_talks: all } = opened.parts;
  const standing = all.filter(({ off }) => off === null);
  return (
    <>
      {choice.length > 0 && (
        <Card title={say`Wie ziet deze persoon?`}>
          <p>{say`Alleen wie deze persoon ook begeleidt en het plan mag zien. Anderen aan tafel merken niets.`}</p>
          <Lines
            items={choice.map(({ talk, readers }) => (
              <>
                <b>{formatDate(talk.on)}</b>
                <div>
                  {readers.length === 0
                    ? say`Voor zover u weet: niemand behalve uw organisatie.`
                    : say`Voor zover u weet: ${listed(readers)}.`}
                </div>
              </>
            ))}
          />
        </Card>
      )}
      {standing.length > 0 && (
        <Card title={say`Staat al op`}>
          <Lines
            items={standing.map((one) => (
              <a href={casePage(one.talk.id, opened.person, reason)}>
                {say`Casusoverleg van ${formatDate(one.talk.on)}`}
              </a>
            ))}
          />
        </Card>
      )}
    </>
  );
}
