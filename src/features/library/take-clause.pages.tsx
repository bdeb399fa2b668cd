/** The form that takes a clause of the library over into an own agreement. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { Written } from '../../ui/text.tsx';
import type { Named } from '../flow/flow.ts';
import { Attribution } from './clause-card.tsx';
import { type Clause, clauseKind, LIBRARY, takeAddress } from './library.ts';

/** Asks in which own agreement a clause is used. */
export function TakePage(
  form: Filled & { csrf: string; clause: Clause; drafts: readonly Named[]; refused?: string | undefined },
) {
  const { clause, drafts, csrf, problems } = form;
  const isAction = clause.action !== null;
  return (
    <>
      <PageHead
        above={[{ href: LIBRARY, label: say`Bibliotheek van afspraken` }]}
        title={say`Gebruik in mijn ontwerp`}
        lead={
          isAction
            ? say`Wat er gebeurt en hoe het gemeten wordt, komt mee als ontwerp. Wie, hoeveel en tegen wanneer vult u zelf in.`
            : say`De woorden komen onder wat er al staat. U kunt ze daarna veranderen.`
        }
      />
      <Stack>
        <Refused message={form.refused} />
        <Card title={clauseKind(clause.kind)}>
          <Written text={clause.body} />
          <p class="source">
            <Attribution clause={clause} /> {say`Bij uw tekst blijft staan waar dit vandaan komt.`}
          </p>
        </Card>
        <Card title={say`Waar gebruikt u dit?`}>
          {drafts.length === 0 ? (
            <Empty
              title={
                isAction
                  ? say`Uw organisatie heeft geen overeenkomst waarin nog iets bij kan.`
                  : say`Uw organisatie schrijft nu aan geen enkel ontwerp.`
              }
              act={{ href: '/overeenkomsten', label: say`Toon alle overeenkomsten` }}
            >{say`Begin een overeenkomst, of vernieuw er een die loopt. Dan hebt u een ontwerp.`}</Empty>
          ) : (
            <Form action={takeAddress(clause)} csrf={csrf} problems={problems}>
              <RadioGroup
                {...fieldIn(form, 'naar')}
                label={say`Overeenkomst`}
                options={drafts.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <FormActs back={LIBRARY} label={say`Neem over`} />
            </Form>
          )}
        </Card>
      </Stack>
    </>
  );
}
