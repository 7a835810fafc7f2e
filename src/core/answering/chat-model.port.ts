/**
 * A chat model. The method names are LangChain's, so any `BaseChatModel` of LangChain fits as it is. Failures are thrown in
 * whatever form the provider gives them; whoever calls turns them into a fault of ours.
 */
export interface ChatModel {
  /** The answer in pieces, in order. */
  stream(messages: ChatMessage[], options?: ChatOptions): Promise<AsyncIterable<ChatAnswer>>;
}

/** One message to a model. A type and not an interface: LangChain's messages take further fields. */
export type ChatMessage = {
  role: 'system' | 'user' | 'assistant';
  content: string;
};

export interface ChatOptions {
  readonly signal?: AbortSignal;
  /** The form of the answer, for servers that can hold a model to it; others ignore it. */
  readonly response_format?: {
    readonly type: 'json_schema';
    readonly json_schema: { readonly name: string; readonly schema: object; readonly strict: boolean };
  };
}

/** An answer, or a piece of one. */
export interface ChatAnswer {
  /** The text, or parts of which those with a `text` are text. */
  readonly content: string | readonly object[];
  /** Tokens read and written, where the provider counts them. */
  readonly usage_metadata?: { readonly input_tokens: number; readonly output_tokens: number } | undefined;
}

/** The text of an answer or of a piece of one. */
export function textOf({ content }: Pick<ChatAnswer, 'content'>): string {
  if (typeof content === 'string') return content;
  return content.map((part) => ('text' in part && typeof part.text === 'string' ? part.text : '')).join('');
}
