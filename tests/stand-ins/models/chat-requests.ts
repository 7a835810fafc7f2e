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

/** A passage as the prompt showed it. */
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
  return [...wordsOf(request).matchAll(/<passage ([0-9a-f]+-\d+)>\n([\s\S]*?)\n<\/passage \1>/g)].map(
    ([, label = '', text = '']) => ({ label, text }),
  );
}

/** The label of the passage that holds these words. */
export function labelOf(request: ChatRequest, words: string): string {
  return passagesIn(request).find(({ text }) => text.includes(words))?.label ?? 'no-such-passage';
}
