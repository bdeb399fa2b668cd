/** A document as a PDF, typeset with the tags and names that PDF/UA-1 asks for. Runs in the program that makes files, and nowhere else. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PaperData } from './paper-data.ts';
import { typstTemplate } from './typst-template.ts';

/** What the letter may lack: it would be an empty place that nobody can read aloud, and the compiler refuses it. */
const others = [
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\x20-\xff–—‘’“”…€]/gu,
  /[^\x20-\xff]/gu,
];

/** Typesets a document; the same data gives the same bytes. A sign that the letter lacks stands as a question mark. */
export function pdfOf(data: PaperData): Buffer {
  const compiler = NodeCompiler.create();
  const paper = JSON.stringify(data);
  const options = { pdfStandard: 'ua-1', creationTimestamp: data.madeAt };
  const typeset = (inputs: { paper: string }) =>
    compiler.pdf({ mainFileContent: typstTemplate, inputs }, options);
  let problem: unknown;
  for (const known of [paper, ...others.map((other) => paper.replaceAll(other, '?'))]) {
    try {
      return typeset({ paper: known });
    } catch (error) {
      problem = error;
    }
  }
  throw problem;
}
