/** What a body is for, who keeps it, how often it meets, and with how many it decides. */
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { OpenedBody } from './body.sql.ts';
import { bodyKinds, bodyPage, levels, rhythmOf } from './body.ts';

export function About({ opened: { body } }: { opened: OpenedBody }) {
  const rhythm = body.months.length > 0 ? rhythmOf(body.months) : body.rhythm;
  const items: readonly (Definition | undefined)[] = [
    { term: say`Niveau`, details: `${levels[body.level]}, ${bodyKinds[body.kind]}` },
    body.parent === null
      ? undefined
      : {
          term: say`Geeft door aan`,
          details: <a href={bodyPage(body.parent.id)}>{body.parent.name}</a>,
        },
    body.municipalities.length === 0
      ? undefined
      : { term: say`Werkt voor`, details: listed(body.municipalities) },
    body.province === null ? undefined : { term: say`Werkt voor`, details: say`provincie ${body.province}` },
    { term: say`Secretaris`, details: body.secretary ?? say`nog niemand` },
    rhythm === null
      ? undefined
      : {
          term: say`Hoe vaak`,
          details: (
            <>
              {rhythm} {body.invented && <Tag>{say`verzonnen voor de demo`}</Tag>}
            </>
          ),
        },
    body.quorum === null
      ? undefined
      : { term: say`Beslist met`, details: say`minstens ${body.quorum} leden aanwezig` },
  ];
  return (
    <>
      <Card title={say`Over dit overleg`}>
        <DefinitionList items={items.filter((item) => item !== undefined)} />
        {body.kept && (
          <Acts>
            <ButtonLink href={`${bodyPage(body.id)}/wijzig`}>{say`Pas dit overleg aan`}</ButtonLink>
          </Acts>
        )}
      </Card>
      {body.under.length > 0 && (
        <Card title={say`Krijgt signalen van`}>
          <Lines items={body.under.map(({ id, name }) => <a href={bodyPage(id)}>{name}</a>)} />
        </Card>
      )}
    </>
  );
}
