import { describe, expect, it } from 'vitest';
import { resolveFollowUp } from '../../../src/core/answering/follow-up.ts';

describe('resolveFollowUp', () => {
  const history = ['What is the Treaty of Alder?'];

  it.each([
    ['Who signed it?', 'Who signed Treaty of Alder?'],
    ['And what are its risks?', "What are Treaty of Alder's risks?"],
    ['When did Mara Vell sign it?', 'When did Mara Vell sign it?'],
    ['How long is the river Tam?', 'How long is the river Tam?'],
  ])('reads "%s" as "%s"', (asked, resolved) => {
    expect(resolveFollowUp(asked, history, 'en')).toBe(resolved);
  });

  it('puts a new name into the earlier question', () => {
    const earlier = ['What are the risks for Norland?'];
    expect(resolveFollowUp('And for Sudland?', earlier, 'en')).toBe('What are the risks for Sudland?');
    expect(resolveFollowUp('What about Sudland?', earlier, 'en')).toBe('What are the risks for Sudland?');
  });

  it('asks a bare why of the earlier question', () => {
    expect(resolveFollowUp('why?', ['Did the dam fail?'], 'en')).toBe('Why did the dam fail?');
  });

  it('leaves a question without history alone', () => {
    expect(resolveFollowUp('Who signed it?', [], 'en')).toBe('Who signed it?');
  });
});
