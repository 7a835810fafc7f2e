import { openLibraries } from '../../composition/libraries.ts';
import { serveProcess } from './serve-process.ts';

// The engine's own process, started by start-engine.ts: all that finds, judges and writes answers happens here.
serveProcess(openLibraries);
