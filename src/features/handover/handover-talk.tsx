/** What is gone through in the talk: the list with its ticks, what was agreed, and who confirmed. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { dayInWords, formatDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, type Filled } from '../../ui/field.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Hidden, Name } from '../../ui/text.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { organisationName } from '../../gate/opened.ts';
import { RowSource } from '../dossier/part-page.tsx';
import { representativeWords } from '../representative/representative.ts';
import { type AgreedAction, confirmationOf, confirmers, type Handover, type Tick } from './handover.ts';
import { handoverChecklist, checklistItems } from './handover-checklist.ts';

export interface TalkView {
  readonly opened: OpenedParts<object>;
  readonly handover: Handover;
  readonly csrf: string;
  readonly to: (act: string) => string;
}

/** Shows the list of the talk; each line can be ticked by either side, and says who did and when. */
export function Checklist({ opened, handover, csrf, to }: TalkView) {
  const running = handover.state === 'planned' || handover.state === 'talked';
  return (
    <Card title={say`Wat we in het gesprek overlopen`}>
      <ul class="todo">
        {checklistItems.map((item) => {
          const ticks = handover.ticks.filter((tick) => tick.item === item);
          const own = ticks.some(({ source }) => source === opened.actor.organisation);
          return (
            <li>
              <div>
                {handoverChecklist[item]} {ticks.length > 0 && <Tag tone="ok">{say`gedaan`}</Tag>}
                {ticks.map((tick) => (
                  <div class="source">{tickWords(opened, tick)}</div>
                ))}
              </div>
              {running && (
                <ActForm action={to('lijst')} csrf={csrf}>
                  <input type="hidden" name="overdracht" value={handover.id} />
                  <input type="hidden" name="regel" value={item} />
                  <Button look="subtle" name="antwoord" value={own ? 'nee' : 'ja'}>
                    {own ? say`Toch niet` : say`Vink aan`}
                    <Hidden>: {handoverChecklist[item]}</Hidden>
                  </Button>
                </ActForm>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function tickWords(opened: OpenedParts<object>, { by, source, asOf }: Tick): string {
  return say`${by ?? say`Iemand`} (${organisationName(opened, source)}) op ${dayInWords(asOf, 'short')}`;
}

const doers: Readonly<Record<AgreedAction['by'], string>> = dutch({
  person: 'de persoon',
  ocmw: 'het OCMW',
  vdab: 'VDAB',
  partner: 'de partner',
});

/** Shows what was agreed, in short lines that stand in the plan too, and asks for another one. */
export function Agreed({
  opened,
  handover,
  csrf,
  to,
  shown,
  planArrives,
}: TalkView & { shown: Filled; planArrives: boolean }) {
  const running = handover.state === 'planned' || handover.state === 'talked';
  return (
    <Card title={say`Wat we afspraken`}>
      {handover.lines.length === 0 ? (
        <p>{say`Nog niets. Schrijf in het gesprek op wie wat doet, en tegen wanneer.`}</p>
      ) : (
        <Lines
          items={handover.lines.map((line) => (
            <>
              <Name>{line.what}</Name>
              <div>{say`${doers[line.by]}, tegen ${formatDate(line.due, 'short')}`}</div>
              <RowSource opened={opened} row={line} />
            </>
          ))}
        />
      )}
      {running && !planArrives && (
        <p>{say`Let op: de gegevensstroom laat plannen hier niet door. De ander leest uw regels niet. Zeg ze in het gesprek.`}</p>
      )}
      {running && <AgreedForm handover={handover} csrf={csrf} to={to} shown={shown} />}
    </Card>
  );
}

function AgreedForm({ handover, csrf, to, shown }: Omit<TalkView, 'opened'> & { shown: Filled }) {
  return (
    <Form action={to('afspraak')} csrf={csrf} problems={shown.problems}>
      <input type="hidden" name="overdracht" value={handover.id} />
      <TextField {...fieldIn(shown, 'wat')} label={say`Wat`} maxlength={200} />
      <SelectField
        {...fieldIn(shown, 'door')}
        label={say`Wie`}
        choose={say`Kies`}
        options={[
          { value: 'person', label: say`de persoon` },
          { value: 'giver', label: handover.giverName },
          { value: 'receiver', label: handover.receiverName },
        ]}
      />
      <DateField {...fieldIn(shown, 'tegen')} label={say`Tegen wanneer`} />
      <Acts>
        <Button>{say`Voeg toe aan het plan`}</Button>
      </Acts>
    </Form>
  );
}

const ways = dutch({
  ownPage: 'op de eigen pagina',
  inTalk: 'zei ja in het gesprek',
  signedIn: 'bevestigde hier',
});

/** Shows the three confirmations, and which is still missing. */
export function Confirmations({ opened, handover }: Pick<TalkView, 'opened' | 'handover'>) {
  const names = { person: say`De persoon`, giver: handover.giverName, receiver: handover.receiverName };
  return (
    <Card title={say`Drie bevestigingen`}>
      <Lines
        items={confirmers.map((who) => {
          const one = confirmationOf(handover, who);
          return (
            <>
              <Name>{names[who]}</Name>{' '}
              {one === undefined ? (
                <Tag tone="wait">{say`nog niet`}</Tag>
              ) : (
                <Tag tone="ok">{say`bevestigd`}</Tag>
              )}
              {one !== undefined && (
                <>
                  <div>
                    {one.representative === null
                      ? ways[one.how]
                      : say`${representativeWords(one.representative)} zei ja voor de persoon`}
                  </div>
                  <RowSource opened={opened} row={one} />
                </>
              )}
            </>
          );
        })}
      />
      <p>{say`Pas met drie bevestigingen wisselt de regie.`}</p>
    </Card>
  );
}
