// Names of the job queues: the store creates them and adds jobs, `jobs` processes them.

/** Sends webhook deliveries; each job has the id of one delivery. */
export const DELIVERY_QUEUE = 'webhook-delivery';
/** Deletes expired data, once a day. */
export const FORGET_QUEUE = 'forget';
