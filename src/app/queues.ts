// The queues of jobs: the store makes them and writes jobs into them, `jobs` works them off.

/** Sends what webhooks ask for; a job names its delivery. */
export const DELIVERY_QUEUE = 'webhook-delivery';
/** Forgets what is no longer needed, once a day. */
export const FORGET_QUEUE = 'forget';
