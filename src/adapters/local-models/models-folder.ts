import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DownloadProgress, LocalModel, LocalModels } from '../../app/local-models.port.ts';
import { Fault, UserError } from '../../core/errors.ts';
import { modelFiles, type RecommendedModel, recommendedModel, recommendedModels } from './catalogue.ts';
import { downloadFile } from './download-file.ts';
import { fetchFile, hubFiles, publicHub } from './hub.ts';

/** The models that lie in a folder, `owner/name/…` as the hub has them: a copied folder works with no network. */
export function modelsFolder(folder: string, hub: string = publicHub): LocalModels {
  const described = async (model: RecommendedModel): Promise<LocalModel> => {
    const { prefixes: _, ...shown } = model;
    return { ...shown, installed: await isInstalled(folder, model) };
  };
  return {
    list: () => Promise.all(recommendedModels.map(described)),
    async download(name, onProgress) {
      const model = recommendedModel(name);
      await fetchModel(folder, hub, model, onProgress);
      return described(model);
    },
    async remove(name) {
      const model = recommendedModel(name);
      const was = await isInstalled(folder, model);
      await rm(join(folder, model.repository), { recursive: true, force: true });
      return was;
    },
  };
}

/** @throws UserError `local-model-missing` where a model's files are not all in the folder, with the line that fetches them */
export async function assertInstalled(folder: string, model: RecommendedModel): Promise<void> {
  if (await isInstalled(folder, model)) return;
  throw new UserError({
    code: 'local-model-missing',
    message: `The local model ${model.name} is not in ${folder}.`,
    remedy: `Fetch it (about ${model.megabytes} MB) with: footnote models download ${model.name}`,
    subject: model.name,
  });
}

async function isInstalled(folder: string, { repository }: RecommendedModel): Promise<boolean> {
  const there = modelFiles.map((file) => access(join(folder, repository, file)));
  return Promise.all(there).then(
    () => true,
    () => false,
  );
}

async function fetchModel(
  folder: string,
  hub: string,
  { repository }: RecommendedModel,
  onProgress: (progress: DownloadProgress) => void,
): Promise<void> {
  const { revision, files } = await hubFiles(hub, repository);
  const wanted = modelFiles.map((path) => {
    const file = files.find((one) => one.path === path);
    if (file !== undefined) return file;
    throw new Fault({
      code: 'hub',
      message: `${hub} has no ${path} of ${repository}.`,
      remedy: 'The model may have moved: look for a newer release of Footnote.',
      subject: repository,
    });
  });
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  for (const file of wanted) {
    await downloadFile(
      file,
      join(folder, repository, file.path),
      (offset) => fetchFile(hub, repository, revision, file.path, offset),
      (bytes) => onProgress({ file: file.path, done: before + bytes, total }),
    );
    before += file.size;
  }
}
