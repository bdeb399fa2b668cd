/** What waits for who keeps a body, line by line: decisions to write down, and concerns to see to. */
import { say } from '../../kernel/language.ts';
import { meetingPage } from '../meeting/meeting.ts';
import { bodyPage } from './body.ts';
import type { BodyWaiting } from './body-waiting.ts';

/** Gives a link for each. */
export function bodyWork({ toDecide, toSeeTo }: Pick<BodyWaiting, 'toDecide' | 'toSeeTo'>) {
  return [
    ...toDecide.map(({ meeting, body, items }) => (
      <a href={meetingPage(meeting)}>
        {items === 1 ? say`Noteer 1 besluit van ${body}` : say`Noteer ${items} besluiten van ${body}`}
      </a>
    )),
    ...toSeeTo.map(({ body, concerns }) => (
      <a href={`${bodyPage(body.id)}#signalen`}>
        {concerns === 1
          ? say`1 signaal wacht bij ${body.name}`
          : say`${concerns} signalen wachten bij ${body.name}`}
      </a>
    )),
  ];
}
