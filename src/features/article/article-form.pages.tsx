/** The form of an editor: the text with how it will look, what it rests on, and the two days of review. After a clash both texts stand there. */
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxList, SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, type Problem } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { drawMarkdown } from '../../ui/markdown.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { type ArticleCard, type ArticleKind, articleKinds } from './article.ts';
import { DESK } from './article-desk.pages.tsx';
import type { ArticleVersion } from './article-desk.sql.ts';

export interface ArticleFormView {
  readonly csrf: string;
  /** Where the form goes. */
  readonly action: string;
  /** Nothing for a page that is new: then its kind is chosen. */
  readonly kind: ArticleKind | undefined;
  readonly kinds: readonly ArticleKind[];
  readonly themes: readonly ArticleCard[];
  readonly typed: Readonly<Record<string, string>>;
  readonly chosen: readonly string[];
  readonly problems: readonly Problem[];
  /** Show how the text will look. */
  readonly preview: boolean;
  /** What someone else saved meanwhile. */
  readonly theirs?: ArticleVersion | undefined;
}

/** Shows the form. */
export function ArticleFormPage(view: ArticleFormView) {
  const { csrf, action, kind, typed, problems, preview, theirs } = view;
  const isNew = action === `${DESK}/nieuw`;
  return (
    <>
      <PageHead
        above={[{ href: DESK, label: say`Redactie` }]}
        title={isNew ? say`Schrijf een pagina` : say`Verander de pagina`}
        lead={say`Schrijf kort en in gewone woorden. Een andere redacteur leest de tekst voor hij verschijnt. Noem geen personen.`}
      />
      <Stack>
        {theirs && <Theirs theirs={theirs} />}
        {preview && <Preview typed={typed} />}
        <Card title={theirs ? say`Uw tekst, nog niet bewaard` : say`De pagina`}>
          <Form action={action} csrf={csrf} problems={problems} writing>
            <input type="hidden" name="versie" value={typed['versie'] ?? ''} />
            <input type="hidden" name="revisie" value={typed['revisie'] ?? ''} />
            <Fields view={view} />
            {(kind === 'event' || isNew) && <EventFields view={view} />}
            <Acts>
              <Button look="primary">{say`Bewaar het ontwerp`}</Button>
              <Button name="stap" value="bekijk">{say`Bekijk hoe het eruitziet`}</Button>
              <ButtonLink
                href={isNew ? DESK : action.replace(/\/schrijf$/, '')}
                look="subtle"
              >{say`Toch niet`}</ButtonLink>
            </Acts>
          </Form>
        </Card>
      </Stack>
    </>
  );
}

/** How a text will look, with its title and what stands under it where it has those. */
export function Preview({ typed }: { typed: Readonly<Record<string, string>> }) {
  const { titel = '', inleiding = '', tekst = '' } = typed;
  return (
    <Card title={say`Zo zal de tekst eruitzien`} id="voorbeeld">
      <div class="article" lang="nl">
        {titel !== '' && <h3>{titel}</h3>}
        {inleiding !== '' && <p class="lead">{inleiding}</p>}
        {drawMarkdown(tekst, { above: titel === '' ? 2 : 3, mark: 'voorbeeld' }).body}
      </div>
    </Card>
  );
}

function Theirs({ theirs }: { theirs: ArticleVersion }) {
  return (
    <>
      <Alert
        tone="warning"
        live
      >{say`Intussen bewaarde iemand anders een tekst. Uw tekst staat nog hieronder en is niet bewaard. Lees eerst wat er nu staat. Bewaart u daarna, dan komt uw tekst in de plaats.`}</Alert>
      <Card title={say`Wat er nu staat`}>
        <div lang="nl">
          <p>
            <b>{theirs.title}</b>
          </p>
          <p>{theirs.summary}</p>
          <pre class="written">{theirs.body}</pre>
        </div>
      </Card>
    </>
  );
}

function Fields({ view }: { view: ArticleFormView }) {
  const { kind, kinds, themes, chosen } = view;
  return (
    <>
      {kind === undefined && (
        <SelectField
          {...fieldIn(view, 'soort')}
          label={say`Soort`}
          choose={say`Kies een soort`}
          options={kinds.map((code) => ({ value: code, label: articleKinds[code].one }))}
        />
      )}
      <TextField {...fieldIn(view, 'titel')} label={say`Titel`} />
      <TextField
        {...fieldIn(view, 'adres')}
        label={say`Adres`}
        optional
        hint={say`Het einde van het adres, zoals warme-overdracht. Laat u het leeg, dan volgt het uit de titel. Verandert u het later, dan leidt het oude adres verder.`}
      />
      <TextArea
        {...fieldIn(view, 'inleiding')}
        label={say`Inleiding`}
        hint={say`Eén of twee zinnen, ook voor in lijsten.`}
        rows={2}
      />
      <TextArea
        {...fieldIn(view, 'tekst')}
        label={say`Tekst`}
        hint={say`In Markdown: ## voor een titel, ## 1. voor een stap, - voor een lijst, **vet**, [woorden](/adres). Een beeld kiest u bij Beelden. HTML blijft gewone tekst.`}
        rows={18}
      />
      {themes.length > 0 && (
        <CheckboxList
          name="thema"
          label={say`Thema’s`}
          values={chosen}
          options={themes.map(({ slug, title }) => ({ value: slug, label: title }))}
        />
      )}
      <TextField {...fieldIn(view, 'groep')} label={say`Voor wie`} optional />
      <TextArea
        {...fieldIn(view, 'bron')}
        label={say`Bronnen`}
        optional
        hint={say`Eén per regel: titel | adres | graad. De graad is A (officieel), B (andere bron) of U (te verifiëren).`}
        rows={4}
      />
      <TextField
        {...fieldIn(view, 'functie')}
        label={say`Uw functie`}
        hint={say`Iedereen leest uw functie en uw organisatie, niet uw naam.`}
      />
      <DateField {...fieldIn(view, 'datum')} label={say`Nagekeken op`} />
      <DateField {...fieldIn(view, 'opnieuw')} label={say`Opnieuw nakijken op`} />
    </>
  );
}

function EventFields({ view }: { view: ArticleFormView }) {
  return (
    <fieldset class="event-fields">
      <legend>{say`Alleen voor een activiteit: wanneer en waar`}</legend>
      <DateField {...fieldIn(view, 'dag')} label={say`Dag`} />
      <TextField {...fieldIn(view, 'van')} label={say`Van`} hint={say`bijvoorbeeld 13:30`} narrow />
      <TextField {...fieldIn(view, 'tot')} label={say`Tot`} narrow />
      <TextField {...fieldIn(view, 'plaats')} label={say`Plaats`} />
    </fieldset>
  );
}
