/** One instrument for one person in full: every condition with its answer, the fact behind it and its law. Printable. */
import { civilDate, formatDate } from '../../kernel/civil-date.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage } from '../dossier/part-page.tsx';
import type { Asked } from './asked.ts';
import type { Fit, Fits } from './fit.ts';
import { FitCard } from './fit-card.tsx';
import { ConditionLines } from './fit-line.tsx';
import type { FitParts } from './fit.sql.ts';
import { byPart } from './instrument.ts';
import { triedIn, type WhatIf } from './what-if.ts';
import { WhatIfCard } from './what-if-card.tsx';
import { ruleText } from './rule-words.ts';

interface DetailView {
  readonly opened: OpenedParts<FitParts>;
  readonly fits: Fits;
  readonly fit: Fit;
  readonly reason: string | undefined;
  readonly csrf: string;
  readonly trial: { readonly chosen: Asked | undefined; readonly tried: WhatIf | undefined };
}

export function FitDetailPage({ opened, fits, fit, reason, csrf, trial }: DetailView) {
  const { person, actor } = opened;
  const { instrument, told } = fit;
  const guides = opened.involvement?.role === 'guidance';
  return (
    <PartPage
      opened={opened}
      current="fits"
      reason={reason}
      side={
        <Card title={say`Lees ook`}>
          <p>
            <a href={withReason(`/dossiers/${person}/wat-past`, reason)}>{say`Alles wat past`}</a>
          </p>
          <p>
            <a href={`/instrumenten/${instrument.slug}`}>{say`Meer over ${ruleText(instrument.name)}`}</a>
          </p>
          <p class="source">
            {say`Regels van ${formatDate(civilDate(told.date))} (${ruleText(instrument.relevantDate.name)}).`}
          </p>
        </Card>
      }
    >
      <FitCard fit={fit} view={{ opened, fits, where: { person, actor, reason, guides } }} whole />
      <WhatIfCard
        address={withReason(`/dossiers/${person}/wat-past/${instrument.slug}`, reason)}
        csrf={csrf}
        facts={triedIn(told)}
        {...trial}
      />
      {byPart(told.conditions).map(({ title, conditions }) => (
        <Card title={title}>
          <ConditionLines conditions={conditions} known={fits.known} opened={opened} />
        </Card>
      ))}
    </PartPage>
  );
}
