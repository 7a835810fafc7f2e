import type { LocalModel } from '../../app/local-models.port.ts';
import type { Layout } from './layout.ts';
import { wrap } from './wrap.ts';

const settingOf = { embedder: 'EMBEDDINGS', reranker: 'RERANKER', judge: 'JUDGE' } as const;

/** Local models for people: what each is for, its size and licence, and how it is put to use. */
export function renderModels(models: readonly LocalModel[], { style, width }: Layout): string {
  return models
    .map(({ name, purpose, description, repository, licence, megabytes, installed }) => {
      const state = installed
        ? `here; use it with ${settingOf[purpose]}=local:${name}`
        : `not here; fetch it with footnote models download ${name}`;
      return [
        `${style.bold(name)} (${purpose}): ${state}`,
        wrap(description, width, '  '),
        style.dim(wrap(`${repository}, about ${megabytes} MB, ${licence}`, width, '  ')),
      ].join('\n');
    })
    .join('\n')
    .concat('\n');
}
