import { describe, expect, it } from 'vitest';
import { deniesPremise } from '../../../src/core/answering/denying-conflict.ts';
import { analyseQuestion } from '../../../src/core/retrieval/question.ts';
import { emptyBackground } from '../../../src/core/text/background.ts';

const denies = (question: string, claimed: string, sourced: string) =>
  deniesPremise({ kind: 'negation', claimed, sourced }, analyseQuestion(question, 'en', emptyBackground));

describe('a negation on one side only', () => {
  it.each([
    ['When are bonfires not permitted?', 'not permitted', 'permitted'],
    ['Where are dogs not allowed?', 'not allowed', 'allowed'],
    ['Who does not pay?', 'not pay', 'pay'],
    ['How does inequality prevent growth?', 'prevent growth', 'growth'],
    ['Why does the seal stop leaks?', 'stop leaks', 'leaks'],
  ])('is no denial where the question asks for the exception or for what hinders: %s', (question, claimed, sourced) => {
    expect(denies(question, claimed, sourced)).toBe(false);
  });

  it.each([
    ['Why did the port not open?', 'not open', 'opened'],
    ['Did the port never open?', 'never open', 'opened'],
    ['Why did Falk refuse to sign?', 'refuse to sign', 'signed'],
    ['Why does the port accept tankers?', 'accept', 'not accept'],
    ['When did the port accept tankers?', 'accept', 'refused to accept'],
  ])('is a denial of what the question rests on: %s', (question, claimed, sourced) => {
    expect(denies(question, claimed, sourced)).toBe(true);
  });
});
