/** In which language the person talks and whether an interpreter is needed, for who guides; and how large the letters of the pages are. */
import { languages } from '../../gate/field-code.ts';
import { say } from '../../kernel/language.ts';
import { beginning, listed } from '../../kernel/sentence.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, type Filled } from '../../ui/field.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import type { OwnRecord } from './my.sql.ts';
import { OwnTabs } from './own-tabs.tsx';

interface SpeechView {
  readonly record: OwnRecord;
  readonly csrf: string;
  readonly filled: Filled;
  readonly large: boolean;
}

export function OwnSpeechPage(view: SpeechView) {
  return (
    <>
      <PageHead
        title={say`Taal en letters`}
        lead={say`Zeg in welke taal u praat en of u een tolk nodig hebt. En kies hoe groot de letters zijn.`}
      />
      <OwnTabs current="/mijn/taal" />
      <Stack>
        <Card title={say`Praten met wie u begeleidt`}>
          <Speech {...view} />
        </Card>
        <Card title={say`Grote letters`}>
          <p>{say`Dit geldt op dit toestel, voor alle pagina’s, en ook als u afdrukt.`}</p>
          <ActForm action="/mijn/letters" csrf={view.csrf}>
            <input type="hidden" name="letters" value={view.large ? 'gewoon' : 'groot'} />
            <Button>{view.large ? say`Terug naar gewone letters` : say`Toon grote letters`}</Button>
          </ActForm>
        </Card>
      </Stack>
    </>
  );
}

function Speech({ record, csrf, filled: { typed, problems } }: SpeechView) {
  const guides = record.involvements.filter(({ active, role }) => active && role === 'guidance');
  const form = { typed, problems };
  if (guides.length === 0) return <p>{say`Nu begeleidt geen enkele organisatie u.`}</p>;
  const said = (field: string) => record.facts.find((fact) => fact.field === field)?.value;
  const needed = said('contact.interpreter');
  const spoken = said('identity.language');
  const stands = {
    taal: typeof spoken === 'string' ? spoken : '',
    tolk: needed === undefined ? '' : needed === true ? 'ja' : 'nee',
  };
  return (
    <Form action="/mijn/taal" csrf={csrf} problems={problems}>
      <SelectField
        {...fieldIn(form, 'taal')}
        label={say`In welke taal praat u het liefst?`}
        choose={say`Kies een taal`}
        value={typed['taal'] ?? stands.taal}
        options={Object.entries(languages).map(([value, label]) => ({ value, label: beginning(label) }))}
      />
      <RadioGroup
        {...fieldIn(form, 'tolk')}
        label={say`Hebt u een tolk nodig?`}
        value={typed['tolk'] ?? stands.tolk}
        options={[
          { value: 'ja', label: say`Ja` },
          { value: 'nee', label: say`Nee` },
        ]}
      />
      <p>{say`U zegt dit aan ${listed(guides.map(({ organisation }) => organisation))}. Zij lezen het bij elke afspraak, en vragen een tolk aan als dat kan.`}</p>
      <p>{tell`Staat uw taal er niet bij? Kies de taal die u daarna het best spreekt, en ${<a href="/mijn/vragen?over=help#vraag">{say`schrijf welke taal u spreekt`}</a>}.`}</p>
      <Button look="primary">{say`Bewaar`}</Button>
    </Form>
  );
}
