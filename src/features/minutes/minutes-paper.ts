/** Minutes as a document for the drawers of reports: a tagged PDF and Word. Dutch for every reader, as what was decided is. Pure. */
import { inLanguage } from '../../kernel/language.ts';
import { type Paper, type PaperBlock, paragraphs } from '../report/paper.ts';
import { type ContentBlock, minutesContent } from './minutes-content.ts';
import type { Minutes } from './minutes.ts';

/** Gives the minutes that this reader may read as a document. */
export function minutesPaper(minutes: Minutes): Paper {
  const { title, blocks } = inLanguage('nl', () => minutesContent(minutes));
  return {
    title,
    lead: minutes.body.name,
    author: minutes.body.name,
    day: minutes.approvedOn ?? minutes.on,
    blocks: blocks.flatMap(blockOf),
  };
}

function blockOf(block: ContentBlock): readonly PaperBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: 1, text: block.text }];
    case 'remark':
      return [{ kind: 'heading', level: 2, text: block.text }];
    case 'text':
      return paragraphs(block.text);
    case 'facts':
      return [{ kind: 'list', items: block.facts.map(([term, value]) => `${term}: ${value}`) }];
  }
}
