import type { IncomingMessage } from 'node:http';

/** A request's JSON: the whole body, or the part `payload_json` of a form that carries files; and the files' names with their bytes. */
export async function readBody(request: IncomingMessage): Promise<{ json: unknown; files: UploadedFile[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { json: undefined, files: [] };
  if (!type.startsWith('multipart/form-data')) return { json: JSON.parse(bytes.toString('utf8')), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: UploadedFile[] = [];
  for (const [name, value] of form) {
    if (name.startsWith('files[') && typeof value !== 'string')
      files.push({ name: value.name, text: await value.text() });
  }
  const payload = form.get('payload_json');
  return { json: typeof payload === 'string' ? JSON.parse(payload) : undefined, files };
}

export interface UploadedFile {
  readonly name: string;
  readonly text: string;
}
