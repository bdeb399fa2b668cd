/** The first thing on the own page: what the person does now. What waits for a yes, what the plan says, and answers that came. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import type { OwnRecord } from './my.sql.ts';
import type { OwnStep } from './own-way.ts';
import { newAnswers } from './request.ts';

/** Says what to do, when, and for whom; or that there is nothing to do. */
export function TodoCard({ record }: { record: OwnRecord }) {
  const { turns, way, requests, actor } = record;
  const answers = newAnswers(requests, actor.today);
  const asked = turns.plan || turns.handover || turns.gpmi || turns.documents > 0;
  const nothing = !asked && way.todo.length === 0;
  return (
    <Card title={say`Wat moet ik doen?`} entrance>
      <Stack>
        {asked && <Asked turns={turns} />}
        {way.todo.length > 0 && (
          <Lines items={way.todo.map((step) => <Step step={step} record={record} />)} />
        )}
        {nothing && <p>{say`Nu hoeft u zelf niets te doen.`}</p>}
        {answers.length > 0 && (
          <Lines
            items={answers.map(({ id, organisation }) => (
              <>
                {tell`${<Name>{organisation}</Name>} gaf antwoord op uw vraag.`}{' '}
                <a href={`/mijn/vragen#vraag-${id}`}>{say`Lees het antwoord`}</a>
              </>
            ))}
          />
        )}
      </Stack>
    </Card>
  );
}

function Asked({ turns: { plan, handover, gpmi, documents } }: Pick<OwnRecord, 'turns'>) {
  const asked = [
    {
      waits: handover,
      href: '/mijn/overdracht',
      label: say`Lees wie u verder begeleidt, en zeg of u akkoord gaat`,
    },
    { waits: plan, href: '/mijn/plan', label: say`Lees uw plan en zeg of u akkoord gaat` },
    { waits: gpmi, href: '/mijn/gpmi', label: say`Lees uw GPMI en teken als u akkoord gaat` },
    {
      waits: documents > 0,
      href: '/mijn/documenten',
      label:
        documents === 1
          ? say`Lees 1 document en zeg of u het begrijpt`
          : say`Lees ${documents} documenten en zeg of u ze begrijpt`,
    },
  ].filter(({ waits }) => waits);
  return (
    <>
      <p>
        <b>{say`U bent aan zet`}</b>
      </p>
      <Acts>
        {asked.map(({ href, label }, place) => (
          <ButtonLink href={href} look={place === 0 ? 'primary' : 'secondary'}>
            {label}
          </ButtonLink>
        ))}
      </Acts>
    </>
  );
}

function Step({ step: { text, from, due, organisation }, record }: { step: OwnStep; record: OwnRecord }) {
  const { today } = record.actor;
  return (
    <>
      <b>
        <Name>{text}</Name>
      </b>
      <div>
        {due < today
          ? say`Dit was voor ${formatDate(due)}. Lukt het niet? Zeg het aan wie u begeleidt.`
          : from !== null && from > today
            ? say`van ${formatDate(from)} tot ${formatDate(due)}`
            : say`tegen ${formatDate(due)}`}
      </div>
      <div class="source">{tell`Opgeschreven door ${<Name>{organisation}</Name>}`}</div>
    </>
  );
}
