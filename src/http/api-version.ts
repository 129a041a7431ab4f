// The version of the API contract: semver, in the OpenAPI document and in the header API-Version of every answer.
export const API_VERSION = '1.0.0';
/** Prefix of every resource. */
export const BASE_PATH = '/v1';
