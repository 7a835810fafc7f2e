import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toPayload } from '../../../src/discord/asking/to-payload.ts';

describe('a message on its way to Discord', () => {
  it('rules out every mention', () => {
    expect(toPayload({ content: '@everyone' }).allowedMentions).toEqual({ parse: [], repliedUser: false });
  });

  it('carries a file as it is, and packed where Discord would not take it', () => {
    const [small, large] = [1, 12].map((megabytes) => 'lamp oil '.repeat((megabytes * 1024 * 1024) / 9));
    const files = toPayload({
      files: [small ?? '', large ?? ''].map((text) => ({ name: 'footnote.json', text })),
    }).files;
    expect(files?.map(({ name }) => name)).toEqual(['footnote.json', 'footnote.json.gz']);
    expect(gunzipSync(files?.[1]?.attachment as Buffer).toString()).toBe(large);
  });
});
