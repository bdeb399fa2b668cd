/** Writing beside an instrument: the form of the editor, the draft as another editor reads it before everyone does, and every version kept. */
import type { ComponentChildren } from 'preact';
import { say } from '../../kernel/language.ts';
import type { Instrument } from '../../rules/instrument.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { fieldIn, type Problem } from '../../ui/field.tsx';
import { ActForm, Form, FormActs } from '../../ui/form.tsx';
import { Stack, Tiles } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import type { InstrumentText } from './instrument-text.sql.ts';
import { draftedText, longestText, standingText } from './instrument-text.ts';
import { TextBody } from './instrument-text-card.tsx';
import { ruleText, writtenDay } from './rule-words.ts';

interface Frame {
  readonly one: Instrument;
  readonly texts: readonly InstrumentText[];
}

export interface TextFormView extends Frame {
  readonly csrf: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  /** Someone else saved or published meanwhile: what stands there now is shown below what was typed. */
  readonly conflict: boolean;
}

/** Shows the form: the words, who writes by function, and the two days of review. */
export function TextFormPage({ one, texts, csrf, typed, problems, conflict }: TextFormView) {
  const field = (name: string) => fieldIn({ typed, problems }, name);
  const now = draftedText(texts) ?? standingText(texts);
  return (
    <Framed one={one} title={say`Schrijf de uitleg`}>
      {conflict && (
        <Alert
          tone="warning"
          live
        >{say`Intussen bewaarde iemand anders een tekst. Uw tekst staat nog hieronder en is niet bewaard. Lees eerst wat er nu staat. Bewaart u daarna, dan komt uw tekst in de plaats.`}</Alert>
      )}
      <Tiles>
        <Card title={say`Uw tekst`}>
          <Form action={`/instrumenten/${one.slug}/tekst`} csrf={csrf} problems={problems}>
            <input type="hidden" name="versie" value={typed['versie'] ?? '0'} />
            <input type="hidden" name="revisie" value={typed['revisie'] ?? ''} />
            <TextArea
              {...field('tekst')}
              label={say`Uitleg`}
              hint={say`Hoogstens ${String(longestText)} tekens. Een lege regel begint een nieuwe alinea. Schrijf in het Nederlands, zonder opmaak. Noem geen personen.`}
              rows={14}
            />
            <TextField
              {...field('functie')}
              label={say`Uw functie`}
              hint={say`Iedereen leest uw functie en uw organisatie, niet uw naam.`}
            />
            <DateField {...field('nagekeken')} label={say`Nagekeken op`} />
            <DateField {...field('opnieuw')} label={say`Opnieuw nakijken op`} />
            <FormActs back={`/instrumenten/${one.slug}`} label={say`Bewaar het ontwerp`} />
          </Form>
        </Card>
        {conflict && now !== undefined && (
          <Card title={say`Wat er nu staat`}>
            <TextBody text={now} />
          </Card>
        )}
      </Tiles>
    </Framed>
  );
}

export interface TextDraftView extends Frame {
  readonly csrf: string;
  readonly draft: InstrumentText;
  /** Why it was not published, when that was just asked. */
  readonly refused?: string | undefined;
}

/** Shows a draft as it will be, beside what everyone reads now, and the way to publish. */
export function TextDraftPage({ one, texts, csrf, draft, refused }: TextDraftView) {
  const at = `/instrumenten/${one.slug}/tekst`;
  return (
    <Framed one={one} title={say`Ontwerp van de uitleg`}>
      <Refused message={refused} />
      <Versions texts={[draft, ...[standingText(texts) ?? []].flat()]} />
      {draft.own && <Alert>{say`U schreef dit ontwerp zelf. Een andere redacteur publiceert het.`}</Alert>}
      <Acts>
        {!draft.own && (
          <ActForm action={`${at}/publiceer`} csrf={csrf}>
            <input type="hidden" name="revisie" value={String(draft.revision)} />
            <Button look="primary">{say`Publiceer deze tekst`}</Button>
          </ActForm>
        )}
        <ButtonLink href={at}>{say`Verander het ontwerp`}</ButtonLink>
      </Acts>
    </Framed>
  );
}

/** Shows every version that was published, side by side, the newest first. */
export function TextVersionsPage({ one, texts }: Frame) {
  return (
    <Framed one={one} title={say`Versies van de uitleg`}>
      <Versions texts={texts.filter(({ state }) => state === 'published')} />
    </Framed>
  );
}

function Versions({ texts }: { texts: readonly InstrumentText[] }) {
  return (
    <Tiles>
      {texts.map((text) => (
        <Card title={titleOf(text)} id={`versie-${text.version}`}>
          <TextBody text={text} />
        </Card>
      ))}
    </Tiles>
  );
}

function titleOf({ version, state, publishedOn, publishedFor, writtenOn }: InstrumentText): string {
  return state === 'draft' || publishedOn === null
    ? say`Versie ${version}: ontwerp van ${writtenDay(writtenOn)}`
    : say`Versie ${version}: gepubliceerd op ${writtenDay(publishedOn)} door ${publishedFor ?? ''}`;
}

function Framed({ one, title, children }: { one: Instrument; title: string; children: ComponentChildren }) {
  return (
    <>
      <PageHead
        above={[
          { href: '/instrumenten', label: say`Instrumenten` },
          { href: `/instrumenten/${one.slug}`, label: ruleText(one.name) },
        ]}
        title={title}
        lead={say`Deze uitleg staat naast de regels. De regels zelf veranderen er niet door.`}
      />
      <Stack>{children}</Stack>
    </>
  );
}
