/** The local models that are recommended, and which of them lie on this machine. */
export interface LocalModels {
  list(): Promise<LocalModel[]>;
  /** Fetches what is missing of a model; what was fetched before is not fetched again, half a file is gone on with. */
  download(name: string, onProgress: (progress: DownloadProgress) => void): Promise<LocalModel>;
  /** Removes a model's files; false where there are none. */
  remove(name: string): Promise<boolean>;
}

export interface LocalModel {
  /** What stands after `local:` in a setting. */
  readonly name: string;
  readonly purpose: 'embedder' | 'reranker' | 'judge';
  /** In a few words. */
  readonly description: string;
  /** Where it comes from: `owner/name` at the hub. */
  readonly repository: string;
  readonly licence: string;
  /** About how much there is to download. */
  readonly megabytes: number;
  readonly installed: boolean;
}

export interface DownloadProgress {
  readonly file: string;
  /** Bytes of the whole model. */
  readonly done: number;
  readonly total: number;
}
