import { pageRanges } from './page-ranges.ts';
import type { UnreadReason } from './unread-reason.ts';

/** What is wrong, in a sentence that follows the file's name and a colon, and what to do about it, in the imperative. */
export interface UnreadWords {
  readonly message: string;
  readonly remedy: string;
}

/** A reason in English, for the command line and for logs. */
export function unreadWords(reason: UnreadReason): UnreadWords {
  const [message, remedy] = wordsOf(reason);
  return { message, remedy };
}

const wholeNames = { pdf: 'PDF file', docx: 'Word document (DOCX)', epub: 'book (EPUB)' } as const;
const wholeRemedies = {
  pdf: 'Get or export the file again.',
  docx: 'Open it in a word processor, save it again and ingest that.',
  epub: 'Get the file again, or convert it to HTML and ingest that.',
} as const;

const putText = 'Put some text into it, or remove it.';
const asPlainText = 'Save it as plain text and ingest that.';
const asUtf8 = 'Save it as UTF-8 in your editor, then ingest again.';

function wordsOf(reason: UnreadReason): readonly [message: string, remedy: string] {
  switch (reason.kind) {
    case 'empty-file':
      return ['the file is empty.', putText];
    case 'no-text':
      return ['there is no text in it.', putText];
    case 'binary':
      return ['it holds binary data, not text.', 'Give it the extension of its real format, or remove it.'];
    case 'bad-byte':
      return [`it is not valid ${reason.encoding}: the byte at offset ${reason.offset} fits no character.`, asUtf8];
    case 'not-as-declared':
      return [`it says that it is written in ${reason.encoding}, and it is not.`, asUtf8];
    case 'only-pictures':
      return [
        `it has no text layer: ${reason.pages === 1 ? 'its page is a picture' : `its pages 1-${reason.pages} are pictures`}, not text.`,
        'Run text recognition (OCR) over it, for example with ocrmypdf, and ingest the result.',
      ];
    case 'too-large':
      return [
        `it has ${megabytes(reason.bytes)} MB, and ${megabytes(reason.most)} MB is the most.`,
        `Split it into parts of at most ${megabytes(reason.most)} MB.`,
      ];
    case 'password':
      return ['it is encrypted with a password.', 'Save a copy without a password and ingest that.'];
    case 'copy-protected':
      return ['it is copy-protected.', 'Ingest a copy without protection.'];
    case 'not-whole':
      return [`it is no whole ${wholeNames[reason.format]}.`, wholeRemedies[reason.format]];
    case 'no-readable-page':
      return ['none of its pages can be read.', wholeRemedies.pdf];
    case 'unforeseen':
      return [`it cannot be read (${reason.detail}).`, 'Open it in its own program, save it again and ingest that.'];
    case 'unknown-format':
      return ['this kind of file cannot be read.', `Convert it to one of ${reason.known.join(', ')}, or remove it.`];
    case 'old-word':
      return ['it is a document of Word 97-2003.', 'Save it as DOCX in a word processor and ingest that.'];
    case 'swells':
      return [
        'it would unpack to far more than a document needs.',
        'If you trust the file, open it in its own program, save it again and ingest that.',
      ];
    case 'nested':
      return [
        reason.most === undefined
          ? 'it is nested too deep to be read.'
          : `its parts are nested more than ${reason.most} deep.`,
        asPlainText,
      ];
    case 'too-many-pages':
      return [`it has ${reason.pages} pages, and ${reason.most} is the most.`, 'Split it into parts.'];
    case 'too-costly':
      return [
        'reading it takes more time or memory than any document should.',
        'Split it, or save it as plain text, and ingest that.',
      ];
    case 'not-a-file':
      return ['it is not a regular file.', 'Remove it from the corpus folder.'];
    case 'no-permission':
      return ['there is no permission to read it.', 'Give the user that runs Footnote permission to read it.'];
    case 'disk':
      return [`it cannot be read (${reason.code}).`, 'Check the file and the disk, then ingest again.'];
    case 'link-outside':
      return ['it is a link to a place outside the corpus folder.', 'Copy the file itself into the corpus folder.'];
    case 'unread-pages': {
      const [first] = reason.pages;
      const which = reason.pages.length === 1 ? `page ${first} has` : `pages ${pageRanges(reason.pages)} have`;
      return [
        `${which} no text layer and cannot be searched.`,
        'Run text recognition (OCR) over the file, for example with ocrmypdf --skip-text, and ingest the result.',
      ];
    }
  }
}

/** Rounded up to a tenth: what is over a limit shows so. */
function megabytes(bytes: number): number {
  return Math.ceil((bytes / 1024 / 1024) * 10) / 10;
}
