export function requireNode(): void;
export function installMissing(root: string): void;
export function isInstalled(root: string): boolean;
