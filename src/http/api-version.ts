// The version of the API's contract: semver, in the OpenAPI document and in the header API-Version of every answer.
export const API_VERSION = '1.0.0';
/** Every resource lies under it. */
export const BASE_PATH = '/v1';
