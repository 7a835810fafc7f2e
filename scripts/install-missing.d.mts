/** What packages are installed for: to run Footnote, or to develop and test it too. */
export type Purpose = 'running' | 'development';
export function requireNode(): void;
export function installMissing(root: string, purpose: Purpose): void;
export function isInstalled(root: string, purpose: Purpose): boolean;
