import { z } from 'zod';
import { Fault } from '../../core/errors.ts';

/** Where models are fetched from unless told. */
export const publicHub = 'https://huggingface.co';

/** A file of a model as the hub lists it. */
export interface HubFile {
  readonly path: string;
  readonly size: number;
  /** SHA-256 of the content, for large files; git's SHA-1 of it for small ones. */
  readonly checksum: { readonly algorithm: 'sha256' | 'git-sha1'; readonly digest: string };
}

const revisionForm = z.object({ sha: z.string().regex(/^[\w.-]+$/) });
const treeForm = z.array(
  z.object({
    type: z.string(),
    path: z.string(),
    size: z.number().default(0),
    oid: z.string().default(''),
    lfs: z.object({ oid: z.string(), size: z.number() }).optional(),
  }),
);

/** What the hub has of a model, at one revision, so that no file changes while others are fetched. @throws Fault `hub` */
export async function hubFiles(hub: string, repository: string): Promise<{ revision: string; files: HubFile[] }> {
  const { sha } = revisionForm.parse(await json(`${hub}/api/models/${repository}/revision/main`));
  const tree = treeForm.parse(await json(`${hub}/api/models/${repository}/tree/${sha}?recursive=true`));
  const files = tree
    .filter(({ type }) => type === 'file')
    .map(({ path, size, oid, lfs }): HubFile => {
      const checksum =
        lfs === undefined
          ? ({ algorithm: 'git-sha1', digest: oid } as const)
          : ({ algorithm: 'sha256', digest: lfs.oid } as const);
      return { path, size: lfs?.size ?? size, checksum };
    });
  return { revision: sha, files };
}

/** Asks for a file from an offset on. */
export async function fetchFile(
  hub: string,
  repository: string,
  revision: string,
  path: string,
  from: number,
): Promise<Response> {
  return request(`${hub}/${repository}/resolve/${revision}/${path}`, from > 0 ? { range: `bytes=${from}-` } : {});
}

async function json(address: string): Promise<unknown> {
  return (await request(address, {})).json();
}

async function request(address: string, headers: Record<string, string>): Promise<Response> {
  const response = await fetch(address, { headers }).catch((cause: unknown) => {
    throw hubFault(address, 'cannot be reached', cause);
  });
  if (!response.ok) throw hubFault(address, `answers ${response.status}`, undefined);
  return response;
}

/** What went wrong between us and the hub. */
export function hubFault(address: string, what: string, cause: unknown): Fault {
  return new Fault({
    code: 'hub',
    message: `${address} ${what}.`,
    remedy:
      'Run the same command again: what has arrived is kept. Without a network, copy the models folder from another machine (docs/models.md).',
    subject: address,
    cause,
  });
}
