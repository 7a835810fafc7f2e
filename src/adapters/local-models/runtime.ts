import { createRequire } from 'node:module';
import { UserError } from '../../core/errors.ts';
import { type RecommendedModel, recommendedModel } from './catalogue.ts';
import { assertInstalled } from './models-folder.ts';

const runtimePackage = '@huggingface/transformers';

type Runtime = typeof import('@huggingface/transformers');

/** A model with what runs it, its files found. */
export interface OpenedModel {
  readonly runtime: Runtime;
  readonly model: RecommendedModel;
}

/**
 * Loads the runtime, told to read this folder and never the network.
 * @throws UserError `local-runtime` with the line that installs it; see `recommendedModel` and `assertInstalled` for the rest
 */
export async function openModel(
  folder: string,
  name: string,
  purpose: RecommendedModel['purpose'],
): Promise<OpenedModel> {
  const model = recommendedModel(name, purpose);
  if (!isRuntimeInstalled()) {
    throw new UserError({
      code: 'local-runtime',
      message: `Local models need the package ${runtimePackage}, which is not installed.`,
      remedy: `Install it with: npm install ${runtimePackage}`,
      subject: runtimePackage,
    });
  }
  await assertInstalled(folder, model);
  const runtime = await import('@huggingface/transformers');
  runtime.env.allowRemoteModels = false;
  runtime.env.allowLocalModels = true;
  runtime.env.useFSCache = false;
  runtime.env.localModelPath = folder;
  return { runtime, model };
}

function isRuntimeInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve(runtimePackage);
    return true;
  } catch {
    return false;
  }
}
