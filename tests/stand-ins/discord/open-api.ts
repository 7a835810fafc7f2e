import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** Holds requests to Discord's own description of its interface. */
export interface OpenApi {
  /** What is wrong with a request's body; empty where it is as described. @param path as sent, without version: `/channels/123/messages` */
  problems(method: string, path: string, body: unknown): string[];
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | unknown>>>>;
  readonly components: { readonly schemas: Record<string, unknown> };
}

interface Operation {
  readonly requestBody?: { readonly content?: Readonly<Record<string, unknown>> };
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
  const compiled = new Map<string, ValidateFunction | undefined>();

  const validatorFor = (method: string, template: string): ValidateFunction | undefined => {
    const key = `${method} ${template}`;
    if (!compiled.has(key)) {
      const operation = description.paths[template]?.[method] as Operation | undefined;
      const pointer = `discord#/paths/${encodeURIComponent(template.replaceAll('/', '~1'))}/${method}/requestBody/content/application~1json/schema`;
      const takesJson = operation?.requestBody?.content?.['application/json'] !== undefined;
      compiled.set(key, takesJson ? ajv.compile({ $ref: pointer }) : undefined);
    }
    return compiled.get(key);
  };

  return {
    problems(method, path, body) {
      const template = templates.find(({ pattern }) => pattern.test(path))?.path;
      const verb = method.toLowerCase();
      if (template === undefined || description.paths[template]?.[verb] === undefined) {
        return [`${method} ${path} is not in Discord's description`];
      }
      const validate = validatorFor(verb, template);
      if (!validate || body === undefined || validate(body)) return [];
      return (validate.errors ?? []).map(
        ({ instancePath, message }) => `${method} ${template} ${instancePath} ${message}`,
      );
    },
  };
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
