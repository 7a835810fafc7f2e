import type { DraftingParts } from '../drafting/drafting-parts.ts';
import type { ConfiguredModel } from './configured-model.ts';

/** A chat model, wired but not loaded: LangChain takes longer to load than a search takes. One serves any number of corpora. */
export interface WiredChatModel {
  readonly configured: ConfiguredModel;
  /** Loads it the first time. @param nobodyWaits see `LanguageModel.until` @throws UserError see `openChatModel` */
  drafting(nobodyWaits?: AbortSignal): Promise<DraftingParts>;
  close(): Promise<void>;
}
