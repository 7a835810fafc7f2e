import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isInstalled } from '../../scripts/install-missing.mjs';

/** Gone when the test is over. */
function project(wanted: object, installed?: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-install-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ packages: { '': { version: '1.0.0' }, ...wanted } }),
  );
  if (installed === undefined) return folder;
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  return folder;
}

const tide = { 'node_modules/tide': { version: '1.2.0' } };
const boat = { 'node_modules/boat': { version: '2.0.0', dev: true } };
const native = { 'node_modules/native': { version: '3.0.0', optional: true } };

describe('isInstalled', () => {
  it('holds for this very checkout, whose tests run', () => {
    expect(isInstalled(resolve(import.meta.dirname, '../..'), 'development')).toBe(true);
  });

  it('does not hold on a fresh clone, nor after an installation that was cut short', () => {
    expect(isInstalled(project(tide), 'development')).toBe(false);
    expect(isInstalled(project(tide, {}), 'development')).toBe(false);
  });

  it('does not hold after the lockfile has moved on', () => {
    expect(isInstalled(project(tide, { 'node_modules/tide': { version: '1.1.0' } }), 'development')).toBe(false);
  });

  it('holds without an optional package, but not with another version of it', () => {
    expect(isInstalled(project({ ...tide, ...native }, tide), 'development')).toBe(true);
    expect(
      isInstalled(
        project({ ...tide, ...native }, { ...tide, 'node_modules/native': { version: '2.0.0' } }),
        'development',
      ),
    ).toBe(false);
  });

  it('holds for running without what only development needs, but not with an old version of it', () => {
    expect(isInstalled(project({ ...tide, ...boat }, tide), 'running')).toBe(true);
    expect(isInstalled(project({ ...tide, ...boat }, tide), 'development')).toBe(false);
    expect(isInstalled(project({ ...tide, ...boat }, boat), 'running')).toBe(false);
    const old = { 'node_modules/boat': { version: '1.0.0', dev: true } };
    expect(isInstalled(project({ ...tide, ...boat }, { ...tide, ...old }), 'running')).toBe(false);
  });
});
