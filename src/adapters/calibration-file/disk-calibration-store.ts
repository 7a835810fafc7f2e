import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { CalibrationStore, StoredCalibration } from '../../app/calibration-store.port.ts';

const share = z.number().min(0).max(1);
const drawn = <Lines extends z.ZodType>(lines: Lines) =>
  z.object({ basis: z.string(), cases: z.number().int().min(0), lines });

/** Each part stands by itself: one that another version wrote in another shape is left out, the others serve. */
const parts = {
  answering: drawn(z.object({ answer: share, close: share, topic: share, further: share })),
  claims: drawn(z.object({ supportedFrom: share, untouchedFrom: share })),
} satisfies Record<keyof StoredCalibration, z.ZodType>;

/** One JSON file, readable, written anew beside itself and put in place by one rename. */
export function diskCalibrationStore(file: string): CalibrationStore {
  return {
    async load() {
      const stored = await readJson(file);
      const answering = parts.answering.safeParse(stored.answering);
      const claims = parts.claims.safeParse(stored.claims);
      return {
        ...(answering.success ? { answering: answering.data } : {}),
        ...(claims.success ? { claims: claims.data } : {}),
      };
    },
    async save(calibration) {
      await mkdir(dirname(file), { recursive: true });
      const unfinished = `${file}.${process.pid}.unfinished`;
      await writeFile(unfinished, `${JSON.stringify(calibration, undefined, 2)}\n`);
      await rename(unfinished, file);
    },
  };
}

/** An empty object where the file is missing or holds no JSON object. */
async function readJson(file: string): Promise<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
