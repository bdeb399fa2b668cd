/** A document as a file of text: as Markdown, and plain. What people wrote means nothing to the layout. Pure. */
import type { Content, ContentBlock } from './minutes-content.ts';

/** Writes a document as Markdown. */
export function asMarkdown({ title, blocks }: Content): string {
  return `${[`# ${escaped(title)}`, ...blocks.map(markdownOf)].join('\n\n')}\n`;
}

function markdownOf(block: ContentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `## ${escaped(block.text)}`;
    case 'text':
      return block.text.split('\n').map(escaped).join('  \n');
    case 'remark':
      return `**${escaped(block.text)}**`;
    case 'facts':
      return block.facts.map(([term, value]) => `- ${escaped(term)}: ${escaped(value)}`).join('\n');
  }
}

// A number or a sign at the head of a line would begin a list or a heading.
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+(?=[.)]))/, (_all, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}

/** Writes a document as plain text. */
export function asPlainText({ title, blocks }: Content): string {
  return `${[title.toUpperCase(), ...blocks.map(plainOf)].join('\n\n')}\n`;
}

function plainOf(block: ContentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${block.text}\n${'-'.repeat(block.text.length)}`;
    case 'text':
      return block.text;
    case 'remark':
      return `${block.text}:`;
    case 'facts':
      return block.facts.map(([term, value]) => `${term}: ${value}`).join('\n');
  }
}
