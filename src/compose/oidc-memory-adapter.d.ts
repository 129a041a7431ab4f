// The package has types for its main entry only. Passing the memory adapter explicitly avoids its warning.
declare module 'oidc-provider/lib/adapters/memory_adapter.js' {
  import type { AdapterFactory } from 'oidc-provider';
  export function createMemoryAdapter(clockToleranceSeconds: number): AdapterFactory;
}
