import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** Holds requests, and the stand-in's own answers, to Discord's description of its interface. */
export interface OpenApi {
  /** What is wrong with a request's body; empty where it is as described. @param path as sent, without version: `/channels/123/messages` */
  problems(method: string, path: string, body: unknown): string[];
  /** What is wrong with an answer; empty where it is as described. @param json undefined for an answer without a body */
  answerProblems(method: string, path: string, status: number, json: unknown): string[];
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | unknown>>>>;
  readonly components: { readonly schemas: Record<string, unknown> };
}

interface Operation {
  readonly requestBody?: Content;
  /** By status, or class of statuses: `4XX`. */
  readonly responses?: Readonly<Record<string, Content & { readonly $ref?: string }>>;
}

interface Content {
  readonly content?: Readonly<Record<string, unknown>>;
}

/** @param file path of `openapi.json`, as Discord publishes it @throws Error where there is no such file */
export function readOpenApi(file: string): OpenApi {
  if (!existsSync(file))
    throw new Error(
      `Discord's OpenAPI description is not at ${file}: correct DISCORD_OPENAPI, or unset it to skip the check.`,
    );
  const description = JSON.parse(readFileSync(file, 'utf8')) as Description;
  allowPermissionStrings(description);
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(description, 'discord');
  const templates = Object.keys(description.paths)
    .map(toTemplate)
    .sort((a, b) => a.parameters - b.parameters);
  const compiled = new Map<string, ValidateFunction>();

  const operationOf = (method: string, path: string) => {
    const template = templates.find(({ pattern }) => pattern.test(path))?.path;
    const verb = method.toLowerCase();
    const operation = template === undefined ? undefined : description.paths[template]?.[verb];
    return template === undefined || operation === undefined
      ? undefined
      : { template, verb, operation: operation as Operation };
  };

  /** The schema at a place in the description, compiled when it is first needed. */
  const schemaAt = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: `discord#${pointer}` });
    compiled.set(pointer, known);
    return known;
  };

  return {
    problems(method, path, body) {
      const known = operationOf(method, path);
      if (!known) return [`${method} ${path} is not in Discord's description`];
      const { template, verb, operation } = known;
      if (body === undefined || operation.requestBody?.content?.[json] === undefined) return [];
      return faultsOf(schemaAt(`${pointerTo(template, verb)}/requestBody${jsonSchema}`), body, `${method} ${template}`);
    },
    answerProblems(method, path, status, answer) {
      const known = operationOf(method, path);
      // What Discord says of itself when it breaks down is not described.
      if (!known || status >= 500) return [];
      const { template, verb, operation } = known;
      const where = `${method} ${template} ${status}`;
      const kind = [String(status), `${Math.floor(status / 100)}XX`].find((one) => operation.responses?.[one]);
      const response = kind === undefined ? undefined : operation.responses?.[kind];
      if (response === undefined) return [`${where}: Discord answers with no such status`];
      const pointer = response.$ref?.slice(1) ?? `${pointerTo(template, verb)}/responses/${kind}`;
      if (response.$ref === undefined && response.content?.[json] === undefined) {
        return answer === undefined ? [] : [`${where}: Discord answers this without a body`];
      }
      return faultsOf(schemaAt(pointer + jsonSchema), answer, where);
    },
  };
}

const json = 'application/json';
const jsonSchema = '/content/application~1json/schema';

function pointerTo(template: string, verb: string): string {
  return `/paths/${encodeURIComponent(template.replaceAll('/', '~1'))}/${verb}`;
}

function faultsOf(validate: ValidateFunction, value: unknown, where: string): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${where} ${instancePath} ${message}`);
}

function toTemplate(path: string) {
  const pattern = path.replace(/\{[^}]+\}/g, '[^/]+').replaceAll('.', '\\.');
  return { path, pattern: new RegExp(`^${pattern}$`), parameters: (path.match(/\{/g) ?? []).length };
}

/** The description knows permissions as numbers alone, where Discord documents and takes strings of digits. */
function allowPermissionStrings(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'default_member_permissions' && typeof value === 'object' && value !== null && 'type' in value) {
      Object.assign(node, { [key]: { type: ['string', 'integer', 'null'] } });
    } else allowPermissionStrings(value);
  }
}
