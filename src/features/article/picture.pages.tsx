/** The pictures of the portal: adding one with what is on it in words, and what to put in a text to show it. */
import { say } from '../../kernel/language.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn, type Problem, problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { FileField, TextField } from '../../ui/text-field.tsx';
import { DESK } from './article-desk.pages.tsx';
import type { KeptPicture } from './picture.sql.ts';

/** Where editors add pictures. */
export const PICTURES = `${DESK}/beelden`;

export interface PicturesView {
  readonly csrf: string;
  readonly pictures: readonly KeptPicture[];
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** Shows them. */
export function PicturesPage(view: PicturesView) {
  const { csrf, pictures, problems } = view;
  return (
    <>
      <PageHead
        above={[{ href: DESK, label: say`Redactie` }]}
        title={say`Beelden`}
        lead={say`Kies een beeld dat niemand herkenbaar toont, en zeg in woorden wat erop staat. Wat een camera meeschreef, zoals de plaats, gaat eraf.`}
      />
      <Stack>
        <Card title={say`Voeg een beeld toe`}>
          <Form action={PICTURES} csrf={csrf} problems={problems} files>
            <TextField
              {...fieldIn(view, 'wat')}
              label={say`Wat is er te zien?`}
              hint={say`Een zin, voor wie het beeld niet ziet. Bijvoorbeeld: drie mensen aan een tafel.`}
            />
            <FileField
              name="bestand"
              label={say`Bestand`}
              hint={say`PNG of JPEG, hoogstens 2 megabyte.`}
              accept="image/png,image/jpeg"
              error={problemOf(problems, 'bestand')}
            />
            <Acts>
              <Button look="primary">{say`Voeg toe`}</Button>
            </Acts>
          </Form>
        </Card>
        <Card title={say`Beelden die er zijn`}>
          {pictures.length === 0 ? (
            <Empty title={say`Er is nog geen beeld.`}>{say`Voeg hierboven het eerste toe.`}</Empty>
          ) : (
            <Lines items={pictures.map((one) => <Shown one={one} />)} />
          )}
        </Card>
      </Stack>
    </>
  );
}

function Shown({ one: { name, alt, addedFor } }: { one: KeptPicture }) {
  return (
    <div class="picture" lang="nl">
      <img src={`/beelden/${name}`} alt={alt} width={160} loading="lazy" />
      <div>
        <code>{`![${alt}](/beelden/${name})`}</code>
        <span class="source">{addedFor}</span>
      </div>
    </div>
  );
}
