/** The letters about flows for one person: in the language that the person chose, with what was given already. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { formatDate, typedDate } from '../../kernel/civil-date.ts';
import { languagesOfPerson, say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { Name } from '../../ui/text.tsx';
import { DateField } from '../../ui/text-field.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage } from '../dossier/part-page.tsx';
import { readings } from '../given-document/own-document.ts';
import type { NoticeParts } from './notice.sql.ts';
import { letterAddress, noticeWays } from './notice.ts';

interface View {
  readonly opened: OpenedParts<NoticeParts>;
  readonly csrf: string;
  readonly reason: string | undefined;
  readonly again: Filled;
}

export function ToldNoticesPage(view: View) {
  const { opened, reason } = view;
  const { flows, sent, language } = opened.parts.notices;
  return (
    <PartPage
      opened={opened}
      current="notices"
      reason={reason}
      side={flows.length > 0 && <GiveForm {...view} />}
    >
      <LettersCard flows={flows} language={language} />
      {sent.length > 0 && <SentCard sent={sent} />}
    </PartPage>
  );
}

function LettersCard({ flows, language }: Pick<NoticeParts['notices'], 'flows' | 'language'>) {
  const tongue = language ?? 'nl';
  return (
    <Card title={say`Brieven om te geven`}>
      {flows.length === 0 ? (
        <Empty
          title={say`Er is geen brief om te geven.`}
        >{say`Voor uw organisatie is nu geen stroom van kracht.`}</Empty>
      ) : (
        <>
          <p>
            {language === null
              ? say`Deze persoon koos nog geen taal. De brief is er in het Nederlands en in andere talen.`
              : say`Deze persoon leest in deze taal: ${languagesOfPerson()[language]}.`}
          </p>
          <Lines
            items={flows.map(({ id, number, title }) => (
              <a href={letterAddress(id, tongue)}>{say`Brief over stroom ${number}: ${title}`}</a>
            ))}
          />
        </>
      )}
    </Card>
  );
}

function SentCard({ sent }: Pick<NoticeParts['notices'], 'sent'>) {
  return (
    <Card title={say`Wat deze persoon al kreeg`}>
      <Lines
        items={sent.map(({ number, title, way, on, by, language: given, said, saidOn }) => (
          <>
            {say`Stroom ${number}: ${title}`}
            <div class="source">
              {formatDate(on)}, {noticeWays[way]}, {languagesOfPerson()[given]}, <Name>{by ?? ''}</Name>
            </div>
            {said !== null && saidOn !== null && (
              <div>{say`De persoon zei op ${formatDate(saidOn)}: ${readings[said].said}.`}</div>
            )}
          </>
        ))}
      />
    </Card>
  );
}

function GiveForm({ opened, csrf, reason, again }: View) {
  const { flows, language } = opened.parts.notices;
  return (
    <Card title={say`Noteer dat u een brief gaf`}>
      <Form
        action={withReason(`/dossiers/${opened.person}/brieven`, reason)}
        csrf={csrf}
        problems={again.problems}
      >
        <SelectField
          {...fieldIn(again, 'stroom')}
          label={say`Welke brief?`}
          choose={say`Kies een brief`}
          options={flows.map(({ id, number, title }) => ({
            value: id,
            label: say`Stroom ${number}: ${title}`,
          }))}
        />
        <SelectField
          {...fieldIn(again, 'taal')}
          label={say`In welke taal?`}
          value={again.typed['taal'] ?? language ?? 'nl'}
          options={Object.entries(languagesOfPerson()).map(([value, label]) => ({
            value,
            label: label ?? value,
          }))}
        />
        <RadioGroup
          {...fieldIn(again, 'hoe')}
          label={say`Hoe?`}
          options={Object.entries(noticeWays)
            .filter(([value]) => value !== 'site')
            .map(([value, label]) => ({ value, label: beginning(label) }))}
        />
        <DateField
          {...fieldIn(again, 'datum')}
          label={say`Wanneer?`}
          value={again.typed['datum'] ?? typedDate(opened.actor.today)}
        />
        <Acts>
          <Button look="primary">{say`Noteer`}</Button>
        </Acts>
      </Form>
    </Card>
  );
}
