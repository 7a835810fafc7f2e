import { existsSync, writeFileSync } from 'node:fs';
import type { AskRequest } from '../../../src/app/footnote.ts';
import { serveProcess } from '../../../src/composition-apart/engine/serve-process.ts';
import type { Reply } from '../../../src/core/citations/reply.ts';
import { Fault, UserError } from '../../../src/core/errors.ts';
import { Library } from '../../discord/harness/library.ts';
import { oneLibrary } from '../../discord/harness/one-library.ts';

/** The library of the Discord tests in a process of its own; some questions make it do what engines do on bad days. */
class ScriptedLibrary extends Library {
  override async ask(request: AskRequest, watch?: (reply: Reply) => void, signal?: AbortSignal): Promise<Reply> {
    const [order, file = ''] = request.question.split(' ');
    switch (order) {
      case 'busy':
        // As a summary of a long document does: nothing else happens in this process meanwhile.
        writeFileSync(`${file}.begun`, '');
        while (!existsSync(file)) Math.sqrt(2);
        return this.answer('lighthouse', ['was built in 1871']);
      case 'grow':
        watch?.(this.answer('lighthouse', ['was built in 1871']));
        watch?.(this.answer('lighthouse', ['was built in 1871', 'stands 42 metres']));
        return this.answer('lighthouse', ['stands 42 metres']);
      case 'wait':
        writeFileSync(`${file}.begun`, '');
        await new Promise((resolve) => signal?.addEventListener('abort', resolve));
        throw new Fault({ code: 'abandoned', message: 'Nobody waits.', remedy: 'Nothing.' });
      case 'user-error':
        throw new UserError({
          code: 'odd',
          message: 'Odd.',
          remedy: 'Even it.',
          subject: 'it',
          cause: new Error('why'),
        });
      case 'fault':
        throw new Fault({ code: 'full', message: 'The disk is full.', remedy: 'Empty it.', subject: 'disk' });
      case 'bug':
        throw new TypeError('undefined is not a function');
      case 'die':
        process.kill(process.pid, 'SIGKILL');
        return new Promise(() => undefined);
      default:
        return super.ask(request);
    }
  }
}

serveProcess(async ({ corpusFolder }, { onNotice, onProgress }) => {
  onProgress?.({ label: 'Reading documents', done: 1, total: 2 });
  onNotice?.(`Opening ${corpusFolder}`);
  if (corpusFolder === 'nowhere') {
    throw new UserError({ code: 'no-corpus', message: 'There is nothing.', remedy: 'Put something there.' });
  }
  return { libraries: oneLibrary(new ScriptedLibrary()), close: async () => undefined };
});
