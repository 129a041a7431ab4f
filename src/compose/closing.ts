// Stops what was started in reverse order, also after a start that failed.

export type Closing = {
  /** Adds a step that runs before all steps added earlier. */
  readonly before: (step: () => Promise<unknown> | unknown) => void;
  /** Runs every step once. If a step fails, the others still run; the first failure is thrown at the end. */
  readonly close: () => Promise<void>;
};

export function openClosing(): Closing {
  const steps: (() => Promise<unknown> | unknown)[] = [];
  return {
    before: (step) => steps.push(step),
    close: async () => {
      const failures: unknown[] = [];
      for (let step = steps.pop(); step; step = steps.pop()) {
        try {
          await step();
        } catch (failure) {
          failures.push(failure);
        }
      }
      if (failures.length > 0) throw failures[0];
    },
  };
}
