import { describe, expect, it } from 'vitest';
import { discordDescription, openApiFile } from '../../discord/harness/evening.ts';
import { readOpenApi } from './open-api.ts';

if (openApiFile === undefined) {
  console.warn(
    'Discord’s OpenAPI description is not set (DISCORD_OPENAPI): requests are held to the lint rules alone.',
  );
}

describe.skipIf(openApiFile === undefined)('Discord’s own description', () => {
  it('takes a message and refuses one whose content is a number', () => {
    const description = discordDescription();
    expect(description?.problems('POST', '/channels/1/messages', { content: 'hello' })).toEqual([]);
    expect(description?.problems('POST', '/channels/1/messages', { content: 5 })).not.toEqual([]);
  });

  it('prefers a path with @original to one with any message id', () => {
    expect(
      discordDescription()?.problems('PATCH', '/webhooks/1/token/messages/@original', { content: 'hello' }),
    ).toEqual([]);
  });

  it('takes permissions as strings of digits, as Discord does', () => {
    const command = { name: 'setup', description: 'Set up', type: 1, default_member_permissions: '32' };
    expect(discordDescription()?.problems('PUT', '/applications/1/commands', [command])).toEqual([]);
  });

  it('does not know what Discord does not have', () => {
    expect(discordDescription()?.problems('POST', '/nowhere', {})).not.toEqual([]);
  });
});

describe('a description that is set but not there', () => {
  it('fails instead of skipping', () => {
    expect(() => readOpenApi('/nowhere/openapi.json')).toThrow('DISCORD_OPENAPI');
  });
});

describe.skipIf(openApiFile === undefined)('the stand-in’s own answers', () => {
  it('are held to Discord’s description: a message that lacks what Discord sends is found out', () => {
    const path = '/channels/1/messages';
    expect(discordDescription()?.answerProblems('POST', path, 200, { id: '1', content: 'hello' })).not.toEqual([]);
    expect(discordDescription()?.answerProblems('POST', path, 204, undefined)).not.toEqual([]);
    expect(discordDescription()?.answerProblems('POST', path, 404, { code: 10_003, message: 'no' })).toEqual([]);
    expect(discordDescription()?.answerProblems('POST', path, 404, { message: 'no' })).not.toEqual([]);
  });
});
