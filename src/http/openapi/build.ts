// Generates the OpenAPI 3.1 document from the operations: @fastify/swagger reads the routes, and describe-operations.ts
// adds what routes do not contain.
import swagger from '@fastify/swagger';
import Fastify from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { BASE_PATH } from '../api-version.ts';
import type { Operation } from '../operation.ts';
import { OPERATIONS } from '../routes/index.ts';
import '../shapes/dossier.ts';
import '../shapes/problem.ts';
import { bodyType } from '../plugins/bodies.ts';
import { describeOperations } from './describe-operations.ts';
import { DOCUMENT } from './document.ts';
import { tidySchemas } from './tidy-schemas.ts';

/** The document as JSON text. Needs no database and no settings. */
export async function buildOpenApi(operations: readonly Operation[] = OPERATIONS): Promise<string> {
  const app = Fastify();
  await app.register(swagger, {
    openapi: DOCUMENT,
    stripBasePath: true,
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  for (const operation of operations) {
    app.route({
      method: operation.method,
      url: `${BASE_PATH}${operation.path.replaceAll('{', ':').replaceAll('}', '')}`,
      schema: schemaOf(operation),
      validatorCompiler: () => () => true,
      serializerCompiler: () => () => '',
      handler: async () => '',
    });
  }
  await app.ready();
  const generated: unknown = app.swagger();
  await app.close();
  const described = await describeOperations(generated, operations);
  return `${JSON.stringify(tidySchemas(described), null, 2)}\n`;
}

function schemaOf({
  operationId,
  tag,
  summary,
  description,
  params,
  query,
  body,
  mergePatch,
  csvBody,
  success,
  scope,
}: Operation) {
  return {
    operationId,
    tags: [tag],
    summary,
    description,
    security: [{ openIdConnect: [scope] }],
    ...(params && { params }),
    ...(query && { querystring: query }),
    ...(body && { body, consumes: [bodyType({ mergePatch, csvBody })] }),
    ...(success.schema && { response: { [success.status]: success.schema } }),
  };
}
