import fc from 'fast-check';

const words = fc.constantFrom(
  'otters',
  'The',
  'river',
  'Dr.',
  'U.S.',
  '3.5 %',
  '1999',
  'café',
  '🦔',
  '水獺',
  'выдры',
  'Nile',
  'not',
  'e.g.',
  '“quoted”',
  '(see',
  'p. 3)',
  '&amp;',
  '<b>',
  '\\*',
  '`code`',
  '**bold**',
);
const sentence = fc
  .tuple(fc.array(words, { minLength: 1, maxLength: 25 }), fc.constantFrom('.', '!', '?', '…', '。', '', ':'))
  .map(([parts, end]) => parts.join(' ') + end);
const line = fc.oneof(
  sentence,
  fc.array(sentence, { maxLength: 6 }).map((sentences) => sentences.join(' ')),
  sentence.map((text) => `- ${text}`),
  sentence.map((text) => `  • ${text}`),
  sentence.map((text) => `2. ${text}`),
  sentence.map((text) => `## ${text}`),
  sentence.map((text) => `> ${text}`),
  sentence.map((text) => `| ${text} | b |\n|---|---|\n| c | ${text} |`),
  sentence.map((text) => `[${text}](https://example.org/a "b") ![${text}](a.png) <!-- ${text} -->`),
  fc.constantFrom(
    '',
    '',
    '',
    '===',
    '---',
    '```',
    '    indented',
    '<div>',
    '</div>',
    'Share this',
    'Subscribe to our newsletter',
    '5',
    '\f',
    'word '.repeat(400),
  ),
);

/** Texts as people write them and as machines break them: lists, headings, markup, all scripts, mixed line breaks. */
export const text: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      '\uFEFF',
      '---\ntitle: A b\n---\n',
      '\uFEFF---\r\ntitle: A b\r\n---\r\n',
      '---\nnot closed\n',
    ),
    fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\n \n')), { maxLength: 30 }),
  )
  .map(([head, lines]) => head + lines.map(([words, lineBreak]) => words + lineBreak).join(''));
