import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerRecord, AnswerStore } from '../../src/app/answer-store.port.ts';
import { defaultGuildSettings, type GuildSettingsStore } from '../../src/app/guild-settings.port.ts';
import { collect } from '../collect.ts';

/** What every store of answers, which keeps the guilds' settings too, does. @param open a fresh, empty store */
export function answerStoreContract(open: () => AnswerStore & GuildSettingsStore): void {
  describe('a store of answers', () => {
    let store: AnswerStore & GuildSettingsStore;

    beforeEach(() => {
      store = open();
    });

    afterEach(() => store.close());

    it('gives a record back as it was saved, and nothing for an unknown id', async () => {
      const record = answer('one', { documentIds: ['a'], guildId: 'g' });
      await store.save(record, 'ada');
      expect(await store.find('one')).toEqual(record);
      expect(await store.find('two')).toBeUndefined();
    });

    it('replaces a record of the same id and keeps what was said of it', async () => {
      await store.save(answer('one', { isPrivate: true, guildId: 'g' }), 'ada');
      await store.addFeedback({ answerId: 'one', opinion: 'helpful', at: 5 }, 'bob');
      await store.save(answer('one', { isPrivate: false, guildId: 'g' }), 'ada');
      const [logged] = await collect(store.log('g', 0));
      expect(logged?.answer.isPrivate).toBe(false);
      expect(logged?.feedback).toEqual([{ answerId: 'one', opinion: 'helpful', at: 5 }]);
    });

    it('remembers the last turns of a conversation, oldest first', async () => {
      for (const number of [1, 2, 3])
        await store.save(answer(`a${number}`, { conversation: 'thread', askedAt: number }), 'ada');
      await store.save(answer('other'), 'ada');
      expect((await store.conversation('thread', 2)).map(({ id }) => id)).toEqual(['a2', 'a3']);
    });

    it('ends a conversation: its records stay, each on its own', async () => {
      await store.save(answer('one', { conversation: 'thread' }), 'ada');
      await store.endConversation('thread');
      expect(await store.conversation('thread', 6)).toEqual([]);
      expect(await store.find('one')).toEqual(answer('one'));
    });

    it('keeps a member’s latest opinion of an answer, and none of an answer that it does not have', async () => {
      await store.save(answer('one', { guildId: 'g' }), 'ada');
      await store.addFeedback({ answerId: 'one', opinion: 'helpful', at: 1 }, 'bob');
      await store.addFeedback({ answerId: 'one', opinion: 'wrong', comment: 'see page 3', at: 2 }, 'bob');
      await store.addFeedback({ answerId: 'none', opinion: 'wrong', at: 2 }, 'bob');
      expect((await collect(store.log('g', 0)))[0]?.feedback).toEqual([
        { answerId: 'one', opinion: 'wrong', comment: 'see page 3', at: 2 },
      ]);
    });

    it('logs each guild apart, since a moment', async () => {
      await store.save(answer('old', { guildId: 'g', askedAt: 1 }), 'ada');
      await store.save(answer('new', { guildId: 'g', askedAt: 9 }), 'ada');
      await store.save(answer('elsewhere', { guildId: 'h', askedAt: 9 }), 'ada');
      expect((await collect(store.log('g', 5))).map(({ answer: { id } }) => id)).toEqual(['new']);
    });

    it('reads a long log to its end, in order, however many were asked at the same moment', async () => {
      const ids = Array.from({ length: 350 }, (_, index) => `q${index}`);
      for (const [index, id] of ids.entries())
        await store.save(answer(id, { guildId: 'g', askedAt: index < 250 ? 7 : 8 }), 'ada');
      expect((await collect(store.log('g', 7))).map(({ answer: { id } }) => id)).toEqual(ids);
      expect((await collect(store.log('g', 8))).map(({ answer: { id } }) => id)).toEqual(ids.slice(250));
      expect(await store.forgetBefore(8)).toBe(250);
      expect(await collect(store.log('g', 0))).toHaveLength(100);
    });

    it('shows a member what is kept of them, and erases all of it', async () => {
      await store.save(answer('mine', { guildId: 'g' }), 'ada');
      await store.save(answer('yours', { guildId: 'g' }), 'bob');
      await store.addFeedback({ answerId: 'yours', opinion: 'helpful', at: 1 }, 'ada');
      await store.addFeedback({ answerId: 'mine', opinion: 'helpful', at: 1 }, 'bob');
      expect((await store.answersOf('ada')).map(({ id }) => id)).toEqual(['mine']);
      expect(await store.feedbackOf('ada')).toEqual([{ answerId: 'yours', opinion: 'helpful', at: 1 }]);
      expect(await store.forgetUser('ada')).toBe(2);
      expect(await store.feedbackOf('ada')).toEqual([]);
      expect(await store.answersOf('ada')).toEqual([]);
      expect(await collect(store.log('g', 0))).toEqual([{ answer: answer('yours', { guildId: 'g' }), feedback: [] }]);
    });

    it('keeps the settings of each guild apart, defaults until they are set', async () => {
      const settings = { channelIds: ['c'], userQuestions: 3, listensInThreads: false, language: 'kk' as const };
      await store.saveGuildSettings('g', settings);
      expect(await store.guildSettings('g')).toEqual(settings);
      expect(await store.guildSettings('h')).toEqual(defaultGuildSettings);
      await store.saveGuildSettings('g', defaultGuildSettings);
      expect(await store.guildSettings('g')).toEqual(defaultGuildSettings);
    });

    it('erases what is older than a moment', async () => {
      await store.save(answer('old', { askedAt: 1 }), 'ada');
      await store.save(answer('new', { askedAt: 9 }), 'ada');
      expect(await store.forgetBefore(5)).toBe(1);
      expect(await store.find('old')).toBeUndefined();
      expect(await store.find('new')).toBeDefined();
    });
  });
}

/** A record about nothing in particular. */
export function answer(id: string, more: Partial<AnswerRecord> = {}): AnswerRecord {
  return {
    id,
    kind: 'ask',
    askedAt: 0,
    conversation: id,
    question: 'Who was it?',
    isPrivate: false,
    quotations: [],
    milliseconds: 3,
    ...more,
  };
}
