/** The form on which a local government adds to a page of all of Flanders what only counts for its own people. */
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { fieldIn, type Problem } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { type ArticleCard, addressOf } from './article.ts';
import { LOCAL } from './article-addition.tsx';
import { DESK } from './article-desk.pages.tsx';
import { Preview } from './article-form.pages.tsx';
import { Dutch } from './article-lines.tsx';

export interface LocalFormView {
  readonly about: ArticleCard;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly csrf: string;
  /** What a colleague saved meanwhile. */
  readonly theirs: string | undefined;
  /** Show how the text will look. */
  readonly preview: boolean;
}

/** Shows the form. */
export function LocalFormPage(view: LocalFormView) {
  const { about, typed, problems, csrf, theirs, preview } = view;
  return (
    <>
      <PageHead
        above={[
          { href: DESK, label: say`Redactie` },
          { href: addressOf(about), label: about.title },
        ]}
        title={say`Lokale informatie`}
        lead={<Dutch>{about.title}</Dutch>}
      />
      <Stack>
        {theirs !== undefined && (
          <>
            <Alert
              tone="warning"
              live
            >{say`Intussen bewaarde iemand anders een tekst. Uw tekst staat nog hieronder en is niet bewaard. Lees eerst wat er nu staat. Bewaart u daarna, dan komt uw tekst in de plaats.`}</Alert>
            <Card title={say`Wat er nu staat`}>
              <pre class="written" lang="nl">
                {theirs}
              </pre>
            </Card>
          </>
        )}
        {preview && <Preview typed={{ tekst: typed['tekst'] ?? '' }} />}
        <Card title={say`Wat alleen bij u geldt`}>
          <Form action={`${LOCAL}/${about.id}`} csrf={csrf} problems={problems} writing>
            <input type="hidden" name="revisie" value={typed['revisie'] ?? ''} />
            <TextArea
              {...fieldIn(view, 'tekst')}
              label={say`Tekst`}
              hint={say`Bijvoorbeeld uw loket, uw uren of uw eigen werkwijze. Ze staat op de pagina onder de naam van uw organisatie.`}
              rows={10}
            />
            <TextField {...fieldIn(view, 'functie')} label={say`Uw functie`} />
            <DateField {...fieldIn(view, 'datum')} label={say`Nagekeken op`} />
            <DateField {...fieldIn(view, 'opnieuw')} label={say`Opnieuw nakijken op`} />
            <Acts>
              <Button look="primary">{say`Bewaar het ontwerp`}</Button>
              <Button name="stap" value="bekijk">{say`Bekijk hoe het eruitziet`}</Button>
              <ButtonLink href={addressOf(about)} look="subtle">{say`Toch niet`}</ButtonLink>
            </Acts>
          </Form>
        </Card>
      </Stack>
    </>
  );
}
