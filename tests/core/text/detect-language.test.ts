import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/core/text/detect-language.ts';
import type { Language } from '../../../src/core/text/language.ts';

describe('detectLanguage', () => {
  it.each<[Language, string[]]>([
    ['en', ['What is it?', 'Who received a bid in 1915?', 'risks', 'Explain inflation', 'how big is the lake']],
    ['ru', ['Кто написал книгу?', 'Что делала компания Tesla Electric Light & Manufacturing?', 'экономика']],
    ['zh', ['谁写的这本书？', 'Energiprojekt AB公司位于何处?']],
    ['kk', ['Бұл кітапты кім жазды?', 'Көпірді кім жөндейді?', 'Инфляция деген не?']],
    ['tr', ['Bu kitabı kim yazdı?', 'Türkiye ekonomisi büyüyor mu?']],
    ['de', ['Wer hat das gesagt?', 'Warum ist der Himmel blau?']],
    ['es', ['¿Qué compuestos diferenció Al-Muwaffaq?', 'Por qué es azul el cielo']],
    ['fr', ['Qui a écrit ce livre ?', 'Pourquoi le ciel est-il bleu ?']],
    ['ar', ['من كتب هذا الكتاب؟']],
    ['hi', ['यह किताब किसने लिखी?']],
    [
      'und',
      [
        '',
        '1234 !?',
        'Chi ha scritto questo libro?',
        'Quem escreveu este livro?',
        'Хто написав цю книгу?',
        '日本語の質問ですか',
      ],
    ],
  ])('knows %s from a few words', (language, texts) => {
    expect(texts.map((text) => [text, detectLanguage(text)])).toEqual(texts.map((text) => [text, language]));
  });
});
