import picocolors from 'picocolors';

/** Functions that colour text, or leave it as it is where colours are not wanted. */
export type Style = ReturnType<typeof picocolors.createColors>;

/** Where a command reads and writes. Results go to `write`, everything else to `notice`. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly errors: NodeJS.WriteStream;
  /** A person sits at both ends: input and output are terminals. */
  readonly isInteractive: boolean;
  /** Columns to wrap text at. */
  readonly width: number;
  /** For what goes to `write`. */
  readonly style: Style;
  /** For what goes to `notice`. */
  readonly errorStyle: Style;
  /** Writes a result to standard output and waits where the reader is slower. */
  write(text: string): Promise<void>;
  /** Writes a line to standard error. */
  notice(line: string): void;
}

const WIDEST = 100;
const NARROWEST = 40;
const WIDTH_WITHOUT_TERMINAL = 88;

/** The process's own streams. A reader that goes away (`| head`) ends the process quietly. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr } = process;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  return {
    input: stdin,
    output: stdout,
    errors: stderr,
    isInteractive: stdin.isTTY === true && stdout.isTTY === true,
    width: widthOf(stdout),
    style: styleFor(stdout),
    errorStyle: styleFor(stderr),
    write: (text) =>
      new Promise((written) => {
        if (stdout.write(text)) written();
        else stdout.once('drain', written);
      }),
    notice: (line) => void stderr.write(`${line}\n`),
  };
}

/** Some terminals do not know how wide they are and say 0. */
function widthOf({ columns }: NodeJS.WriteStream): number {
  return Math.max(Math.min(columns || WIDTH_WITHOUT_TERMINAL, WIDEST), NARROWEST);
}

/** picocolors knows NO_COLOR and its kin; a pipe or a file gets no colours whatever they say. */
function styleFor(stream: NodeJS.WriteStream): Style {
  return picocolors.createColors(stream.isTTY === true && picocolors.isColorSupported);
}
