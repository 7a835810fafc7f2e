import { pageRanges } from '../../../core/documents/page-ranges.ts';
import { megabytes, shownPages, type UnreadMessages } from './unread-messages.ts';

export const englishUnread: UnreadMessages = {
  'empty-file': () => 'The file is empty.',
  'no-text': () => 'There is no text in it.',
  binary: () => 'It is not a text, although its name says so.',
  'bad-byte': ({ encoding }) => `It is not valid \`${encoding}\`. Save it as UTF-8 and try again.`,
  'not-as-declared': ({ encoding }) =>
    `It says that it is written in \`${encoding}\`, and it is not. Save it as UTF-8 and try again.`,
  'only-pictures': ({ pages }) =>
    pages === 1
      ? 'Its page is a picture without text. Run text recognition (OCR) over it and try again.'
      : `Its pages 1-${pages} are pictures without text. Run text recognition (OCR) over it and try again.`,
  'too-large': ({ bytes, most }) =>
    `It has ${megabytes(bytes)} MB, and ${megabytes(most)} MB is the most. Split it and add the parts.`,
  password: () => 'It is locked with a password. Add a copy without one.',
  'copy-protected': () => 'It is copy-protected. Add a copy without protection.',
  'not-whole': () => 'It is damaged or not whole. Export it again and try once more.',
  'no-readable-page': () => 'None of its pages can be read. Export it again and try once more.',
  unforeseen: () => 'It cannot be read. Open it in its own program, save it again and try once more.',
  'unknown-format': () => 'I read PDF, DOCX, HTML, EPUB, Markdown and plain text. Save it as one of these.',
  'old-word': () => 'It is a document of Word 97-2003. Save it as DOCX and try again.',
  swells: () => 'It unpacks to far more than a document should. Save it anew and try again.',
  nested: () => 'Its parts are nested too deep. Save it as plain text and try again.',
  'too-many-pages': ({ pages, most }) => `It has ${pages} pages, and ${most} is the most. Split it and add the parts.`,
  'too-costly': () =>
    'Reading it takes more time or memory than a document should. Split it, or save it as plain text.',
  'not-a-file': () => 'It is not a file. Add the file itself.',
  'no-permission': () => 'I am not allowed to read it where it lies. Whoever runs me can change that.',
  disk: () => 'It could not be read from the disk. Try again; if it stays so, tell whoever runs me.',
  'link-outside': () => 'It leads to another place. Add the file itself.',
  'unread-pages': ({ pages }) =>
    pages.length === 1
      ? `Page ${pages[0]} is a picture without text and cannot be searched. Run text recognition (OCR) over the file and add it again.`
      : `Pages ${shownPages(pageRanges(pages))} are pictures without text and cannot be searched. Run text recognition (OCR) over the file and add it again.`,
};
