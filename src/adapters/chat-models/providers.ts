/** Whoever answers as a chat model, and what is needed to reach them. */
export interface Provider {
  /** The package that speaks to it. */
  readonly package: string;
  /** The class in it that is a LangChain chat model. */
  readonly className: string;
  /** Where it is reached unless told; the package's own address where absent. */
  readonly address?: string;
  /** Whether it asks for a key. */
  readonly needsKey: boolean;
  /** Name of the field that takes a base address. */
  readonly addressField: 'baseURL' | 'anthropicApiUrl' | 'baseUrl';
}

const compatible = { package: '@langchain/openai', className: 'ChatOpenAI', addressField: 'baseURL' } as const;

/** What may stand before the colon of CHAT_MODEL. All but two speak as OpenAI does. */
export const providers: Readonly<Record<string, Provider>> = {
  openai: { ...compatible, needsKey: true },
  openrouter: { ...compatible, address: 'https://openrouter.ai/api/v1', needsKey: true },
  ollama: { ...compatible, address: 'http://127.0.0.1:11434/v1', needsKey: false },
  llamacpp: { ...compatible, address: 'http://127.0.0.1:8080/v1', needsKey: false },
  lmstudio: { ...compatible, address: 'http://127.0.0.1:1234/v1', needsKey: false },
  vllm: { ...compatible, address: 'http://127.0.0.1:8000/v1', needsKey: false },
  anthropic: {
    package: '@langchain/anthropic',
    className: 'ChatAnthropic',
    needsKey: true,
    addressField: 'anthropicApiUrl',
  },
  google: {
    package: '@langchain/google-genai',
    className: 'ChatGoogleGenerativeAI',
    needsKey: true,
    addressField: 'baseUrl',
  },
};
