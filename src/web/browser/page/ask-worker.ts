// Sends one question at a time to a worker. While one is being answered, only the newest question is kept.

/**
 * @param address of the JSON that the worker starts with
 * @param about `sent`: the newest question, read when it is posted; `show`: gets its answer
 */
export function askWorker<Answer>(
  address: string,
  start: () => Worker,
  about: { readonly sent: () => unknown; readonly show: (answer: Answer) => void },
): { readonly begin: () => void; readonly ask: () => void } {
  let worker: Promise<Worker> | undefined;
  let asked = false;
  let again = false;
  const send = () => {
    again = asked;
    if (asked || !worker) return;
    asked = true;
    worker.then(
      (ready) => ready.postMessage({ sent: about.sent() }),
      () => undefined, // the page then works as it does without script
    );
  };
  const open = async () => {
    const basis: unknown = await (await fetch(address, { headers: { accept: 'application/json' } })).json();
    const ready = start();
    ready.onmessage = ({ data }: MessageEvent<Answer>) => {
      asked = false;
      if (again) send();
      else about.show(data);
    };
    ready.postMessage({ basis });
    return ready;
  };
  const begin = () => {
    worker ??= open();
    worker.catch(() => undefined);
  };
  return {
    begin,
    ask: () => {
      begin();
      send();
    },
  };
}
