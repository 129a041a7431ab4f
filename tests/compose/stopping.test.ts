// A signal waits for the start to complete, however slow the machine; the stop itself is limited in time.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { STOPS_WITHIN_MS, stopInOrder } from '../../src/compose/stopping.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const after = <T>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), ms));

test('a start that takes longer than a stop may is waited for, and then stopped in order', async () => {
  const [stopped, giveUp] = [vi.fn(async () => {}), vi.fn()];
  const done = stopInOrder(after(3 * STOPS_WITHIN_MS, 'service'), stopped, giveUp);
  await vi.advanceTimersByTimeAsync(3 * STOPS_WITHIN_MS);
  await done;
  await vi.advanceTimersByTimeAsync(2 * STOPS_WITHIN_MS);
  expect(stopped).toHaveBeenCalledExactlyOnceWith('service');
  expect(giveUp).not.toHaveBeenCalled();
});

test('a start that failed leaves nothing to stop', async () => {
  const stopped = vi.fn(async () => {});
  await stopInOrder(Promise.reject(new Error('no disk')), stopped, vi.fn());
  expect(stopped).toHaveBeenCalledExactlyOnceWith(undefined);
});

test('a stop that does not end is given up', async () => {
  const giveUp = vi.fn();
  void stopInOrder(Promise.resolve('service'), () => after(10 * STOPS_WITHIN_MS, undefined), giveUp);
  await vi.advanceTimersByTimeAsync(STOPS_WITHIN_MS - 1);
  expect(giveUp).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(giveUp).toHaveBeenCalledOnce();
});
