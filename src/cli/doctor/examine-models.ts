import type { ConfiguredModel } from '../../app/models/configured-model.ts';
import type { Finding } from './finding.ts';

/** Tries the chat model, where there is one. */
export async function examineChatModel(model: ConfiguredModel | undefined): Promise<Finding> {
  if (model === undefined) {
    return { name: 'Chat model', state: 'note', detail: 'none: answers are made of the documents’ own sentences' };
  }
  const found = await model.examine();
  if (found.state === 'good') return { name: 'Chat model', state: 'good', detail: `${found.name} answers` };
  return { name: 'Chat model', state: 'bad', detail: found.detail, remedy: found.remedy };
}
