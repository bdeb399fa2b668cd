/** The list of concerns: those of one theme together, the most widely carried first, with how many wait and how many were answered. */
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fold } from '../../ui/fold.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { ConcernLines } from './concern-line.tsx';
import type { ConcernList } from './concern.sql.ts';
import { CONCERNS, raisePage } from './concern.ts';
import { type Theme, themeCodes, themes } from '../theme/theme.ts';

/** Shows the concerns, by theme. */
export function ConcernListPage({ list, theme }: { list: ConcernList; theme: Theme | undefined }) {
  const shown = list.byTheme.filter((one) => theme === undefined || one.theme === theme);
  return (
    <>
      <PageHead
        above={[{ href: '/overleg', label: say`Overleg` }]}
        title={say`Signalen`}
        lead={say`Wat mensen in het werk vaststellen en niet alleen oplossen. Geen enkel signaal gaat over één persoon.`}
        acts={
          list.mayRaise && (
            <ButtonLink href={raisePage(theme)} look="primary">{say`Geef een signaal`}</ButtonLink>
          )
        }
      />
      <Stack>
        <Card title={say`Kies een thema`}>
          <FilterForm action={CONCERNS}>
            <SelectField
              name="thema"
              label={say`Thema`}
              choose={say`alle thema’s`}
              options={themeCodes.map((value) => ({ value, label: themes[value] }))}
              value={theme ?? ''}
            />
            <Acts>
              <Button>{say`Toon`}</Button>
            </Acts>
          </FilterForm>
        </Card>
        {shown.length === 0 && (
          <Card title={say`Nog geen signalen`}>
            <Empty title={say`Niemand gaf hierover al een signaal.`} />
          </Card>
        )}
        {shown.map((one) => (
          <ThemeCard list={list} of={one} />
        ))}
      </Stack>
    </>
  );
}

function ThemeCard({ list, of }: { list: ConcernList; of: ConcernList['byTheme'][number] }) {
  const items = list.items.filter(({ theme }) => theme === of.theme);
  const open = items.filter(({ decided }) => !decided);
  const answered = items.filter(({ decided }) => decided);
  return (
    <Card title={beginning(themes[of.theme])} id={`thema-${of.theme}`}>
      <p class="source">{countedOpen(of.open)}</p>
      {open.length > 0 && <ConcernLines concerns={open} among="theme" />}
      {answered.length > 0 && (
        <Fold summary={say`Beantwoord (${of.answered})`}>
          <ConcernLines concerns={answered} among="theme" />
        </Fold>
      )}
    </Card>
  );
}

function countedOpen(open: number): string {
  if (open === 0) return say`Alles hierover is beantwoord.`;
  return open === 1 ? say`1 signaal wacht op een antwoord.` : say`${open} signalen wachten op een antwoord.`;
}
