/**
 * The program that makes one file of a document and ends: it reads the document as data from its input, and writes the file to its output.
 * What makes files takes much memory and keeps it, so that it never lives in the process that serves pages.
 */
import { text } from 'node:stream/consumers';

const data = JSON.parse(await text(process.stdin));
const file =
  process.argv[2] === 'docx'
    ? await (await import('./paper-word.ts')).wordOf(data)
    : (await import('./paper-pdf.ts')).pdfOf(data);
process.stdout.end(file);
