/** Two versions of a GPMI beside each other, and above them what changed. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Stack, Tiles } from '../../ui/grid.tsx';
import type { GpmiVersion } from './gpmi.ts';
import { Differences, SectionWords, Signatures } from './gpmi-wording.tsx';
import { type DocumentView, Top } from './gpmi-document.pages.tsx';

type CompareView = Omit<DocumentView, 'version'> & {
  readonly older: GpmiVersion;
  readonly newer: GpmiVersion;
};

/** Shows two versions beside each other, and above them what changed. */
export function ComparePage({ seen, older, newer, reason }: CompareView) {
  return (
    <>
      <Top
        seen={seen}
        reason={reason}
        title={say`Versie ${older.number} en ${newer.number}`}
        lead={newer.why === null ? say`Wat er veranderde.` : say`Wat er veranderde: ${newer.why}`}
      />
      <Stack>
        <Card title={say`Wat er veranderde`}>
          <Differences older={older.sections} newer={newer.sections} />
        </Card>
        <Tiles>
          {[older, newer].map((version) => (
            <Card title={say`Versie ${version.number}, ${formatDate(version.asOf)}`}>
              <Stack>
                <SectionWords sections={version.sections} />
                <div>
                  <h3>{say`Handtekeningen`}</h3>
                  <Signatures version={version} />
                </div>
              </Stack>
            </Card>
          ))}
        </Tiles>
      </Stack>
    </>
  );
}
