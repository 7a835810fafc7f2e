/** A request to the stand-in as its scripts see it. */
export interface ChatRequest {
  readonly path: string;
  readonly key: string | undefined;
  readonly body: ChatBody;
}

interface ChatBody {
  readonly model?: string;
  readonly stream?: boolean;
  readonly messages?: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: object;
  readonly input?: readonly string[] | string;
  readonly query?: string;
  readonly documents?: readonly string[];
  readonly texts?: readonly string[];
}

/** A passage, or another text, as the prompt showed it. */
interface ShownPassage {
  readonly label: string;
  readonly text: string;
}

/** Everything that was said to the model. */
export function wordsOf({ body }: ChatRequest): string {
  return (body.messages ?? []).map(({ content }) => content).join('\n');
}

/** The passages between fences, as a model reads them. */
function passagesIn(request: ChatRequest): ShownPassage[] {
  return fencedIn(request, /<passage ([0-9a-f]+-\d+)>\n([\s\S]*?)\n<\/passage \1>/g);
}

/** Other texts between fences: chosen sentences, quotations, facts, the topic. */
export function textsIn(request: ChatRequest): ShownPassage[] {
  return fencedIn(request, /<text ([0-9a-f]+-\d+)>\n([\s\S]*?)\n<\/text \1>/g);
}

function fencedIn(request: ChatRequest, fence: RegExp): ShownPassage[] {
  return [...wordsOf(request).matchAll(fence)].map(([, label = '', text = '']) => ({ label, text }));
}

/** The label of the passage that holds these words. */
export function labelOf(request: ChatRequest, words: string): string {
  return passagesIn(request).find(({ text }) => text.includes(words))?.label ?? 'no-such-passage';
}

/** The label of the other text that holds these words. */
export function textLabelOf(request: ChatRequest, words: string): string {
  return textsIn(request).find(({ text }) => text.includes(words))?.label ?? 'no-such-text';
}
