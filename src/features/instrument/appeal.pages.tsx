/**
 * Looking back for an appeal: a lawyer of the organisation opens one person with a reason, reads the advices that were kept and works them
 * out again. Own facts alone, and no other page of the dossier.
 */
import type { ComponentChildren } from 'preact';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { appealReasons } from '../../gate/role.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { type Problem, problemOf } from '../../ui/field.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Columns, Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Name } from '../../ui/text.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { withReason } from '../dossier/dossier.ts';
import { nameIn } from '../dossier/part-page.tsx';
import type { AdviceRow } from './advice.ts';
import { adviceTitle } from './advice-list.tsx';
import { AdviceBody } from './advice.pages.tsx';
import { ReplayCards, type ReplayView } from './replay-card.tsx';
import { DaysCard, type DaysForm } from './replay-days.tsx';
import type { ReplayParts } from './replay.sql.ts';

type StartProps = {
  typed: string;
  reason: string | undefined;
  problems: readonly Problem[];
};

/** Asks which dossier, and why. */
export function AppealStartPage({ typed, reason, problems }: StartProps) {
  return (
    <>
      <PageHead
        title={say`Beroep`}
        lead={say`U opent één dossier om na te gaan wat uw organisatie adviseerde. Uw reden staat in het logboek. De persoon kan ze lezen.`}
      />
      <Stack>
        <Card title={say`Welk dossier`}>
          <FilterForm action="/beroep" problems={problems}>
            <TextField
              name="dossier"
              label={say`Nummer van het dossier`}
              hint={say`De begeleider vindt het op de pagina van het advies.`}
              value={typed}
              error={problemOf(problems, 'dossier')}
            />
            <SelectField
              name="reden"
              label={say`Waarom`}
              value={reason ?? ''}
              choose={say`Kies`}
              options={Object.entries(appealReasons).map(([value, label]) => ({ value, label }))}
              error={problemOf(problems, 'reden')}
            />
            <Button look="primary">{say`Open`}</Button>
          </FilterForm>
        </Card>
      </Stack>
    </>
  );
}

/** Shows what was known then, and the advices that were kept. */
export function AppealPage({ view, form }: { view: ReplayView; form: DaysForm }) {
  const { opened } = view;
  return (
    <Framed opened={opened} side={<DaysCard form={form} parts={opened.parts} />}>
      <AppealAdvices opened={opened} reason={form.reason} />
      <ReplayCards {...view} />
    </Framed>
  );
}

function AppealAdvices({ opened, reason }: { opened: OpenedParts<ReplayParts>; reason: string | undefined }) {
  const { advices_whole: advices } = opened.parts;
  return (
    <Card title={say`Bewaarde adviezen`}>
      {advices.length === 0 ? (
        <p>{say`Uw organisatie bewaarde over deze persoon geen advies.`}</p>
      ) : (
        <Lines
          items={advices.map((advice) => (
            <>
              <a href={withReason(`/beroep/${opened.person}/advies/${advice.id}`, reason)}>
                {adviceTitle(advice)}
              </a>
              <div class="source">{say`Regels van ${formatDate(advice.ruleDate)}.`}</div>
            </>
          ))}
        />
      )}
    </Card>
  );
}

/** Shows one advice as it was kept, worked out again. */
export function AppealAdvicePage({
  opened,
  advice,
  reason,
}: {
  opened: OpenedParts<ReplayParts>;
  advice: AdviceRow;
  reason: string | undefined;
}) {
  return (
    <Framed
      opened={opened}
      side={
        <Card title={say`Lees ook`}>
          <a href={withReason(`/beroep/${opened.person}`, reason)}>{say`Wat toen paste`}</a>
        </Card>
      }
    >
      <AdviceBody
        opened={opened}
        advice={advice}
        present={{ rows: opened.parts.rule_facts, followed: opened.parts.readings }}
      />
      {advice.gone > 0 && (
        <Card title={say`Waarom u gegevens niet meer ziet`} id="gesloten">
          <p>
            {say`Dit advies rust ook op gegevens van andere organisaties. Voor een beroep opent Werkwinkel alleen wat uw eigen organisatie vastlegde. Vraag die gegevens aan de bron zelf.`}
          </p>
        </Card>
      )}
    </Framed>
  );
}

function Framed({
  opened,
  side,
  children,
}: {
  opened: OpenedParts<ReplayParts>;
  side: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <>
      <PageHead
        above={[{ href: '/beroep', label: say`Beroep` }]}
        title={<Name>{nameIn(opened.parts.head)}</Name>}
        lead={say`Alleen eigen gegevens van uw organisatie. Andere bronnen blijven dicht voor dit doel.`}
      />
      <Columns side={side}>{children}</Columns>
    </>
  );
}
