// What was started is stopped in the opposite order, also when the start did not get to its end.

export type Closing = {
  /** Adds a step, to be taken before all that were added earlier. */
  readonly before: (step: () => Promise<unknown> | unknown) => void;
  /**
   * Takes every step once. A step that fails does not keep the
   * others from being taken; the first failure is thrown at the end.
   */
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
