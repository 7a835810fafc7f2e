import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpackZip, type ZippedFormat } from '../../../src/adapters/readers/zip/unpack-zip.ts';

const DOCX: ZippedFormat = {
  format: 'docx',
  text: /\.xml$/,
  required: 'word/document.xml',
};
const unpacked = (bytes: Buffer, ...wanted: string[]) => unpackZip(bytes, DOCX, (name) => wanted.includes(name));

/** A ZIP file of one deflated entry, which may lie about its size. */
function zipOf(name: string, contents: Buffer, declared = contents.length): Buffer {
  const packed = deflateRawSync(contents);
  const header = (signature: number, central: boolean) => {
    const bytes = Buffer.alloc(central ? 46 : 30);
    bytes.writeUInt32LE(signature);
    bytes.writeUInt16LE(20, central ? 6 : 4);
    bytes.writeUInt16LE(8, central ? 10 : 8);
    bytes.writeUInt32LE(packed.length, central ? 20 : 18);
    bytes.writeUInt32LE(declared, central ? 24 : 22);
    bytes.writeUInt16LE(name.length, central ? 28 : 26);
    return Buffer.concat([bytes, Buffer.from(name)]);
  };
  const local = Buffer.concat([header(0x04034b50, false), packed]);
  const directory = header(0x02014b50, true);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, directory, end]);
}

describe('unpackZip', () => {
  it('lets a real document pass and gives the entries asked for', async () => {
    const file = readFileSync(new URL('../../fixtures/documents/lighthouse.docx', import.meta.url));
    const found = await unpacked(file, 'docProps/core.xml');
    expect(found.get('docProps/core.xml')?.toString()).toContain('Ida Holm');
    expect([...found.keys()]).toEqual(['docProps/core.xml']);
  });

  it('refuses what unpacks to far more than it holds', async () => {
    const bomb = zipOf('word/document.xml', Buffer.alloc(20_000_000, ' '));
    await expect(unpacked(bomb)).rejects.toMatchObject({ reason: { kind: 'swells' } });
  });

  it('refuses what declares a small size and unpacks to a large one', async () => {
    const liar = zipOf('word/document.xml', Buffer.alloc(20_000_000, ' '), 1000);
    await expect(unpacked(liar)).rejects.toMatchObject({ reason: { kind: 'swells' } });
  });

  it('refuses a ZIP file that is no document, and a file that is no ZIP file', async () => {
    await expect(unpacked(zipOf('a.xml', Buffer.from('<a/>')))).rejects.toMatchObject({
      reason: { kind: 'not-whole', format: 'docx' },
    });
    await expect(unpacked(Buffer.from('no zip'))).rejects.toMatchObject({
      reason: { kind: 'not-whole', format: 'docx' },
    });
  });
});
